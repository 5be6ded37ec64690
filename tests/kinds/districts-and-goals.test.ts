import { expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import type { PlaceValue } from '../../lib/kinds/place/value.ts';
import { findMentions } from './find-mentions.ts';

test.each([
  ['He won Ohio’s 9th congressional district, a rural area.', 'Ohio’s 9th congressional district'],
  ['Its Fourth Congressional District elects her.', 'Fourth Congressional District'],
  ['She won New Mexico’s twenty-first Congressional District.', 'New Mexico’s twenty-first Congressional District'],
  ['He ran in House District 44 on Tuesday.', 'House District 44'],
  ['Officers entered Mr. Roe’s garage.', 'Mr. Roe’s garage'],
  ['She stood outside Ms. Roe’s home.', 'outside Ms. Roe’s home'],
  ['He urged the Dayton crowd to stay.', 'Dayton crowd'],
  ['The road runs from the leafy Dayton suburbs to the lake.', 'Dayton suburbs'],
  ['The Cedar Bluff, Iowa, church fire was out by noon.', 'Cedar Bluff, Iowa, church'],
  ['She wept at her Cedar Bluff, Iowa, villa.', 'Cedar Bluff, Iowa, villa'],
  ['The Rose Garden news conference ran long.', 'Rose Garden'],
  ['She spoke to the nation from the Oval Office.', 'from the Oval Office'],
  ['Flags lined the Marlow County Coliseum.', 'the Marlow County Coliseum'],
  ['Thousands packed the Marlow Arena on Monday.', 'the Marlow Arena'],
  ['The crash was east of the 605 Freeway.', 'east of the 605 Freeway'],
  ['Officers came to her apartment with a warrant.', 'to her apartment'],
  ['The march brought thousands to a football field.', 'to a football field'],
  ['He was wheeled into Marlow Downtown Hospital.', 'into Marlow Downtown Hospital'],
  ['He gave the talk in his hometown of Dayton.', 'in his hometown of Dayton'],
  ['He gave the talk in Roe’s hometown.', 'in Roe’s hometown'],
  ['Ministers met in the Mexican beach resort of Los Cabos.', 'in the Mexican beach resort of Los Cabos'],
])('%s', (sentence, text) => {
  expect(findMentions(place, sentence).map((one) => one.text)).toContain(text);
});

test.each([
  'He liked the third district.',
  'The 2nd District Court heard it.',
  'It is the first school district to close.',
  'He returned to their homes.',
  'She sent it back to the lower court.',
  'A statement from the White House said so.',
  'The board ordered an inquiry into the Marlow resort.',
  'She won 405 freeway votes.',
])('no place: %s', (sentence) => {
  expect(findMentions(place, sentence)).toEqual([]);
});

test.each([
  ['He won Ohio’s 12th District.', 'She ran in Ohio’s 12th Congressional District.', 'same'],
  ['He won Ohio’s 12th District.', 'She ran in Iowa’s 12th Congressional District.', 'incomparable'],
  ['He won the 12th Congressional District.', 'She ran in Iowa’s 12th Congressional District.', 'same'],
  ['He ran in House District 44.', 'She ran in Senate District 44.', 'incomparable'],
])('districts: %s / %s', (a, b, outcome) => {
  const [x, y] = [findMentions(place, a)[0]?.value, findMentions(place, b)[0]?.value] as PlaceValue[];
  if (x === undefined || y === undefined) throw new Error('no place');
  expect(place.compare(x, y).outcome).toBe(outcome);
});
