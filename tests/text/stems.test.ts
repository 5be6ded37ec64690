import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentStems, foldDiacritics, stem } from '../../lib/text/stems.ts';
import { tokenize } from '../../lib/text/tokens.ts';

describe('one stem', () => {
  const groups = [
    ['meeting', 'meetings', 'meets', 'Meet'], ['organisation', 'organizations', 'organised', 'organize'], ['colour', 'colors', 'coloured'],
    ['defence', 'defense'], ['centre', 'centers'], ['café', 'cafes'], ['paralysed', 'paralyzed'], ['neighbours', 'neighbor'],
  ];
  for (const group of groups) test(group.join(' '), () => expect(new Set(group.map(stem)).size).toBe(1));
});

describe('stems stay apart', () => {
  const pairs = [['promise', 'prom'], ['rise', 'rize'], ['four', 'for'], ['police', 'policy'], ['hour', 'hor']] as const;
  for (const [a, b] of pairs) test(`${a} ${b}`, () => expect(stem(a)).not.toBe(stem(b)));
});

test('-ise words that are not -ize words are left alone', () => {
  for (const word of ['promised', 'exercise', 'surprised', 'raised', 'television', 'advised', 'premises', 'noise', 'precise', 'compromise']) {
    expect(stem(word)).not.toContain('iz');
  }
});

test('content stems leave out stop words and keep numbers', () => {
  const text = 'The two leaders met for 35 minutes, she said.';
  expect(contentStems(tokenize(text, 0, text.length))).toEqual(['two', 'leader', 'met', '35', 'minut']);
});

test('any string has a stem, the same one each time', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('constructor', '__proto__', 'toString')), (word) => {
    expect(typeof stem(word)).toBe('string');
    expect(stem(word)).toBe(stem(word));
  }));
});

test('folding', () => expect(foldDiacritics('łódź Müller ærø')).toBe('lodz Muller aero'));
