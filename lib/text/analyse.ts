import type { Sentence, TextDocument, Token } from './document.ts';
import { boilerplateFlags } from './boilerplate.ts';
import { withoutLinks } from './insets.ts';
import { findEntities } from './names/find.ts';
import { splitSentences } from './sentences.ts';
import { tokenizeInto } from './tokens.ts';
import { setWords } from './word-marks.ts';
import type { Word } from './words.ts';

/**
 * Reads one article: sentences, tokens and named entities, all with offsets into `title + "\n\n" + body`, of which `text` has spaces in
 * place of links inside sentences.
 * Pure and linear in the length of the text; never throws on any string.
 */
export function analyseText(title: string, body: string): TextDocument {
  const { text, sentences, tokens } = outlineText(title, body);
  const { entities, mentions } = findEntities(text, sentences, tokens);
  return { text, titleLength: title.length, sentences, tokens, entities, mentions };
}

/** Sentences and tokens alone, as {@link analyseText} has them: the cheap part of reading, and enough to know the story. */
export function outlineText(title: string, body: string): Pick<TextDocument, 'text' | 'sentences' | 'tokens'> {
  const text = withoutLinks(`${title}\n\n${body}`);
  const raw = splitSentences(text, title.length);
  const flags = boilerplateFlags(text, raw);
  const tokens: Token[] = [];
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  for (const [index, { start, end, paragraph }] of raw.entries()) {
    const firstToken = tokens.length;
    tokenizeInto(tokens, words, text, start, end, firstToken);
    sentences.push({ start, end, paragraph, index, firstToken, endToken: tokens.length, boilerplate: flags[index] === true });
  }
  setWords(tokens, words);
  return { text, sentences, tokens };
}
