import type { Token } from '../text/document.ts';
import { DAY_MINUTES } from './calendar.ts';
import type { TimeDistance, TimeValue } from './time.ts';
import { wordSet } from '../text/names/word-set.ts';

/** A time that another event is the start of, at tokens `[…, endToken)`. */
export interface ApartRead {
  readonly apart: TimeDistance;
  readonly approximate: boolean;
  /** Behind it the other event is named: "a day after *the raid*". */
  readonly named: boolean;
  readonly endToken: number;
}

const UNITS: ReadonlyMap<string, TimeDistance['unit']> = new Map([['day', 'day'], ['week', 'week'], ['month', 'month'], ['year', 'year']]);
const ROUGHLY: ReadonlySet<string> = new Set(['almost', 'exactly', 'just', 'over', 'about', 'around', 'nearly', 'roughly', 'barely', 'less', 'more', 'than', 'under', 'only', 'precisely']);
/** Words of approximation before the article. */
const MOST_WORDS = 3;
/** "In the week after the vote", "waited a month before", "up from a year before": a stretch, a length, and a figure to compare with. */
const NO_DAY = wordSet('wait waits waited waiting took takes take spent spend stayed lasted worked served lived within until till by in for during of over from than as since every each through throughout');
/** "The day after tomorrow", "one day after another", "the day before he" stays. */
const NO_EVENT = wordSet('tomorrow yesterday another day week month year next that this all');

/**
 * "The day after the raid", "just over a month before leaving", "the next day", "a day earlier", as far as one unit goes;
 * more of them ("three days after") are told as lengths. Null if there is none at token `i`.
 */
export function readApart(tokens: readonly Token[], i: number): ApartRead | null {
  let at = i;
  while (at < i + MOST_WORDS && ROUGHLY.has(tokens[at]?.lower ?? '')) at += 1;
  const article = tokens[at]?.lower ?? '';
  if (article === 'the' && /^(?:next|following|previous)$/.test(tokens[at + 1]?.lower ?? '')) return at === i ? readNext(tokens, i) : null;
  if (article === 'the' && tokens[at + 1]?.lower === 'eve') return at === i ? readEve(tokens, i) : null;
  const unit = UNITS.get(tokens[at + 1]?.lower ?? '');
  if (unit === undefined || !/^(?:a|one|the)$/.test(article)) return null;
  const [side, behind] = [tokens[at + 2]?.lower ?? '', tokens[at + 3]];
  let first = i;
  while (first > i - MOST_WORDS && ROUGHLY.has(tokens[first - 1]?.lower ?? '')) first -= 1;
  if (NO_DAY.has(tokens[first - 1]?.lower ?? '') && (unit !== 'day' || article !== 'the')) return null;
  if (side === 'earlier' || side === 'later') {
    if (unit !== 'day' || article === 'the' || behind?.lower === 'than') return null;
    return { apart: { by: side === 'later' ? 1 : -1, unit }, approximate: false, named: false, endToken: at + 3 };
  }
  if (side !== 'after' && side !== 'before') return null;
  const named = behind?.type === 'word' && !NO_EVENT.has(behind.lower);
  if (behind?.type === 'word' && !named) return null;
  if (!named && (unit !== 'day' || side === 'after')) return null;
  return { apart: { by: side === 'after' ? 1 : -1, unit }, approximate: at > i || unit !== 'day', named, endToken: at + 3 };
}

/** "On the eve of the vote": the day before, or a little earlier. */
function readEve(tokens: readonly Token[], i: number): ApartRead | null {
  const event = tokens[i + 3];
  if (tokens[i - 1]?.lower !== 'on' || tokens[i + 2]?.lower !== 'of' || event?.type !== 'word') return null;
  return { apart: { by: -1, unit: 'day' }, approximate: true, named: true, endToken: i + 3 };
}

/** "the next day", "the following morning", "the previous day". */
function readNext(tokens: readonly Token[], i: number): ApartRead | null {
  const noun = tokens[i + 2]?.lower ?? '';
  if (!/^(?:day|morning|afternoon|evening|night)$/.test(noun) || /^(?:of|care|-)$/.test(tokens[i + 3]?.lower ?? '') || NO_DAY.has(tokens[i - 1]?.lower ?? '')) return null;
  return { apart: { by: tokens[i + 1]?.lower === 'previous' ? -1 : 1, unit: 'day' }, approximate: false, named: false, endToken: i + 3 };
}

/** The time of what was read: of no known day, or counted from the day that the sentence gives before it ("…on Friday, a day after the raid"). */
export function apartTime({ apart, approximate, named }: ApartRead, before: TimeValue | null): TimeValue {
  const open: TimeValue = {
    from: null, to: null, granularity: apart.unit === 'week' || apart.unit === 'month' || apart.unit === 'year' ? apart.unit : 'day',
    weekday: null, month: null, day: null, year: null, clock: null, approximate, bound: null, relative: false, apart,
  };
  const isDay = before !== null && (before.granularity === 'day' || before.granularity === 'daypart' || before.granularity === 'minute') && before.bound === null;
  if (!isDay || !named || approximate) return open;
  const weekday = before.weekday === null ? null : (before.weekday - apart.by + 7) % 7;
  if (before.from === null) return weekday === null ? open : { ...open, weekday };
  const from = (Math.floor(before.from / DAY_MINUTES) - apart.by) * DAY_MINUTES;
  return { ...open, from, to: from + DAY_MINUTES, weekday };
}
