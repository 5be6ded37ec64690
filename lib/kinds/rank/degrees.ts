import { wordSet } from '../../text/names/word-set.ts';
import { stem } from '../../text/stems.ts';
import { isDash, readOrdinal } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import type { Read } from './find-ranks.ts';

/** Crimes that laws divide by degree; "third-degree burns" are none. */
const CRIMES = wordSet('murder manslaughter assault battery burglary robbery arson kidnapping rape theft larceny homicide stalking endangerment harassment forgery mischief trespass trespassing vandalism perjury extortion imprisonment');
/** Words between the degree and the crime: "second-degree intentional murder", "first-degree sexual assault". */
const NARROWING = wordSet('intentional unintentional reckless felony sexual aggravated attempted criminal premeditated vehicular domestic depraved-heart grand');
/** Laws know five at most. */
const MOST = 5;

/** "Second-degree murder", "first-degree criminal trespass", at an ordinal: by which degree a crime is charged. */
export function degreeAt({ document: { tokens, text }, sentence }: FindContext, i: number): Read | null {
  const token = tokens[i];
  const at = isDash(tokens[i + 1]?.text) ? i + 2 : i + 1;
  if (token === undefined || tokens[at]?.lower !== 'degree') return null;
  const ordinal = readOrdinal(tokens, i, sentence.endToken);
  let noun = at + 1;
  if (NARROWING.has(tokens[noun]?.lower ?? '')) noun += 1;
  const crime = tokens[noun];
  if (ordinal === null || ordinal.value > MOST || crime === undefined || noun >= sentence.endToken || !CRIMES.has(crime.lower)) return null;
  const word = stem(crime.lower);
  const value = { quality: 'degree', order: ordinal.value, noun: word, words: [word], since: null, scope: null, written: text.slice(token.start, crime.end) };
  return { rank: { start: token.start, end: crime.end, value }, endToken: noun + 1 };
}
