import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSelection } from '../../lib/text/find-selection.ts';

const TEXT = 'Pier to close\n\nThe board met  for\nforty minutes on Tuesday.\n\nIt agreed.';

test.each([
  ['forty minutes', 'forty minutes'],
  ['met for forty', 'met  for\nforty'],
  [' on Tuesday.\n It agreed. ', 'on Tuesday.\n\nIt agreed.'],
])('%j is found', (selected, words) => {
  const span = findSelection(TEXT, selected);
  expect(TEXT.slice(span?.start, span?.end)).toBe(words);
});

test.each(['', ' \n', 'fifty minutes', 'closeThe'])('%j is not', (selected) => expect(findSelection(TEXT, selected)).toBeNull());

test('what is cut out of a text is found in it', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '😀') }), fc.nat(), fc.nat(), (text, a, b) => {
    const cut = text.slice(Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1));
    const span = findSelection(text, cut);
    const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();
    if (tidy(cut) === '') expect(span).toBeNull();
    else expect(tidy(text.slice(span?.start, span?.end))).toBe(tidy(cut));
  }));
});
