import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { gatheredOdds, isSmallCorpus } from '../../lib/comparison/gathered.ts';
import { report } from './compare-texts.ts';

describe('a corpus was gathered for one story', () => {
  test('where all of a few articles are very like the page', () => expect(gatheredOdds([0.5, 0.4, 0.3], 3)).toBeGreaterThan(0));

  test.each([
    ['of one other article nothing can be said', [0.9], 1],
    ['one that is not like it was saved for something else', [0.7, 0.6, 0.05], 3],
    ['what the index has not even brought up is not like it', [0.7, 0.6], 3],
    ['reports of one running matter are like each other too, but less', [0.25, 0.3, 0.22], 3],
    ['a library', [0.8, 0.7], 12_000],
    ['an empty corpus', [], 0],
  ])('not else: %s', (_, likeness, others) => expect(gatheredOdds(likeness, others)).toBe(0));

  test('an article more that is not like the page never speaks for it', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), fc.double({ min: 0, max: 0.19, noNaN: true }), (likeness, one) => {
      expect(gatheredOdds([...likeness, one], likeness.length + 1)).toBe(0);
    }));
  });
});

describe('reports that hardly tell the same news', () => {
  const page = report([
    'Ferry fares to rise on Linden line',
    'The Port Linden council raised ferry fares by 8 percent on Monday, its clerk Thea Brook said.',
    'The line carries 900 people a day and lost $3 million last year.',
  ], '2019-03-05');
  const other = report([
    'Islanders angry at ferry council',
    'Islanders gathered on Tuesday outside the Port Linden council, which has raised ferry fares. The clerk, Thea Brook, heard them.',
    'Ferry fares rose by 8 percent.',
  ], '2019-03-14');
  const leftOut = (gathered: number) => compareArticle(page, other, stemWeights(new Map(), 3), 0.3, { corpus: { gathered, isSmall: false } }).answers.filter(({ relation }) => relation === 'unstated').map(({ claim }) => claim.text);

  test('leave nothing out in a library, and do so in a corpus gathered for one story', () => {
    expect(leftOut(0)).toEqual([]);
    expect(leftOut(3)).toEqual(expect.arrayContaining(['$3 million']));
  });
});

test('reports gathered for one story need not agree on anything for one to leave out what the other tells', () => {
  const page = report(['Ferry fares to rise', 'The Port Linden council raised ferry fares on Monday. The clerk, Thea Brook, said that the line had lost $3 million.', 'It carries 900 people a day on four ships.', 'Fares will rise by 8 percent in June.'], '2019-03-05');
  const other = report(['Ferry council under fire', 'Fishermen of Port Linden blocked the ferry of the council. They want the clerk, Thea Brook, to go.'], '2019-03-05');
  const leftOut = (gathered: number) => compareArticle(page, other, stemWeights(new Map(), 3), 0.3, { corpus: { gathered, isSmall: true } }).answers.filter(({ relation }) => relation === 'unstated').length;
  expect(leftOut(0)).toBe(0);
  expect(leftOut(3)).toBeGreaterThan(0);
});

test('a reader’s first articles are a small corpus, and the library of the fit is none', () => {
  expect([0, 40, 400].map(isSmallCorpus)).toEqual([true, true, true]);
  expect([6000, 12_000, 50_000].map(isSmallCorpus)).toEqual([false, false, false]);
});
