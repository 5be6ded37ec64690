import type { Token } from '../text/document.ts';
import { PASTS, STATES } from '../text/past-forms.ts';
import { PLANNED_WORDS, PUT_OFF } from './time-words.ts';
import { wordSet } from '../text/names/word-set.ts';

/**
 * Of what the words beside a time tell: of what has been (`past`), will be (`ahead`), is on the calendar (`present`: "opens on
 * Monday"), or of what may be either (`open`: "is at work", "agreed to meet").
 */
export type Tense = 'past' | 'ahead' | 'present' | 'open';

const MODALS = wordSet("will shall should would could can may might must 'll won't wouldn't can't cannot couldn't shouldn't");
const PAST_AUXILIARIES = wordSet("was were had did been wasn't weren't hadn't didn't");
const PRESENT_AUXILIARIES = wordSet("is are am 're 'm isn't aren't do does don't doesn't has have hasn't haven't 've");
/** Before a participle these tell nothing of the past: "be named", "remain closed", "get married". */
const PASSIVE = wordSet("be being is are am 're 'm isn't aren't get gets getting become becomes remain remains stay stays keep keeps go goes not");
const DETERMINERS = wordSet("a an the this that these those his her its their our my your no any some each every 's");
const BETWEEN = /^(?:more|most|less|too|so|very|also|already|now|not|just|first|only|still|once|recently|reportedly|widely|officially|finally|later|originally|initially|previously|largely|being|[a-z]{3,}ly)$/;
/** The same word is said of the present, or is a thing: "to cut", "a rate cut". */
const TIMELESS = wordSet('set put cut hit let shut quit cast split spread rid upset read burst beat bit');
/** Words in -ed of the present, and names for people of one kind. */
const NO_DEED = wordSet('need needs proceed exceed succeed breed feed speed embed bleed greed seed weed creed deed steed interested concerned so-called fixed mixed unemployed uninsured retired convicted accused wounded injured');

/** Whose verb is done later: "agreed to meet on Friday", "asked them to testify on Friday". */
const COMMITTING = wordSet(
  'agreed agree agrees voted decided planned wanted ordered asked told urged called pledged vowed promised threatened invited summoned subpoenaed scheduled expected hoped intended offered prepared chose moved ' +
  'required allowed warned announced said advised instructed directed encouraged demanded proposed recommended sought waited volunteered committed geared readied set forced',
);

/** What is on the calendar is told in the present: "the show opens on Monday". Captions tell of the past with most other verbs ("speaks on Monday"). */
const SCHEDULED = wordSet(
  'opens begins starts ends expires closes resumes kicks convenes concludes reopens matures votes decides publishes releases unveils reports reviews retires comes takes goes falls airs debuts premieres launches enters ' +
  'considers hosts prepares struggles intends plans hopes expects aims wants seeks waits faces becomes turns celebrates reconvenes continues',
);
/** Of these some are names of things as well. */
const ALSO_NOUNS = wordSet('starts ends closes votes reports reviews debuts airs falls launches plans hopes aims turns faces waits hosts releases takes');
/** The same of many: "investors meet on Tuesday", where a plural or a pronoun stands before it. */
const SCHEDULED_PLURAL = wordSet('meet open gather convene begin resume take go leave expire reopen decide come expect intend want await prepare consider');

/** What one of these leads to lies ahead: "ahead of Friday's report", "awaiting the vote on Friday". */
const AWAITING = wordSet('await awaits awaiting looming looms upcoming bracing expectations anticipation');
const STOPS = wordSet('; : “ ” " ( ) [ ] …');
/** Words that begin another clause. */
const CLAUSES = wordSet('that who which when while after before because if although though where whether but whose until since and as');

/** How far from a time its verb is sought, in tokens. */
const REACH = 18;
/** Of another event than what the words in front of them tell. */
const ASIDES = wordSet('after since following despite amid because');

