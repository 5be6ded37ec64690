import type { Interval, Precision, Quantity } from './interval.ts';

/**
 * Formulas that turn a number and the words around it into the interval it may mean.
 *
 * Two slacks are used everywhere, both in the unit of the number:
 * - {@link halfUnit}: half of the last significant digit, the rounding that elementary arithmetic assumes ("48,000" is
 *   47,500 to 48,500), but at most a quarter of the number, since nobody rounds 60 to 100;
 * - 10 % of the number, the usual reading of "about" for numbers with more digits than the writer can have meant.
 * All results are clamped at 0: counts, lengths and durations are never negative.
 */
export interface Meaning {
  readonly interval: Interval;
  readonly precision: Precision;
}

/** A number as the formulas need it: `unit` is the size of its last significant digit. */
export interface Magnitude {
  readonly value: number;
  readonly unit: number;
}

export type Mode =
  | 'about' | 'nearly' | 'just-over' | 'more' | 'at-least' | 'at-most' | 'less' | 'within' | 'odd';

/** Half of the last significant digit, at most a quarter of the number. */
export function halfUnit({ value, unit }: Magnitude): number {
  return Math.min(unit / 2, Math.abs(value) / 4);
}

/** Slack of "about": 10 % of a number given to one digit, 7 % to two, 2 % to three or more. */
function aboutShare({ value, unit }: Magnitude): number {
  const digits = Math.floor(Math.log10(Math.max(1, Math.abs(value / unit)))) + 1;
  return digits <= 1 ? 0.1 : digits === 2 ? 0.07 : 0.02;
}

/** Exactly the number: "36 people". */
export function exactly(value: number): Meaning {
  return { interval: closed(value, value), precision: 'exact' };
}

/**
 * A bare round number: half of its last digit either way, at most 10 % ("100" is 90 to 110, not 75 to 125),
 * so that it is never looser than "about". The ends are open: "46,000" and "47,000" do not touch.
 */
export function rounded({ value, unit }: Magnitude, cap = 0.1): Meaning {
  const slack = Math.min(unit / 2, Math.abs(value) * cap);
  return { interval: open(value - slack, value + slack), precision: 'rounded' };
}

/** Loose words of quantity: a low and a high end that general usage allows. */
export function vaguely(low: number, high: number): Meaning {
  return { interval: closed(low, high), precision: 'vague' };
}

/** Two ends as given: "between 20 and 29", "50 to 60". */
export function range(low: number, high: number): Meaning {
  return { interval: closed(Math.min(low, high), Math.max(low, high)), precision: 'approximate' };
}

/** The meaning of `number` after the given approximation. Each branch says why it is so wide. */
export function approximated(mode: Mode, number: Magnitude): Meaning {
  const { value } = number;
  const near = halfUnit(number);
  switch (mode) {
    case 'about': {
      // What rounding would hide, or a part of the number that shrinks with each digit given, whichever is wider:
      // "about six hours" is 5.4 to 6.6, but nobody says "about 595" of 650.
      const slack = Math.max(near, Math.abs(value) * aboutShare(number));
      return { interval: closed(value - slack, value + slack), precision: 'approximate' };
    }
    case 'nearly':
      // Not yet there, but rounding up leads there: "nearly six" is 5.5 up to, not including, 6.
      return { interval: halfOpen(value - near, value), precision: 'bound' };
    case 'just-over':
      // Past it, but rounding down leads back, or by a tenth: "just over 200" may be 220.
      return { interval: { low: value, high: value + Math.max(near, Math.abs(value) * 0.1), lowOpen: true, highOpen: false }, precision: 'bound' };
    case 'more':
      return { interval: { low: value, high: Infinity, lowOpen: true, highOpen: true }, precision: 'bound' };
    case 'at-least':
      return { interval: { low: value, high: Infinity, lowOpen: false, highOpen: true }, precision: 'bound' };
    case 'at-most':
    case 'within':
      return { interval: closed(0, value), precision: 'bound' };
    case 'less':
      return { interval: halfOpen(0, value), precision: 'bound' };
    case 'odd':
      // "thirty-odd" runs from thirty to just before the next step of its last digit.
      return { interval: halfOpen(value, value + number.unit), precision: 'approximate' };
  }
}

/** A dozen is a handy word for "about twelve": one either way, or 10 % of several dozen. */
export function dozens(value: number): Meaning {
  const slack = Math.max(1, value * 0.1);
  return { interval: closed(value - slack, value + slack), precision: 'approximate' };
}

/** The interval with both ends multiplied by a positive factor (unit conversion). */
export function scaled(interval: Interval, factor: number): Interval {
  return { low: interval.low * factor, high: interval.high * factor, lowOpen: interval.lowOpen, highOpen: interval.highOpen };
}

function closed(low: number, high: number): Interval {
  return { low: Math.max(0, low), high, lowOpen: false, highOpen: false };
}

function open(low: number, high: number): Interval {
  return { low: Math.max(0, low), high, lowOpen: low > 0, highOpen: true };
}

function halfOpen(low: number, high: number): Interval {
  return { low: Math.max(0, low), high, lowOpen: false, highOpen: high > 0 };
}

/** The quantity on a scale whose zero lies elsewhere: Fahrenheit, multiplied, into Celsius. */
export function shifted(quantity: Quantity, offset: number): Quantity {
  const { interval, point } = quantity;
  return { ...quantity, interval: { ...interval, low: interval.low + offset, high: interval.high + offset }, point: point === null ? null : point + offset };
}
