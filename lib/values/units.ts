/** Units that news measures in, with their factor to the base unit of the dimension. Factors are the legal definitions. */

export type Dimension = 'duration' | 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature' | 'energy' | 'data';

export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  /**
   * Multiplier to the base unit: seconds, metres, square metres, kilograms, litres, metres per second, degrees Celsius,
   * joules, bytes.
   */
  readonly factor: number;
  /** Added after multiplying: the zero of Fahrenheit, in degrees Celsius. */
  readonly offset?: number;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** Mean Gregorian year, 365.2425 days; a month is a twelfth of it. */
const YEAR = 365.2425 * DAY;

const OFFSETS: ReadonlyMap<string, number> = new Map([['degree Fahrenheit', (-32 * 5) / 9]]);

const TABLE: readonly (readonly [Dimension, string, number, string])[] = [
  ['duration', 'second', 1, 'second seconds sec secs'],
  ['duration', 'minute', MINUTE, 'minute minutes min mins'],
  ['duration', 'hour', HOUR, 'hour hours hr hrs'],
  ['duration', 'day', DAY, 'day days'],
  ['duration', 'night', DAY, 'night nights'],
  ['duration', 'week', 7 * DAY, 'week weeks'],
  ['duration', 'fortnight', 14 * DAY, 'fortnight fortnights'],
  ['duration', 'month', YEAR / 12, 'month months'],
  ['duration', 'year', YEAR, 'year years yr yrs'],
  ['duration', 'decade', 10 * YEAR, 'decade decades'],
  ['duration', 'century', 100 * YEAR, 'century centuries'],
  ['length', 'millimetre', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  ['length', 'centimetre', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['length', 'metre', 1, 'metre metres meter meters'],
  ['length', 'kilometre', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['length', 'inch', 0.0254, 'inch inches'],
  ['length', 'foot', 0.3048, 'foot feet ft'],
  ['length', 'yard', 0.9144, 'yard yards'],
  ['length', 'mile', 1609.344, 'mile miles'],
  ['length', 'nautical mile', 1852, 'nautical-mile nautical-miles'],
  ['area', 'acre', 4046.8564224, 'acre acres'],
  ['area', 'hectare', 10_000, 'hectare hectares'],
  ['area', 'square foot', 0.09290304, 'square-foot square-feet'],
  ['area', 'square metre', 1, 'square-metre square-metres square-meter square-meters'],
  ['area', 'square kilometre', 1e6, 'square-kilometre square-kilometres square-kilometer square-kilometers'],
  ['area', 'square mile', 2_589_988.110336, 'square-mile square-miles'],
  ['mass', 'gram', 0.001, 'gram grams gramme grammes'],
  ['mass', 'kilogram', 1, 'kilogram kilograms kilo kilos kg kgs'],
  ['mass', 'pound', 0.45359237, 'pound pounds lb lbs'],
  ['mass', 'ounce', 0.028349523125, 'ounce ounces oz'],
  ['mass', 'ton', 1000, 'ton tons tonne tonnes'],
  ['volume', 'litre', 1, 'litre litres liter liters'],
  ['volume', 'gallon', 3.785411784, 'gallon gallons'],
  ['volume', 'barrel', 158.987294928, 'barrel barrels'],
  ['speed', 'mile an hour', 0.44704, 'mph miles-per-hour miles-an-hour'],
  ['speed', 'kilometre an hour', 1 / 3.6, 'kph kmh km/h kilometers-per-hour kilometres-per-hour kilometers-an-hour'],
  ['speed', 'knot', 1852 / 3600, 'knot knots'],
  ['temperature', 'degree', 1, 'degree degrees'],
  ['temperature', 'degree Celsius', 1, 'degree-celsius degrees-celsius degree-centigrade degrees-centigrade degrees-c'],
  ['temperature', 'degree Fahrenheit', 5 / 9, 'degree-fahrenheit degrees-fahrenheit degrees-f'],
  ['energy', 'megawatt', 1e6, 'megawatt megawatts mw'],
  ['energy', 'gigawatt', 1e9, 'gigawatt gigawatts gw'],
  ['data', 'gigabyte', 1e9, 'gigabyte gigabytes gb'],
  ['data', 'terabyte', 1e12, 'terabyte terabytes tb'],
];

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.flatMap(([dimension, name, factor, words]) => words.split(' ').map((word): [string, Unit] => [word, { name, dimension, factor, offset: OFFSETS.get(name) ?? 0 }])),
);
