import { quotationsOf } from '../kinds/quotation/find.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { firstFrom } from '../text/span.ts';

/** Paragraphs of nothing but quoted words that are gone through to find who speaks. */
const MOST_QUOTED = 4;
/** Sentences of a paragraph that are looked at, either way: the bound keeps an endless one linear. */
const MOST_SENTENCES = 6;

interface Paragraph {
  /** First and one-past-last index of its sentences. */
  readonly first: number;
  readonly end: number;
  /** It opens and closes with a quotation mark. */
  readonly isQuoted: boolean;
}

/**
 * Sentences of the paragraphs before that may name the speaker of a paragraph which is quoted words and nothing else, the
 * likeliest first: it goes on with what the paragraph before it quotes or announces.
 */
export function speakersPlaces(document: TextDocument, { index }: Sentence): Sentence[] {
  const places: Sentence[] = [];
  let at = index;
  for (let back = 0; back < MOST_QUOTED; back += 1) {
    const { first, end, isQuoted } = paragraphOf(document, at);
    if (back > 0) places.push(...document.sentences.slice(first, end).reverse().filter((one) => isOfSpeech(document, one)));
    const before = document.sentences[first - 1];
    if (!isQuoted || before === undefined || before.paragraph === 0) break;
    at = before.index;
  }
  return places;
}

/** Whether quoted words with marks hold an offset. */
export function isQuotedAt(document: TextDocument, offset: number): boolean {
  const quotations = quotationsOf(document);
  const last = quotations[firstFrom(quotations, offset + 1) - 1];
  return last !== undefined && last.by === undefined && offset < last.end;
}

function paragraphOf({ sentences, text }: TextDocument, at: number): Paragraph {
  const paragraph = sentences[at]?.paragraph;
  let [first, end] = [at, at + 1];
  while (sentences[first - 1]?.paragraph === paragraph && at - first < MOST_SENTENCES) first -= 1;
  while (sentences[end]?.paragraph === paragraph && end - at < MOST_SENTENCES) end += 1;
  const words = text.slice(sentences[first]?.start, sentences[end - 1]?.end);
  return { first, end, isQuoted: /^["“'‘]/.test(words) && /["”'’]$/.test(words) };
}

/** Whether a sentence holds quoted words, or announces them. */
function isOfSpeech(document: TextDocument, { start, end }: Sentence): boolean {
  const quotations = quotationsOf(document);
  const last = quotations[firstFrom(quotations, end) - 1];
  return document.text[end - 1] === ':' || (last !== undefined && last.by === undefined && last.end > start);
}
