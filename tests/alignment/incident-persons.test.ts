import { describe, expect, test } from 'vitest';
import { sharedIncidentPersons } from '../../lib/alignment/incident-persons.ts';
import { report } from '../comparison/compare-texts.ts';

const CRIME = report(['Two stabbed at Orsa quay', 'Police arrested Nils Aker, 41, after a fight at Orsa quay on Monday.', 'Lena Holt, a nurse, was stabbed twice. Holt is 33. Mayor Thea Brook called it a dark night.'], '2019-01-07');

describe('persons who are known by one incident', () => {
  test('are its victims and suspects, whom a report of the trial names as well', () => {
    const trial = report(['Guilty of quay stabbing', 'A jury on Friday convicted Nils Aker of stabbing Lena Holt. Aker wept, and Holt, who is 34, looked on.'], '2020-03-06');
    expect(sharedIncidentPersons(CRIME, trial)).toBe(2);
    expect(sharedIncidentPersons(trial, CRIME)).toBe(2);
  });

  test.each([
    ['who holds an office is in the news for much else', ['Mayor attacked by swan', 'Mayor Thea Brook, 58, was attacked by a swan on Friday.']],
    ['somebody else of that family name', ['Baker retires', 'Olga Aker, 77, was found asleep in the shop that she leaves on Friday.']],
    ['the age alone tells of no incident', ['Baker wins prize', 'Mara Quill, 36, won the bakers’ prize. Quill wept.']],
    ['a family name alone may be anybody’s', ['Aker held', 'Police arrested Aker on Friday.']],
  ])('are not those of whom something else is told: %s', (_, lines) => {
    expect(sharedIncidentPersons(CRIME, report(lines, '2020-03-06'))).toBe(0);
  });

  test('are not those whom both bring up by the way', () => {
    const lamps = report(['Quay gets lamps', 'Orsa’s quay, where police had once arrested Nils Aker, gets new lamps.'], '2020-03-06');
    expect(sharedIncidentPersons(lamps, report(['Quay swept', 'Volunteers swept Orsa’s quay, where police had once arrested Nils Aker.'], '2020-04-06'))).toBe(0);
    expect(sharedIncidentPersons(CRIME, lamps)).toBe(1);
  });

  test('are not those who are only told of with an age, or who arrest and charge others', () => {
    const prize = (day: string) => report(['Baker wins prize', 'Mara Quill, 36, won the bakers’ prize. Quill wept.'], day);
    expect(sharedIncidentPersons(prize('2019-01-07'), prize('2020-01-07'))).toBe(0);
    const held = (whom: string) => report(['Man held', `Nora Pell arrested ${whom} on Friday. Pell had followed him.`], '2020-01-07');
    expect(sharedIncidentPersons(held('Olaf Brandt'), held('Peter Stein'))).toBe(0);
  });
});
