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

test('results of a firm that a report of the whole branch names say nothing of the headline’s', () => {
  const ours = ['Nordkabel May sales rise', 'HALDEN — Nordkabel said on Tuesday that sales of cables rose in May.\n\nPumps were sold well, while wire sales fell 14 percent.'] as const;
  const branch = ['Sales of cables plunge in May', 'HALDEN — Sales of cables plunged in May, makers said on Tuesday.\n\nAcme sales plunged 30 percent and Borealis wire sales fell 19 percent.'] as const;
  expect(differing(ours, branch)).toEqual([]);
});
