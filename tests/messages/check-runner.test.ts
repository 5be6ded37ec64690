import { beforeEach, expect, test, vi } from 'vitest';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { CorpusBroken, StorageFull } from '../../lib/corpus/errors.ts';
import { CheckRunner } from '../../lib/messages/check-runner.ts';
import type { CheckRunnerParts } from '../../lib/messages/check-runner.ts';
import { TabStates } from '../../lib/messages/tab-states.ts';
import { report } from './report-fixture.ts';
import { sessionArea } from './session-area.ts';

const SENDER = { tabId: 4, windowId: 1 };
const DRAFT: ArticleDraft = {
  url: 'https://quay.example/pier', canonicalUrl: null, title: 'Old pier', source: null, byline: null, publishedAt: null, text: 'The board met.', language: 'en',
};

let states: TabStates;
let reset: ReturnType<typeof vi.fn<() => void>>;
let explains: boolean;
let stored: { id: string; title: string; text: string } | undefined;

function runner(check: CheckRunnerParts['check'], open?: () => Promise<Corpus>): CheckRunner {
  const corpus: Partial<Corpus> = {
    findByUrl: () => Promise.resolve(stored) as ReturnType<Corpus['findByUrl']>,
    get: () => Promise.resolve(stored) as ReturnType<Corpus['get']>,
  };
  return new CheckRunner({ states, corpus: { get: open ?? (() => Promise.resolve(corpus as Corpus)), reset }, check, explains: () => Promise.resolve(explains), panelOpensOnClick: true });
}

beforeEach(() => {
  states = new TabStates(sessionArea());
  reset = vi.fn();
  stored = undefined;
  explains = false;
});

test('keeps the report for the panel and answers with what is to be painted', async () => {
  const answer = await runner(() => Promise.resolve(report())).run(SENDER, DRAFT);
  expect(answer).toMatchObject({ ok: true, state: 'checked', panelOpensOnClick: true, claims: [{ id: 'c0' }] });
  expect(await states.get(4)).toMatchObject({ phase: 'ready', windowId: 1, url: DRAFT.url, report: report(), savedAs: null, problem: null });
});

test('stored claims serve only while the page says exactly what was stored', async () => {
  const check = vi.fn<CheckRunnerParts['check']>().mockResolvedValue(report());
  stored = { id: 'a1', title: 'Old pier', text: 'The board met.' };
  await runner(check).run(SENDER, DRAFT);
  expect(check.mock.lastCall?.[1]).toEqual({ id: 'a1', draft: DRAFT });
  stored = { id: 'a1', title: 'Old pier', text: 'The board met twice.' };
  await runner(check).run(SENDER, DRAFT);
  expect(check.mock.lastCall?.[1]).toEqual({ draft: DRAFT });
  expect(await states.get(4)).toMatchObject({ savedAs: 'a1' });
});

test('records decisions when the reader wants to see them', async () => {
  const check = vi.fn<CheckRunnerParts['check']>().mockResolvedValue(report());
  await runner(check).run(SENDER, DRAFT);
  expect(check.mock.lastCall?.[2].explain).toBe(false);
  explains = true;
  await runner(check).run(SENDER, DRAFT);
  expect(check.mock.lastCall?.[2].explain).toBe(true);
});

test('a claim that is gone is selected no more', async () => {
  await states.update(4, { selected: 'c9' });
  await runner(() => Promise.resolve(report())).run(SENDER, DRAFT);
  expect(await states.get(4)).toMatchObject({ selected: null });
});

test('text in another language is told', async () => {
  await runner(() => Promise.resolve(report({ state: 'other-language', claims: [] }))).run(SENDER, DRAFT);
  expect(await states.get(4)).toMatchObject({ phase: 'ready', problem: 'other-language' });
});

test.each([
  [new StorageFull(), 'storage-full', 0],
  [new CorpusBroken('closed', 'closed'), 'corpus-broken', 1],
])('%s is told as %s', async (error, problem, resets) => {
  expect(await runner(() => Promise.reject(error)).run(SENDER, DRAFT)).toEqual({ ok: false, problem });
  expect(await states.get(4)).toMatchObject({ phase: 'problem', problem, report: null });
  expect(reset).toHaveBeenCalledTimes(resets);
});

test('a corpus that cannot be opened is told', async () => {
  const answer = await runner(() => Promise.resolve(report()), () => Promise.reject(new CorpusBroken('unopenable', 'damaged'))).run(SENDER, DRAFT);
  expect(answer).toEqual({ ok: false, problem: 'corpus-broken' });
});

test('an unforeseen error is told, and written to the console', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runner(() => Promise.reject(new TypeError('x'))).run(SENDER, DRAFT)).toEqual({ ok: false, problem: 'failed' });
  expect(log).toHaveBeenCalledOnce();
});

test('a new check of a tab ends the one before, which writes nothing more', async () => {
  const signals: AbortSignal[] = [];
  let finish: (() => void) | undefined;
  const check = vi.fn<CheckRunnerParts['check']>().mockImplementation((_corpus, _page, { signal }) => {
    signals.push(signal);
    if (signals.length === 2) return Promise.resolve(report({ corpusSize: 99 }));
    return new Promise((resolve) => {
      finish = () => resolve(report({ corpusSize: 1 }));
    });
  });
  const one = runner(check);
  const first = one.run(SENDER, DRAFT);
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  const second = one.run(SENDER, DRAFT);
  expect(await second).toMatchObject({ ok: true });
  finish?.();
  expect(await first).toEqual({ ok: false, problem: 'aborted' });
  expect(signals[0]?.aborted).toBe(true);
  expect(await states.get(4)).toMatchObject({ phase: 'ready', report: { corpusSize: 99 } });
  expect(one.isRunning(4)).toBe(false);
});
