import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../lib/text/tokens.ts';

const words = (text: string): string[] => tokenize(text, 0, text.length).map((token) => token.text);

describe('tokens', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['35-minute', ['35', '-', 'minute']],
    ['5-1/2 hours', ['5', '-', '1', '/', '2', 'hours']],
    ['5½ hours', ['5', '½', 'hours']],
    ['Blinken’s trip', ['Blinken', '’s', 'trip']],
    ["workers' rights", ['workers', "'", 'rights']],
    ["don't O'Brien's", ["don't", "O'Brien", "'s"]],
    ['$1,234.50, or 7%.', ['$', '1,234.50', ',', 'or', '7', '%', '.']],
    ['U.S.-led at 7:15 p.m.', ['U.S.', '-', 'led', 'at', '7', ':', '15', 'p.m.']],
    ['J.K. Roe and George W. Tell', ['J.K.', 'Roe', 'and', 'George', 'W', '.', 'Tell']],
    ['the 21st at 10am', ['the', '21', 'st', 'at', '10', 'am']],
    ['G7 and COVID-19', ['G7', 'and', 'COVID', '-', '19']],
    ['It ended.The rest', ['It', 'ended', '.', 'The', 'rest']],
    ['“No,” she said…', ['“', 'No', ',', '”', 'she', 'said', '…']],
    ['£5m €3bn', ['£', '5', 'm', '€', '3', 'bn']],
    ['São Tomé 😀', ['São', 'Tomé', '😀']],
  ];
  for (const [text, expected] of cases) test(text, () => expect(words(text)).toEqual(expected));
});

test('types, folded forms and spaces', () => {
  const [quote, name, possessive, number, percent] = tokenize('“Roe’s 5%', 0, 9);
  expect(quote).toMatchObject({ type: 'punctuation', spaceBefore: true });
  expect(name).toMatchObject({ type: 'word', lower: 'roe', spaceBefore: false });
  expect(possessive).toMatchObject({ type: 'word', lower: "'s", text: '’s', spaceBefore: false });
  expect(number).toMatchObject({ type: 'number', spaceBefore: true });
  expect(percent).toMatchObject({ type: 'symbol', spaceBefore: false });
});

test('tokens cover everything but white space, in order, whatever the text and the window', () => {
  const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('a', 'A', '.', ',', '’', 's', '5', '-', ' ', 'İ', '½', '$', '\n')).map((parts) => parts.join('')));
  fc.assert(fc.property(unit, fc.nat(10), fc.nat(10), (text, skip, cut) => {
    const start = Math.min(skip, text.length);
    const end = Math.max(start, text.length - cut);
    let at = start;
    for (const token of tokenize(text, start, end)) {
      expect(token.start).toBeGreaterThanOrEqual(at);
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.text).toBe(text.slice(token.start, token.end));
      expect(text.slice(at, token.start).replace(/[\s\u200b\u2060\ufeff]/gu, '')).toBe('');
      expect(token.spaceBefore || token.start === at).toBe(true);
      at = token.end;
    }
    expect(text.slice(at, end).replace(/[\s\u200b\u2060\ufeff]/gu, '')).toBe('');
  }));
});
