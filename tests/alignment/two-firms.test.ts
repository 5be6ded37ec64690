import { expect, test } from 'vitest';
import { compareTwo } from '../../lib/report/compare-two.ts';

const draft = (title: string, text: string) => ({ url: null, canonicalUrl: null, title, source: null, byline: null, publishedAt: '2024-05-15', text, language: 'en' });
const differing = (a: readonly [string, string], b: readonly [string, string]): readonly (string | null)[] =>
  compareTwo(draft(...a), draft(...b)).rows.filter(({ relation }) => relation === 'differs').map(({ left }) => left.words);

const results = (firm: string, revenue: string): readonly [string, string] => [
  `${firm} profit tops forecast`,
  `HALDEN — ${firm} said on Tuesday that its profit rose in the first quarter.\n\nRevenue of ${firm} fell ${revenue} percent to $5.3 billion, below what analysts had expected of the maker of cables.\n\n${firm} is based in Halden and makes cables for the harbours of the north.`,
];

test('results of one firm that two reports give otherwise differ', () => {
  expect(differing(results('Nordkabel Corp', '6'), results('Nordkabel Corp', '8'))).not.toEqual([]);
});

test('results of two firms say nothing of each other', () => {
  expect(differing(results('Nordkabel Corp', '6'), results('Acme Corp', '8')).filter((words) => words?.includes('6'))).toEqual([]);
});
