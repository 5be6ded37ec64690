import { describe, expect, it } from 'vitest';
import { perClaim } from '../../lib/alignment/per-claim.ts';
import { readingOf } from '../../lib/alignment/reading.ts';
import { extractClaims } from '../../lib/claims/extract.ts';

const article = { id: 'a', title: 'Twelve boats sink', text: 'Twelve boats sank on Tuesday.', source: null, publishedAt: '2024-05-15', url: null, contentHash: '', wire: null };
const reading = readingOf(article, extractClaims({ ...article, language: 'en' }));

describe('perClaim', () => {
  it('asks each claim once, whatever the answer is', () => {
    const asked: string[] = [];
    const isCount = perClaim((_, { id, kind }) => {
      asked.push(id);
      return kind === 'count' ? null : false;
    });
    const claims = [...reading.extraction.claims, ...reading.extraction.claims];
    expect(claims.map((claim) => isCount(reading, claim))).toEqual(claims.map(({ kind }) => (kind === 'count' ? null : false)));
    expect(asked).toEqual(reading.extraction.claims.map(({ id }) => id));
    expect(asked.length).toBeGreaterThan(1);
  });
});
