import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lastUnit, readNumber, readOrdinal } from '../../lib/values/numbers.ts';
import { tokensOf } from './tokens.ts';

const read = (text: string): number | null => readNumber(tokensOf(text), 0)?.value ?? null;

test.each([['two and a third man was hurt', 2], ['12 300 people', 12], ['100m hurdles', 100], ['three and a fourth suspect', 3]])('%j begins with %d', (text, value) => {
  expect(read(text)).toBe(value);
});

describe('readNumber', () => {
  test.each<[number, string[]]>([
    [0, ['zero', '0']],
    [1, ['one', '1']],
    [12, ['a dozen', 'twelve', '12']],
    [6, ['half a dozen', 'a half dozen', 'six']],
    [24, ['two dozen', '2 dozen', 'twenty-four', 'twenty four']],
    [100, ['a hundred', 'one hundred', '100']],
    [105, ['one hundred and five', 'a hundred and five', 'one hundred five']],
    [2_300, ['2,300', 'two thousand three hundred', 'two thousand and three hundred']],
    [1_200_000, ['1.2 million', '1,200,000']],
    [500, ['five hundred', 'five-hundred']],
    [500_000_000, ['five hundred million', 'five-hundred million', '500 million', 'half a billion']],
    [5.5, ['5½', '5-1/2', '5 1/2', '5.5', 'five and a half', '5 and a half', 'five-and-a-half']],
    [0.5, ['½', '1/2', 'half an', 'half']],
    [45, ['forty-five', '45']],
    [36, ['three dozens', '3 dozen']],
    [1.25, ['one and a quarter', 'one-and-a-quarter', '1 and a quarter']],
    [2.75, ['two and three quarters', '2¾']],
    [1_500_000, ['a million and a half', '1 million and a half', 'one and a half million', '1.5 mln']],
    [250_000, ['a quarter of a million', 'a quarter million', 'quarter million']],
    [40_000, ['40 000', '40,000']],
    [1_414_021_100, ['1 414 021 100', '1,414,021,100', '1,41,40,21,100']],
    [500_000, ['5 lakh', 'five lakh', '5,00,000']],
    [0.25, ['.25']],
    [2_800_000_000, ['2.8bn', '2.8 bln']],
  ])('%d', (value, phrasings) => {
    for (const text of phrasings) expect(read(text), text).toBe(value);
  });

  test.each(['the', 'a man', 'an', 'two-thirds', 'two thirds', 'one third', 'three quarters of', 'third', '-', '', 'tens', 'twentieth'])('no number in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads orders of magnitude as vague', () => {
    for (const [text, value] of [['hundreds', 100], ['tens of thousands', 10_000], ['dozens', 12], ['thousands', 1000]] as const) {
      expect(readNumber(tokensOf(text), 0)).toMatchObject({ value, vague: true });
    }
  });

  it('knows the size of the last digit written', () => {
    for (const [text, unit] of [['36', 1], ['48,000', 1000], ['1.2 million', 1e5], ['5½', 0.5], ['300 million', 1e8], ['forty', 10]] as const) {
      expect(readNumber(tokensOf(text), 0)?.unit, text).toBeCloseTo(unit);
    }
  });

  it('reads every integer back from its digits, with and without commas', () => {
    fc.assert(fc.property(fc.nat(1e9), (n) => {
      expect(read(String(n))).toBe(n);
      expect(read(n.toLocaleString('en-US'))).toBe(n);
    }));
  });

  it('never reads past the end it was given, and never throws', () => {
    const words = fc.constantFrom('a', 'half', 'and', 'dozen', 'two', 'twenty', '-', '/', '5', '½', 'hundred', 'million', 'of', 'thousands', 'tens', '1', '2');
    fc.assert(fc.property(fc.array(words, { maxLength: 12 }), fc.nat(12), (list, end) => {
      const tokens = tokensOf(list.join(' '));
      const stop = Math.min(end, tokens.length);
      for (let i = 0; i < stop; i += 1) {
        const number = readNumber(tokens, i, stop);
        if (number) {
          expect(number.endToken).toBeGreaterThan(i);
          expect(Number.isFinite(number.value)).toBe(true);
          expect(number.unit).toBeGreaterThan(0);
        }
      }
    }));
  });
});

describe('readOrdinal', () => {
  test.each([['third', 3], ['21st', 21], ['twenty-first', 21], ['tenth', 10], ['100th', 100]])('%s', (text, value) => {
    expect(readOrdinal(tokensOf(text), 0)?.value).toBe(value);
  });
  test.each(['three', '3', 'the', 'twenty'])('not in %s', (text) => {
    expect(readOrdinal(tokensOf(text), 0)).toBeNull();
  });
});

test('lastUnit divides its number and is a power of ten', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1e12 }), (n) => {
    const unit = lastUnit(n);
    expect(n % unit).toBe(0);
    expect(n % (unit * 10)).not.toBe(0);
  }));
});
