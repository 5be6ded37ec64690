import { describe, expect, test } from 'vitest';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import type { Reading } from '../../lib/alignment/reading.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { leastAdded, leastSilence } from '../../lib/comparison/silence-odds.ts';
import { answerTo, report } from './compare-texts.ts';

/** What `other` says of the page's claim: the relation, or `nothing`. */
const relation = (page: Reading, other: Reading, text: string): string => answerTo(page, other, text)?.relation ?? 'nothing';

/** Log-odds at which `other` leaves the page's claim out; minus infinity when it is not said to. */
function oddsOf(page: Reading, other: Reading, text: string): number {
  const found = compareArticle(page, other, stemWeights(new Map(), 2), 0.5).answers.find(({ claim }) => claim.text === text);
  return found?.relation === 'unstated' ? found.silence.odds : -Infinity;
}

/** What the page's reader learns from the other report. */
function surplusOf(page: Reading, other: Reading): string[] {
  return compareArticle(page, other, stemWeights(new Map(), 2), 0.5).surplus.map(({ claim }) => claim.text);
}

describe('a silo that burst', () => {
  const full = report([
    'Two dead as grain silo bursts at Thornby mill',
    'A grain silo burst at the Thornby mill on Tuesday, killing two workers and burying a loading yard.',
    'Mill hand Oskar Brandt, 34, was pulled out after seven hours and taken to Saint Hilda Infirmary.',
    'The silo held 900 tonnes of barley and had been repaired in 2011 at a cost of $240,000.',
    'Fire chief Marian Doyle said that 46 firefighters dug through the barley by hand.',
    'It was the deadliest accident in the county since 1987.',
  ]);
  const brief = report([
    'Mill accident kills two',
    'Two workers were killed on Tuesday when a silo full of barley burst at the Thornby mill.',
    'Oskar Brandt was pulled out alive and is in hospital. Firefighters dug through the barley by hand.',
  ]);

  test.each(['34', 'seven hours', '900 tonnes', '$240,000', '46 firefighters'])('leaves %s out', (text) => {
    expect(relation(full, brief, text)).toBe('unstated');
  });

  test('names the bearer or the event in the receipt', () => {
    expect(answerTo(full, brief, '46 firefighters')?.receipt).toMatch(/Firefighters|silo|Mill/);
  });

  test('offers its reader what is left out', () => {
    expect(surplusOf(brief, full)).toEqual(expect.arrayContaining(['34', '46 firefighters', '900 tonnes']));
    expect(surplusOf(full, brief)).toEqual([]);
  });

  test('is told of in other figures: near ones are no silence', () => {
    const other = report([
      'Mill accident kills two',
      'Two workers were killed on Tuesday when a silo full of barley burst at the Thornby mill.',
      'Oskar Brandt, 35, was dug out after nearly nine hours by about 50 firefighters, who shovelled barley by hand.',
    ]);
    for (const text of ['34', 'seven hours', '46 firefighters']) expect(relation(full, other, text)).not.toBe('unstated');
  });

  test('is told of in words that no kind reads: a figure in digits anywhere is a doubt', () => {
    const other = report([
      'Mill accident kills two',
      'Two workers were killed on Tuesday when a silo full of barley burst at the Thornby mill, which has 900 in it.',
    ]);
    expect(relation(full, other, '900 tonnes')).not.toBe('unstated');
  });

  test('is not told of by a figure that is read as something else', () => {
    const other = report([
      'Mill accident kills two',
      'Two workers were killed on Tuesday when a silo full of barley burst at the Thornby mill, 46 kilometres from Ardmouth.',
      'Oskar Brandt was pulled out alive and is in hospital. Firefighters dug through the barley by hand.',
    ]);
    expect(relation(full, other, '46 firefighters')).toBe('unstated');
  });

  test('says nothing to a report of something else there', () => {
    const other = report(['Thornby mill wins prize', 'The Thornby mill won a regional prize for its bread flour last spring.']);
    for (const text of ['seven hours', '46 firefighters', '$240,000']) expect(relation(full, other, text)).toBe('nothing');
  });
});

