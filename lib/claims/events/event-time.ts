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

/** A comma, a blank and perhaps "that" may stand between a time and its clause. */
const GAP = 3;

/**
 * The time that "when" repeats for each clause of a sentence: in "the worst since 2011, when a boat burned and four people
 * died" the fire and the deaths are of 2011. Null for clauses in front of it.
 */
export function whenTimes(clauses: readonly TimedClause[], times: readonly TimeMention[]): readonly (TimeValue | null)[] {
  let current: TimeValue | null = null;
  let bracketed = false;
  return clauses.map(({ span, opener, mark }) => {
    const named = opener === 'when' ? times.find((time) => time.end <= span.start && span.start - time.end <= GAP) : undefined;
    if (named !== undefined) [current, bracketed] = [{ ...named.value, bound: null }, CLOSES.test(mark)];
    else if (bracketed && CLOSES.test(mark)) current = null;
    return current;
  });
}

/** A clause, and the token in front of it. */
interface TimedClause {
  readonly span: Span;
  readonly opener: string | null;
  readonly mark: string;
}

/** "Not since 2008 — when a boat burned — has …": the second dash ends the past. */
const CLOSES = /^[—–)\]-]$/;

const MINUTES_A_DAY = 1440;

/**
 * The time of an event that has been told before: its own words where they say when, else the earlier ones; an hour alone
 * ("the collision happened at 9:15 p.m.") falls on the earlier day.
 */
export function dated(own: TimeValue | null, earlier: TimeValue | null): TimeValue | null {
  if (own === null) return earlier;
  if (own.from !== null || own.clock === null || own.weekday !== null || own.month !== null || earlier?.from == null || earlier.to === null) return own;
  const day = Math.floor(earlier.from / MINUTES_A_DAY);
  const single = earlier.granularity === 'day' || earlier.granularity === 'daypart' || earlier.granularity === 'minute';
  if (!single) return own;
  return { ...own, from: day * MINUTES_A_DAY + own.clock.from, to: day * MINUTES_A_DAY + own.clock.to };
}
