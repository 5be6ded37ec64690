import type { Claim } from '../claims/claim.ts';
import { DAY_MINUTES } from '../values/calendar.ts';
import type { TimeValue } from '../values/time.ts';
import type { Reading } from './reading.ts';

/** Days after a report of which its hours may still be told: those of the next day, and of another time zone. */
const MOST_AHEAD = 1;

/**
 * Whether an hour that a report gives without its day lies before a time of another report by that report's own day: "around 7:30 a.m."
 * of a report of June is not the "Tuesday morning" of July.
 */
export function isHourOfEarlier({ day }: Reading, hour: Claim, other: Claim): boolean {
  const [bare, placed] = [hour.value as TimeValue, other.value as TimeValue];
  if (day === null || bare.clock === null || bare.from !== null || bare.weekday !== null || bare.month !== null || placed.from === null) return false;
  return Math.floor(placed.from / DAY_MINUTES) > day + MOST_AHEAD;
}
