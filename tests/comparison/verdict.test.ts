import { describe, expect, test } from 'vitest';
import { verdictOf, type Vote } from '../../lib/comparison/verdict.ts';

const vote = (relation: Vote['relation'], sameOrigin = false): Vote => ({ relation, sameOrigin });

describe('verdict of a claim over all its evidence', () => {
  test('nothing in the corpus: unmatched', () => {
    expect(verdictOf([]).verdict).toBe('unmatched');
  });

  test('one origin that differs outweighs any number that agree', () => {
    expect(verdictOf([vote('agrees'), vote('agrees'), vote('differs')]).verdict).toBe('differs');
  });

  test('agreement outweighs silence', () => {
    expect(verdictOf([vote('unstated'), vote('agrees')])).toEqual({ verdict: 'agrees', note: null });
  });

  test('only silence: unstated', () => {
    expect(verdictOf([vote('unstated'), vote('unstated')]).verdict).toBe('unstated');
  });

  test('agreement of the page’s own origin alone is marked as one source', () => {
    expect(verdictOf([vote('agrees', true), vote('unstated')])).toEqual({
      verdict: 'agrees',
      note: { key: 'note_same_source', args: [] },
    });
  });

  test('one independent agreement lifts the mark', () => {
    expect(verdictOf([vote('agrees', true), vote('agrees')]).note).toBeNull();
  });
});
