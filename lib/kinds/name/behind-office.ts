import type { EntityMention, Token } from '../../text/document.ts';
import { COUNTRIES } from '../../text/names/countries.ts';
import { FIRST_NAMES } from '../../text/names/first-names.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from '../../text/names/organisations.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Titles that are words of their own in names of bodies, and so are taken along with a name. */
const TITLES = wordSet('justice chancellor minister commissioner congressman congresswoman councilman councilwoman delegate');
/** Words of the body that ends an office: "the ambassador to the *European Union* Jane Roe". */
const MOST_BODY_WORDS = 2;

/** Where the person's name begins in a mention that opens with a title or with the body of the office; null where it opens with neither. */
export function personBehindOffice(tokens: readonly Token[], { firstToken, endToken }: EntityMention): number | null {
  if (endToken - firstToken < 3 || ORGANISATION_HEADS.has(tokens[endToken - 1]?.lower ?? '')) return null;
  const isGiven = (at: number): boolean => endToken - at >= 2 && FIRST_NAMES.has(tokens[at]?.lower ?? '');
  if (TITLES.has(tokens[firstToken]?.lower ?? '')) return isGiven(firstToken + 1) ? firstToken + 1 : null;
  const opener = tokens[firstToken - 1]?.lower === 'the' ? tokens[firstToken - 2]?.lower : tokens[firstToken - 1]?.lower;
  if (opener !== 'to' && opener !== 'of' && opener !== 'at') return null;
  const at = firstToken + MOST_BODY_WORDS;
  const body = `${tokens[firstToken]?.lower ?? ''} ${tokens[firstToken + 1]?.lower ?? ''}`;
  return isGiven(at) && (KNOWN_ORGANISATIONS.has(body) || COUNTRIES.has(body)) ? at : null;
}
