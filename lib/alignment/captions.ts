import type { Claim } from '../claims/claim.ts';
import { civil } from '../values/calendar.ts';
import type { TimeValue } from '../values/time.ts';
import { perClaim } from './per-claim.ts';
import type { Reading } from './reading.ts';

/**
 * Whether one of two days is written as under a picture, with its month and the year of the report itself, which the text of a report
 * leaves out, and the other is a day as the text tells it. The sentence of the first tells what is seen in the picture, and less of the news.
 */
export function isOnePictured(page: Reading, left: Claim, other: Reading, right: Claim): boolean {
  const [a, b] = [isOfPicture(page, left), isOfPicture(other, right)];
  return a !== b && isDay(a ? right : left);
}

const isOfPicture = perClaim(({ day }, claim): boolean => {
  const time = timeOf(claim);
  return day !== null && time.day !== null && time.month !== null && time.year === civil(day).year;
});

function isDay(claim: Claim): boolean {
  const { granularity } = timeOf(claim);
  return granularity === 'day' || granularity === 'daypart' || granularity === 'minute';
}

function timeOf({ value }: Claim): TimeValue {
  return value as TimeValue;
}
