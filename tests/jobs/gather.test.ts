import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherPages } from '../../lib/jobs/gather.ts';
import type { Gathered, GatherState } from '../../lib/jobs/gather.ts';

const OUTCOMES: readonly Gathered[] = [{ outcome: 'added' }, { outcome: 'new-version' }, { outcome: 'unchanged' }, { skipped: { key: 'problem_no_article', args: [] } }];

describe('gathering pages', () => {
  test('counts every page once, whatever becomes of it and however many are read at once', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...OUTCOMES)), fc.integer({ min: 1, max: 5 }), async (outcomes, parallel) => {
      const seen: GatherState[] = [];
      let open = 0;
      const end = await gatherPages(outcomes.map((outcome, at) => ({ outcome, at })), {
        parallel, nameOf: ({ at }) => `page ${at}`, progress: (state) => seen.push(state),
        gather: async ({ outcome, at }) => {
          open += 1;
          expect(open).toBeLessThanOrEqual(parallel);
          for (let wait = 0; wait < at % 3; wait += 1) await Promise.resolve();
          open -= 1;
          return outcome;
        },
      });
      expect(end).toMatchObject({ total: outcomes.length, done: outcomes.length, current: null });
      expect(end.added + end.unchanged + end.skipped.length).toBe(outcomes.length);
      expect(end.skipped.length).toBe(outcomes.filter((outcome) => 'skipped' in outcome).length);
      expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
    }));
  });

  test('cancelled begins no further page and keeps what is done', async () => {
    const stop = new AbortController();
    const asked: number[] = [];
    const end = await gatherPages([1, 2, 3, 4], {
      nameOf: String, progress: () => {}, signal: stop.signal,
      gather: async (page) => {
        asked.push(page);
        if (page === 2) stop.abort();
        return { outcome: 'added' };
      },
    });
    expect(asked).toEqual([1, 2]);
    expect(end).toMatchObject({ done: 2, added: 2, total: 4 });
  });

  test('ends at an error of the corpus, since the next page would fare no better', async () => {
    const asked: number[] = [];
    await expect(gatherPages([1, 2, 3], { nameOf: String, progress: () => {}, gather: async (page) => { asked.push(page); throw new Error('full'); } })).rejects.toThrow('full');
    expect(asked).toEqual([1]);
  });
});
