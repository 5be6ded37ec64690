import type { Sentence, TextDocument, Token } from './document.ts';
import { boilerplateFlags } from './boilerplate.ts';
import { findEntities } from './names/find.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads one article: sentences, tokens and named entities, all with offsets into `title + "\n\n" + body`.
 * Pure and linear in the length of the text; never throws on any string.
 */
export function analyseText(title: string, body: string): TextDocument {
  const outline = outlineText(title, body);
  return { ...outline, titleLength: title.length, ...findEntities(outline.text, outline.sentences, outline.tokens) };
}

/** Sentences and tokens alone, as {@link analyseText} has them: the cheap part of reading, and enough to know the story. */
export function outlineText(title: string, body: string): Pick<TextDocument, 'text' | 'sentences' | 'tokens'> {
  const text = `${title}\n\n${body}`;
  const raw = splitSentences(text, title.length);
  const flags = boilerplateFlags(text, raw);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [index, { start, end, paragraph }] of raw.entries()) {
    const firstToken = tokens.length;
    for (const token of tokenize(text, start, end, firstToken)) tokens.push(token);
    sentences.push({ start, end, paragraph, index, firstToken, endToken: tokens.length, boilerplate: flags[index] === true });
  }
  return { text, sentences, tokens };
}
