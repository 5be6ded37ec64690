import { expect, test } from 'vitest';
import { additionCard, cardContent } from '../../lib/messages/card-content.ts';
import { paintedAdditions, paintedClaims } from '../../lib/messages/painted.ts';
import type { ReportAddition } from '../../lib/report/report.ts';
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

const SENTENCE = 'The board met for forty minutes.';
const addition = (part: Partial<ReportAddition> = {}): ReportAddition => ({
  kind: 'place', text: 'in the old mill', formatted: 'in the old mill', sentence: SENTENCE, start: 12, end: 12 + SENTENCE.length, evidence: [evidence()], ...part,
});

test('a sentence has one mark for all that is added to it, at its last word', () => {
  const [mark, ...more] = paintedAdditions(report({ claims: [], additions: [addition(), addition({ kind: 'money', text: '$9' })] }));
  expect(more).toEqual([]);
  expect(mark).toMatchObject({ id: 'a0', sentenceStart: 12, sentenceEnd: 44, start: 36, end: 44, detail: 'in the old mill', more: 1, best: { source: 'The Bay' } });
});

test('the mark leaves highlighted values to their own click', () => {
  const [mark] = paintedAdditions(report({ claims: [claim({ verdict: 'agrees' })], additions: [addition()] }));
  expect(mark && SENTENCE.slice(mark.start - 12, mark.end - 12)).toBe('met');
  const [free] = paintedAdditions(report({ claims: [claim({ verdict: 'unmatched' })], additions: [addition()] }));
  expect(free && SENTENCE.slice(free.start - 12, free.end - 12)).toBe('minutes.');
  const [none] = paintedAdditions(report({ claims: [claim({ start: 12, end: 44 })], additions: [addition()] }));
  expect(none && SENTENCE.slice(none.start - 12, none.end - 12)).toBe('minutes.');
});

test('the card of a mark says detail, source and how much more there is', () => {
  const [mark] = paintedAdditions(report({ additions: [addition(), addition({ text: 'x' }), addition({ text: 'y' })] }));
  if (mark === undefined) throw new Error('nothing marked');
  expect(additionCard(mark, (key, args) => [key, ...args].join(' '))).toMatchObject({
    verdict: 'addition', verdictWords: 'additions_title', claim: 'in the old mill',
    evidence: { from: 'The Bay · Pier closes · 2023-06-18', sentence: 'They met for an hour.', reason: 'reason_addition' }, counts: ['additions_more_other 2'],
  });
});