/** The tense of the nearest word in front of token `first` that tells one, and where it stands; null if none does. */
export function tenseBefore(tokens: readonly Token[], first: number): { readonly tense: Tense; readonly at: number } | null {
  let purpose = false;
  const end = Math.max(0, first - REACH);
  for (let at = first - 1; at >= end; at -= 1) {
    const token = tokens[at];
    if (token === undefined || STOPS.has(token.text)) break;
    const lower = token.lower;
    if (ASIDES.has(lower)) return null;
    if (lower === 'if' || lower === 'unless') return { tense: 'ahead', at };
    // "Plans to be unveiled in May", but "said to be".
    if (lower === 'to' && tokens[at + 1]?.lower === 'be' && !PAST_AUXILIARIES.has(tokens[at - 1]?.lower ?? '') && !isPast(tokens, at - 1)) return { tense: 'ahead', at };
    if (AWAITING.has(lower) || isAheadOf(tokens, at)) return { tense: 'ahead', at };
    if (lower === 'according') return { tense: 'past', at };
    if (lower === 'as' && tokens[at + 2]?.lower === 'as' && /^(?:early|soon)$/.test(tokens[at + 1]?.lower ?? '')) purpose = true;
    if (MODALS.has(lower) && token.text !== 'May') return { tense: tokens[at + 1]?.lower === 'have' || /^c(?:an|ould)/.test(lower) ? 'open' : 'ahead', at };
    if (lower === 'to' && isVerbBehindTo(tokens, at, first)) purpose = true;
    else if (PAST_AUXILIARIES.has(lower)) return { tense: purpose ? 'open' : 'past', at };
    else if (PRESENT_AUXILIARIES.has(lower) && isFacing(tokens, at + 1, first)) return { tense: 'present', at };
    else if (PRESENT_AUXILIARIES.has(lower)) return { tense: PLANNED_WORDS.has(tokens[at + 1]?.lower ?? '') || isCopula(tokens, at, first) ? 'ahead' : 'open', at };
    else if (isPast(tokens, at)) return { tense: (purpose && COMMITTING.has(lower)) || (PUT_OFF.has(lower) && at < first - 2) ? 'open' : 'past', at };
    else if (isScheduled(tokens, at)) return { tense: purpose ? 'ahead' : 'present', at };
  }
  // "Council to vote Friday" is a headline.
  return purpose ? { tense: end === 0 && !/^[.?!”"]$/.test(tokens.at(-1)?.text ?? '') ? 'ahead' : 'open', at: end } : null;
}

/** What somebody faces on a day to come. */
const FACED = wordSet('trial retrial hearing sentencing election re-election reelection vote primary runoff deadline surgery');

/** "(Is) *facing trial* in November", but "facing charges over a stabbing in November". */
function isFacing(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at]?.lower !== 'facing') return false;
  const faced = tokens.slice(at + 1, first).findIndex(({ lower }) => FACED.has(lower));
  return faced >= 0 && tokens.slice(at + 1, first).every(({ lower }, k) => (k > faced ? /^(?:on|in|early|late|next)$/.test(lower) : !/^(?:over|about|into|from|after|for|of|in|on)$/.test(lower)));
}

/** Verbs by which reports put something on the calendar, whatever the month: "the law *takes effect* in November"; a caption "takes the oath". */
const TIMETABLED = wordSet('opens open begins begin starts start ends end expires expire closes close resumes resume convenes convene concludes reopens reopen matures mature retires debuts premieres launches airs kicks faces facing');

/** Whether tokens `[from, to)` tell what is on the calendar. */
export function isTimetabled(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    const [lower, next, third] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
    if (TIMETABLED.has(lower) && next !== 'fire') return true;
    if (/^takes?$/.test(lower) && (next === 'effect' || next === 'place' || next === 'office')) return true;
    if (/^(?:comes?|goes?|enters?)$/.test(lower) && (next === 'into' || next === 'on') && /^(?:force|effect|sale|trial|display|show|air|line|stream|operation|service|law)$/.test(third)) return true;
  }
  return false;
}

/** "The deadline *is* in December", "the vote *is* Tuesday". */
function isCopula(tokens: readonly Token[], at: number, first: number): boolean {
  return /^(?:is|are)$/.test(tokens[at]?.lower ?? '') && (at === first - 1 || (at === first - 2 && /^(?:in|on)$/.test(tokens[at + 1]?.lower ?? '')));
}

/**
 * The tense of the first verb behind a time that ends before token `end`, in its own clause; null if there is none.
 *
 * @param within true if that verb must come before a comma
 */
export function tenseBehind(tokens: readonly Token[], end: number, within = false): Tense | null {
  for (let at = end; at < Math.min(tokens.length, end + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || STOPS.has(token.text) || (CLAUSES.has(token.lower) && at > end) || (within && token.text === ',')) return null;
    const lower = token.lower;
    if (MODALS.has(lower) && token.text !== 'May') return /^(?:will|shall|'ll|won't)$/.test(lower) && tokens[at + 1]?.lower !== 'have' ? 'ahead' : 'open';
    if (PAST_AUXILIARIES.has(lower)) return 'past';
    if (PRESENT_AUXILIARIES.has(lower)) return /^(?:to|likely|going)$/.test(tokens[at + 1]?.lower ?? '') || PLANNED_WORDS.has(tokens[at + 1]?.lower ?? '') ? 'ahead' : 'open';
    if (isPast(tokens, at)) return 'past';
    if (isScheduled(tokens, at)) return 'present';
  }
  return null;
}

