import type { Token } from '../../text/document.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { GROUP_OF, OFFICES_OF_ONE, type ToldParty } from './party-nouns.ts';

const MOST_WORDS = 7;

/** Those met, as a group or by an office, without a name. */
export interface UnnamedParty extends ToldParty {
  readonly isGroup: boolean;
}

/** "Bereaved families", "with leaders of the union", "the home secretary" right behind the verb at token `at`; null for anything else. */
export function unnamedParty(tokens: readonly Token[], at: number, end: number): UnnamedParty | null {
  let from = at;
  while (/^(?:with|to|privately|briefly|again|virtually|separately|both)$/.test(tokens[from]?.lower ?? '')) from += 1;
  const definite = /^(?:the|his|her|their|its)$/.test(tokens[from]?.lower ?? '');
  for (let to = from; to < Math.min(end, from + MOST_WORDS); to += 1) {
    const token = tokens[to];
    if (token === undefined || (token.type === 'punctuation' && !/^[-’']$/.test(token.text))) return null;
    if (to > from && isStopWord(token.lower) && token.lower !== 'of' && token.lower !== 'the' && token.lower !== "'s") return null;
    const ends = !continues(tokens[to + 1]);
    // "His Turkish counterpart": one person.
    const group = definite && token.lower === 'counterpart' ? undefined : GROUP_OF.get(token.lower);
    if (group !== undefined && ends) return { name: group, endToken: pastOf(tokens, to + 1, end), isGroup: true };
    if (definite && ends && OFFICES_OF_ONE.has(token.lower) && (ROLE_HEADS.has(token.lower) || token.lower === 'counterpart')) return { name: tokens.slice(from + 1, to + 1).map(({ lower }) => lower).join(' '), endToken: to + 1, isGroup: false };
  }
  return null;
}

/** "Members *of the militia*", "relatives *of five of the dead*". */
export function pastOf(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  const from = /^(?:the|a|an|his|her|their|its)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return readNounPhrase(tokens, from, end)?.endToken ?? at;
}

/** "With his French counterpart" at token `at`: the pronoun, null for anything else. */
export function whoseCounterpart(tokens: readonly Token[], at: number): string | null {
  const whose = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower !== 'with' || !/^(?:his|her|their)$/.test(whose)) return null;
  return tokens.slice(at + 2, at + 5).some(({ lower }) => /^counterparts?$/.test(lower)) ? whose : null;
}

/** A name, another noun or a genitive goes on: "union leaders", "mayor Roe", "the president's son". */
function continues(next: Token | undefined): boolean {
  if (next !== undefined && /^[’']$/.test(next.text) && !next.spaceBefore) return true;
  if (next === undefined || next.type !== 'word') return next?.text === '-' && !next.spaceBefore;
  if (next.lower === "'s" || /^\p{Lu}/u.test(next.text)) return !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(next.text);
  return GROUP_OF.has(next.lower) || ROLE_HEADS.has(next.lower);
}
