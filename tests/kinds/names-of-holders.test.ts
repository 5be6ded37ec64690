import { expect, test } from 'vitest';
import { name } from '../../lib/kinds/name.ts';
import { findMentions } from './find-mentions.ts';

test.each([
  ['Acting White House counsel Jane Roe left.', ['Jane Roe']],
  ['Former Harlow Bank aide Jane Roe left.', ['Harlow Bank', 'Jane Roe']],
  ['Top Justice Department officials left.', []],
  ['Former FBI agents left.', []],
  ['The drug has a Risk Evaluation and Mitigation Strategy of its own.', ['Risk Evaluation and Mitigation Strategy']],
  ['She works in the Plant Health and Inspection Service.', ['Plant Health and Inspection Service']],
  ['She beat her rival, Mark Harlow, in May.', ['Mark Harlow']],
  ['It lies by his bakery, Sunny Crust, in Leeds.', []],
])('%s', (sentence, names) => {
  expect(findMentions(name, sentence).map((one) => one.text)).toEqual(names);
});
