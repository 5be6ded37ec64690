import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Block, BlockWriter } from '../../../lib/corpus/index/block.ts';
import { ByteReader, ByteWriter } from '../../../lib/corpus/index/bytes.ts';
import { OpenSegment } from '../../../lib/corpus/index/directory.ts';
import { byCodeUnits } from '../../../lib/corpus/index/segment.ts';

test('whole numbers come back from their bytes', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (values) => {
    const writer = new ByteWriter(1);
    values.forEach((value) => writer.varint(value));
    const reader = new ByteReader(writer.view());
    expect(values.map(() => reader.varint())).toEqual(values);
  }));
});

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((one) => !one.includes('\n'));
const list = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 30 - 1 }), { minLength: 1, maxLength: 50 }).map((all) => all.sort((a, b) => a - b));

test('postings come back from their blocks, whatever the terms', () => {
  fc.assert(fc.property(fc.dictionary(word, list, { maxKeys: 40, noNullPrototype: false }), fc.integer({ min: 1, max: 500 }), (lists, count) => {
    const terms = Object.keys(lists).sort(byCodeUnits);
    const writer = new BlockWriter();
    terms.forEach((term) => writer.add(term, lists[term] ?? [], (lists[term] ?? []).map((_, at) => 1 + (at % count))));
    const blocks = writer.take().map(({ words, data }) => new Block(words, data));
    for (const term of terms) {
      const found = blocks.flatMap((block) => {
        const { first, end } = block.find(term);
        return Array.from({ length: end - first }, (_, at) => block.postings(first + at));
      });
      expect(found.flatMap(({ ordinals }) => [...ordinals])).toEqual(lists[term]);
      expect(found.flatMap(({ counts }) => [...counts])).toEqual((lists[term] ?? []).map((_, at) => 1 + (at % count)));
    }
  }));
});

test('a list longer than a block is found in all the blocks that the directory names', () => {
  const ordinals = Array.from({ length: 40_000 }, (_, at) => at * 300);
  const writer = new BlockWriter();
  writer.add('before', [1], [1]);
  writer.add('long', ordinals, ordinals.map(() => 2));
  writer.add('then', [5], [1]);
  const packed = writer.take();
  expect(packed.length).toBeGreaterThan(2);
  const segment = new OpenSegment({
    id: 1, numbers: new Uint32Array(), lengths: new Uint32Array(), days: new Int32Array(),
    firstTerms: packed.map(({ firstTerm }) => firstTerm).join('\n'), blocks: packed.length, terms: 3, bytes: 0,
  });
  const read = (term: string): number[] => {
    const { first, end } = segment.blocksOf(term);
    return packed.slice(first, end).flatMap(({ words, data }) => {
      const block = new Block(words, data);
      const entries = block.find(term);
      return Array.from({ length: entries.end - entries.first }, (_, at) => [...block.postings(entries.first + at).ordinals]).flat();
    });
  };
  expect(read('long')).toEqual(ordinals);
  expect(read('before')).toEqual([1]);
  expect(read('then')).toEqual([5]);
  expect(read('zebra')).toEqual([]);
  expect(read('aardvark')).toEqual([]);
});

test('damaged bytes are an error and not an answer', () => {
  const writer = new BlockWriter();
  writer.add('one', [1, 2, 3], [1, 1, 1]);
  const [packed] = writer.take();
  expect(() => new Block(packed?.words ?? '', (packed?.data ?? new Uint8Array()).slice(0, -1))).toThrow(RangeError);
});
