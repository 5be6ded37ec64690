import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignmentScore, scoreParts, type MatchedSlot } from '../../lib/alignment/score.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { intersection, intervalArithmetic } from '../../lib/comparison/arithmetic.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { traceOrigins } from '../../lib/comparison/origins.ts';
import { report } from './compare-texts.ts';

const PAGE = report([
  'Envoy Lars Dahl meets Minister Aino Saari in Turku',
  'Envoy Lars Dahl met Minister Aino Saari in Turku on Monday for about two hours, officials said.',
  'Four agreements on fishing were signed after the meeting.',
]);
const OTHER = report([
  'Dahl and Saari meet in Turku',
  'Minister Aino Saari met Envoy Lars Dahl in Turku on Monday, and the meeting lasted four and a half hours.',
  'The two signed six agreements on fishing after the meeting.',
  'Saari then spoke to students for forty minutes.',
]);

const explained = compareArticle(PAGE, OTHER, stemWeights(new Map(), 2), 0.5, { explain: true });
const decisionOf = (text: string) => explained.answers.find(({ claim }) => claim.text.includes(text))?.decision;

describe('the record of a decision', () => {
  test('is not made unless asked for', () => {
    const plain = compareArticle(PAGE, OTHER, stemWeights(new Map(), 2), 0.5);
    expect(plain.refused).toBeUndefined();
    expect(plain.answers.every(({ decision }) => decision === undefined)).toBe(true);
    expect(plain.answers.map(({ claim, relation }) => [claim.id, relation])).toEqual(explained.answers.map(({ claim, relation }) => [claim.id, relation]));
  });

  test('names rule, slots, values with their intervals, and the parts of the score', () => {
    const decision = decisionOf('two hours');
    expect(decision).toMatchObject({ rule: 'different-value', values: { page: 'about 2 hours', other: '4½ hours', outcome: 'different', intervals: { shared: null } } });
    expect(decision?.values.intervals?.page).toMatch(/^\[.+, .+\] hour$/);
    expect(decision?.slots.matched).toEqual(expect.arrayContaining(['same action', 'participant']));
    const sum = (decision?.score?.parts ?? []).reduce((total, { points }) => total + points, 0);
    expect(Math.min(1, sum)).toBeCloseTo(decision?.score?.total ?? -1, 9);
  });

  test('is made of every answer, and of near candidates that were refused', () => {
    expect(explained.answers.length).toBeGreaterThan(2);
    expect(explained.answers.every(({ decision }) => decision !== undefined)).toBe(true);
    const refused = [...(explained.refused ?? [])].flatMap(([, list]) => list);
    const answered = new Set(explained.answers.flatMap((answer) => (answer.relation === 'unstated' ? [] : [`${answer.claim.id} ${answer.pair.right.id}`])));
    for (const [claim, list] of explained.refused ?? []) for (const one of list) expect(answered.has(`${claim.id} ${one.claim.id}`)).toBe(false);
    const accepting = ['same-value', 'compatible-value', 'different-value', 'silent-on-event', 'silent-on-owner'];
    expect(refused.filter(({ decision }) => accepting.includes(decision.rule))).toEqual([]);
  });

  test('is kept of an answer that was dropped because the reports hardly tell the same news', () => {
    const page = report(['Quay repaired', 'Engineer Nora Vale repaired the quay at Port Sable last week.'], '2018-03-02');
    const other = report(['Regatta won', 'Nora Vale won the regatta at Port Sable, and a cup.'], '2019-08-20');
    const { answers, refused } = compareArticle(page, other, stemWeights(new Map(), 2), 0.12, { explain: true });
    const dropped = [...(refused ?? [])].flatMap(([, list]) => list).filter(({ decision }) => decision.rule === 'other-news');
    expect(answers).toEqual([]);
    expect(dropped.length).toBeGreaterThan(0);
    for (const { decision } of dropped) expect(decision.odds?.is).toBeLessThan(decision.odds?.needed ?? -Infinity);
  });

  test('is plain data', () => {
    for (const { decision } of explained.answers) expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });
});

describe('the parts of a score', () => {
  const slots: readonly MatchedSlot[] = ['same action', 'related action', 'participant', 'owner', 'head', 'modifier', 'sole', 'whole', 'value', 'time', 'place', 'context'];
  test('sum to the score', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...slots)), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (matched, ratio, story) => {
      const sum = scoreParts(matched, ratio, story).reduce((total, { points }) => total + points, 0);
      expect(Math.min(1, sum)).toBeCloseTo(alignmentScore(matched, ratio, story), 9);
    }));
  });
});

describe('interval arithmetic', () => {
  const interval = (low: number, high: number, lowOpen = false, highOpen = false) => ({ low, high, lowOpen, highOpen });
  const hours = (low: number, high: number, lowOpen = false, highOpen = false) => ({ quantity: { interval: interval(low * 3600, high * 3600, lowOpen, highOpen) }, unit: 'hour' });

  test('is written in the unit of each value', () => {
    expect(intervalArithmetic(hours(5.5, 6, false, true), { ...hours(5.4, 5.6), unit: 'minute' })).toEqual({ page: '[5½, 6) hour', other: '[324, 336] minute', shared: '[5½, 5.6] hour' });
  });

  test('knows open sides, single numbers and times', () => {
    expect(intervalArithmetic(hours(5, Infinity, true, true), hours(6, 6))).toEqual({ page: '(5, ∞) hour', other: '6 hour', shared: '6 hour' });
    const day = { from: 28_000_800, to: 28_002_240 };
    expect(intervalArithmetic(day, day)?.shared).toMatch(/^\[\d{4}-\d\d-\d\d \d\d:\d\d, .*\)$/);
  });

  test('is none of words', () => {
    expect(intervalArithmetic({ words: ['a'] }, { words: ['b'] })).toBeNull();
    expect(intervalArithmetic(null, hours(1, 2))).toBeNull();
  });

  test('what two have in common lies in both, whichever comes first', () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.boolean(), fc.boolean()).map(([a, b, lowOpen, highOpen]) => interval(Math.min(a, b), Math.max(a, b), lowOpen, highOpen));
    const holds = (x: number, { low, high, lowOpen, highOpen }: ReturnType<typeof interval>) => (lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high);
    fc.assert(fc.property(any, any, fc.integer({ min: 0, max: 40 }), (a, b, half) => {
      const both = intersection(a, b);
      expect(both !== null && holds(half / 2, both)).toBe(holds(half / 2, a) && holds(half / 2, b));
      expect(intersection(b, a)).toEqual(both);
    }));
  });
});

test('an origin tells whose words it has', () => {
  const text = 'The old mill by the river burned down on Friday night after a storm, and nobody was hurt in the fire, the town said.';
  const paths = traceOrigins({ id: 'page', text: 'Something else entirely.' }, [{ id: 'a', text }, { id: 'b', text: `${text} More to come.` }]);
  expect(paths.get('a')).toEqual({ origin: 'o2', copyOf: null, shared: 0 });
  expect(paths.get('b')).toMatchObject({ origin: 'o2', copyOf: 'a', shared: 1 });
});
