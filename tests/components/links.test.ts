import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSavedCopyHash, savedCopyLink, sourceLink } from '../../components/shared/links.ts';

describe('the link to a saved copy', () => {
  it('is read back as it was written', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.nat(1_000_000), fc.integer({ min: 1, max: 500 }), (article, start, length) => {
      const at = { start, end: start + length };
      expect(readSavedCopyHash(new URL(savedCopyLink(article, at), 'https://x.example').hash)).toEqual({ article, at });
    }));
  });

  it('goes without a place', () => {
    expect(savedCopyLink('a1')).toBe('/corpus.html#article=a1');
    expect(readSavedCopyHash('#article=a1')).toEqual({ article: 'a1', at: null });
  });

  it.each(['', '#', '#at=1-2', '#article='])('finds no article in "%s"', (hash) => {
    expect(readSavedCopyHash(hash)).toBeNull();
  });

  it.each(['5-5', '9-2', '-1-4', 'a-b', '1', '1-2-3', '1-99999999999'])('leaves out the damaged place "%s"', (at) => {
    expect(readSavedCopyHash(`#article=a1&at=${at}`)).toEqual({ article: 'a1', at: null });
  });
});

describe('the link to a source', () => {
  it('quotes a short sentence whole, and a long one by its ends', () => {
    expect(sourceLink('https://n.example/a', 'The well-known ship, free.')).toBe('https://n.example/a#:~:text=The%20well%2Dknown%20ship%2C%20free.');
    expect(sourceLink('https://n.example/a', 'a b c d e f g h i j k l m n o')).toBe('https://n.example/a#:~:text=a%20b%20c%20d%20e%20f,j%20k%20l%20m%20n%20o');
  });

  it('keeps a fragment of its own, and may go without a sentence', () => {
    expect(sourceLink('https://n.example/a#part', 'One two.')).toBe('https://n.example/a#part:~:text=One%20two.');
    expect(sourceLink('https://n.example/a', null)).toBe('https://n.example/a');
  });

  it.each([null, '', 'nonsense', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' JavaScript:alert(1)', 'blob:https://x/1'])('is not made of %s', (url) => {
    expect(sourceLink(url, 'One two.')).toBeNull();
  });

  it('never throws on half characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (sentence) => {
      expect(sourceLink('https://n.example/', sentence)).toMatch(/^https:/);
    }), { numRuns: 40 });
    expect(sourceLink('https://n.example/', 'half \ud83d')).toMatch(/^https:/);
  });
});
