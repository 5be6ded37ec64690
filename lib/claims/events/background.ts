import type { Token } from '../../text/document.ts';
import type { TimeMention } from '../../kinds/kind.ts';
import type { TimeValue } from '../../values/time.ts';

const MINUTES_A_DAY = 1440;
/** An event this much older than the article's main day is background. */
const OLD_DAYS = 45;
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

/** True if the time lies clearly before the main day. */
export function isOld(time: TimeValue | null, main: number | null): boolean {
  return time !== null && main !== null && time.to !== null && time.to < main - OLD_DAYS * MINUTES_A_DAY;
}

/** "years ago", "earlier this month", "last year", "previously" in the stretch of tokens. */
export function hasBackgroundWords(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) {
    const lower = tokens[i]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    if (lower === 'ago' ? LONG_UNITS.has(tokens[i - 1]?.lower ?? '') : MARKERS.has(lower)) return true;
    if (lower === 'last' && i + 1 < end && LONG_UNITS.has(next) && next !== 'week') return true;
    if (lower === 'earlier' && next === 'this' && LONG_UNITS.has(tokens[i + 2]?.lower ?? '') && tokens[i + 2]?.lower !== 'week') return true;
  }
  return false;
}
