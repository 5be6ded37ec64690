import { expect, test } from 'vitest';
import { remembered } from '../../lib/text/remember.ts';
import { stemsOf } from '../../lib/text/stems.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { CAPITAL, marksOf, NUMBER } from '../../lib/text/word-marks.ts';

test('an answer is worked out once, falsy ones too', () => {
  const asked: string[] = [];
  const isLong = remembered((text: string): boolean => {
    asked.push(text);
    return text.length > 4;
  });
  expect([isLong('oak'), isLong('maple'), isLong('oak'), isLong('maple')]).toEqual([false, true, false, true]);
  expect(asked).toEqual(['oak', 'maple']);
});

test('more phrases than the table holds are answered all the same', () => {
  const length = remembered((text: string): number => text.length);
  for (let round = 0; round < 2; round += 1) for (let i = 0; i < 25_000; i += 1) expect(length(`word ${i}`) === `word ${i}`.length).toBe(true);
});

test('marks tell numbers and capitals, whatever the word', () => {
  const text = 'Two trains carried 40 Norwegians';
  const marks = [...marksOf(tokenize(text, 0, text.length))];
  expect(marks.map((mark) => (mark & CAPITAL) !== 0)).toEqual([true, false, false, false, true]);
  expect(marks.map((mark) => (mark & NUMBER) !== 0)).toEqual([false, false, false, true, false]);
});

test('each token has the stem of its topic, or null', () => {
  const text = 'The ferries carried 12 trucks.';
  expect(stemsOf(tokenize(text, 0, text.length))).toEqual([null, 'ferri', 'carri', '12', 'truck', null]);
});
