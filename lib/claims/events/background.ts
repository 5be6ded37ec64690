import type { Token } from '../../text/document.ts';
import { firstMarked, marksOf, wordMark } from '../../text/word-marks.ts';
import type { TimeMention } from '../../kinds/kind.ts';
import type { TimeValue } from '../../values/time.ts';

const MINUTES_A_DAY = 1440;
/** An event this much older than the article's main day is background. */
const OLD_DAYS = 45;
/** A month or a season that ended so long before the main day was named to tell it from the news. */
const OVER_DAYS = 7;
const COARSE: ReadonlySet<TimeValue['granularity']> = new Set(['month', 'season', 'quarter', 'year', 'decade']);
const MARKERS: ReadonlySet<string> = new Set(['ago', 'previously', 'formerly', 'decades', 'anniversary', 'historically']);
const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'decade', 'century', 'season', 'summer', 'winter', 'spring', 'autumn', 'fall', 'week', 'weeks']);

/**
 * The day that an article is mainly about, as local minutes: the most frequent start among times of a day or finer in
 * its first half, the earlier on a tie; null when nothing is anchored.
 */
export function mainDay(times: readonly TimeMention[]): number | null {
  const counts = new Map<number, number>();
  for (const { value } of times.slice(0, Math.max(6, Math.ceil(times.length / 2)))) {
    if (value.from === null || !/^(?:minute|daypart|day)$/.test(value.granularity) || value.bound !== null) continue;
    const day = Math.floor(value.from / MINUTES_A_DAY) * MINUTES_A_DAY;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [day, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = day;
  return best;
}

/**
 * True if the time lies clearly before the main day. Without a main day (an undated report that speaks of weekdays), a
 * year by itself does: nobody names the year of the news.
 */
export function isOld(time: TimeValue | null, main: number | null): boolean {
  if (time === null) return false;
  if (main === null) return (time.granularity === 'year' || time.granularity === 'decade') && time.year !== null;
  if (time.to !== null) return time.to <= main - (COARSE.has(time.granularity) ? OVER_DAYS : OLD_DAYS) * MINUTES_A_DAY;
  // "In May" of an undated report whose day is the 18th of June: the last May that was over.
  return time.granularity === 'month' && time.month !== null && time.year === null && time.month !== new Date(main * MILLISECONDS_A_MINUTE).getUTCMonth() + 1;
}

const MILLISECONDS_A_MINUTE = 60_000;
const YEARS_OR_MONTHS: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'decade', 'decades', 'century', 'season', 'seasons', 'generation', 'generations']);

/** "Years ago", "earlier this month", "last year", "in the past 20 years", "a year earlier", "previously" in the stretch of tokens. */
export function hasBackgroundWords(tokens: readonly Token[], first: number, end: number): boolean {
  let ranked = false;
  const marks = marksOf(tokens);
  for (let i = firstMarked(marks, first, end, LOOKING_BACK); i >= 0; i = firstMarked(marks, i + 1, end, LOOKING_BACK)) {
    const lower = tokens[i]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    // "The largest raid in the last 11 years" is the news itself.
    if (RANKS.test(lower)) ranked = true;
    if (ranked && (lower === 'last' || lower === 'past' || lower === 'recent')) continue;
    if (lower === 'ago' ? LONG_UNITS.has(tokens[i - 1]?.lower ?? '') : MARKERS.has(lower)) return true;
    if (lower === 'last' && i + 1 < end && LONG_UNITS.has(next) && next !== 'week') return true;
    if ((lower === 'past' || lower === 'last' || lower === 'recent') && i + 1 < end && (YEARS_OR_MONTHS.has(next) || YEARS_OR_MONTHS.has(tokens[i + 2]?.lower ?? ''))) return true;
    if (lower === 'over' && (next === 'the' || next === 'many') && /^(?:years|decades|centuries)$/.test(tokens[i + 2]?.lower ?? '')) return true;
    if ((lower === 'earlier' || lower === 'before') && YEARS_OR_MONTHS.has(tokens[i - 1]?.lower ?? '')) return true;
    if (lower === 'earlier' && next === 'this' && LONG_UNITS.has(tokens[i + 2]?.lower ?? '') && tokens[i + 2]?.lower !== 'week') return true;
  }
  return false;
}

const RANKS = /^(?!protest|interest|contest|suggest|manifest|arrest)(?:first|only|most|worst|best|least|deadliest|[a-z]{3,}(?:g|l|w|h|d|i|k|t|r|n)est)$/;

/** Words of which every mention of the past has one, and those that may make it the news itself. */
const LOOKING_BACK = wordMark((lower) => MARKERS.has(lower) || RANKS.test(lower) || /^(?:last|past|recent|over|earlier|before)$/.test(lower));

/** "In that case …", "At the time …": the sentence goes on with what the one before it looked back to. */
export function goesOnWithThePast(tokens: readonly Token[], first: number): boolean {
  const [one, two, three] = [0, 1, 2].map((at) => tokens[first + at]?.lower ?? '');
  if (one === 'back' && two === 'then') return true;
  if (one === 'then' && two === ',') return true;
  return (one === 'in' || one === 'at' || one === 'on' || one === 'during' || one === 'after' || one === 'that') && (two === 'that' || one === 'that' || (one === 'at' && two === 'the' && three === 'time'));
}

/** Words that bring a sentence back to the present. */
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have', 'now', 'today', 'still', 'currently', 'will', "'s", 'says', 'say', 'this']);

/** True if nothing in the sentence speaks of the present. */
export function staysInThePast(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (PRESENT.has(tokens[i]?.lower ?? '') && tokens[i]?.type === 'word') return false;
  return true;
}
