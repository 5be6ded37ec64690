import { dayNumber, DAY_MINUTES, civil, monthStart } from './calendar.ts';
import type { TimeValue } from './time.ts';

/** In minutes: a stretch that a month without a year can be told to lie in. */
const LONGEST = 62 * DAY_MINUTES;

/**
 * Whether a stretch that is named by its distance from a report of unknown day ("earlier this month", "next year") can be
 * what another report gives by the calendar ("April 13", "January 2020"), or a month without a year lies in a stretch whose
 * place is known. That says only that nothing speaks against it. Symmetric.
 */
export function mayBeSameStretch(a: TimeValue, b: TimeValue): boolean {
  return mayBe(a, b) || mayBe(b, a) || liesWithin(a, b) || liesWithin(b, a);
}

function mayBe({ distance, from, bound }: TimeValue, calendar: TimeValue): boolean {
  if (distance === undefined || from !== null || calendar.distance !== undefined || (bound !== null && bound !== calendar.bound)) return false;
  if (calendar.bound !== null && calendar.bound !== 'before') return false;
  // "Tuesday, June 23" is the day of the report itself, or one next to it.
  if (calendar.weekday !== null) return false;
  const far = Math.abs(distance.by);
  switch (distance.unit) {
    case 'week':
      return far <= 2 && calendar.day !== null && calendar.year === null && !calendar.relative;
    case 'month':
      return far <= 1 && calendar.month !== null && calendar.year === null && !calendar.relative;
    case 'year':
      // "Last year" and "last November"; a month alone is one of this year as a rule.
      return far === 1 && calendar.year === null && calendar.month !== null && calendar.day === null && calendar.relative;
    default:
      return false;
  }
}

/** "April 13" in an undated report, "earlier this month" in one of April. */
function liesWithin({ from, to, bound }: TimeValue, open: TimeValue): boolean {
  if (from === null || to === null || to - from > LONGEST || bound !== null || open.from !== null || open.month === null || open.year !== null || open.bound !== null) return false;
  const { month, day } = open;
  const { year } = civil(Math.floor(from / DAY_MINUTES));
  return [year, year + 1].some((each) => {
    const first = day === null ? monthStart(each, month) : dayNumber(each, month, day);
    const end = day === null ? monthStart(each, month + 1) : first === null ? null : first + 1;
    return first !== null && end !== null && first * DAY_MINUTES < to && from < end * DAY_MINUTES;
  });
}
