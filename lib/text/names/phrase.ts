import type { Unit } from './units.ts';

/** The units as one lower-case phrase with single spaces, final points dropped: "st. louis" of "St. Louis". */
export function phraseOf(units: readonly Unit[]): string {
  const [only] = units;
  if (units.length === 1 && only !== undefined && !only.ampersand) return only.lower;
  return units.map((unit, at) => (unit.ampersand ? '& ' : '') + (at === units.length - 1 ? unit.lower : unit.text.toLowerCase().replaceAll('’', "'"))).join(' ');
}
