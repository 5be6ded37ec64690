import type { Token } from '../text/document.ts';
import { DAY_MINUTES } from './calendar.ts';
import type { TimeValue } from './time.ts';

/** A time in the tokens of a sentence. */
interface Placed {
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: TimeValue;
}

const SPANNING: ReadonlySet<TimeValue['granularity']> = new Set(['day', 'month', 'year', 'decade', 'week']);
/** "Moved the fair *from May to June*": two times, and no stretch. */
const MOVING = /^(?:mov|postpon|push|delay|shift|chang|reschedul|defer|bring|brought|rose|rise|fell|fall|up$|down$|from$)/;
/** How far before "from" what is moved is told, in tokens. */
const MOVE_REACH = 6;

/** True if `next` is the other end of the stretch that `last` begins: "Feb. 18-March 2", "between 2013 and 2016", "Monday through Friday". */
export function endsRange(tokens: readonly Token[], last: Placed | undefined, next: Placed): last is Placed {
  if (last === undefined || !isEnd(last.value) || !isEnd({ ...next.value, bound: null })) return false;
  const joint = tokens[last.endToken]?.lower ?? '';
  const opener = tokens[last.firstToken - 1]?.lower ?? '';
  if (next.firstToken === last.endToken) return (joint === 'through' || ((joint === 'until' || joint === 'till') && opener === 'from')) && next.value.bound === 'until';
  if (next.value.bound !== null) return false;
  const isDashed = /^[-–—]$/.test(joint) && (tokens[last.endToken + 1]?.lower === 'to' ? 3 : 1) >= next.firstToken - last.endToken;
  if (isDashed) return true;
  if (next.firstToken !== last.endToken + 1) return false;
  return joint === 'to' ? !isMoved(tokens, last.firstToken) : joint === 'and' && opener === 'between';
}

function isEnd({ from, clock, bound, distance, apart, granularity }: TimeValue): boolean {
  return from !== null && clock === null && bound === null && distance === undefined && apart === undefined && SPANNING.has(granularity);
}

function isMoved(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at >= Math.max(0, first - MOVE_REACH); at -= 1) if (MOVING.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

const WEEK = 7 * DAY_MINUTES;

/** The stretch from the one time to the other; null where the second does not lie behind the first. */
export function joinedRange(a: TimeValue, b: TimeValue): TimeValue | null {
  if (a.from === null || b.from === null || b.to === null) return null;
  // "Was shut Monday through Friday", told on a Monday.
  const from = b.from < a.from && a.weekday !== null && b.weekday !== null ? a.from - WEEK : a.from;
  if (b.from <= from) return null;
  return {
    from, to: b.to, granularity: a.granularity === b.granularity ? a.granularity : 'day', weekday: null, month: null, day: null, year: null,
    clock: null, approximate: a.approximate || b.approximate, bound: null, relative: a.relative || b.relative,
  };
}
