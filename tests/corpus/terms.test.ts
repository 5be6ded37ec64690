import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, indexedArticle, queryOf } from '../../lib/corpus/terms.ts';

const article = (title: string, text: string, publishedAt: string | null = null) => ({ title, text, publishedAt });

describe('terms of an article', () => {
  test('are stems of words with their counts, stop words left out, possessives and case levelled', () => {
    const { terms } = indexedArticle('x', article('Fires', 'The fire burned. The city’s firefighters, and fires in the City.'));
    expect(terms.get('fire')).toBe(3);
    expect(terms.get('citi')).toBe(2);
    expect(terms.has('the')).toBe(false);
  });

  test('two neighbouring capitalised words are a term of their own', () => {
    const { terms } = indexedArticle('x', article('', 'He saw Maria Lopez there. Maria, Lopez and others left.'));
    expect(terms.get('maria lopez')).toBe(1);
  });

  test('hold no line feeds, whatever the text: the index joins terms with them', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const term of indexedArticle('x', article('', text)).terms.keys()) {
        expect(term).not.toContain('\n');
        expect(term).not.toBe('');
      }
    }));
  });

  test('take linear time of a text without a space', () => {
    expect(indexedArticle('x', article('', 'a'.repeat(1_000_000))).terms.size).toBe(0);
    expect(indexedArticle('x', article('', "'".repeat(300_000) + '"('.repeat(200_000) + 'End')).terms.size).toBe(1);
  });
});

describe('the look-up for a page', () => {
  const page = article(
    'Lopez signs harbour treaty',
    'Maria Lopez signed the treaty in Port Albert on Friday. The harbour had been closed. Officials spoke. The weather was good and the weather stayed good.',
    '2024-05-06T10:00:00+02:00',
  );

  test('begins with names and words of the title', () => {
    const { terms, day } = queryOf(page);
    expect(terms.slice(0, 4).map(({ term }) => term)).toContain('lopez');
    expect(terms.map(({ term }) => term)).toContain('maria lopez');
    expect(terms.map(({ term }) => term)).toContain('treati');
    expect(day).toBe(dayOf('2024-05-06'));
    const weight = (of: string): number => terms.find(({ term }) => term === of)?.weight ?? 0;
    expect(weight('lopez')).toBeGreaterThan(weight('weather'));
  });

  test('is short, whatever the length of the page', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `Word${at.toString(26)}`).join(' ');
    expect(queryOf(article('T', words)).terms.length).toBeLessThanOrEqual(32);
  });
});

test.each([
  ['1970-01-01', 0], ['1970-01-02T23:59:00-10:00', 1], ['1969-12-31', -1], ['2024-02-29', 19782], [null, null], ['yesterday', null],
])('the day of %s is %s', (date, day) => expect(dayOf(date)).toBe(day));
