import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';

function countIn(sentence: string): CountValue {
  const { claims } = extractClaims({ title: '', text: sentence, publishedAt: null, language: 'en' });
  const found = claims.find(({ kind }) => kind === 'count');
  if (found === undefined) throw new Error(`no count in: ${sentence}`);
  return found.value as CountValue;
}

test.each([
  ['At least 16 people were killed.', 'The blast killed 19 people.', 'different'],
  ['At least 16 people were killed.', 'The blast killed about 20 people.', 'compatible'],
  ['At least 10 people were killed.', 'The blast killed 12 people.', 'compatible'],
  ['More than 16 people were killed.', 'The blast killed 19 people.', 'compatible'],
  ['At least 16 people were arrested.', 'The police arrested 19 people.', 'compatible'],
  ['The law speaks of the murder of two or more people.', 'The blast killed 19 people.', 'incomparable'],
  ['The blast killed 16 people or more.', 'The blast killed 19 people.', 'different'],
])('%s / %s: %s', (a, b, outcome) => {
  expect(count.compare(countIn(a), countIn(b)).outcome).toBe(outcome);
});
