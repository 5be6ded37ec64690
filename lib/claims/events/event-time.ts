import type { TimeMention } from '../../kinds/kind.ts';
import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import type { TimeValue } from '../../values/time.ts';

const FAR = 1_000_000;

/**
 * When the event took place: the nearest time of its clause, else the nearest of the sentence that stands in no clause
 * with a trigger of its own. "Since 2018" and "until May" bound a state; they date no event.
 */
export function timeOf(trigger: Span, clause: Span, times: readonly TimeMention[], otherClauses: readonly Span[]): TimeValue | null {
  let best: { value: TimeValue; distance: number } | null = null;
  for (const time of times) {
    if (time.value.bound === 'since' || time.value.bound === 'until') continue;
    const inside = contains(clause, time);
    if (!inside && otherClauses.some((other) => contains(other, time))) continue;
    const distance = Math.max(time.start - trigger.end, trigger.start - time.end, 0) + (inside ? 0 : FAR);
    if (best === null || distance < best.distance) best = { value: time.value, distance };
  }
  return best?.value ?? null;
}
