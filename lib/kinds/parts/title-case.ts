import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import { oncePer } from '../../text/once.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';

const LEAST_WORDS = 4;
const SHARE = 0.85;
/** A sentence longer than this is prose, whatever its first words are. */
const LONGEST = 30;

/** Capitals on nearly all words, small words left out, and no point at the end: "Council Votes to Close the Old Mill". */
const read = oncePer(({ document: { tokens }, sentence }: FindContext): boolean => {
  if (sentence.endToken - sentence.firstToken > LONGEST || /^[.”"]$/.test(tokens[sentence.endToken - 1]?.text ?? '')) return false;
  let words = 0;
  let capitals = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    if (token?.type !== 'word' || isStopWord(token.lower) || token.text.length < 3) continue;
    words += 1;
    if (isUpper(token.text.charCodeAt(0))) capitals += 1;
  }
  return words >= LEAST_WORDS && capitals >= words * SHARE;
});

/** True for the label of a link or the title of another report, between the sentences of the text; false for its own headline. */
export const isTitleLine = (context: FindContext): boolean => context.sentence.paragraph > 0 && read(context);

/** True for a headline in which every word has a capital, so that capitals tell nothing of names. */
export const isTitleCase = (context: FindContext): boolean => read(context);

/**
 * True if the small word at token `at` is written with a capital inside a sentence: "the column Heckled *In* Ohio". Such a
 * stretch is the title of a work.
 */
export function isTitledWord(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token !== undefined && before?.type === 'word' && isUpper(token.text.charCodeAt(0)) && isStopWord(token.lower) && isUpper(before.text.charCodeAt(0)) && !isCalendarWord(before.lower);
}
