import type { Token } from '../../text/document.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isDash } from '../../values/numbers.ts';

/** What befell somebody, behind "was". */
const BEFELL = wordSet('killed shot stabbed wounded injured hurt struck beaten arrested charged detained indicted convicted sentenced kidnapped abducted rescued hospitalized hospitalised fired suspended attacked murdered assaulted robbed taken found grazed');
/** Verbs of what somebody did who saw or found it. */
const FOUND = wordSet('called dialed phoned reported found discovered alerted noticed spotted rescued summoned flagged tipped intervened tackled confronted disarmed');
/** Before "by" and who did so. */
const DONE = wordSet('found discovered reported spotted rescued noticed seen alerted disarmed tackled');
/** What comes from whoever reports something, or is theirs. */
const REPORTS = wordSet('call calls report reports tip complaint alert');
/** Of these one may call for help or find somebody; "a judge found" and "an official called it" tell of something else. */
const CIVILIANS = wordSet(`neighbor neighbour motorist clerk employee worker nurse teacher guard janitor custodian housekeeper landlord landlady driver officer deputy trooper firefighter ranger hiker roommate relative coworker
 bartender waiter waitress cashier manager cook babysitter fisherman farmer cyclist jogger courier trucker lifeguard logger miner paramedic caretaker caregiver nanny guest shopkeeper`);
/** One more of several is told by their number. */
const COUNTED = wordSet('second third fourth fifth another single lone');
/** Of these anybody may be told without a name: they saw or found it. */
const PASSERS = wordSet('neighbor neighbour');
/** Words before that tell of no one event. */
const SUPPOSING = wordSet('if when whenever unless would could may might should every any each no not never suppose that');
const REACH = 4;
/** How far before the article a supposition is looked for, in tokens. */
const SUPPOSED = 6;

/** True for the nouns of people near by, whom reports tell of without a name. */
export const isPasser = (lower: string): boolean => PASSERS.has(lower);

/**
 * "A female receptionist died", "a bus driver was shot", "found by a security guard", "a neighbor’s call": where the words behind
 * the article begin of somebody without a name whom the event befell or who found it, at the role noun in token `noun`; null for
 * any other. Who only speaks is none.
 */
export function actorAt(tokens: readonly Token[], noun: number, first: number): number | null {
  const next = tokens[noun + 1];
  if (next === undefined) return null;
  let start = noun;
  while (start - 1 >= first && start > noun - REACH && narrows(tokens, start - 1)) start -= 1;
  const article = tokens[start - 1]?.lower ?? '';
  if (start - 1 < first || (article !== 'a' && article !== 'an')) return null;
  if (COUNTED.has(tokens[start]?.lower ?? '')) return null;
  const finds = CIVILIANS.has(tokens[noun]?.lower ?? '') && (isFinding(tokens, noun + 1) || isCalling(tokens, noun, start - 2));
  if (!finds && !isBefallen(tokens, noun + 1)) return null;
  for (let back = start - 2; back >= Math.max(first, start - 1 - SUPPOSED); back -= 1) if (SUPPOSING.has(tokens[back]?.lower ?? '')) return null;
  // "A 63-year-old receptionist".
  const age = tokens.slice(start, noun).findLastIndex(({ lower }) => lower === 'old');
  return start + age + 1;
}

function narrows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isDash(token.text)) return !token.spaceBefore;
  return token.type === 'number' || (token.type === 'word' && token.lower !== "'s" && !isStopWord(token.lower));
}

/** "Died", "was killed", "was also wounded". */
function isBefallen(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  if (verb === 'died') return true;
  if (verb !== 'was') return false;
  const next = /ly$|^also$|^later$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return BEFELL.has(tokens[next]?.lower ?? '');
}

/** "Called 911", "who found the body". */
function isFinding(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower === 'who' ? at + 1 : at;
  return FOUND.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'that';
}

/** "A call from", "found by"; "a neighbor’s report". */
function isCalling(tokens: readonly Token[], noun: number, before: number): boolean {
  if (tokens[noun + 1]?.lower === "'s") return REPORTS.has(tokens[noun + 2]?.lower ?? '');
  const behind = tokens[noun + 1];
  if (behind?.type === 'word' && !isStopWord(behind.lower)) return false;
  const [verb, link] = [tokens[before - 1]?.lower ?? '', tokens[before]?.lower];
  return (link === 'by' && DONE.has(verb)) || (link === 'from' && REPORTS.has(verb));
}
