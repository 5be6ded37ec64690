import { wordSet } from '../text/names/word-set.ts';
import type { FindContext, Kind, Mention } from './kind.ts';
import { comparePlaces, holds } from './place/compare.ts';
import { isClaimed } from './place/claimed.ts';
import { findPlaces } from './place/find-places.ts';
import type { PlaceValue } from './place/value.ts';

/** How far before a hospital its patients' state or way there is told. */
const PATIENT_REACH = 60;
const PATIENTS: readonly (readonly [string, RegExp])[] = [['condit', /\bcondition\b/i], ['taken', /\b(?:taken|rushed|airlifted|flown|transported|brought|driven)\b/i], ['die', /\b(?:died|dead)\b/i], ['treat', /\btreat(?:ed|ment)\b/i]];

/** What is told of those in a hospital: in what condition, or that they were taken there. */
function patientWords({ document, sentence }: FindContext, start: number): string[] {
  const before = document.text.slice(Math.max(sentence.start, start - PATIENT_REACH), start);
  return PATIENTS.filter(([, words]) => words.test(before)).map(([word]) => word);
}

function find(context: FindContext): Mention<PlaceValue>[] {
  return findPlaces(context).filter((found) => isClaimed(context, found)).map(({ start, end, value }) => ({
    kind: 'place', start, end, value, detail: { head: value.grain === 'hospital' ? 'hospit' : null, modifiers: value.grain === 'hospital' ? patientWords(context, start) : [], owner: null }, event: null,
  }));
}

/** Two places are told as one detail only when they can be one; a room never answers where in the country, and half of what happens lies in one state. */
function sameDetail(a: { readonly value: PlaceValue }, b: { readonly value: PlaceValue }): 'yes' | 'no' | 'unknown' {
  const { outcome, reason } = comparePlaces(a.value, b.value);
  if (outcome === 'compatible' && reason.key === 'reason_place_within') return 'unknown';
  if (outcome === 'same' || outcome === 'compatible') return 'yes';
  if (a.value.grain === 'hospital' && b.value.grain === 'hospital') return outcome === 'different' ? 'yes' : 'unknown';
  return a.value.scale === b.value.scale ? 'unknown' : 'no';
}

/** Houses, streets and rooms of which a story has many; the others it mostly has once. */
const ORDINARY = wordSet('home street office room building store school court hospital apartment club church restaurant station site area vehicle airport border camp base field park bank yard floor prison truck bus train boat ship plane complex lake river');

const isSpecial = ({ name, definite, relation }: PlaceValue): boolean => definite && relation === 'in' && !ORDINARY.has(name);

/** Victims of one event may lie in several hospitals; where each report names one, it is that of those they are most worried about. */
function pins(a: { readonly value: PlaceValue }, b: { readonly value: PlaceValue }): 'if sole' | 'never' {
  if (a.value.type === 'common' && b.value.type === 'common') return isSpecial(a.value) && isSpecial(b.value) && a.value.name === b.value.name && comparePlaces(a.value, b.value).outcome !== 'different' ? 'if sole' : 'never';
  return a.value.grain === 'hospital' && b.value.grain === 'hospital' ? 'if sole' : 'never';
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
  isWider: holds,
  pins,
};
