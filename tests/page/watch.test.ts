// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../lib/page/watch.ts';

let alive = true;
let end: () => void;
const handlers = { changed: vi.fn(), moved: vi.fn(), orphaned: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  alive = true;
  handlers.changed.mockClear();
  handlers.moved.mockClear();
  handlers.orphaned.mockClear();
  end = watchPage(document, () => alive, handlers);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  // Observers report in a turn of their own.
  await vi.advanceTimersByTimeAsync(1);
}

test('tells of a change once the page is quiet', async () => {
  await change();
  await change();
  expect(handlers.changed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(handlers.changed).toHaveBeenCalledOnce();
});

test('does not wait for ever for a page that never rests', async () => {
  for (let i = 0; i < 30; i++) {
    await change();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(handlers.changed.mock.calls.length).toBeGreaterThanOrEqual(1);
  expect(handlers.changed.mock.calls.length).toBeLessThanOrEqual(3);
});

test('tells of a new address, but not of a new fragment', async () => {
  history.replaceState(null, '', '#part');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(handlers.moved).not.toHaveBeenCalled();
  history.pushState(null, '', '/another');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(handlers.moved).toHaveBeenCalledOnce();
});

test('tells once that the extension is gone, and ends', async () => {
  alive = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(handlers.orphaned).toHaveBeenCalledOnce();
  await change();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(handlers.changed).not.toHaveBeenCalled();
});
