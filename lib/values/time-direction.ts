import { wordSet } from '../text/names/word-set.ts';
import { isStopWord } from '../text/stopwords.ts';
import type { Token } from '../text/document.ts';
import { DAY_MINUTES, type Anchor } from './calendar.ts';
import type { TimeRead } from './read-time.ts';
import type { Direction } from './resolve-time.ts';
import { isPast, isTimetabled, tellsPast, tenseBefore, tenseBehind } from './tense.ts';
import type { TimeValue } from './time.ts';
import { isSetFor, looksAhead, opensWith, type Cue } from './time-cues.ts';
import { sideOf } from './time-parts.ts';
import { CAME, isCustom, isMeasuredFor } from './gone-to.ts';
import { PLANNED_WORDS, PUT_OFF, REPORTING } from './time-words.ts';
import { isOfDoneDeed } from './unplanned.ts';

/** The time that was found before this one in the same sentence. */
interface Told {
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: TimeValue;
}

/**
 * Which way an incomplete time is completed: by its own words ("next", "since"), by a cue in front of it ("is expected to"), by the
 * tense of the verb beside it, else left `unsaid`.
 *
 * @param cue the last cue in front of the time, or null
 * @param last the time before it in the sentence; what is listed with that one goes the same way
 * @param direction which way that one went
 */
export function nextDirection(tokens: readonly Token[], read: TimeRead, cue: Cue | null, last: Told | undefined, anchor: Anchor | null, direction: Direction): Direction {
  if (isListed(tokens, last, read.firstToken) && !isSetFor(tokens, read.firstToken)) return directionBeside(last, anchor, direction);
  const given = directionOf(tokens, read, isSpent(tokens, read, cue, last) ? null : cue);
  return given === 'tensed' ? (isYesterday(read, anchor) ? 'nearest' : 'future') : given;
}

/** "On Tuesday and *Wednesday*", "in June or *July*": what is told of one is told of the other. */
function isListed(tokens: readonly Token[], last: Told | undefined, at: number): boolean {
  if (last === undefined || last.value.distance !== undefined || last.value.apart !== undefined || last.value.bound !== null) return false;
  const joint = tokens[last.endToken]?.lower ?? '';
  const next = last.endToken + (joint === ',' && /^(?:and|or)$/.test(tokens[last.endToken + 1]?.lower ?? '') ? 2 : 1);
  return /^(?:and|or|to|through|into|,|-|–)$/.test(joint) && (at === next || (at === next + 1 && /^(?:on|in)$/.test(tokens[next]?.lower ?? '')));
}

/** What is listed with a time ahead lies ahead: "close in August and *September*". */
function directionBeside(last: Told | undefined, anchor: Anchor | null, direction: Direction): Direction {
  return anchor !== null && (last?.value.from ?? 0) > (anchor.day + 1) * DAY_MINUTES ? 'future' : direction;
}

/** "She spoke ahead of the talks on Friday", told on a Saturday: what the tense of a verb puts ahead was the day before. */
function isYesterday({ parts: { weekday, month } }: TimeRead, anchor: Anchor | null): boolean {
  return anchor !== null && weekday !== null && month === null && (anchor.weekday - weekday + 7) % 7 === 1;
}

/** "Is expected in court on Friday over *the May 3 fire*": the cue has told the day of what is ahead, and another is named. */
function isSpent(tokens: readonly Token[], read: TimeRead, cue: Cue | null, last: Told | undefined): boolean {
  return cue !== null && last !== undefined && last.firstToken > cue.at && isNamed(tokens, read);
}

/** Words that name what has been as the ground of what is told: "will testify *about* the July 25 call", "in *light of* a July 25 call". */
const GROUNDS: ReadonlySet<string> = new Set(['over', 'about', 'involving', 'regarding', 'concerning', 'amid', 'despite']);
const GROUNDS_OF: ReadonlySet<string> = new Set(['light', 'wake', 'because', 'view', 'aftermath', 'result', 'spite']);

/** True if the word at `at`, before the article of a named time, makes that a ground. */
function isGround(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return GROUNDS.has(lower) || (lower === 'of' && GROUNDS_OF.has(tokens[at - 1]?.lower ?? ''));
}

/** How many words back a cue still governs a time. */
const CUE_REACH = 14;

