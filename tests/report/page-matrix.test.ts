import { describe, expect, test } from 'vitest';
import { pageMatrix } from '../../lib/report/page-matrix.ts';
import { claim, evidence, report } from '../messages/report-fixture.ts';

const texts = (matrix: ReturnType<typeof pageMatrix>) => matrix.rows.map(({ cells }) => matrix.columns.map(({ article }) => cells.get(article)?.text));

describe('the matrix of a page', () => {
  test('has one row for each detail that others speak of, and for each that they add, in order of the page', () => {
    const matrix = pageMatrix(report({
      claims: [claim({ id: 'c1', start: 90, end: 95, text: 'three' , evidence: [evidence({ relation: 'agrees', start: 70, end: 75, text: 'three' })] }), claim({ id: 'c0' }), claim({ id: 'c2', start: 200, end: 204, verdict: 'unmatched', evidence: [] })],
      additions: [{ kind: 'money', text: '$9', sentence: 'They paid.', start: 60, end: 70, evidence: [evidence({ article: 'a2', relation: 'unstated', text: '$9', start: 5, end: 7 })] }],
    }));
    expect(matrix.rows.map(({ id }) => id)).toEqual(['c0', 'addition 0', 'c1']);
    expect(matrix.rows[1]).toMatchObject({ kind: 'money', claim: null });
    expect(new Set(matrix.rows.map(({ id }) => id)).size).toBe(matrix.rows.length);
  });

  test('has the reports in the order of time, the page among them, undated ones last', () => {
    const dated = (article: string, publishedAt: string | null) => evidence({ article, publishedAt });
    const matrix = pageMatrix(report({
      article: { id: 'page', title: 'Old pier', source: null, publishedAt: '2023-06-18', url: null, language: 'en' },
      claims: [claim({ evidence: [dated('late', '2023-06-19T01:00:00Z'), dated('never', null), dated('early', '2023-06-01'), dated('bad', 'yesterday')] })],
    }));
    expect(matrix.columns.map(({ article }) => article)).toEqual(['early', 'page', 'late', 'never', 'bad']);
    expect(matrix.columns.filter(({ isPage }) => isPage).map(({ article }) => article)).toEqual(['page']);
  });

  test('tells a report that leaves a detail out from one that does not report it', () => {
    const matrix = pageMatrix(report({ claims: [
      claim({ evidence: [evidence(), evidence({ article: 'a2', relation: 'unstated', text: null, start: null, end: null })] }),
      claim({ id: 'c1', start: 80, end: 90, kind: 'count', evidence: [evidence({ article: 'a2', start: 40, end: 42, relation: 'agrees', text: '12' })] }),
    ] }));
    expect(texts(matrix)).toEqual([['forty minutes', 'for an hour', null], ['forty minutes', undefined, '12']].map((row) => matrix.columns.map(({ article }) => row[['page', 'a1', 'a2'].indexOf(article)])));
    expect(matrix.rows[0]?.cells.get('a1')).toMatchObject({ differs: true, at: { start: 9, end: 20 } });
    expect(matrix.rows[0]?.cells.get('a2')).toMatchObject({ differs: false, at: { start: 0, end: 21 } });
  });

  test('is empty where nobody reports anything of it', () => {
    expect(pageMatrix(report({ claims: [claim({ verdict: 'unmatched', evidence: [] })] })).rows).toEqual([]);
  });
});
