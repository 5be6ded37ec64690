import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';

/** Whose age the text tells: the name of the age's owner, or null. */
function ownerOfAge(text: string): string | null {
  const { claims, entities } = extractClaims({ title: '', text, publishedAt: null, language: 'en' });
  const age = claims.find(({ kind, text: words }) => kind === 'count' && /\d/.test(words));
  const owner = age?.detail.owner ?? null;
  const mention = owner === null ? undefined : entities[owner]?.mentions.at(-1);
  return mention ? `\n\n${text}`.slice(mention.start, mention.end) : null;
}

test.each([
  'Tom Hale fell. The 25-year-old Hale was hurt.',
  'Tom Hale fell. The film shows the 25-year-old Mr. Hale on a ladder.',
  'Tom Hale fell. Hale, a 25-year-old nurse, was hurt.',
  'Tom Hale fell. Hale, the 25-year-old mayor, was hurt.',
])('%s', (text) => {
  expect(ownerOfAge(text)).toBe('Hale');
});

test.each([
  'Tom Hale spoke. According to Hale, a 25-year-old nurse, not the driver, fell.',
  'Tom Hale spoke. According to Hale, a 25-year-old nurse fell.',
  'Tom Hale spoke. At noon, said Hale, a 25-year-old nurse fell.',
])('%s', (text) => {
  expect(ownerOfAge(text)).toBeNull();
});
