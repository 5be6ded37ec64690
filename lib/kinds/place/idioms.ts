import { wordSet } from '../../text/names/word-set.ts';
import type { Bare } from './value.ts';

/** "on the house", "in the school": some heads do not go with some prepositions. */
export function isIdiom(key: string, value: Bare): boolean {
  if (key === 'on') return !ON.has(value.name) && value.name !== 'parking lot';
  // "The most experienced in the field", "in an ivory tower".
  if ((key === 'in' && value.name === 'field' && value.words.length === 1 && value.owner === null && value.definite) || value.words[0] === 'ivory') return true;
  if (key === 'by') return !WATERSIDE.has(value.name) || !value.definite;
  if (key === 'across' || key === 'down') return !['street', 'hallway', 'alley', 'river', 'border', 'parking lot', 'yard', 'field', 'highway', 'bridge', 'runway'].includes(value.name);
  return false;
}

const ON = wordSet('floor street roof porch balcony beach campus school runway tarmac highway bridge field farm base border platform dock island site playground avenue stairwell patio lake river embankment levee dam driveway lawn yard plaza corner intersection train bus plane boat ship scene');

/** What people are "by"; "by the bank" tells who did something. */
const WATERSIDE = wordSet('river lake pond creek canal beach pool harbor dock embankment gate highway street driveway waterfront doorway');
