/** Units that news measures in, with their factor to the base unit of the dimension. Factors are the legal definitions. */

export type Dimension =
  | 'duration' | 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature' | 'energy' | 'data'
  | 'work' | 'power' | 'torque' | 'rotation' | 'frequency' | 'economy' | 'pressure' | 'voltage' | 'current' | 'charge' | 'sound' | 'concentration';

export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  /**
   * Multiplier to the base unit: seconds, metres, square metres, kilograms, litres, metres per second, degrees Celsius,
   * watts (`energy`, as power stations are measured), bytes; joules (`work`), watts (`power`, of engines), newton metres,
   * turns a minute, hertz, miles a gallon, pascals, volts, amperes, ampere hours, decibels, parts of a billion.
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
  ['length', 'nanometre', 1e-9, 'nanometre nanometres nanometer nanometers'],
  ['length', 'micrometre', 1e-6, 'micrometre micrometres micrometer micrometers micron microns μm µm'],
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
  ['length', 'light year', 9.4607304725808e15, 'light-year light-years'],
  ['area', 'square inch', 0.00064516, 'square-inch square-inches sq-in'],
  ['area', 'square foot', 0.09290304, 'square-foot square-feet sq-ft sq-feet sq-foot'],
  ['area', 'square yard', 0.83612736, 'square-yard square-yards sq-yd'],
  ['area', 'square metre', 1, 'square-metre square-metres square-meter square-meters sq-m sq-metres sq-meters sqm m² m2'],
  ['area', 'square kilometre', 1e6, 'square-kilometre square-kilometres square-kilometer square-kilometers sq-km sqkm km² km2'],
  ['area', 'square mile', 2_589_988.110336, 'square-mile square-miles sq-mi sq-mile sq-miles'],
  ['mass', 'microgram', 1e-9, 'microgram micrograms mcg μg µg'],
  ['mass', 'milligram', 1e-6, 'milligram milligrams mg'],
  ['mass', 'gram', 0.001, 'gram grams gramme grammes'],
  ['mass', 'kilogram', 1, 'kilogram kilograms kilo kilos kg kgs'],
  ['mass', 'pound', 0.45359237, 'pound pounds lb lbs'],
  ['mass', 'ounce', 0.028349523125, 'ounce ounces oz'],
  ['mass', 'ton', 1000, 'ton tons tonne tonnes'],
  ['volume', 'millilitre', 0.001, 'millilitre millilitres milliliter milliliters ml'],
  ['volume', 'cubic centimetre', 0.001, 'cubic-centimetre cubic-centimetres cubic-centimeter cubic-centimeters cc'],
  ['volume', 'cubic foot', 28.316846592, 'cubic-foot cubic-feet cu-ft'],
  ['volume', 'cubic metre', 1000, 'cubic-metre cubic-metres cubic-meter cubic-meters'],
  ['volume', 'cubic yard', 764.554857984, 'cubic-yard cubic-yards'],
  ['volume', 'pint', 0.473176473, 'pint pints'],
  ['volume', 'quart', 0.946352946, 'quart quarts'],
  ['volume', 'litre', 1, 'litre litres liter liters'],
  ['volume', 'gallon', 3.785411784, 'gallon gallons'],
  ['volume', 'barrel', 158.987294928, 'barrel barrels'],
  ['speed', 'mile an hour', 0.44704, 'mph mile-per-hour miles-per-hour miles-an-hour'],
  ['speed', 'metre a second', 1, 'metres-per-second meters-per-second metres-a-second meters-a-second m/s'],
  ['speed', 'kilometre an hour', 1 / 3.6, 'kph kmh km/h km/hr kilometers-per-hour kilometres-per-hour kilometers-an-hour kilometres-an-hour'],
  ['speed', 'knot', 1852 / 3600, 'knot knots'],
  ['temperature', 'degree', 1, 'degree degrees'],
  ['temperature', 'degree Celsius', 1, 'degree-celsius degrees-celsius degree-centigrade degrees-centigrade degrees-c celsius centigrade'],
  ['temperature', 'degree Fahrenheit', 5 / 9, 'degree-fahrenheit degrees-fahrenheit degrees-f fahrenheit'],
  ['power', 'watt', 1, 'watt watts'],
  ['power', 'kilowatt', 1000, 'kilowatt kilowatts kw'],
  ['power', 'horsepower', 745.699872, 'horsepower hp bhp brake-horsepower'],
  ['power', 'metric horsepower', 735.49875, 'cv'],
  ['work', 'kilowatt hour', 3.6e6, 'kwh kilowatt-hour kilowatt-hours'],
  ['work', 'megawatt hour', 3.6e9, 'mwh megawatt-hour megawatt-hours'],
  ['work', 'gigawatt hour', 3.6e12, 'gwh gigawatt-hour gigawatt-hours'],
  ['work', 'terawatt hour', 3.6e15, 'twh terawatt-hour terawatt-hours'],
  ['work', 'calorie', 4.184, 'calorie calories'],
  ['work', 'kilojoule', 1000, 'kilojoule kilojoules kj'],
  ['torque', 'newton metre', 1, 'newton-metre newton-metres newton-meter newton-meters'],
  ['torque', 'pound-foot', 1.3558179483, 'pound-foot pound-feet lb-ft foot-pound foot-pounds ft-lb'],
  ['rotation', 'turn a minute', 1, 'rpm revolutions-per-minute'],
  ['frequency', 'hertz', 1, 'hertz hz'],
  ['frequency', 'kilohertz', 1e3, 'kilohertz khz'],
  ['frequency', 'megahertz', 1e6, 'megahertz mhz'],
  ['frequency', 'gigahertz', 1e9, 'gigahertz ghz'],
  ['economy', 'mile a gallon', 1, 'mpg miles-per-gallon miles-a-gallon'],
  ['pressure', 'pound a square inch', 6894.757293168, 'psi'],
  ['pressure', 'kilopascal', 1e3, 'kilopascal kilopascals kpa'],
  ['pressure', 'megapascal', 1e6, 'megapascal megapascals mpa'],
  ['pressure', 'gigapascal', 1e9, 'gigapascal gigapascals gpa'],
  ['pressure', 'millibar', 100, 'millibar millibars'],
  ['voltage', 'volt', 1, 'volt volts'],
  ['voltage', 'kilovolt', 1000, 'kilovolt kilovolts kv'],
  ['current', 'ampere', 1, 'amp amps ampere amperes'],
  ['charge', 'milliampere hour', 0.001, 'mah milliampere-hour milliampere-hours milliamp-hours'],
  ['sound', 'decibel', 1, 'decibel decibels db'],
  ['concentration', 'part of a million', 1000, 'ppm parts-per-million'],
  ['concentration', 'part of a billion', 1, 'ppb parts-per-billion'],
  ['energy', 'megawatt', 1e6, 'megawatt megawatts mw'],
  ['energy', 'gigawatt', 1e9, 'gigawatt gigawatts gw'],
  ['data', 'kilobyte', 1e3, 'kilobyte kilobytes kb'],
  ['data', 'megabyte', 1e6, 'megabyte megabytes mb'],
  ['data', 'gigabyte', 1e9, 'gigabyte gigabytes gb'],
  ['data', 'terabyte', 1e12, 'terabyte terabytes tb'],
];

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.flatMap(([dimension, name, factor, words]) => words.split(' ').map((word): [string, Unit] => [word, { name, dimension, factor, offset: OFFSETS.get(name) ?? 0 }])),
);
