import type { EntityMention } from '../../text/document.ts';
import { canonicalPhrase } from '../../text/names/canonical.ts';
import type { FindContext } from '../kind.ts';
import { isCapital, namedComplement } from './complement.ts';
import type { RoleRead } from './read-told.ts';
import { wordSet } from '../../text/names/word-set.ts';

const LEARNERS: ReadonlyMap<string, string> = new Map([['student', 'student'], ['pupil', 'student'], ['freshman', 'freshman'], ['sophomore', 'sophomore'], ['junior', 'junior'], ['senior', 'senior'], ['undergraduate', 'student']]);
const AT = /^(?:at|of)$/;
const SCHOOLS = wordSet('school university college academy institute high tech polytechnic state conservatory seminary u');
/** Words before the noun: "a third-year law student". */
const REACH = 4;

/** True for the words at which such a role may be told. */
export const isLearner = (lower: string): boolean => LEARNERS.has(lower);

/** "Roe, a junior at Harlan High School", "a law student at the University of Oregon": a learner told with the school; null for any other word. */
export function studentAt({ document: { tokens, text }, sentence }: FindContext, persons: readonly EntityMention[], i: number): RoleRead | null {
  const role = LEARNERS.get(tokens[i]?.lower ?? '');
  if (role === undefined || !AT.test(tokens[i + 1]?.lower ?? '')) return null;
  const endToken = namedComplement(tokens, i + 1, sentence.endToken, AT);
  if (endToken === null) return null;
  const names = tokens.slice(i + 2, endToken).filter(isCapital);
  if (!names.some(({ lower }) => SCHOOLS.has(lower))) return null;
  let start = i;
  while (start - 1 >= Math.max(sentence.firstToken, i - REACH) && (tokens[start - 1]?.text === '-' || (tokens[start - 1]?.type === 'word' && !/^(?:an?|the|and|or|was|is|as|by|of|who)$/.test(tokens[start - 1]?.lower ?? '')))) start -= 1;
  if (!/^(?:an?|the|is|was)$/.test(tokens[start - 1]?.lower ?? '')) return null;
  const [first, last] = [tokens[start], tokens[endToken - 1]];
  if (first === undefined || last === undefined) return null;
  // ", 17, a junior at".
  const owner = persons.find((one) => one.endToken <= start - 1 && /^(?:,(?:\d+,)?|is|was)$/.test(tokens.slice(one.endToken, start - 1).map(({ text: word }) => word).join('') || (tokens[start - 1]?.lower ?? '')));
  const written = text.slice(first.start, last.end);
  const value = { role, group: 'office', former: /^(?:former|ex)\b/i.test(written), below: false, fields: [], form: 'told', of: 'holder', general: false, body: canonicalPhrase(names.map(({ lower }) => lower).join(' ')), written } as const;
  return { start: first.start, end: last.end, value, owner: owner?.entity ?? null };
}
