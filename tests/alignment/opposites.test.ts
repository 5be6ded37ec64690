import { expect, test } from 'vitest';
import { areOpposite } from '../../lib/alignment/opposites.ts';

const around = (before: string, after: string) => ({ before: before.split(' ').reverse(), after: after.split(' ') });

test.for([
  [around('said the first', 'would withdraw from the valley'), around('will', 'stay in the valley'), true],
  [around('withdraw thousands but will keep', 'in the valley'), around('', 'would withdraw'), true],
  [around('workers left after', 'were told'), around('managers remain with', 'of them'), true],
  [around('withdraw', ''), around('withdrew', ''), false],
  [around('', 'withdraw'), around('hired', ''), false],
  [around('', 'of them'), around('keep', ''), false],
  [around('', ''), around('', ''), false],
] as const)('%o and %o: %o', ([left, right, expected]) => {
  expect(areOpposite(left, right)).toBe(expected);
  expect(areOpposite(right, left)).toBe(expected);
});