function directionOf(tokens: readonly Token[], read: TimeRead, cue: Cue | null): Direction | 'tensed' {
  const { parts, firstToken } = read;
  if (parts.side === 'later' || sideOf(parts.which) > 0) return 'future';
  if (parts.side === 'earlier' || sideOf(parts.which) < 0) return 'past';
  const before = tokens[firstToken - 1]?.lower;
  if (parts.bound === 'since' || before === 'since' || tokens[firstToken - 2]?.lower === 'since') return 'past';
  // "Appointed effective Tuesday", but "became effective".
  if (before === 'effective' && !/^(?:became|was|were|been|got)$/.test(tokens[firstToken - 2]?.lower ?? '')) return 'future';
  if (parts.month !== null && isPlanned(tokens, firstToken)) return 'nearest';
  // "Come November".
  if (before === 'come') return 'future';
  if ((before === 'of' && tokens[firstToken - 2]?.lower === 'as') || (before === 'in' && tokens[firstToken - 2]?.lower === 'back')) return 'past';
  const at = before === 'on' || before === 'in' ? firstToken - 2 : firstToken - 1;
  const told = tokens[at]?.lower ?? '';
  const named = isNamed(tokens, read);
  const reported = REPORTING.has(told) && !PLANNED_WORDS.has(told) && (!told.endsWith('ed') || isPast(tokens, at));
  if (before === 'that' && parts.weekday !== null && parts.month === null && parts.bound === null && !named) return 'past';
  if ((told === 'starting' || told === 'beginning') && !/^(?:after|since)$/.test(tokens[at - 1]?.lower ?? '')) return parts.weekday === null ? 'nearest' : 'future';
  if (reported && !(named && tenseBehind(tokens, read.endToken) === 'ahead')) return 'past';
  // "The victims of Friday's attack include two children."
  if (named && parts.weekday !== null && parts.month === null && isOfDoneDeed(tokens, read)) return 'past';
  if (named && !isElection(tokens, read) && isGround(tokens, firstToken - 2)) return parts.month === null ? 'past' : 'unsaid';
  if (opensWith(tokens, read) && looksAhead(tokens, read.endToken)) return 'future';
  // "Through Tuesday, shares had fallen": a stretch that is told once it is over.
  if (parts.weekday !== null && tokens[firstToken]?.lower === 'through' && opensWith(tokens, read) && tenseBehind(tokens, read.endToken) === 'past' && !tokens.some(({ lower }, k) => k > read.endToken && /^(?:expected|scheduled|set|due|supposed|planned|slated)$/.test(lower))) return 'past';
  if (parts.bound === 'until' || parts.bound === 'before') return untilWhen(tokens, read, cue);
  const isCued = cue !== null && firstToken - cue.at <= CUE_REACH;
  if (!isCued || cue.at >= firstToken) return isSetFor(tokens, firstToken) ? setFor(tokens, read) : byTense(tokens, read, named);
  for (let k = cue.at + 1; k < firstToken; k += 1) {
    const word = tokens[k]?.lower ?? '';
    if (word === 'after' || word === 'said' || word === 'since' || word === 'following') return parts.month === null ? 'past' : 'unsaid';
  }
  if (!isSetFor(tokens, firstToken) && tellsPast(tokens, cue.at + 1, firstToken)) return byTense(tokens, read, named);
  return cue.direction;
}

/** "Extended from *May 31*", "a trial date of *Oct. 7*": the day on which something was or is to be. */
function isPlanned(tokens: readonly Token[], firstToken: number): boolean {
  const [before, second] = [tokens[firstToken - 1]?.lower ?? '', tokens[firstToken - 2]?.lower ?? ''];
  return (before === 'from' && PUT_OFF.has(second)) || (before === 'of' && second === 'date' && DATED.has(tokens[firstToken - 3]?.lower ?? ''));
}

const DATED = wordSet('trial court hearing start release launch closing opening election sentencing execution target wedding');

