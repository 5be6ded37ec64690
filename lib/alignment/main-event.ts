import type { EventMention } from '../kinds/kind.ts';
import { oncePer } from '../text/once.ts';
import type { Reading } from './reading.ts';

/** How many sentences tell what a report is about: the headline and the first two or three of the text. */
export const LEAD = 4;

/** The event is of a class that the report opens with, and it is not background: the shooting, the strike, the crash. */
export function isMainEvent(reading: Reading, event: EventMention): boolean {
  return !event.background && openingActions(reading).has(event.action);
}

const openingActions = oncePer(
  ({ extraction }: Reading): ReadonlySet<string> => new Set(extraction.events.filter((one) => one.sentence < LEAD && !one.background).map(({ action }) => action)),
);
