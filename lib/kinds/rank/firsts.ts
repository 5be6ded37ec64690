import type { Token } from '../../text/document.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { contentStems } from '../../text/stems.ts';
import type { SuperlativeRead } from './superlatives.ts';

/** What reports number of somebody's as news: "his first court appearance"; not "her first child", "its first season". */
const NEWS: ReadonlySet<string> = new Set(
  ('appearance appearances hearing interview visit trip tour statement comment comments remarks subpoena subpoenas witness speech address veto indictment arrest charge charges conviction lawsuit ' +
    'session launch flight debate rally rallies conference briefing pardon execution summit report ruling strike walkout clash clashes confrontation showdown encounter face-off meeting fundraiser defeat setback loss ' +
    'endorsement ad primary match fight').split(' '),
);

/** "Its first subpoena", "the defense's second witness", "the first witness for the state". */
export function isOwnFirst(tokens: readonly Token[], i: number, { quality, endToken }: SuperlativeRead, noun: string): boolean {
  if (quality !== 'first' || !NEWS.has(noun) || tokens[endToken]?.text === '-') return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:its|his|her|their|my|our|'s)$/.test(before) || (/^[’']$/.test(before) && /s$/.test(tokens[i - 2]?.lower ?? ''))) return true;
  return noun === 'witness' && /^(?:the|as|was|is)$/.test(before);
}

/** "The first clerk *who* heard the tape": told apart by what the first of them did. */
export function isFirstWho(tokens: readonly Token[], i: number, { quality, order }: SuperlativeRead, noun: number): boolean {
  return quality === 'first' && order === 1 && tokens[i - 1]?.lower === 'the' && tokens[noun]?.lower === 'who' && !/^(?:i|you|we)$/.test(tokens[noun + 1]?.lower ?? '');
}

/** What comes in parts: "the first *batch* of masks". */
const PARTS = wordSet('round batch group shipment convoy tranche instalment installment delivery consignment planeload busload contingent');
/** Rounds of a contest have names by their number. */
const OF_CONTESTS = wordSet('the this that a an his her their its voting elections election play playoffs draft tournament competition matches games primaries polls golf qualifying');

/** "The first *round of* payments", "the first batch of vaccine": the part of many that comes before the others. */
export function isFirstPart(tokens: readonly Token[], i: number, { quality, order }: SuperlativeRead, { word, endToken }: { readonly word: string; readonly endToken: number }): boolean {
  if (quality !== 'first' || order > 1 || tokens[i - 1]?.lower !== 'the' || !PARTS.has(word) || tokens[endToken]?.lower !== 'of') return false;
  const of = tokens[endToken + 1];
  return of?.type === 'word' && !OF_CONTESTS.has(of.lower);
}

/** Groups whose first or second member in an office is news. */
const GROUPS = wordSet('female woman black white hispanic latino latina asian african-american asian-american latin-american native indigenous aboriginal muslim jewish catholic protestant hindu sikh buddhist gay lesbian transgender bisexual openly foreign-born immigrant nonwhite non-white female-led');

/** "Peru's second female prime minister", "the first openly gay governor": an office, numbered among those of one group who held it. */
export function isFirstOfGroup(tokens: readonly Token[], i: number, { quality, endToken }: SuperlativeRead, noun: string): boolean {
  return quality === 'first' && /^(?:the|their|its|'s|[’'])$/.test(tokens[i - 1]?.lower ?? '') && GROUPS.has(tokens[endToken]?.lower ?? '') && ROLE_HEADS.has(noun);
}

/** "The fire was the second at a mill this month": numbered without its noun, of what the sentence is about, in a week, month or year. */
export function isNumberedInTime(tokens: readonly Token[], i: number, { quality, order, endToken }: SuperlativeRead, scopes: readonly (string | null)[]): boolean {
  if (quality !== 'first' || order < 2 || tokens[i - 1]?.lower !== 'the' || !/^(?:is|was|,)$/.test(tokens[i - 2]?.lower ?? '')) return false;
  return /^(?:at|in|on|this)$/.test(tokens[endToken]?.lower ?? '') && scopes.some((scope) => scope !== null && /^(?:week|month|year)$/.test(scope));
}

/** Verbs that the first of anybody only says or does before others: "she was the first to admit it". */
const NO_DEEDS = wordSet('say admit know tell see go do hear come arrive leave speak acknowledge recognize recognise think realize realise point note notice suggest concede complain criticize criticise respond react help ask take get have agree call offer blame try use find show give make appear emerge benefit suffer');

/** "Her staff was the first *to unionize*": told apart by what they did, without a noun. */
export function isFirstTo(tokens: readonly Token[], i: number, { quality, order, endToken }: SuperlativeRead): boolean {
  if (quality !== 'first' || order > 1 || tokens[i - 1]?.lower !== 'the' || tokens[endToken]?.lower !== 'to') return false;
  const [linking, verb] = [tokens[i - 2]?.lower ?? '', tokens[endToken + 1]];
  const isDone = /^(?:is|are|was|were|became|becomes|become)$/.test(linking) || (linking === 'be' && /^(?:will|would|'ll)$/.test(tokens[i - 3]?.lower ?? ''));
  return isDone && verb?.type === 'word' && /^[a-z]{3,}$/.test(verb.text) && !NO_DEEDS.has(verb.lower) && !/^(?:the|this|that|her|his|their|its|our|all)$/.test(verb.lower);
}

/** How far a clause behind a rank tells of what it ranks, in tokens. */
const CLAUSE = 16;

/** "The first time since 1998 *that a bill had failed*", "the first budget since 2003 *to be passed against the vote*": stems of what is ranked, told behind its scope. */
export function toldBehind(tokens: readonly Token[], i: number, end: number): string[] {
  if (i >= end || !/^(?:that|to|who)$/.test(tokens[i]?.lower ?? '')) return [];
  let at = i + 1;
  while (at < Math.min(end, i + CLAUSE) && !/^[.,;:!?()“”"—]$/.test(tokens[at]?.text ?? '.')) at += 1;
  return contentStems(tokens.slice(i + 1, at));
}

/** Stems of what is ranked, in tokens `[from, to)`. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string[] => [...new Set(contentStems(tokens.slice(from, Math.max(from, to))))].filter((word) => word !== 'time');
