import type { Token } from '../text/document.ts';
import type { TimeRead } from './read-time.ts';
import type { Direction } from './resolve-time.ts';
import { isVerbBehindTo } from './tense.ts';
import { BIDDING, CALLED_OFF, FUTURE_CUES, MONTHS, PLAN_NOUNS, PLANNED_WORDS, PUT_OFF, WEEKDAYS } from './time-words.ts';

/** A word that tells on which side of the day of publication the times behind it lie. */
export interface Cue {
  readonly at: number;
  readonly direction: Direction;
}

const PAST_BE: ReadonlySet<string> = new Set(['was', 'were', 'had', "'d", "wasn't", "weren't", "hadn't"]);
const PRESENT_BE: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re", 'am', 'has', 'have', "'ve", "isn't", "aren't"]);
const BETWEEN: ReadonlySet<string> = new Set(['been', 'being', 'not', 'still', 'also', 'now', 'first', 'originally', 'initially', 'already', 'previously', 'once', 'widely', 'tentatively']);

/** The auxiliary in front of a participle, adverbs passed over: `past`, `present`, or null for none. */
function auxiliaryBefore(tokens: readonly Token[], at: number): 'past' | 'present' | null {
  let i = at - 1;
  while (i >= 0 && BETWEEN.has(tokens[i]?.lower ?? '')) i -= 1;
  const lower = tokens[i]?.lower ?? '';
  return PAST_BE.has(lower) ? 'past' : PRESENT_BE.has(lower) ? 'present' : null;
}

const CUES: ReadonlySet<string> = new Set([...FUTURE_CUES, ...PLANNED_WORDS, ...BIDDING, 'to', 'would', 'may', 'might']);

/** True for the words that can be a cue. */
export const isCue = (lower: string): boolean => CUES.has(lower);

/** The cue that the word at `at` is, or null. Linear over a sentence, but for one look ahead at a bare participle. */
export function cueAt(tokens: readonly Token[], at: number): Cue | null {
  const lower = tokens[at]?.lower ?? '';
  if (!isCue(lower)) return null;
  const next = tokens[at + 1]?.lower ?? '';
  // "May meet on Tuesday" lies ahead, "may have met" behind; "May" is a month.
  if (lower === 'may' || lower === 'might') {
    return next === 'have' || tokens[at]?.text === 'May' || tokens[at]?.text === 'MAY' ? null : { at, direction: 'future' };
  }
  // "Was set on fire" and "closed due to fog" plan nothing.
  if (lower === 'set' && next !== 'for' && next !== 'to') return null;
  if (PLAN_NOUNS.has(lower) && isPossessed(tokens[at - 1]) && !leadsTo(tokens, at)) return null;
  // "Less than expected", "as planned".
  if (PLANNED_WORDS.has(lower) && /^(?:than|as)$/.test(tokens[tokens[at - 1]?.text === '-' ? at - 2 : at - 1]?.lower ?? '')) return null;
  if (lower === 'deadline' && isMissed(tokens, at)) return { at, direction: 'past' };
  if (lower === 'due' && next === 'to' && tokens[at + 2]?.lower !== 'be' && auxiliaryBefore(tokens, at) === null) return null;
  if (PLANNED_WORDS.has(lower)) {
    const auxiliary = auxiliaryBefore(tokens, at);
    if (auxiliary === 'present') return { at, direction: 'future' };
    if (auxiliary === 'past' || (lower !== 'due' && lower !== 'set' && isCalledOff(tokens, at))) return { at, direction: 'nearest' };
    // "Planned to travel" and "hoped to sell" tell of a past intention, "a visit planned for May" of one that stands.
    if (next === 'to' && (lower === 'planned' || lower === 'hoped' || lower === 'intended' || lower === 'expected')) return { at, direction: 'nearest' };
    return FUTURE_CUES.has(lower) ? { at, direction: 'future' } : null;
  }
  if (lower === 'to' && PAST_BE.has(tokens[at - 1]?.lower ?? '')) return { at, direction: 'nearest' };
  if (lower === 'to' && /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? '')) return { at, direction: 'future' };
  // "Would have met on Friday" never came about.
  if (lower === 'would') return { at, direction: next === 'have' || next === 'not' ? 'nearest' : 'future' };
  if (BIDDING.has(lower) && (next === 'to' || next === 'for') && auxiliaryBefore(tokens, at) !== 'past') return { at, direction: 'future' };
  return FUTURE_CUES.has(lower) && !PAST_BE.has(tokens[at - 1]?.lower ?? '') ? { at, direction: 'future' } : null;
}