/** "Friday's vote", "the Friday vote": the time of what is named behind it. */
function isNamed(tokens: readonly Token[], { firstToken, endToken }: TimeRead): boolean {
  if (tokens[endToken]?.lower === "'s") return true;
  const [before, next] = [tokens[firstToken - 1]?.lower ?? '', tokens[endToken]];
  return /^(?:the|a|an|his|her|its|their|this|that|'s)$/.test(before) && next?.type === 'word' && next.text === next.lower && !isStopWord(next.lower);
}

/** How far from a month the verb that puts it on the calendar may stand, in tokens. */
const VERB_REACH = 10;
/** A month is told of the past for certain only by a verb as near as this, in tokens; "on November 3" may be far from any. */
const VERB_NEAR = 7;

function byTense(tokens: readonly Token[], read: TimeRead, named: boolean): Direction | 'tensed' {
  const opens = opensWith(tokens, read);
  const heads = opensClause(tokens, read);
  const behind = tenseBehind(tokens, read.endToken, named && !opens && !heads);
  const before = heads ? null : tenseBefore(tokens, read.firstToken);
  const leads = (named || opens || heads) && (behind === 'ahead' || behind === 'present');
  const tense = leads ? behind : (before?.tense ?? (behind === 'past' || behind === 'ahead' || named || opens || heads ? behind : null));
  if (tense === 'ahead') return 'tensed';
  const { month, weekday, which } = read.parts;
  if (month === null || weekday !== null) {
    // "Set the stage for a Friday vote".
    if (tense === 'past') return named && tokens[read.firstToken - 2]?.lower === 'for' ? 'unsaid' : 'past';
    if (tense === 'present') return isWhole(tokens) ? 'tensed' : 'nearest';
    return tense === 'open' || which === 'this' ? 'nearest' : 'unsaid';
  }
  // "The band said the October 10 concert would …"
  const isSure = tense === 'past' && (before === null ? opens : read.firstToken - before.at <= VERB_NEAR && !(named && REPORTING.has(tokens[before.at]?.lower ?? '')));
  if (isSure && read.parts.feast === null) return 'past';
  // "The law takes effect in November", but "we reopen the accord of July 21".
  if (tense === 'present' && isWhole(tokens) && tokens[read.firstToken - 1]?.lower !== 'of' && isTimetabled(tokens, read.firstToken - VERB_REACH, read.endToken + VERB_REACH)) return 'tensed';
  return tense === 'present' || isElection(tokens, read) ? 'nearest' : 'unsaid';
}

/** "…said that on *June 4* it would", "while the *May 2* test has": its verb stands behind it. */
function opensClause(tokens: readonly Token[], { firstToken }: TimeRead): boolean {
  let at = firstToken - 1;
  if (/^(?:on|in|by|the|a|an|its|his|her|their|our)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  if (/^(?:on|in|by)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return at >= 0 && /^(?:that|why|which|when|while|if|although|though|where|whether|but|because|as)$/.test(tokens[at]?.lower ?? '');
}

/** Headlines tell in the present what has been; they end without a point. */
function isWhole(tokens: readonly Token[]): boolean {
  return /^[.?!”"]$/.test(tokens.at(-1)?.text ?? '');
}

/** "November's election", "the vote in November", "the July convention": news call them so for the months before. */
function isElection(tokens: readonly Token[], { firstToken, endToken }: TimeRead): boolean {
  const behind = tokens[endToken]?.lower === "'s" ? endToken + 1 : endToken;
  const before = /^(?:in|on|for|of)$/.test(tokens[firstToken - 1]?.lower ?? '') ? firstToken - 2 : firstToken - 1;
  return [tokens[before], tokens[behind], tokens[behind + 1]].some((token) => ELECTIONS.has(token?.lower ?? ''));
}

const ELECTIONS: ReadonlySet<string> = new Set(['election', 'elections', 'ballot', 'midterm', 'midterms', 'primary', 'primaries', 'caucus', 'caucuses', 'convention', 'referendum', 'runoff', 'vote', 'deadline', 'polls', 'summit', 'exam', 'exams', 'trial', 'expiration', 'expiry', 'start']);

/** "Canceled all flights for Monday", "had nothing on her schedule for May 19". */
function setFor(tokens: readonly Token[], { firstToken, endToken, parts }: TimeRead): Direction {
  const before = tenseBefore(tokens, firstToken - 1);
  if (parts.month !== null) return before?.tense === 'past' ? 'nearest' : 'future';
  return isMeasuredFor(tokens, firstToken) || (before?.tense === 'past' && isCustom(tokens, endToken) && CAME.has(tokens[before.at]?.lower ?? '')) ? 'past' : 'future';
}

/** "By", "before" and "until" a day: "must pay by June", "were not told until Tuesday", "closed until Friday". */
function untilWhen(tokens: readonly Token[], { firstToken, parts }: TimeRead, cue: Cue | null): Direction {
  const tense = tenseBefore(tokens, firstToken)?.tense ?? null;
  const isCued = cue !== null && cue.at < firstToken && firstToken - cue.at <= CUE_REACH;
  if (tense === 'ahead' || tense === 'present') return 'future';
  if (parts.month !== null || parts.weekday === null) return isCued && tense !== 'past' ? cue.direction : 'nearest';
  if (tokens[firstToken]?.lower === 'through' && (tense === 'past' || tense === 'open')) return 'nearest';
  if (parts.bound === 'until') return tense === 'past' && isDenied(tokens, firstToken) ? 'past' : 'future';
  if (isCued && tense !== 'past') return cue.direction;
  return tense === null ? 'unsaid' : tense === 'past' ? 'past' : 'nearest';
}

/** How far before "until" its denial stands, in tokens. */
const DENIAL_REACH = 6;

function isDenied(tokens: readonly Token[], firstToken: number): boolean {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - DENIAL_REACH); at -= 1) {
    if (/(?:n't|^not|^never|^no)$/.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
