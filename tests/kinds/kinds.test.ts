import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lib/kinds/list.ts';
import { checkKind } from './check-kind.ts';
import type { KindExamples } from './examples.ts';
import { findMentions } from './find-mentions.ts';

const modules = import.meta.glob<{ examples: KindExamples }>('./*.examples.ts', { eager: true });
const allExamples = new Map(Object.values(modules).map(({ examples }) => [examples.kind, examples]));

describe('the list of kinds', () => {
  it('holds exactly the kinds of the folder', () => {
    const files = readdirSync(fileURLToPath(new URL('../../lib/kinds/', import.meta.url)));
    const kinds = files.filter((name) => name.endsWith('.ts') && name !== 'kind.ts' && name !== 'list.ts');
    expect(KINDS.map((kind) => `${kind.name}.ts`).sort()).toEqual(kinds.sort());
  });

  it('has examples for every kind, and for no other', () => {
    expect([...allExamples.keys()].sort()).toEqual(KINDS.map((kind) => kind.name).sort());
  });

  it('never lets two kinds yield to each other', () => {
    for (const kind of KINDS) {
      for (const other of KINDS) expect(kind.yieldsTo.includes(other.name) && other.yieldsTo.includes(kind.name)).toBe(false);
    }
  });
});

for (const examples of allExamples.values()) checkKind(examples);

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('laws of %s', (name, kind) => {
  const examples = allExamples.get(name);
  const sentences = [...(examples?.positives ?? []).map(({ sentence }) => sentence), ...(examples?.compare ?? []).flatMap(({ a, b }) => [a, b])];

  it('compares any two of its values alike in both directions, with a reason', () => {
    const values = sentences.flatMap((sentence) => findMentions(kind, sentence).map((mention) => mention.value));
    expect(values.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.constantFrom(...values), (a, b) => {
        const there = kind.compare(a, b);
        expect(kind.compare(b, a).outcome).toBe(there.outcome);
        expect(kind.compare(structuredClone(a), a).outcome).toBe('same');
        expect(there.reason.key).toMatch(/^reason_[a-z_]+$/);
      }),
    );
  });

  it('neither throws nor leaves the text, whatever the text', () => {
    const words = [...new Set(sentences.join(' ').split(' ')), '5', '½', '-', '–', '/', '"', '“', '.', ',', '$', '%', '1,000', 'of', 'a', 'to', '\u00a0', '😀', 'İ'];
    const list = fc.array(fc.constantFrom(...words), { maxLength: 30 });
    const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), list.map((parts) => parts.join(' ')), list.map((parts) => parts.join('')));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const mention of findMentions(kind, text)) {
          expect(mention.text.trim()).not.toBe('');
          expect(kind.format(mention.value)).not.toBe('');
          expect(kind.compare(mention.value, mention.value).outcome).toBe('same');
        }
      }),
      { numRuns: 200 },
    );
  });
});
