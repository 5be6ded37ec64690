import { describe, expect, test } from 'vitest';
import { KINDS } from '../../lib/kinds/list.ts';
import type { KindExamples } from './examples.ts';
import { findMentions } from './find-mentions.ts';

/** The least that one kind's examples must hold (issue 2). */
const LEAST = 20;

/** Runs the examples of one kind, and the laws of `Kind` over everything found in them. */
export function checkKind(examples: KindExamples): void {
  const kind = KINDS.find(({ name }) => name === examples.kind);
  if (kind === undefined) throw new Error(`${examples.kind} is not in the list of kinds`);
  const find = (text: string): ReturnType<typeof findMentions> => findMentions(kind, text);

  describe(examples.kind, () => {
    test('has enough examples', () => {
      expect(examples.positives.length).toBeGreaterThanOrEqual(LEAST);
      expect(examples.negatives.length).toBeGreaterThanOrEqual(LEAST);
    });

    test.for(examples.positives)('finds “$text” in: $sentence', ({ sentence, text, value, formatted }) => {
      const found = find(sentence);
      expect(found.map((one) => one.text)).toContain(text);
      if (value !== undefined) expect(found.find((one) => one.text === text)?.value).toMatchObject(value);
      if (formatted !== undefined) expect(kind.format(found.find((one) => one.text === text)?.value)).toBe(formatted);
    });

    test.for(examples.negatives.map((sentence) => ({ sentence })))('finds nothing in: $sentence', ({ sentence }) => {
      expect(find(sentence).map((one) => one.text)).toEqual([]);
    });

    test.for(examples.compare)('$outcome: $a / $b', ({ a, b, outcome }) => {
      const [left, right] = [find(a)[0], find(b)[0]];
      if (left === undefined || right === undefined) throw new Error(`nothing found in: ${left === undefined ? a : b}`);
      expect(kind.compare(left.value, right.value).outcome).toBe(outcome);
      expect(kind.compare(right.value, left.value).outcome).toBe(outcome);
    });

    for (const { sentence, text, why } of examples.failing ?? []) {
      test.fails(`known failure (${why}): ${sentence}`, () => {
        expect(find(sentence).map((one) => one.text)).toContain(text);
      });
    }

    test('keeps the laws of kinds', () => {
      for (const { sentence } of examples.positives) {
        for (const mention of find(sentence)) {
          expect(kind.compare(mention.value, mention.value).outcome).toBe('same');
          expect(kind.format(mention.value).trim()).not.toBe('');
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.kind).toBe(examples.kind);
        }
      }
    });
  });
}
