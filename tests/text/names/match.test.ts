import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, EntityType } from '../../../lib/text/document.ts';
import { sameEntity, type EntityMatch } from '../../../lib/text/names/match.ts';
import { countryOfDemonym } from '../../../lib/text/names/countries.ts';
import { surnameOf } from '../../../lib/text/names/persons.ts';

const entity = (type: EntityType, name: string, aliases: readonly string[] = []): Entity => {
  const words = name.toLowerCase().replace(/,? jr\.?$/, '').split(' ');
  return { id: 0, type, name, surname: type === 'person' ? surnameOf(words) : null, aliases: [name.toLowerCase(), ...aliases], roles: [], mentions: [] };
};

const CASES: readonly (readonly [EntityMatch, EntityType, string, string])[] = [
  ['same', 'person', 'William Tarn', 'Bill Tarn'],
  ['same', 'person', 'Rudolph W. Tarn', 'Rudy Tarn'],
  ['different', 'person', 'Rudolph Tarn', 'Randy Tarn'],
  ['same', 'person', 'William Tarn', 'W. Tarn'],
  ['same', 'person', 'William R. Tarn', 'William Tarn Jr.'],
  ['same', 'person', 'Tarn', 'William Tarn'],
  ['same', 'person', 'Ann Roe Poe', 'Ann Roe'],
  ['same', 'person', 'José Peña', 'Jose Pena'],
  ['same', 'person', 'Qiu Wen', 'Qiu'],
  ['variant', 'person', 'Anthony Tarn', 'Antony Tarn'],
  ['variant', 'person', 'Jake Tarn', 'Jack Tarn'],
  ['different', 'person', 'Eric Tarn', 'Erica Tarn'],
  ['different', 'person', 'Mary Tarn', 'Mark Tarn'],
  ['variant', 'person', 'Tracy Tarn', 'Tracey Tarn'],
  ['variant', 'person', 'Owen Vaskell', 'Owen Vaskel'],
  ['variant', 'person', 'Owen Brelan', 'Owen Berlan'],
  ['different', 'person', 'Owen Brelan', 'Owen Marlan'],
  ['different', 'person', 'Carl Voss', 'Anna Voss'],
  ['different', 'person', 'Carl Voss', 'Carl Dunn'],
  ['different', 'person', 'Voss', 'Dunn'],
  ['different', 'person', 'Wang Yi', 'Qin Lu'],
  ['same', 'place', 'U.S.', 'United States'],
  ['same', 'place', 'US', 'America'],
  ['same', 'place', 'UK', 'Britain'],
  ['same', 'place', 'Hollis St', 'Hollis Street'],
  ['different', 'place', 'France', 'Germany'],
  ['different', 'place', 'Hollis Street', 'Grand Street'],
  ['unknown', 'place', 'Paris', 'France'],
  ['same', 'organisation', 'Department of Justice', 'U.S. Justice Department'],
  ['same', 'organisation', 'Acme Inc.', 'Acme'],
  ['same', 'organisation', 'Ministry of Defence', 'Defense Ministry'],
  ['same', 'organisation', 'United Dock Workers', 'UDW'],
  ['same', 'organisation', 'Brackwell Police', 'Brackwell Police Department'],
  ['different', 'organisation', 'Google', 'Microsoft'],
  ['unknown', 'organisation', 'Acme', 'Brill'],
];

describe('entities of two articles', () => {
  for (const [expected, type, a, b] of CASES) {
    test(`${a} / ${b}: ${expected}`, () => {
      expect(sameEntity(entity(type, a), entity(type, b))).toBe(expected);
      expect(sameEntity(entity(type, b), entity(type, a))).toBe(expected);
    });
  }
  test('a bare word of unknown nature is the person of that surname', () => {
    expect(sameEntity(entity('other', 'Tarn'), entity('person', 'Owen Tarn'))).toBe('same');
    expect(sameEntity(entity('person', 'Owen Tarn'), entity('other', 'Brill'))).toBe('unknown');
  });
});

test('symmetric and reflexive for any names', () => {
  const type = fc.constantFrom<EntityType>('person', 'organisation', 'place', 'other');
  const word = fc.constantFrom('Ann', 'Anne', 'Roe', 'Rowe', 'Xi', 'Jinping', 'U.S.', 'J.', 'of', 'Bank', 'Department', 'Justice', 'St', 'Paris', 'al-Omar', 'Jr.');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(fc.property(type, name, type, name, (typeA, a, typeB, b) => {
    expect(sameEntity(entity(typeA, a), entity(typeB, b))).toBe(sameEntity(entity(typeB, b), entity(typeA, a)));
    if (entity(typeA, a).surname !== null || typeA !== 'person') expect(sameEntity(entity(typeA, a), entity(typeA, a))).toBe('same');
  }));
});

test('demonyms lead to countries', () => {
  expect(countryOfDemonym('Chinese')).toBe('china');
  expect(countryOfDemonym('American')).toBe('united states');
  expect(countryOfDemonym('table')).toBeNull();
});
