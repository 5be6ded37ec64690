import { formatNumber, formatQuantity } from '../../values/format-quantity.ts';
import type { Quantity } from '../../values/interval.ts';
import { shifted } from '../../values/precision.ts';
import { UNITS } from '../../values/units.ts';
import type { CountValue } from './count-value.ts';
import { stateOf, type State } from './states.ts';

/** A count in plain English: "5 people shot", "age 45", "52–48", "about 100 miles". */
export function formatCount({ quantity, unit, noun, state, against }: CountValue): string {
  if (unit === 'vote' && quantity.point === null) return 'unanimous vote';
  if (unit === 'vote') return `${formatQuantity(quantity)}–${formatNumber(against ?? 0)}`;
  if (unit === 'age' && quantity.point !== null && quantity.point > 0 && quantity.point < FULL_YEAR) return `age ${formatInfant(quantity)}`;
  if (unit === 'age') return quantity.point === null ? `in their ${quantity.approximation ?? ''}`.trim() : `age ${formatQuantity(quantity)}`;
  if (unit === 'ordinal') return `number ${formatQuantity(quantity)}${noun === null ? '' : `: ${noun}`}`;
  const factor = unit !== 'people' && unit !== 'item' && unit !== 'times' ? factorOf(noun) : 1;
  const number = formatQuantity(shifted(quantity, -offsetOf(noun)), factor);
  if (factor !== 1 || (noun !== null && UNIT_NAMES.has(noun) && unit !== 'item')) return `${number} ${quantity.point === factor ? (noun ?? '') : plural(noun ?? '')}`;
  const told = state !== null && !UNTOLD.has(state) ? (noun ?? '').split(' ').some((word) => stateOf(word) === state) : true;
  const of = quantity.point === null && noun !== null && /^(?:dozens|scores|tens|hundreds|thousands|millions|billions|a couple|couple|a handful)/.test(number) ? 'of' : null;
  return [number, of, noun, told ? null : state].filter((part) => part !== null && part !== '').join(' ');
}

/** Below this many years an age is told in months, weeks or days. */
const FULL_YEAR = 0.99;

/** Parts of a year, largest first, with what one is of it. */
const INFANT: readonly (readonly [string, number])[] = [['month', 1 / 12], ['week', 7 / 365.2425], ['day', 1 / 365.2425]];

/** "5 months", "3 weeks": the largest part that the age is a whole number of. */
function formatInfant(quantity: Quantity): string {
  const years = quantity.point ?? 0;
  const [name, size] = INFANT.find(([, part]) => Math.abs(years / part - Math.round(years / part)) < 1e-6) ?? ['month', 1 / 12];
  return `${formatQuantity({ ...quantity, point: Math.round((years / size) * 100) / 100 }, 1)} ${name}${Math.round(years / size) === 1 ? '' : 's'}`;
}

/** States that the words beside a count tell of those counted; the count itself does not name them. */
const UNTOLD: ReadonlySet<State> = new Set<State>(['protesting', 'suspected', 'capacity']);

/** "degrees Celsius", "miles an hour", "square feet", "hertz". */
function plural(noun: string): string {
  if (/^(?:horsepower|.*hertz)$/.test(noun)) return noun;
  const [, unit = noun, rest = ''] = /^(.+?)( (?:Celsius|Fahrenheit|an? .+|of an? .+))$/.exec(noun) ?? [];
  return `${unit.endsWith('foot') ? unit.replace(/foot$/, 'feet') : unit.endsWith('inch') ? `${unit}es` : `${unit}s`}${rest}`;
}

const OFFSETS: ReadonlyMap<string, number> = new Map([...UNITS.values()].map((unit) => [unit.name, unit.offset ?? 0]));

function offsetOf(name: string | null): number {
  return name === null ? 0 : (OFFSETS.get(name) ?? 0);
}

const UNIT_NAMES: ReadonlyMap<string, number> = new Map([...UNITS.values()].map((unit) => [unit.name, unit.factor]));

/** Base units in the written one; 1 for things counted. */
export function factorOf(name: string | null): number {
  return name === null ? 1 : (UNIT_NAMES.get(name) ?? 1);
}
