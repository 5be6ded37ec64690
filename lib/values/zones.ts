import type { TimeValue } from './time.ts';

/** Written forms of a zone, by the name that they share. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['gmt', /\b(?:gmt|utc)\b/i], ['eastern', /\b(?:e[sd]?t|eastern)\b/i], ['central', /\b(?:c[sd]?t|central)\b/i], ['mountain', /\b(?:m[sd]?t|mountain)\b/i], ['pacific', /\b(?:p[sd]?t|pacific)\b/i],
  ['british', /\bbst\b/i], ['european', /\bcest?\b/i], ['local', /\blocal\b/i],
];

/** The zone that the words of a clock time name; undefined where they name none. */
export function zoneIn(words: string): string | undefined {
  return FORMS.find(([, form]) => form.test(words))?.[0];
}

/**
 * "7:03 a.m. Eastern" and "6:03 a.m. Central", "3:42 a.m. local time" and "2042 GMT": clocks of two zones, which nothing here turns into each
 * other. A clock without a zone is that of the place, which Greenwich seldom is.
 */
export function areOfTwoZones(a: TimeValue, b: TimeValue): boolean {
  if (a.clock === null || b.clock === null || a.zone === b.zone) return false;
  return (a.zone !== undefined && b.zone !== undefined) || a.zone === 'gmt' || b.zone === 'gmt';
}
