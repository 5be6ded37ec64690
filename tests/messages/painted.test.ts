import { expect, test } from 'vitest';
import { cardContent } from '../../lib/messages/card-content.ts';
import { paintedClaims } from '../../lib/messages/painted.ts';
import { claim, evidence, report } from './report-fixture.ts';

test('claims without other reports stay at home', () => {
  expect(paintedClaims(report({ claims: [claim({ id: 'c0', verdict: 'unmatched', evidence: [] }), claim({ id: 'c1' })] })).map(({ id }) => id)).toEqual(['c1']);
});

test('sentences are spans of the full text', () => {
  const [painted] = paintedClaims(report());
  expect(painted).toMatchObject({ sentenceStart: 12, sentenceEnd: 12 + 'The board met for forty minutes.'.length, start: 30, end: 43 });
});

test('the best evidence bears the verdict out', () => {
  const [painted] = paintedClaims(report({ claims: [claim({ verdict: 'agrees', evidence: [evidence(), evidence({ relation: 'agrees', title: 'Yes' })] })] }));
  expect(painted?.best).toMatchObject({ relation: 'agrees', title: 'Yes' });
});

test('copies of one text count once, the page’s own origin not at all', () => {
  const all = [evidence(), evidence({ article: 'a2' }), evidence({ article: 'a3', origin: 'o2' }), evidence({ article: 'a4', origin: 'o3', sameOrigin: true }),
    evidence({ article: 'a5', origin: 'o4', relation: 'unstated', start: null, end: null, text: null })];
  expect(paintedClaims(report({ claims: [claim({ evidence: all })] }))[0]?.counts).toEqual({ agrees: 0, differs: 2, unstated: 1 });
});

test('the card speaks in words', () => {
  const [painted] = paintedClaims(report({ claims: [claim({ note: { key: 'note_update', args: [] } })] }));
  if (painted === undefined) throw new Error('nothing painted');
  expect(cardContent(painted, (key, args) => [key, ...args].join(' '))).toEqual({
    verdict: 'differs',
    verdictWords: 'verdict_differs',
    claim: 'forty minutes',
    note: 'note_update',
    evidence: { from: 'The Bay · Pier closes · 2023-06-18', sentence: 'They met for an hour.', reason: 'reason_x a' },
    counts: ['count_differs_one 1'],
    hint: 'card_hint',
    closeLabel: 'card_close',
  });
});
