import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../lib/alignment/entity-links.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { mayTell } from '../../lib/comparison/told-values.ts';
import { date } from '../../lib/kinds/date.ts';
import { report } from './compare-texts.ts';

const PAGE = report(['Larkfield chief resigns', 'Larkfield police chief Vera Holt resigned on Saturday over the shooting of Jon Ruud.']);

/** Whether the day in `sentence` may be the day of the resignation, of a report that hardly or surely tells the same news. */
function tells(sentence: string, news = 0): boolean {
  const other = report(['Larkfield chief leaves', sentence]);
  const dayIn = (reading: typeof other) => reading.extraction.claims.find(({ kind }) => kind === 'date');
  const [claim, rival] = [dayIn(PAGE), dayIn(other)];
  if (!claim || !rival) throw new Error(`no day in: ${sentence}`);
  const links = linkEntities(PAGE.extraction.entities, other.extraction.entities);
  return mayTell({ page: PAGE, other, links, weights: stemWeights(new Map(), 2), story: 0.5 }, date, claim, rival, news);
}

describe('whether a day tells the day of a resignation', () => {
  test.each(['Vera Holt stepped down on Saturday.', 'The departure came on Saturday.', 'Her resignation on Sunday surprised Larkfield.'])('it may: %s', (sentence) => {
    expect(tells(sentence)).toBe(true);
  });

  test.each(['The widow of Jon Ruud was arrested on Saturday.', '“He was my friend,” Ana Diaz said on Saturday.', 'Jon Ruud was shot on Saturday.'])('it does not: %s', (sentence) => {
    expect(tells(sentence)).toBe(false);
  });

  test('it may when an undated report tells it loosely in a like sentence', () => {
    expect(tells('Police chief Vera Holt of Larkfield resigned earlier this month over the shooting of Jon Ruud.')).toBe(true);
    expect(tells('A new bridge was opened in Tarn earlier this month.')).toBe(false);
  });

  test('another day does not when the sentences hardly tell one event of surely the same news', () => {
    const aside = 'A shooting of Larkfield police held back the crowd at the football game on Sunday.';
    const event = 'Larkfield police chief Vera Holt resigned on Sunday over the shooting of Jon Ruud.';
    expect([tells(aside), tells(aside, 2)]).toEqual([true, false]);
    expect([tells(event), tells(event, 2)]).toEqual([true, true]);
  });

  test('it does not when others did the like', () => {
    expect(tells('Mayor Oleg Brandt resigned on Saturday.')).toBe(false);
  });
});
