import type { Token } from '../../text/document.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import { isStopWord } from '../../text/stopwords.ts';

/** People who are met as a group, by what the group is called; the first of each row names it. */
const GROUPS = `families family relatives kin|leaders bosses chiefs|workers employees staff|officials aides|survivors|victims|farmers|residents villagers neighbors neighbours|protesters demonstrators protestors|ministers|lawmakers senators
 congressmen legislators|executives managers|students pupils|teachers|doctors nurses medics|troops soldiers|veterans|winners champions|parents|delegation|counterparts counterpart|lawyers attorneys|
 investors shareholders|diplomats ambassadors envoys|governors|mayors|unions union|activists campaigners|refugees migrants|widow|mediators mediator|negotiators|advisers advisors|clergy pastors bishops|supporters backers|commissioners councilors councillors|representatives|delegates|prosecutors investigators detectives|firefighters|rescuers|members|allies|donors`;
/** What each word for a group is told as. */
export const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.split('|').flatMap((row) => {
    const words = row.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);
/** Offices of which a report knows only one: "the home secretary". */
const SINGLE = wordSet('secretary president premier minister chancellor king queen pope mayor governor ambassador speaker chairman chairwoman commissioner counterpart');
const MOST_WORDS = 7;

/** Those met, as a group or by an office, without a name. */
export interface UnnamedParty {
  readonly name: string;
  readonly endToken: number;
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
    if (definite && ends && SINGLE.has(token.lower) && (ROLE_HEADS.has(token.lower) || token.lower === 'counterpart')) return { name: tokens.slice(from + 1, to + 1).map(({ lower }) => lower).join(' '), endToken: to + 1, isGroup: false };
  }
  return null;
}

/** "Members *of the militia*", "relatives *of five of the dead*". */
export function pastOf(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  const from = /^(?:the|a|an|his|her|their|its)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return readNounPhrase(tokens, from, end)?.endToken ?? at;
}

/** What may stand between a subject and its verb. */
const BETWEEN = wordSet('are were was is be been had have has will would could can may might to on also then later planned planning plan plans expected due scheduled set hoped hoping wanted wants want going about');
const SUBJECTS = wordSet('they he she we personnel troops soldiers officials lawmakers senators ministers leaders diplomats negotiators delegates executives representatives families relatives survivors victims farmers residents workers parents teachers lawyers veterans activists campaigners');

/** "They were planning to meet", "officials met": who does, told by no name, before the verb at token `verb`; null when somebody else may. */
export function unnamedSubject(tokens: readonly Token[], verb: number, first: number): string | null {
  for (let at = verb - 1; at >= Math.max(first, verb - MOST_WORDS); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (SUBJECTS.has(word)) return GROUP_OF.get(word) ?? word;
    // "The home secretary saw".
    if (SINGLE.has(word) && ROLE_HEADS.has(word)) return officeBehindThe(tokens, at, first);
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}

function officeBehindThe(tokens: readonly Token[], noun: number, first: number): string | null {
  for (let at = noun - 1; at >= Math.max(first, noun - 3); at -= 1) {
    if (tokens[at]?.lower === 'the') return tokens.slice(at + 1, noun + 1).map(({ lower }) => lower).join(' ');
    if (tokens[at]?.type !== 'word' || isStopWord(tokens[at]?.lower ?? '')) return null;
  }
  return null;
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
