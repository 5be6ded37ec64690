import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readQuantity, toQuantity } from '../../lib/values/approximation.ts';
import type { Quantity } from '../../lib/values/interval.ts';
import { areNear, compareQuantities } from '../../lib/values/quantities.ts';
import { tokensOf } from './tokens.ts';

function quantity(text: string): Quantity {
  const tokens = tokensOf(text);
  const read = readQuantity(tokens, 0);
  if (!read) throw new Error(`no quantity in ${text}`);
  expect(read.endToken, text).toBe(tokens.length);
  return toQuantity(read);
}

const outcome = (a: string, b: string): string => compareQuantities(quantity(a), quantity(b), [a, b]).outcome;

describe('what words of approximation mean', () => {
  test.each<[string, number, number, Quantity['precision']]>([
    ['36', 36, 36, 'exact'],
    ['48,000', 47_500, 48_500, 'rounded'],
    ['300 million', 270e6, 330e6, 'rounded'],
    ['nearly six', 5.5, 6, 'bound'],
    ['just under six', 5.5, 6, 'bound'],
    ['about six', 5.4, 6.6, 'approximate'],
    ['roughly 680', 632.4, 727.6, 'approximate'],
    ['just over 200', 200, 250, 'bound'],
    ['more than five', 5, Infinity, 'bound'],
    ['at least 14', 14, Infinity, 'bound'],
    ['no fewer than 14', 14, Infinity, 'bound'],
    ['up to 50', 0, 50, 'bound'],
    ['as many as 50', 0, 50, 'bound'],
    ['no more than 50', 0, 50, 'bound'],
    ['fewer than 50', 0, 50, 'bound'],
    ['between 20 and 29', 20, 29, 'approximate'],
    ['20 to 29', 20, 29, 'approximate'],
    ['20-29', 20, 29, 'approximate'],
    ['two or three', 2, 3, 'approximate'],
    ['2 to 3 million', 2e6, 3e6, 'approximate'],
    ['a dozen', 10.8, 13.2, 'approximate'],
    ['thirty-odd', 30, 40, 'approximate'],
    ['50-plus', 50, Infinity, 'bound'],
    ['100 or more', 100, Infinity, 'bound'],
    ['six or so', 5.4, 6.6, 'approximate'],
    ['dozens', 20, 199, 'vague'],
    ['several', 3, 12, 'vague'],
    ['a few', 2, 9, 'vague'],
    ['a couple', 2, 3, 'vague'],
  ])('%s is %d to %d, %s', (text, low, high, precision) => {
    const { interval, precision: found } = quantity(text);
    expect(interval.low).toBeCloseTo(low, 6);
    if (high === Infinity) expect(interval.high).toBe(Infinity);
    else expect(interval.high).toBeCloseTo(high, 6);
    expect(found).toBe(precision);
  });

  test.each(['about', 'the', 'more than words', 'at least', 'some people', 'between us', 'a man'])('nothing in %j', (text) => {
    expect(readQuantity(tokensOf(text), 0)).toBeNull();
  });
});

describe('compareQuantities', () => {
  test.each<[string, string, string]>([
    ['36', '36', 'same'],
    ['36', '37', 'different'],
    ['nearly six', '5½', 'compatible'],
    ['nearly six', 'about six', 'compatible'],
    ['nearly six', 'more than five', 'compatible'],
    ['5½', 'more than five', 'compatible'],
    ['5½', 'about six', 'compatible'],
    ['more than five', 'about six', 'compatible'],
    ['a dozen', '12', 'compatible'],
    ['about a dozen', '15', 'different'],
    ['nearly 50', '50', 'compatible'],
    ['more than 50', 'fewer than 50', 'different'],
    ['46,000', '48,000', 'different'],
    ['48,000', '47,900', 'compatible'],
    ['about 680', 'more than 600', 'compatible'],
    ['more than 100', '5,000', 'incomparable'],
    ['up to 50', '3', 'incomparable'],
    ['dozens', '12', 'incomparable'],
    ['hundreds', '3', 'different'],
    ['at least 11', '15', 'compatible'],
    ['at least 11', '10', 'different'],
  ])('%s · %s → %s', (a, b, expected) => {
    expect(outcome(a, b)).toBe(expected);
    expect(outcome(b, a)).toBe(expected);
  });

  it('is symmetric, and every value is the same as itself', () => {
    const prefix = fc.constantFrom('', 'about ', 'nearly ', 'just over ', 'more than ', 'at least ', 'up to ', 'fewer than ');
    const text = fc.tuple(prefix, fc.integer({ min: 1, max: 3_000_000 })).map(([word, n]) => word + n);
    fc.assert(fc.property(text, text, (a, b) => {
      expect(outcome(a, a)).toBe('same');
      expect(outcome(a, b)).toBe(outcome(b, a));
    }));
  });

  it('never calls a number different from its own approximation', () => {
    const prefix = fc.constantFrom('about ', 'nearly ', 'roughly ', 'just over ', 'at least ', 'up to ', 'more than ', 'almost ');
    fc.assert(fc.property(prefix, fc.integer({ min: 1, max: 3_000_000 }), (word, n) => {
      expect(outcome(`${word}${n}`, `${n}`)).not.toBe('different');
    }));
  });
});

describe('values near each other', () => {
  test.each([['six', 'seven'], ['28', '38'], ['19', '21'], ['1,050', '1,150'], ['nearly four', 'five']])('%s and %s', (a, b) => {
    expect(areNear(quantity(a), quantity(b))).toBe(true);
    expect(areNear(quantity(b), quantity(a))).toBe(true);
  });

  test.each([['two', 'four'], ['15', '48'], ['5,400', '9,000']])('not %s and %s', (a, b) => {
    expect(areNear(quantity(a), quantity(b))).toBe(false);
    expect(areNear(quantity(b), quantity(a))).toBe(false);
  });
});
