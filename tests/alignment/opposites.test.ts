import { expect, test } from 'vitest';
import { areOpposite } from '../../lib/alignment/opposites.ts';

test.for([
  [['withdraw', 'troop'], ['keep', 'troop'], true],
  [['left', 'troop'], ['remain', 'base'], true],
  [['withdraw', 'troop'], ['withdraw', 'base'], false],
  [['withdraw', 'keep'], ['keep'], false],
  [['withdraw'], ['hire'], false],
  [['troop'], ['keep'], false],
  [[], [], false],
] as const)('%o and %o: %o', ([left, right, expected]) => {
  expect(areOpposite(left, right)).toBe(expected);
  expect(areOpposite(right, left)).toBe(expected);
});
