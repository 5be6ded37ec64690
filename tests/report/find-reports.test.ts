import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { looksLikeReport } from '../../lib/report/related-links.ts';
import { findReports } from '../../lib/report/find-reports.ts';

function draft(more: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    url: 'https://lantern.example/2024/05/08/severin-bridge-closed-after-lorry-fire', canonicalUrl: null,
    title: 'Severin Bridge closed for hours after lorry fire', source: 'The Lantern', byline: null, publishedAt: '2024-05-08',
    text: 'HALVORD — The Severin Bridge in Halvord was closed for almost nine hours on Tuesday after a lorry caught fire, police chief Marta Lindqvist said.\n\n' +
      'Fourteen people were injured, said Lindqvist. The lorry had carried paint to a yard in Halvord.\n\n' +
      'Traffic was led over the old road. The mayor, Jonas Petrov, asked drivers to stay away from Halvord until Wednesday.',
    language: 'en', ...more,
  };
}

const words = (query: string): string[] => query.split(' ');

describe('the prepared query', () => {
  test('has names, place and day of the story, in four to eight words', () => {
    const { query } = findReports(draft(), []);
    expect(words(query).length).toBeGreaterThanOrEqual(4);
    expect(words(query).length).toBeLessThanOrEqual(8);
    expect(query).toMatch(/Severin Bridge|Marta Lindqvist/);
    expect(query).toContain('Halvord');
    expect(query).toMatch(/May 2024$/);
  });

  test('is not the headline', () => {
    expect(findReports(draft(), []).query).not.toContain(draft().title);
  });

  test('says when only as far as the page does', () => {
    expect(findReports(draft({ publishedAt: null }), []).query).not.toMatch(/\d{4}/);
  });

  test('names the day of the event where there is room', () => {
    const { query } = findReports(draft({ title: 'Lorry fire', text: 'A lorry caught fire on a bridge in Halvord on Tuesday. Nobody was hurt, but the bridge stays closed for now.' }), []);
    expect(query).toContain('7 May 2024');
  });

  test('writes names as names, and what title case has raised small', () => {
    const text = 'Nobody was hurt when paint caught fire, police said.';
    const query = (title: string) => findReports(draft({ title, text: text + ' The yard of Corvane was shut.' }), []).query;
    expect(query('Paint fire shuts yard of Corvane')).toMatch(/\bCorvane\b/);
    expect(query('Paint fire shuts yard of Corvane')).not.toMatch(/\bPaint\b/);
    expect(query('Paint Fire Shuts Yard Near River')).not.toMatch(/\b(?:Fire|Shuts|Near|River)\b/);
  });

  test('is empty where nothing can be told', () => {
    expect(findReports(draft({ title: '', text: '', publishedAt: null }), []).query).toBe('');
    expect(findReports(draft({ language: 'fr' }), []).query.split(' ').length).toBeLessThanOrEqual(8);
  });

  test('never has more than eight words, nor one twice', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 400 }), (title, text) => {
      const taken = findReports(draft({ title, text }), []).query.split(' ').filter(Boolean);
      return taken.length <= 8;
    }), { numRuns: 50 });
  });
});

const link = (text: string, href: string) => ({ text, href });
const SAME = [
  link('Lorry burns on Severin Bridge, 17 hurt', 'https://courier.example/news/lorry-burns-on-severin-bridge'),
  link('earlier this week', 'https://lantern.example/2024/05/07/fire-on-severin-bridge-in-halvord'),
];
const OTHERS = [
  link('Ten dishes for a rainy day', 'https://lantern.example/2024/05/08/ten-dishes-for-a-rainy-day'),
  link('Severin Bridge', 'https://lantern.example/topic/severin-bridge-halvord'),
  link('Marta Lindqvist', 'https://lantern.example/people/marta-lindqvist-police-chief'),
  link('Severin Bridge closed for hours after lorry fire', 'https://www.lantern.example/2024/05/08/severin-bridge-closed-after-lorry-fire?utm_source=x'),
  link('Lorry makers warn of lower sales in spring quarter', 'https://courier.example/money/lorry-makers-warn-of-lower-sales'),
  link('Severin Bridge lorry fire: map', 'https://lantern.example/graphics/severin-bridge-lorry-fire.png'),
];

describe('links to reports of the same story', () => {
  test('are told from the rest', () => {
    expect(findReports(draft(), [...OTHERS, ...SAME]).links.map(({ href }) => href).sort()).toEqual(SAME.map(({ href }) => href).sort());
  });

  test('come once each, six at most', () => {
    const many = Array.from({ length: 20 }, (_, i) => link('Lorry burns on Severin Bridge', `https://n${i % 10}.example/lorry-burns-severin-bridge`));
    const { links } = findReports(draft(), many);
    expect(links).toHaveLength(6);
    expect(new Set(links.map(({ href }) => href)).size).toBe(6);
  });

  test.each([
    ['https://a.example/2024/05/08/x', true],
    ['https://a.example/news/lorry-burns-on-bridge', true],
    ['https://a.example/article/12345678', true],
    ['https://a.example/', false],
    ['https://a.example/world', false],
    ['https://a.example/tag/lorry-burns-on-bridge', false],
    ['https://a.example/docs/lorry-burns-on-bridge.pdf', false],
  ])('%s looks like a report: %s', (href, expected) => {
    expect(looksLikeReport(href)).toBe(expected);
  });
});
