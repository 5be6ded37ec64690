import { expect, test } from 'vitest';
import { contentHash, normaliseText } from '../../lib/corpus/hash.ts';

test.each([
  ['curly and straight quotation marks', '“It’s over,” he said', '"It\'s over," he said'],
  ['dashes', 'Monday – or Tuesday', 'Monday - or Tuesday'],
  ['white space', 'one  two\n\nthree\u00a0four ', 'one two three four'],
  ['composed and decomposed letters', 'Malmo\u0308', 'Malm\u00f6'],
  ['invisible characters', 'co\u00adoperate\u200b\ufeff', 'cooperate'],
])('%s make no difference', async (_, one, other) => {
  expect(normaliseText(one)).toBe(normaliseText(other));
  expect(await contentHash({ title: 'T', text: one })).toBe(await contentHash({ title: 'T', text: other }));
});

test.each([['3 dead', '4 dead'], ['The PM resigned', 'The pm resigned']])('%s and %s differ', async (one, other) => {
  expect(await contentHash({ title: 'T', text: one })).not.toBe(await contentHash({ title: 'T', text: other }));
});

test('is the known SHA-256', async () => {
  expect(await contentHash({ title: 'a', text: 'b' })).toBe(
    // Of "a b": the blank line between title and text is white space.
    'c8687a08aa5d6ed2044328fa6a697ab8e96dc34291e8c2034ae8c38e6fcc6d65',
  );
});
