import { describe, expect, test } from 'vitest';
import { answerTo, report } from '../comparison/compare-texts.ts';

const LEAD = ['Neighbours of Paul Brandt, 34, spoke on Tuesday of the shooting at a farmhouse in Linfield.', 'Sheriff Dan Oyler said Brandt worked at a mill.'];
const PAGE = report(['Three dead in Linfield shooting', 'Three people died in a shooting at a farmhouse in Linfield on Monday, Sheriff Dan Oyler said.', 'The gunman, Paul Brandt, 34, was held.', 'Brandt worked at a mill.'], '2024-05-15');

const relation = (last: string): string | undefined => answerTo(PAGE, report(['Linfield shooting shocks neighbours', ...LEAD, last], '2024-05-15'), 'Three people')?.relation;

describe('tolls of two calamities', () => {
  test.each([
    'It comes days after a landslide killed two people in Dunmore.',
    'The shooting comes a week after a bus crash killed seven people in Dunmore.',
    'It follows a landslide that killed two people in Dunmore.',
    'Last week a landslide killed two people in Dunmore.',
    'It came a month after a gunman killed five people at a Dunmore bar.',
    'In Dunmore, a landslide killed two people on Sunday.',
    'Shootings on Monday killed 12 people across the county, Oyler said.',
    'Shootings killed 12 people statewide on Monday, Oyler said.',
  ])('are no discrepancy: %s', (last) => expect(relation(last)).not.toBe('differs'));

  test('are one where both tell of the same', () => {
    expect(relation('The shooting killed four people, Oyler said.')).toBe('differs');
  });

  test('an arrest follows the calamity in the news', () => {
    expect(relation('The arrest came at a roadblock following a shooting that killed four people at the farmhouse in Linfield on Monday, Oyler said.')).toBe('differs');
  });

  test('many bombings of one attack are one, however widely they are spread', () => {
    const page = report(['Bombings kill 207', 'Coordinated bombings killed 207 people across the country on Monday, Sheriff Dan Oyler said.', 'Dan Oyler spoke in Linfield.'], '2024-05-15');
    const other = report(['Bombings kill 290', 'Coordinated bombings killed 290 people on Monday, Sheriff Dan Oyler said.', 'Dan Oyler spoke in Linfield.'], '2024-05-15');
    expect(answerTo(page, other, '207 people')?.relation).toBe('differs');
  });
});
