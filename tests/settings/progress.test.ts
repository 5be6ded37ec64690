import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteProgress, NOTHING_DONE, parseProgress, readProgress } from '../../lib/settings/progress.ts';

beforeEach(() => fakeBrowser.reset());

test('progress is remembered, each step by itself', async () => {
  expect(await readProgress()).toEqual(NOTHING_DONE);
  await Promise.all([noteProgress({ sample: 'done' }), noteProgress({ sites: 'skipped' })]);
  expect(await readProgress()).toEqual({ sample: 'done', feed: 'open', sites: 'skipped' });
});

test('junk is nothing done, and never throws', () => {
  fc.assert(fc.property(fc.anything(), (junk) => {
    expect(Object.keys(parseProgress(junk))).toEqual(['sample', 'feed', 'sites']);
  }));
  expect(parseProgress({ sample: 'eaten', feed: 'done' })).toEqual({ sample: 'open', feed: 'done', sites: 'open' });
});
