import type { FindContext, Kind, Mention } from './kind.ts';
import { comparePlaces } from './place/compare.ts';
import { findPlaces } from './place/find-places.ts';
import type { PlaceValue } from './place/value.ts';

function find(context: FindContext): Mention<PlaceValue>[] {
  return findPlaces(context).map(({ start, end, value }) => ({
    kind: 'place', start, end, value, detail: { head: null, modifiers: [], owner: null }, event: null,
  }));
}

/** Two places are told as one detail only when they can be one; a room never answers where in the country, and half of what happens lies in one state. */
function sameDetail(a: { readonly value: PlaceValue }, b: { readonly value: PlaceValue }): 'yes' | 'no' | 'unknown' {
  const { outcome, reason } = comparePlaces(a.value, b.value);
  if (outcome === 'compatible' && reason.key === 'reason_place_within') return 'unknown';
  if (outcome === 'same' || outcome === 'compatible') return 'yes';
  return a.value.scale === b.value.scale ? 'unknown' : 'no';
}

/** Where something happened: "in Nashville", "at 12 Elm Street", "behind his home", "on the second floor of the building". */
export const place: Kind<PlaceValue> = {
  name: 'place',
  yieldsTo: ['meeting', 'quote'],
  fills: 'place',
  find,
  compare: comparePlaces,
  format: ({ written }) => written,
  sameDetail,
};
