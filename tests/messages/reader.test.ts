// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { paintedClaims } from '../../lib/messages/painted.ts';
import type { FromPage, PageReadAnswer, PaintedAddition, ToReader } from '../../lib/messages/protocol.ts';
import { Reader } from '../../lib/messages/reader.ts';
import { fakeRegistry, painted } from '../page/fake-registry.ts';
import type { FakeHighlight } from '../page/fake-registry.ts';
import { claim, report } from './report-fixture.ts';

const SENTENCE = 'The harbour board met for forty minutes on Tuesday and agreed to close the old pier until the end of the season.';
const MORE = 'Engineers had warned since the spring that two of the pillars were giving way, and that the next storm could bring them down.';

let highlights: Map<string, FakeHighlight>;
let sent: FromPage[];
let answer: (message: FromPage) => Promise<unknown>;
let alive: boolean;
let reader: Reader;

/** The background's answer: one claim on the "forty minutes" of what was read. */
function answerTo(message: FromPage): PageReadAnswer | undefined {
  if (message.type !== 'page/read') return undefined;
  const full = `${message.draft.title}\n\n${message.draft.text}`;
  const start = full.indexOf('forty minutes');
  const one = claim({ sentence: SENTENCE, sentenceStart: full.indexOf(SENTENCE), start, end: start + 13 });
  return { ok: true, state: 'checked', panelOpensOnClick: true, claims: paintedClaims(report({ claims: [one] })), additions: [] };
}

beforeEach(() => {
  highlights = fakeRegistry();
  sent = [];
  alive = true;
  answer = (message) => Promise.resolve(answerTo(message) ?? { ok: true });
  document.body.innerHTML = `<article><h1>Old pier to close</h1><p>${SENTENCE}</p><p>${MORE}</p><p>${MORE}</p></article>`;
  history.replaceState(null, '', '/pier');
  reader = new Reader({
    document,
    isAlive: () => alive,
    send: (message) => {
      sent.push(message);
      return answer(message);
    },
    card: () => () => undefined,
  });
});
afterEach(() => reader.clear());

const tell = (message: ToReader): void => {
  void reader.handle(message);
};
const paintedNow = (): Promise<void> => vi.waitFor(() => expect(painted(highlights, 'differs')).toEqual([SENTENCE]));

describe('Reader', () => {
  test('reads, asks and paints, and leaves the page as it was', async () => {
    const before = document.documentElement.outerHTML;
    expect(reader.handle({ type: 'reader/check' })).toBe(true);
    await paintedNow();
    expect(painted(highlights, 'words')).toEqual(['forty minutes']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('asks again when the background died over it', async () => {
    answer = (message) => (sent.length < 2 ? Promise.reject(new Error('channel closed')) : Promise.resolve(answerTo(message)));
    tell({ type: 'reader/check' });
    await paintedNow();
    expect(sent.map(({ type }) => type)).toEqual(['page/read', 'page/read']);
  });

  test('a page without an article is told', async () => {
    document.body.innerHTML = '<p>Short</p>';
    tell({ type: 'reader/check' });
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'page/unreadable', problem: 'no-article' }]));
    expect(highlights.size).toBe(0);
  });

  test('an error over the reading is told, so that the panel does not wait for ever', async () => {
    const silent = vi.spyOn(document, 'querySelectorAll').mockImplementation(() => { throw new TypeError('a page that broke its own document'); });
    const thrown = new Promise((resolve) => process.once('unhandledRejection', resolve));
    tell({ type: 'reader/check' });
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'page/unreadable', problem: 'failed' }]));
    expect(await thrown).toBeInstanceOf(TypeError);
    silent.mockRestore();
  });

  test('answers with a draft only, and paints nothing', async () => {
    const draft = await reader.handle({ type: 'reader/draft' });
    expect(draft).toMatchObject({ ok: true, draft: { title: 'Old pier to close' } });
    expect(sent).toEqual([]);
  });

  test('shows a sentence that the panel asks for, and marks where others tell more', async () => {
    answer = (message) => {
      const known = answerTo(message);
      if (message.type !== 'page/read' || !known?.ok) return Promise.resolve({ ok: true });
      const start = `${message.draft.title}\n\n${message.draft.text}`.indexOf(MORE);
      const best = { title: 'Pier', source: null, publishedAt: null, sentence: 'A third one broke.' };
      const mark: PaintedAddition = { id: 'a0', start: start + MORE.length - 5, end: start + MORE.length, sentenceStart: start, sentenceEnd: start + MORE.length, detail: '3', more: 0, best };
      return Promise.resolve({ ...known, additions: [mark] });
    };
    tell({ type: 'reader/check' });
    await paintedNow();
    expect(painted(highlights, 'addition')).toEqual(['down.']);
    const message = sent[0];
    const start = message?.type === 'page/read' ? `${message.draft.title}\n\n${message.draft.text}`.indexOf(MORE) : -1;
    tell({ type: 'reader/show-sentence', start, end: start + MORE.length });
    expect(painted(highlights, 'current')).toEqual([MORE]);
  });

  test('clears on demand', async () => {
    tell({ type: 'reader/check' });
    await paintedNow();
    tell({ type: 'reader/clear' });
    expect(highlights.size).toBe(0);
  });

  test('steps to a claim, and the panel follows', async () => {
    tell({ type: 'reader/check' });
    await paintedNow();
    tell({ type: 'reader/step', by: 1 });
    expect(painted(highlights, 'current')).toEqual([SENTENCE]);
    expect(sent.at(-1)).toEqual({ type: 'page/select-claim', claimId: 'c0' });
  });

  test('follows a page that re-renders itself', async () => {
    tell({ type: 'reader/check' });
    await paintedNow();
    document.body.innerHTML = String(document.body.innerHTML);
    await vi.waitFor(() => expect(highlights.get('crossread-differs')?.ranges[0]?.startContainer.isConnected).toBe(true), { timeout: 3000 });
  });

  test('a navigation within the page to another article ends it', async () => {
    tell({ type: 'reader/check' });
    await paintedNow();
    history.pushState(null, '', '/storm');
    document.body.innerHTML = `<article><p>${MORE}</p></article>`;
    await vi.waitFor(() => expect(sent.at(-1)).toEqual({ type: 'page/gone' }), { timeout: 4000 });
    expect(highlights.size).toBe(0);
  });

  test('a new address over the same article ends nothing', async () => {
    tell({ type: 'reader/check' });
    await paintedNow();
    history.replaceState(null, '', '/pier?page=2');
    document.body.innerHTML = String(document.body.innerHTML);
    await vi.waitFor(() => expect(highlights.get('crossread-differs')?.ranges[0]?.startContainer.isConnected).toBe(true), { timeout: 3000 });
    expect(sent.map(({ type }) => type)).toEqual(['page/read']);
    expect(painted(highlights, 'differs')).toEqual([SENTENCE]);
  });

  test('an orphan cleans up after itself, and is silent', async () => {
    tell({ type: 'reader/check' });
    await paintedNow();
    alive = false;
    document.body.append(document.createElement('hr'));
    await vi.waitFor(() => expect(highlights.size).toBe(0), { timeout: 3000 });
    expect(sent.map(({ type }) => type)).toEqual(['page/read']);
  });
});
