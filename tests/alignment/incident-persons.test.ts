import { describe, expect, test } from 'vitest';
import { shareIncidentPerson } from '../../lib/alignment/incident-persons.ts';
import { report } from '../comparison/compare-texts.ts';

const CRIME = report(['Two stabbed at Orsa quay', 'Police arrested Nils Aker, 41, after a fight at Orsa quay on Monday.', 'Lena Holt, a nurse, was stabbed twice. Holt is 33. Mayor Thea Brook called it a dark night.'], '2019-01-07');

describe('persons who are known by one incident', () => {
  test('are its victims and suspects, whom a report of the trial names as well', () => {
    const trial = report(['Guilty of quay stabbing', 'A jury on Friday convicted Nils Aker of stabbing Lena Holt. Aker wept, and Holt, who is 34, looked on.'], '2020-03-06');
    expect(shareIncidentPerson(CRIME, trial)).toBe(true);
    expect(shareIncidentPerson(trial, CRIME)).toBe(true);
  });

  test.each([
    ['who holds an office is in the news for much else', ['Mayor attacked by swan', 'Mayor Thea Brook, 58, was attacked by a swan on Friday.']],
    ['somebody else of that family name', ['Baker retires', 'Olga Aker, 77, was found asleep in the shop that she leaves on Friday.']],
    ['the age alone tells of no incident', ['Baker wins prize', 'Mara Quill, 36, won the bakers’ prize. Quill wept.']],
    ['a bill is killed too', ['Baker kills bill', 'Nils Aker, who leads the bakers, killed the bread bill on Friday. Aker had never liked it.']],
    ['a family name alone may be anybody’s', ['Aker held', 'Police arrested Aker on Friday.']],
  ])('are not those of whom something else is told: %s', (_, lines) => {
    expect(shareIncidentPerson(CRIME, report(lines, '2020-03-06'))).toBe(false);
  });

  test('are not those whom one of them brings up by the way', () => {
    const lamps = report(['Quay gets lamps', 'Orsa’s quay, where police had once arrested Nils Aker, gets new lamps.'], '2020-03-06');
    expect(shareIncidentPerson(CRIME, lamps)).toBe(false);
    expect(shareIncidentPerson(lamps, CRIME)).toBe(false);
  });

  test('are not those whom neither names where it opens: what befell them only stands behind what both are about', () => {
    const behind = (news: string) => report([news, `${news} on Monday.`, 'Shops were shut.', 'Buses stood still.', 'Police arrested Nils Aker, 41, last year. Aker had stabbed a nurse.'], '2019-01-07');
    expect(shareIncidentPerson(behind('Orsa votes'), behind('Orsa mourns'))).toBe(false);
    expect(shareIncidentPerson(CRIME, behind('Orsa mourns'))).toBe(true);
  });

  test('are not those of whom much else is told, as of somebody in public life who was charged once', () => {
    const life = (last: string) => report(['Olaf Brandt’s year', 'Olaf Brandt met miners on Monday. Brandt visited Orsa, and Brandt won the vote there. Brandt attacked the banks, and he signed a book.', `${last} charged Olaf Brandt with fraud.`], '2020-01-07');
    expect(shareIncidentPerson(life('A court'), life('Police'))).toBe(false);
  });

  test('are not those who are only told of with an age, or who arrest and charge others', () => {
    const prize = (day: string) => report(['Baker wins prize', 'Mara Quill, 36, won the bakers’ prize. Quill wept.'], day);
    expect(shareIncidentPerson(prize('2019-01-07'), prize('2020-01-07'))).toBe(false);
    const held = (whom: string) => report(['Man held', `Nora Pell arrested ${whom} on Friday. Pell had followed him.`], '2020-01-07');
    expect(shareIncidentPerson(held('Olaf Brandt'), held('Peter Stein'))).toBe(false);
  });
});
