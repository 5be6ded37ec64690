import type { Claim } from '../claims/claim.ts';
import type { EventStatus } from '../kinds/kind.ts';
import { DAY_MINUTES } from '../values/calendar.ts';
import type { TimeValue } from '../values/time.ts';
import { eventOf, type Reading } from './reading.ts';

/** Days after a report of which its hours may still be told: those of the next day, and of another time zone. */
const MOST_AHEAD = 1;

const AHEAD: ReadonlySet<EventStatus> = new Set<EventStatus>(['planned', 'possible']);
const SCHEDULED = /\b(?:will|starts?|begins?|opens?(?! fire)|kicks? off|scheduled|(?:is|are|was|were) set (?:for|to)|due(?! to)|to be)\b/i;

function sentenceOf({ text, extraction }: Reading, { sentence }: Claim): string {
  const stored = extraction.sentences[sentence];
  return stored === undefined ? '' : text.slice(stored.start, stored.end);
}

/**
 * Whether an hour that a report gives without its day lies before a time of another report by that report's own day: "around 7:30 a.m."
 * of a report of June is not the "Tuesday morning" of July.
 */
export function isHourOfEarlier(reading: Reading, hour: Claim, other: Claim): boolean {
  const { day } = reading;
  const [bare, placed] = [hour.value as TimeValue, other.value as TimeValue];
  if (day === null || bare.clock === null || bare.from !== null || bare.weekday !== null || bare.month !== null || placed.from === null) return false;
  // "The concert starts at 7:30 p.m.", of whatever day to come.
  if (AHEAD.has(eventOf(reading, hour)?.status ?? 'happened') || SCHEDULED.test(sentenceOf(reading, hour))) return false;
  return Math.floor(placed.from / DAY_MINUTES) > day + MOST_AHEAD;
}
