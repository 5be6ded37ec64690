import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitReport } from '../../lib/report/fit.ts';
import type { Report, ReportClaim, Verdict } from '../../lib/report/report.ts';

const claim = (id: number, verdict: Verdict, length: number): ReportClaim => ({
  id: `c${id}`, kind: 'count', text: 'x', start: id, end: id + 1, sentence: 'x'.repeat(length), sentenceStart: id, formatted: 'x', value: null,
  event: null, attribution: null, verdict, note: null, evidence: [],
});
const report = (claims: ReportClaim[]): Report => ({
  version: 1, article: { id: 'a', title: '', source: null, publishedAt: null, url: null, language: 'en' }, state: 'checked',
  claims, additions: [], corpusSize: 1, compared: 1,
});
const verdicts: Verdict[] = ['differs', 'agrees', 'unstated', 'unmatched'];
const reports = fc.array(fc.tuple(fc.constantFrom(...verdicts), fc.nat(300)), { maxLength: 40 })
  .map((rows) => report(rows.map(([verdict, length], id) => claim(id, verdict, length))));

describe('fitting a report to its store', () => {
  test('leaves one that fits as it is', () => {
    const small = report([claim(0, 'agrees', 10), claim(1, 'unmatched', 10)]);
    expect(fitReport(small)).toBe(small);
  });

  test('drops unmatched claims before any matched one, from the end', () => {
    const full = report([claim(0, 'unmatched', 300), claim(1, 'agrees', 300), claim(2, 'unmatched', 300)]);
    const fitted = fitReport(full, 2 * JSON.stringify(full.claims[1]).length + 10);
    expect(fitted.claims.map(({ id }) => id)).toEqual(['c0', 'c1']);
    expect(fitted.leftOut).toBe(1);
  });

  test('keeps the order, the limit and the number of all claims, whatever the claims', () => {
    fc.assert(fc.property(reports, fc.nat(8_000), (full, limit) => {
      const fitted = fitReport(full, limit);
      const starts = fitted.claims.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(fitted.claims.reduce((sum, each) => sum + JSON.stringify(each).length, 0)).toBeLessThanOrEqual(limit);
      expect(fitted.claims.length + (fitted.leftOut ?? 0)).toBe(full.claims.length);
      const dropsMatched = full.claims.some((each) => each.verdict !== 'unmatched' && !fitted.claims.includes(each));
      if (dropsMatched) expect(fitted.claims.every((each) => each.verdict !== 'unmatched')).toBe(true);
    }));
  });
});