describe('a stolen painting', () => {
  const full = report([
    'Thieves take harbour scene from Kessel gallery',
    'Thieves cut a painting of the harbour from its frame at the Kessel gallery in Ardmouth on Sunday night.',
    'The guard, Luis Ferrante, 61, a retired postman, was tied up in the cellar for two hours.',
    'The painting is insured for £3.2 million, said the director, Agnes Tull.',
    'The thieves fled to Dunmarrow in a van that was found on Quarry Lane.',
  ]);

  test('a name is left out by who describes the bearer', () => {
    const other = report([
      'Painting stolen in Ardmouth',
      'A painting of the harbour was cut from its frame at the Kessel gallery on Sunday night. The guard was tied up in the cellar.',
    ]);
    expect(relation(full, other, 'Luis Ferrante')).toBe('unstated');
  });

  test('a name spelled by ear is no silence', () => {
    const other = report([
      'Painting stolen in Ardmouth',
      'A painting of the harbour was cut from its frame at the Kessel gallery on Sunday night. Guard Louis Ferranti was tied up in the cellar.',
    ]);
    expect(relation(full, other, 'Luis Ferrante')).not.toBe('unstated');
  });

  test('a place named in passing is no silence', () => {
    const other = report([
      'Painting stolen in Ardmouth',
      'A painting of the harbour was cut from its frame at the Kessel gallery on Sunday night. Police searched a van near Quarry Lane.',
    ]);
    expect(relation(full, other, 'on Quarry Lane')).not.toBe('unstated');
  });

  test('a wider place tells no narrower one', () => {
    const other = report([
      'Painting stolen',
      'Thieves cut a painting of the harbour from its frame at the Kessel gallery in Scotland on Sunday night.',
    ]);
    expect(relation(full, other, 'in Ardmouth')).toBe('unstated');
  });

  test('whoever merely speaks is less surely missed', () => {
    const other = report([
      'Painting stolen in Ardmouth',
      'A painting of the harbour was cut from its frame at the Kessel gallery on Sunday night. It is insured, its director said.',
    ]);
    expect(oddsOf(full, other, 'Agnes Tull')).toBeLessThan(oddsOf(full, other, '61'));
  });
});

describe('words that one report quotes', () => {
  const full = report([
    'Lighthouse keeper saves crew off Skarn Point',
    'Keeper Runa Holm pulled four sailors from a sinking trawler off Skarn Point on Friday night.',
    '“I heard the engine cough twice and then nothing but the gulls,” Holm said.',
    'The trawler Anneke had been at sea for nine days.',
  ]);
  const OPENING = ['Keeper rescues four off Skarn Point', 'Lighthouse keeper Runa Holm pulled four sailors from the sinking trawler Anneke off Skarn Point on Friday night.'] as const;

  test('are left out by a report that gives none of them', () => {
    expect(relation(full, report([...OPENING, 'The coastguard towed the wreck away.']), 'I heard the engine cough twice and then nothing but the gulls')).toBe('unstated');
  });

  test('are told by one that reports them', () => {
    expect(relation(full, report([...OPENING, 'Holm said she had heard the engine cough, and then gulls.']), 'I heard the engine cough twice and then nothing but the gulls')).not.toBe('unstated');
  });
});

describe('days and places', () => {
  const full = report(
    [
      'Bakery wins prize at Elsing fair',
      'The Corder bakery won the bread prize at the Elsing fair on Saturday.',
      'It was founded in 2012 by Tilda Corder in Marrowby.',
    ],
    '2019-06-03',
  );

  test('a year is not told by another year of something else', () => {
    const other = report(['Corder bakery wins Elsing prize', 'The Corder bakery won the bread prize at the Elsing fair on Saturday. The fair lost its licence in 2013.'], '2019-06-03');
    expect(relation(full, other, '2012')).toBe('unstated');
  });

  test('a year is told by another year of the same deed', () => {
    const other = report(['Corder bakery wins Elsing prize', 'The Corder bakery won the bread prize at the Elsing fair on Saturday. It was founded in 2013.'], '2019-06-03');
    expect(relation(full, other, '2012')).not.toBe('unstated');
  });

  test('a town is not told by another town', () => {
    const other = report(['Corder bakery wins Elsing prize', 'The Corder bakery won the bread prize at the Elsing fair on Saturday. Its flour comes from Wexcombe.'], '2019-06-03');
    expect(relation(full, other, 'in Marrowby')).toBe('unstated');
  });
});

describe('what is demanded of a silence', () => {
  test('is less where both reports surely tell the same news', () => {
    expect(leastSilence(3)).toBeLessThan(leastSilence(1));
  });

  test('is never more of an addition, which the other report does say', () => {
    for (const news of [0, 1, 3]) for (const sort of ['quote', 'count'] as const) expect(leastAdded(sort, news)).toBeLessThanOrEqual(leastSilence(news));
  });
});
