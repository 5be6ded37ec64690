import { formatNumber } from '../values/format-quantity.ts';
import type { Interval } from '../values/interval.ts';
import { UNITS } from '../values/units.ts';

/**
 * Two values as intervals, in writing: `[5½, 6) hours`. A square bracket includes its bound, a round one excludes it; `∞`
 * stands for an open side. Times are local date-times, end-exclusive.
 */
export interface IntervalArithmetic {
  readonly page: string;
  readonly other: string;
  /** What lies in both, in the page's unit; null when nothing does. */
  readonly shared: string | null;
}

interface Measured {
  readonly interval: Interval;
  /** Name of the unit and its size in base units; null where things are counted. */
  readonly unit: { readonly name: string; readonly factor: number } | null;
}

/** The interval arithmetic of two values of one kind; null when one of them is no interval. */
export function intervalArithmetic(page: unknown, other: unknown): IntervalArithmetic | null {
  const times = [spanOfTime(page), spanOfTime(other)] as const;
  if (times[0] && times[1]) return arithmetic(times[0], times[1], writtenTime);
  const [a, b] = [measured(page), measured(other)];
  if (!a || !b) return null;
  const written = arithmetic(a.interval, b.interval, (interval) => inUnit(interval, a.unit));
  return { ...written, other: inUnit(b.interval, b.unit) };
}

function arithmetic(page: Interval, other: Interval, write: (interval: Interval) => string): IntervalArithmetic {
  const both = intersection(page, other);
  return { page: write(page), other: write(other), shared: both && write(both) };
}

/** What two intervals have in common; null when that is nothing. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const lowOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
  const highOpen = (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
  if (low > high || (low === high && (lowOpen || highOpen))) return null;
  return { low, high, lowOpen, highOpen };
}

function inUnit({ low, high, lowOpen, highOpen }: Interval, unit: Measured['unit']): string {
  const bound = (value: number): string => (Number.isFinite(value) ? formatNumber(value / (unit?.factor ?? 1)) : '∞');
  const name = unit === null ? '' : ` ${unit.name}`;
  if (low === high) return `${bound(low)}${name}`;
  return `${lowOpen ? '(' : '['}${bound(low)}, ${bound(high)}${highOpen ? ')' : ']'}${name}`;
}

/** Minutes since 1970 in local time, to the minute. */
function writtenTime({ low, high }: Interval): string {
  const instant = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  return `[${instant(low)}, ${instant(high)})`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The largest minute count that a `Date` can hold (ECMA-262, 21.4.1.1). */
const MOST_MINUTES = 8.64e15 / 60_000;

function spanOfTime(value: unknown): Interval | null {
  if (!isRecord(value) || typeof value['from'] !== 'number' || typeof value['to'] !== 'number') return null;
  const { from: low, to: high } = value;
  return Math.max(Math.abs(low), Math.abs(high)) <= MOST_MINUTES ? { low, high, lowOpen: false, highOpen: true } : null;
}

/** Values of several kinds carry a `quantity` in base units, and the written unit as `unit` or `noun`. */
function measured(value: unknown): Measured | null {
  const quantity = isRecord(value) ? value['quantity'] : null;
  const interval = isRecord(quantity) ? quantity['interval'] : null;
  if (!isRecord(value) || !isInterval(interval)) return null;
  return { interval, unit: unitOf(value['unit'], value['noun']) };
}

/** A duration names its unit; a measure names its dimension, and the unit as what is counted. */
function unitOf(unit: unknown, noun: unknown): Measured['unit'] {
  const named = typeof unit === 'string' ? UNITS.get(unit) : undefined;
  if (named) return named;
  const counted = typeof noun === 'string' ? UNITS.get(noun) : undefined;
  return counted?.dimension === unit ? (counted ?? null) : null;
}

function isInterval(value: unknown): value is Interval {
  return isRecord(value) && typeof value['low'] === 'number' && typeof value['high'] === 'number' && typeof value['lowOpen'] === 'boolean' && typeof value['highOpen'] === 'boolean';
}