function isPossessed(before: Token | undefined): boolean {
  return /^(?:a|an|the|his|her|their|its|our|my|your|this|that|'s|’s|'|new|own)$/.test(before?.lower ?? '');
}

/** "A plan *to* meet", "plans *for Friday*"; not "showed her plans *to* reporters". */
function leadsTo(tokens: readonly Token[], at: number): boolean {
  const [next, day] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  return (next === 'to' && isVerbBehindTo(tokens, at + 1, tokens.length)) || (next === 'for' && (WEEKDAYS.has(day) || MONTHS.has(day)));
}

/** How far before a deadline it is told that it was missed, in tokens. */
const MISSED_REACH = 6;

/** "Missed the deadline on Friday", "after the deadline passed on Friday". */
function isMissed(tokens: readonly Token[], at: number): boolean {
  if (/^(?:passed|lapsed|expired|came|went)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - MISSED_REACH); i -= 1) {
    if (/^(?:missed|missing|failed|blew|ignored|defied|met|past)$/.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** How far before "to Friday" it is told what is put off, in tokens. */
const PUT_OFF_REACH = 9;

/** "Announced *for* Friday", "postponed *to* Friday": true if the word in front of the time says that it lies ahead of what is told. */
export function isSetFor(tokens: readonly Token[], firstToken: number): boolean {
  const before = tokens[firstToken - 1]?.lower ?? '';
  if (before === 'for') return auxiliaryBefore(tokens, firstToken - 2) !== 'past';
  if (before !== 'to' && before !== 'into') return false;
  for (let i = firstToken - 2; i >= Math.max(0, firstToken - PUT_OFF_REACH); i -= 1) {
    if (PUT_OFF.has(tokens[i]?.lower ?? '')) return tokens[i - 1]?.lower !== 'been';
  }
  return false;
}

/** How far behind a plan its end is told, in tokens. */
const END_REACH = 16;

/** "A visit planned for January was called off". */
function isCalledOff(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + END_REACH); i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'off' ? /^call|^put/.test(tokens[i - 1]?.lower ?? '') : CALLED_OFF.has(lower)) return true;
  }
  return false;
}

/** True if the time stands at the head of its sentence or behind a comma, so that its verb comes after it: "On Monday she will". */
export function opensWith(tokens: readonly Token[], read: TimeRead): boolean {
  const before = tokens[read.firstToken - 1]?.lower;
  const at = /^(?:on|in|by)$/.test(before ?? '') || (tokens[read.endToken]?.lower === "'s" && LEADING.has(before ?? '')) ? read.firstToken - 1 : read.firstToken;
  return at === 0 || (at <= 3 && /^(?:and|but|then|[—–“"])$/.test(tokens[at - 1]?.lower ?? ''));
}

/** Words before "Friday's vote" at the head of a sentence, whose verb comes after it all the same. */
const LEADING: ReadonlySet<string> = new Set(['after', 'following', 'during', 'since', 'despite', 'at', 'amid', 'before']);

/** How far behind such a time its verb is sought, in tokens. */
const VERB_REACH = 12;

/** True if the first finite verb behind `from` looks ahead: "will", "is expected to", "is to". */
export function looksAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + VERB_REACH); i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(?:will|shall|'ll|won't|plans|intends|hopes|expects)$/.test(lower)) return true;
    if (/^(?:is|are)$/.test(lower)) return PLANNED_WORDS.has(tokens[i + 1]?.lower ?? '') || /^(?:to|likely|going)$/.test(tokens[i + 1]?.lower ?? '');
    if (PAST_BE.has(lower) || lower === 'said' || (/ed$/.test(lower) && lower.length > 4)) return false;
  }
  return false;
}
