import type { Token } from '../../text/document.ts';
import type { Quantity } from '../../values/interval.ts';
import { isDash, readNumber } from '../../values/numbers.ts';
import { UNITS } from '../../values/units.ts';
import { genderOf } from './counted-nouns.ts';
import { wordSet } from '../../text/names/word-set.ts';

const LIMITS = wordSet('over under above below');

const OLDER = wordSet('older younger');

/** An age group at tokens `[firstToken, endToken)`, in years. */
export interface AgeSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly quantity: Quantity;
}

/** Who is told apart by age: no team, jury or chamber, whose numbers are scores and votes. */
const GROUPS: ReadonlySet<string> = new Set(
  ('men women males females boys girls people persons anyone everyone anybody everybody those all somebody someone adults children kids teens teenagers youths youth residents ' +
    'voters americans britons minorities minority blacks whites hispanics latinos asians patients pensioners workers drivers citizens immigrants young black white latino').split(' '),
);
const OLDEST = 122;
/** An age group is seldom wider. */
const WIDEST = 50;
/** Words that may stand behind an age group; any other word is what the number counts. */
const GOES_ON = wordSet("and or but who in at on of to for from with by as when while if is are was were be been have has had can can't could may might must shall should will would do did does not than that because since under after before during living get got make made say said need ride now still");

/**
 * The ages of a group at token `i`, or null: "males, *16-25*", "voters *18 to 29*", "killers are *between 17 and 24*",
 * "people *65 and older*", "anyone *under 18*", "*12 and under*".
 */
export function readAgeSpan(tokens: readonly Token[], i: number, first: number, end: number): AgeSpan | null {
  return readBounds(tokens, i, first, end) ?? readOpen(tokens, i, end) ?? readLimit(tokens, i, first, end);
}

function isGroup(token: Token | undefined): boolean {
  return token?.type === 'word' && (GROUPS.has(token.lower) || (genderOf(token.lower) !== null && token.lower.length > 3));
}

/** "males, 16-25", "women between 40 and 50", "killers are between 17 and 24". */
function readBounds(tokens: readonly Token[], i: number, first: number, end: number): AgeSpan | null {
  const between = tokens[i]?.lower === 'between';
  if (!between && tokens[i]?.type !== 'number') return null;
  const before = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  const told = between && /^(?:are|is|were|was)$/.test(tokens[i - 1]?.lower ?? '') ? /[a-z]s$|^(?:men|women|people)$/.test(tokens[i - 2]?.lower ?? '') : isGroup(tokens[before]);
  if (before < first || !told) return null;
  const low = years(tokens, between ? i + 1 : i, end);
  const joint = tokens[low?.endToken ?? end];
  if (low === null || joint === undefined || !(between ? joint.lower === 'and' : isDash(joint.text) || joint.lower === 'to')) return null;
  const high = years(tokens, low.endToken + 1, end);
  if (high === null || high.value <= low.value || high.value - low.value > WIDEST || !closes(tokens, high.endToken, end)) return null;
  if (isDash(joint.text) && isScored(tokens, first, end)) return null;
  const quantity: Quantity = { interval: { low: low.value, high: high.value, lowOpen: false, highOpen: false }, point: low.value, precision: 'approximate', approximation: null };
  return { firstToken: i, endToken: high.endToken, quantity };
}

const SCORED = /^(?:won|wins?|winning|lost|lose|loss|beat|beaten|defeat|defeated|defeats|victory|score|scored|halftime|quarter|match|game|games|final|finals|season|record|vote|voted|votes|led|lead|trailed|tied|overtime)$/;

/** "The women, 70-78, lost": the sentence tells of a match or a vote. */
function isScored(tokens: readonly Token[], first: number, end: number): boolean {
  for (let k = first; k < end; k += 1) if (SCORED.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** "65 and older", "18 or younger", "12 and under", "60 years and up". */
function readOpen(tokens: readonly Token[], i: number, end: number): AgeSpan | null {
  const number = tokens[i]?.type === 'number' || tokens[i]?.type === 'word' ? years(tokens, i, end) : null;
  if (number === null) return null;
  const at = /^years?$/.test(tokens[number.endToken]?.lower ?? '') ? number.endToken + 1 : number.endToken;
  if (at + 1 >= end || !/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) return null;
  const limit = tokens[at + 1]?.lower ?? '';
  // "12 and under par", "$65 and up": what is limited is told to be an age by the word alone, or by the stop behind it.
  const isAge = OLDER.has(limit) || (/^(?:over|under|up|above)$/.test(limit) && closes(tokens, at + 2, end) && tokens[i - 1]?.type === 'word');
  if (!isAge) return null;
  return { firstToken: i, endToken: at + 2, quantity: limited(number.value, /^(?:younger|under)$/.test(limit), true, limit) };
}

/** "people over 60", "anyone under 18", "those older than 65". */
function readLimit(tokens: readonly Token[], i: number, first: number, end: number): AgeSpan | null {
  const word = tokens[i]?.lower ?? '';
  const compared = OLDER.has(word) && tokens[i + 1]?.lower === 'than';
  if (i <= first || !(compared || LIMITS.has(word)) || !isGroup(tokens[i - 1])) return null;
  const number = years(tokens, compared ? i + 2 : i + 1, end);
  if (number === null || number.value < 1 || !closes(tokens, number.endToken, end)) return null;
  return { firstToken: i, endToken: number.endToken, quantity: limited(number.value, /^(?:under|below|younger)$/.test(word), false, word) };
}

function years(tokens: readonly Token[], i: number, end: number): { readonly value: number; readonly endToken: number } | null {
  const number = i < end ? readNumber(tokens, i, end) : null;
  return number !== null && !number.vague && Number.isInteger(number.value) && number.value >= 1 && number.value <= OLDEST ? number : null;
}

/** Whether nothing behind an age makes it a measure of something else. */
export function closes(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at < end ? tokens[at] : undefined;
  if (next === undefined) return true;
  if (next.type === 'punctuation') return !/^[%°:/]$/.test(next.text) && !isDash(next.text);
  return next.type === 'word' && (GOES_ON.has(next.lower) || /[^e]ed$/.test(next.lower)) && !UNITS.has(next.lower);
}

/** All ages on one side of a threshold: "over 60", "18 and under". */
export function limited(value: number, isUpper: boolean, included: boolean, word: string): Quantity {
  const interval = isUpper ? { low: 0, high: value, lowOpen: false, highOpen: !included } : { low: value, high: Infinity, lowOpen: !included, highOpen: true };
  return { interval, point: value, precision: 'bound', approximation: word };
}
