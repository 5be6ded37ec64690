import type { Quantity } from './interval.ts';

const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const TO_THE_THOUSANDTH = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const FRACTIONS: ReadonlyMap<number, string> = new Map([[0.25, '¼'], [0.5, '½'], [0.75, '¾']]);

/** A number with thousands separated, at most two decimals or three where they say it all, halves and quarters as fractions: 5.5 → "5½". */
export function formatNumber(value: number): string {
  const whole = Math.floor(value);
  const fraction = FRACTIONS.get(value - whole);
  if (fraction !== undefined && value < 100) return `${whole === 0 ? '' : whole}${fraction}`;
  // "$1.375 billion" is written so; a third of an hour goes on for ever.
  return (Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6 ? TO_THE_THOUSANDTH : PLAIN).format(value);
}

/** Words kept as they were written, before the number ("nearly 6"); words for what stood behind it ("6 or so"). */
const BEHIND: ReadonlySet<string> = new Set(['or so', 'or more', 'or less', 'or fewer', 'and counting', '+', '-plus', '-odd', '-ish', 'odd', 'plus', 'at least', 'at most']);

/**
 * A quantity in plain English without its unit: "nearly 6", "5½", "20 to 29", "several". `factor` is the size of the
 * written unit in base units.
 */
export function formatQuantity(quantity: Quantity, factor = 1): string {
  const { interval, point, approximation, precision } = quantity;
  if (point === null) return approximation ?? `${formatNumber(interval.low / factor)} to ${formatNumber(interval.high / factor)}`;
  const number = formatNumber(point / factor);
  const isRange = precision === 'approximate' && interval.low === point && interval.high > point && !interval.highOpen;
  const text = isRange ? `${number} to ${formatNumber(interval.high / factor)}` : number;
  if (approximation === null || approximation === 'between') return text;
  return BEHIND.has(approximation) && approximation !== 'at least' && approximation !== 'at most' ? `${text} ${approximation.replace(/^-/, '')}` : `${approximation} ${text}`;
}