/** True if a deed that has been is told in tokens `[from, to)`, by a word that can be nothing else ("passed the", not "revised figures"). */
export function tellsPast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isPast(tokens, at) && (!tokens[at]?.lower.endsWith('ed') || at + 1 === to || isBehindVerb(tokens[at + 1]))) return true;
  }
  return false;
}

/** What stands behind a verb rather than behind an adjective. */
function isBehindVerb(token: Token | undefined): boolean {
  return token === undefined || token.type !== 'word' || /^[A-Z]/.test(token.text) || DETERMINERS.has(token.lower) ||
    /^(?:on|in|at|by|to|from|for|with|of|into|over|under|up|down|out|off|that|he|she|it|they|we|him|them|back|about|after|before|[a-z]{3,}ly)$/.test(token.lower);
}

/** "Ahead of", "heading into", "in the run-up to", "no later than". */
function isAheadOf(tokens: readonly Token[], at: number): boolean {
  const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (lower === 'ahead') return next === 'of' && !/^(?:expectations|forecasts|estimates|schedule|where|plan|last|its|their)$/.test(tokens[at + 2]?.lower ?? '');
  if (lower === 'heading' || lower === 'headed' || lower === 'going') return next === 'into' || next === 'for' || next === 'toward';
  if (lower === 'up') return next === 'to' && /^(?:leading|run|lead|running)$/.test(tokens[at - (tokens[at - 1]?.text === '-' ? 2 : 1)]?.lower ?? '');
  return lower === 'later' && next === 'than' && tokens[at - 1]?.lower === 'no';
}

/** Words before a figure: "fell to *about* 40". */
const ROUNDING = wordSet('about around nearly almost roughly approximately some near over under below above within');

/** "To *meet*", not "to the mayor", "to 40", "to about 40", "to Ohio", "to reporters". */
export function isVerbBehindTo(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  return at + 1 < first && next?.type === 'word' && next.text === next.lower && !DETERMINERS.has(next.lower) && !ROUNDING.has(next.lower) && !/(?:[a-z]{3}ing|[^su]s)$/.test(next.lower);
}

/** True if the word at `at` tells a deed that has been: "signed", but not "will be signed", "the signed deal". */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word' || token.text !== token.lower || token.lower.length < 3) return false;
  const lower = token.lower;
  const regular = lower.length > 4 && lower.endsWith('ed') && !STATES.has(lower) && !NO_DEED.has(lower);
  if ((!regular && !PASTS.has(lower)) || PLANNED_WORDS.has(lower)) return false;
  if (TIMELESS.has(lower)) return /^(?:[A-Z]\S*|who|which|he|she|it|that)$/.test(tokens[at - 1]?.text ?? '');
  let before = at - 1;
  while (before >= 0 && BETWEEN.test(tokens[before]?.lower ?? '')) before -= 1;
  const lead = tokens[before]?.lower ?? '';
  // "The proposed rule", "stepped-up checks", "be named".
  return !PASSIVE.has(lead) && !(regular && DETERMINERS.has(lead)) && lead !== 'to' && tokens[at - 1]?.text !== '-' && (tokens[at + 1]?.text !== '-' || tokens[at + 1]?.spaceBefore === true);
}

function isScheduled(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || token.text !== token.lower || before?.type !== 'word') return false;
  const lower = token.lower;
  if (SCHEDULED.has(lower)) {
    if (!ALSO_NOUNS.has(lower)) return true;
    // "The Senate votes on Friday" is a verb, "two votes on Friday" none.
    return !DETERMINERS.has(before.lower) && tokens[at + 1]?.lower !== 'of' && (/^[A-Z]/.test(before.text) || /^(?:who|which|that|it|he|she|when|as)$/.test(before.lower) || DETERMINERS.has(tokens[at - 2]?.lower ?? ''));
  }
  return SCHEDULED_PLURAL.has(lower) && (/^(?:they|we|you|i|who)$/.test(before.lower) || (/[a-z]{3,}[^s]s$/.test(before.lower) && !/^(?:always|besides|towards|plans|across|perhaps|sometimes|this|does|less|unless|takes|his|has|was|makes)$/.test(before.lower)));
}
