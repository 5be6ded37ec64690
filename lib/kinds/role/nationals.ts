import type { EntityMention } from '../../text/document.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';
import type { RoleRead } from './read-told.ts';

const COUNTRY = /^(?:u\.s|us|uk|u\.k|eu)$/;
/** What sets one such person apart, with the hyphens and ages between. */
const NARROWING = /^(?:[a-z]+|\d+|-)$/;
/** Words before the country, at most: "a 21-year-old naturalized". */
const REACH = 6;

/** True for the words at which such a role may be told. */
export const isNationality = (lower: string): boolean => lower === 'national' || lower === 'citizen';

/** "Roe, a Danish national", "is a naturalized U.S. citizen", "the Saudi national": of what country somebody is, said with an article at token `i`; null for any other words. */
export function nationalAt({ document: { tokens, text }, sentence }: FindContext, persons: readonly EntityMention[], i: number): RoleRead | null {
  const next = tokens[i + 1];
  if (next?.type === 'word' && !isStopWord(next.lower) && !/(?:ed|ing)$/.test(next.lower)) return null;
  if (next?.lower === "'s" || next?.text === '-') return null;
  const point = tokens[i - 1]?.text === '.' ? i - 2 : i - 1;
  const country = tokens[point];
  const word = country?.lower.replace(/\.$/, '') ?? '';
  if (country === undefined || !/^\p{Lu}/u.test(country.text) || !(DEMONYMS.has(word) || COUNTRY.test(word))) return null;
  let article = point - 1;
  while (article > Math.max(sentence.firstToken - 1, point - REACH) && !/^(?:an?|the)$/.test(tokens[article]?.lower ?? '') && NARROWING.test(tokens[article]?.text ?? '')) article -= 1;
  if (!/^(?:an?|the)$/.test(tokens[article]?.lower ?? '')) return null;
  const first = tokens[point];
  const last = tokens[i];
  if (first === undefined || last === undefined) return null;
  const owner = persons.find(({ endToken }) => /^(?:,(?:\d+,)?|is|was)$/.test(endToken < article ? tokens.slice(endToken, article).map(({ text: one }) => one).join('') : ''));
  // "Whether somebody is a U.S. citizen": of nobody in particular.
  if (owner === undefined && tokens[article]?.lower !== 'the' && tokens[article + 1]?.type !== 'number' && !/^(?:was|as|identified)$/.test(tokens[article - 1]?.lower ?? '')) return null;
  const value = { role: 'national', group: 'office', former: false, below: false, fields: [], form: 'told', of: 'holder', general: false, inPassing: true, body: (DEMONYMS.get(word) ?? word).replaceAll('.', ''), written: text.slice(first.start, last.end) } as const;
  return { start: first.start, end: last.end, value, owner: owner?.entity ?? null };
}
