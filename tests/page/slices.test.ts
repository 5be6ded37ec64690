import { expect, test } from 'vitest';
import { runInSlices } from '../../lib/page/slices.ts';

function* countTo(end: number): Generator<void, number> {
  let n = 0;
  while (n < end) {
    n++;
    yield;
  }
  return n;
}

test('runs to the end and gives the result', async () => {
  expect(await runInSlices(countTo(10_000))).toBe(10_000);
});

test('lets others have their turn in between', async () => {
  let turns = 0;
  const tick = (): void => {
    turns++;
    handle = setImmediate(tick);
  };
  let handle = setImmediate(tick);
  await runInSlices(countTo(50), { sliceMs: 0 });
  clearImmediate(handle);
  expect(turns).toBeGreaterThan(5);
});

test('stops between two slices when aborted', async () => {
  const controller = new AbortController();
  const work = runInSlices(countTo(Number.MAX_SAFE_INTEGER), { sliceMs: 1, signal: controller.signal });
  controller.abort(new Error('left'));
  await expect(work).rejects.toThrow('left');
});

test('passes on what the work throws', async () => {
  function* broken(): Generator<void, number> {
    yield;
    throw new Error('broken');
  }
  await expect(runInSlices(broken())).rejects.toThrow('broken');
});
