import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { corpusTraits, isSmallCorpus } from '../../lib/comparison/gathered.ts';
import { report } from './compare-texts.ts';

/** What a corpus says of the page and each of the articles whose likeness is given, the most alike first. */
const gathered = (likeness: readonly number[], others: number): number[] => {
  const traitsOf = corpusTraits(likeness, others);
  return likeness.toSorted((a, b) => b - a).map((story) => traitsOf(story).gathered);
};

describe('a corpus was gathered for one story', () => {
  test('where all of a few articles are very like the page', () => expect(Math.min(...gathered([0.5, 0.4, 0.3], 3))).toBeGreaterThan(0));

  test.each([
    ['of one other article nothing can be said', [0.9], 1],
    ['one article alone may be a follow-up, however like it is', [0.7, 0.05], 2],
    ['reports of one running matter are like each other too, but less', [0.25, 0.3, 0.22], 3],
    ['of a running matter there is always something between', [0.5, 0.42, 0.35, 0.28, 0.2, 0.13], 6],
    ['a library', [0.8, 0.7], 12_000],
    ['a matter that a reader follows, all of which the index could not bring', Array.from({ length: 50 }, () => 0.4), 1400],
  ])('not else: %s', (_, likeness, others) => expect(gathered(likeness, others)).toEqual(likeness.map(() => 0)));

  test('an empty corpus says nothing', () => expect(corpusTraits([], 0)(0.5).gathered).toBe(0));

  test('an article more that is not like the page never speaks for it', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), fc.double({ min: 0, max: 0.19, noNaN: true }), (likeness, one) => {
      expect(corpusTraits([...likeness, one], likeness.length + 1)(one).gathered).toBe(0);
    }));
  });
});

describe('articles that stand out from a small corpus', () => {
  test('were gathered, those below the last wide step were not', () => {
    const [first = 0, second = 0, ...rest] = gathered([0.6, 0.5, 0.06, 0.03], 40);
    expect(Math.min(first, second)).toBeGreaterThan(0);
    expect(rest).toEqual([0, 0]);
  });

  test('are all that stand above a step, whatever copies of the page stand above a wider one', () => {
    const odds = gathered([0.95, 0.93, 0.42, 0.4, 0.38, 0.12], 40);
    expect(Math.min(...odds.slice(0, 5))).toBeGreaterThan(0);
    expect(odds[5]).toBe(0);
  });

  test('say less than a whole corpus of one story', () => {
    expect(Math.max(...gathered([0.6, 0.5], 40))).toBeLessThan(Math.min(...gathered([0.6, 0.5], 2)));
  });

  test('whoever is more like the page stands out where another does', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), fc.nat({ max: 2000 }), (likeness, more) => {
      const odds = gathered(likeness, likeness.length + more);
      expect(odds).toEqual(odds.toSorted((a, b) => b - a));
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
