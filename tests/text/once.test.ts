import { expect, test } from 'vitest';
import { oncePer } from '../../lib/text/once.ts';

test('works an answer out once for each object, undefined answers too', () => {
  const asked: object[] = [];
  const answer = oncePer((key: { readonly value?: number }) => {
    asked.push(key);
    return key.value;
  });
  const [one, other] = [{ value: 1 }, {}];
  expect([answer(one), answer(other), answer(one), answer(other)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, other]);
});

test('takes equal objects for two', () => {
  const made = oncePer((key: object) => ({ key }));
  const [one, other] = [{}, {}];
  expect(made(one)).toBe(made(one));
  expect(made(one)).not.toBe(made(other));
});
