import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { replaced, tablesOf } from '../../scripts/accuracy.mjs';
import { HOSTILE } from '../../scripts/measure/hostile.ts';
import { main } from '../../scripts/measure/main.ts';
import { PLANT_TYPES, plant } from '../../scripts/measure/plant.ts';
import { sample, seeded } from '../../scripts/measure/random.ts';

const TEXT = `Council buys ferry

Martin Oakes, who chairs the council, said on Tuesday that 46 dockers would stay. The talks took three hours, and 12 percent of the 46 dockers voted. Asked again, Martin Oakes said on Friday that more than 900 letters had come.`;

afterEach(() => vi.restoreAllMocks());

describe('samples', () => {
  test('are the same for a seed, without repetition and of the size asked for', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer(), { maxLength: 40 }), fc.nat(50), fc.integer(), (items, size, seed) => {
      const drawn = sample(items, size, seeded(seed));
      expect(drawn).toEqual(sample(items, size, seeded(seed)));
      expect(new Set(drawn).size).toBe(Math.min(size, items.length));
      expect(drawn.every((item) => items.includes(item))).toBe(true);
    }));
  });
});

describe('planted changes', () => {
  test.each(PLANT_TYPES)('%s: the text is another, and says where', (type) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const planted = plant(TEXT, type, seeded(seed));
      expect(planted).not.toBeNull();
      if (!planted) continue;
      expect(planted.text).not.toBe(TEXT);
      expect(planted.at.length).toBeGreaterThan(0);
      const last = planted.after.split(' ').at(-1) ?? '';
      for (const { start, end } of planted.at) expect(planted.text.slice(start, end)).toContain(last);
    }
  });

  test('a number is changed wherever it is told in the same words, a limit never', () => {
    const numbers = Array.from({ length: 30 }, (_, seed) => plant(TEXT, 'number', seeded(seed + 1)));
    expect(numbers.find((one) => one?.before === '46')?.at).toHaveLength(2);
    expect(numbers.some((one) => one?.before === '900')).toBe(false);
  });

  test('a weekday is changed at one place', () => expect(plant(TEXT, 'weekday', seeded(3))?.at).toHaveLength(1));

  test('nothing to change is said, and nothing throws', () => {
    expect(PLANT_TYPES.map((type) => plant('Rain', type, seeded(1)))).toEqual([null, null, null, null, null]);
    fc.assert(fc.property(fc.string(), fc.constantFrom(...PLANT_TYPES), (text, type) => void plant(text, type, seeded(1))));
  });
});

test('hostile texts have the length asked for', () => {
  for (const write of Object.values(HOSTILE)) expect(write(1000)).toHaveLength(1000);
});

describe('the command', () => {
  test('says what is missing, and is no failure', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const empty = mkdtempSync(join(tmpdir(), 'crossread-measure-'));
    try {
      expect(await main(['speed', '--data', empty], empty)).toBe(0);
      expect(said.mock.calls.flat().join(' ')).toMatch(/^Skipped: bulk/);
    } finally {
      rmSync(empty, { recursive: true });
    }
  });

  test.each([[['nothing']], [[]], [['speed', '--size', 'many']], [['speed', '--what']]])('%j is a mistake', async (argv) => {
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await main(argv, '/')).toBe(2);
  });
});

describe('tables of docs/ACCURACY.md', () => {
  const line = (name: string) =>
    `${name.padEnd(18)} spotted 9/10=0.90  relation 3/4=0.75 (agrees 1/2=0.50 differs 2/2=1.00 unstated 0/0)  differs-precision 2/2=1.00 agrees-precision 1/1=1.00 unstated-precision 0/0 emitted 9 differs 2 unknown 0 cross-story 0 rows 7 on-other-stories 0 additions 1/2=0.50 of 3 emitted, 0 on other stories`;
  const printed = [line('pit-fire'), line('TOTAL'), '  kind count     spotted 9/10=0.90 relation 3/4=0.75 wrong differs 0', line('pit-fire (mixed)'), line('MIXED'), '  kind count     spotted 1/10=0.10 relation 0/4=0.00 wrong differs 9'].join('\n');

  test('hold each story once, the sums and the kinds', () => {
    const tables = tablesOf(printed, false);
    expect(tables).toContain('| pit-fire | 0.90 (9/10) | 0.75 (3/4) |');
    expect(tables.match(/pit-fire/g)).toHaveLength(1);
    expect(tables).toContain('| MIXED |');
    expect(tables.match(/\| count \|.*/g)).toEqual(['| count | 0.90 (9/10) | 0.75 (3/4) | 0 |']);
  });

  test('name no story that is not ours', () => expect(tablesOf(printed, true)).not.toContain('pit-fire'));

  test('stand between their marks', () => {
    expect(replaced('a\n<!-- x -->\nold\n<!-- end of x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\nnew\n<!-- end of x -->\nb');
    expect(() => replaced('a', 'x', 'new')).toThrow('no marks');
  });
});
