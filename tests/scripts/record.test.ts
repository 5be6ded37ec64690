import { describe, expect, test } from 'vitest';
import { fallen } from '../../scripts/eval/record.ts';

describe('figures that must not fall', () => {
  const recorded = { story: { spotted: 0.8, differs: 0.5, 'differs-precision': 0.9 } };

  test('equal and higher ones do not', () => {
    expect(fallen(recorded, { story: { spotted: 0.8, differs: 0.6, 'differs-precision': 1 } })).toEqual([]);
  });

  test('a lower one is named', () => {
    expect(fallen(recorded, { story: { spotted: 0.79, differs: 0.5, 'differs-precision': 0.9 } })).toEqual(['story spotted: 0.8 → 0.79']);
  });

  test('one that is gone is named, and so is a story', () => {
    expect(fallen(recorded, { story: { spotted: 0.8, 'differs-precision': 0.9 } })).toHaveLength(1);
    expect(fallen(recorded, {})).toHaveLength(2);
  });

  test('precision of nothing at all is no loss', () => {
    expect(fallen(recorded, { story: { spotted: 0.8, differs: 0.5 } })).toEqual([]);
  });
});
