import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Comparison, Kind } from '../../lib/kinds/kind.ts';
import { KINDS } from '../../lib/kinds/list.ts';
import type { KindExamples } from './examples.ts';
import { contextsOf, findIn, unmark } from './read.ts';

const folder = (path: string): string[] => readdirSync(fileURLToPath(new URL(path, import.meta.url)));
const modules = import.meta.glob<{ examples: KindExamples }>('./*.examples.ts', { eager: true });
const allExamples = new Map(Object.values(modules).map(({ examples }) => [examples.kind, examples]));

describe('the list of kinds', () => {
  it('holds exactly the kinds of the folder', () => {
    const files = folder('../../lib/kinds/').filter((name) => name.endsWith('.ts') && name !== 'kind.ts' && name !== 'list.ts');
    expect(KINDS.map((kind) => `${kind.name}.ts`).sort()).toEqual(files.sort());
  });

  it('has examples for every kind, and no others', () => {
    expect([...allExamples.keys()].sort()).toEqual(KINDS.map((kind) => kind.name).sort());
  });

  it('yields only to other kinds, never both ways', () => {
    for (const kind of KINDS) {
      expect(kind.yieldsTo).not.toContain(kind.name);
      for (const other of KINDS) expect(kind.yieldsTo.includes(other.name) && other.yieldsTo.includes(kind.name)).toBe(false);
    }
  });
});

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('kind %s', (name, kind) => {
  const examples = allExamples.get(name);
  if (!examples) throw new Error(`tests/kinds/${name}.examples.ts is missing`);
  const { publishedAt } = examples;
  const positives = examples.positives.flatMap(({ value, sentences }) => sentences.map((sentence) => [sentence, value] as const));

  it('has at least 20 sentences that match and 20 that do not', () => {
    expect(positives.length).toBeGreaterThanOrEqual(20);
    expect(examples.negatives.length).toBeGreaterThanOrEqual(20);
  });

  test.each(positives)('finds %s → %s', (sentence, value) => {
    const { text, spans } = unmark(sentence);
    const found = findIn(kind, text, publishedAt);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    for (const mention of found) expect(kind.format(mention.value)).toBe(value);
  });

  test.each(examples.negatives)('finds nothing in %s', (sentence) => {
    expect(findIn(kind, sentence, publishedAt).map(({ start, end }) => sentence.slice(start, end))).toEqual([]);
  });

  test.each(examples.comparisons)('%s · %s · %s', (left, outcome, right) => {
    const [a, b] = [firstValue(kind, left, publishedAt), firstValue(kind, right, publishedAt)];
    expect(kind.compare(a, b).outcome).toBe(outcome);
    expect(kind.compare(b, a).outcome).toBe(outcome);
  });

  for (const { sentence, reason } of examples.knownFailures ?? []) {
    test.fails(`known failure: ${sentence} (${reason})`, () => {
      const { text, spans } = unmark(sentence);
      expect(findIn(kind, text, publishedAt).map(({ start, end }) => ({ start, end }))).toEqual(spans);
    });
  }

  it('keeps the laws of a kind on its own examples', () => {
    const sentences = [...positives.map(([sentence]) => sentence), ...examples.comparisons.flatMap(([a, , b]) => [a, b])];
    const values = sentences.flatMap((sentence) => findIn(kind, unmark(sentence).text, publishedAt).map((mention) => mention.value));
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.constantFrom(...values), (a, b) => {
        expect(kind.compare(a, a).outcome).toBe('same');
        const [there, back] = [kind.compare(a, b), kind.compare(b, a)];
        expect(back.outcome).toBe(there.outcome);
        expectReason(there);
        expect(kind.format(a).length).toBeGreaterThan(0);
        expect(kind.compare(structuredClone(a), a).outcome).toBe('same');
      }),
    );
  });

  it('never throws, and stays inside the sentence, whatever the text', () => {
    const words = fc.constantFrom(...vocabulary(positives.map(([sentence]) => sentence)), '5', '½', '-', '–', '/', '"', '“', '”', '.', ',', '$', '%', '1,000', 'of', 'a', 'to', 'and', '\u00a0', '😀', 'İ');
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')), fc.array(words, { maxLength: 30 }).map((list) => list.join('')));
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2023-06-19', '2024-02-29T23:59:00Z', 'nonsense'), (body, date) => {
        for (const context of contextsOf(body, date)) {
          for (const mention of kind.find(context)) {
            expect(mention.start).toBeGreaterThanOrEqual(context.sentence.start);
            expect(mention.end).toBeLessThanOrEqual(context.sentence.end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(kind.format(mention.value).length).toBeGreaterThan(0);
            expect(kind.compare(mention.value, mention.value).outcome).toBe('same');
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

function firstValue(kind: Kind, sentence: string, publishedAt: string | null): unknown {
  const [mention] = findIn(kind, unmark(sentence).text, publishedAt);
  if (!mention) throw new Error(`no ${kind.name} found in: ${sentence}`);
  return mention.value;
}

function expectReason({ reason }: Comparison): void {
  expect(reason.key).toMatch(/^reason_[a-z_]+$/);
  expect(reason.args.every((arg) => typeof arg === 'string')).toBe(true);
}

function vocabulary(sentences: readonly string[]): string[] {
  return [...new Set(sentences.flatMap((sentence) => unmark(sentence).text.split(' ')))];
}
