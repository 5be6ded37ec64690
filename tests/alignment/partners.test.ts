import { describe, expect, test } from 'vitest';
import { partnersOf } from '../../lib/alignment/partners.ts';
import type { Claim } from '../../lib/claims/claim.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import { quote } from '../../lib/kinds/quote.ts';

function quotesOf(...sayings: string[]): readonly Claim[] {
  const text = sayings.map((saying) => `“${saying},” said Orla Venn, the harbour master.`).join('\n\n');
  return extractClaims({ title: 'Harbour report', text, publishedAt: '2024-05-15', language: 'en' }).claims.filter(({ kind }) => kind === 'quote');
}

const others = quotesOf(
  'The ferries will not sail before noon',
  'What we have is what we have',
  'Every ferry was moved to the inner basin',
  'Nobody told the crews about the cable',
);

function partners(saying: string): string[] {
  const [claim] = quotesOf(saying);
  return claim ? partnersOf(quote, claim, others).map(({ text }) => text) : [];
}

describe('whom a claim is held against', () => {
  test('quotations that share a word of content, and those that have none, in the order of the article', () => {
    expect(partners('A ferry is not a bus')).toEqual([others[0]?.text, others[1]?.text, others[2]?.text]);
    expect(partners('The crews were warned in March')).toEqual([others[1]?.text, others[3]?.text]);
  });

  test('a quotation of small words is held against all', () => {
    expect(partners('It is what it is')).toEqual(others.map(({ text }) => text));
  });

  test('none is left out that could be compared', () => {
    const all = [...others, ...quotesOf('The ferries will sail before noon', 'A ferry is not a bus', 'It is what it is', 'We can not can fish', 'Nobody told the crew about a cable')];
    for (const one of all) {
      const kept = partnersOf(quote, one, all);
      for (const two of all) if (quote.compare(one.value as never, two.value as never).outcome !== 'incomparable') expect(kept).toContain(two);
    }
  });
});
