import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FromPage, FromPanel, ToReader } from '../../lib/messages/protocol.ts';
import { isOwnPage, pageSender, parseDraftAnswer, parseFromPage, parseFromPanel } from '../../lib/messages/validate.ts';
import { parseToReader } from '../../lib/messages/validate-reader.ts';

const draft = {
  url: 'https://quay.example/pier',
  canonicalUrl: null,
  title: 'Old pier to close',
  source: 'The Quay',
  byline: null,
  publishedAt: '2023-06-18T10:00:00+02:00',
  text: 'The board met.',
  language: 'en',
};

const fromPage: FromPage[] = [
  { type: 'page/read', draft },
  { type: 'page/unreadable', problem: 'pdf' },
  { type: 'page/open-claim', claimId: 'c7' },
  { type: 'page/select-claim', claimId: 'c7' },
  { type: 'page/open-additions', sentenceStart: 12 },
  { type: 'page/gone' },
];
const fromPanel: FromPanel[] = [
  { type: 'panel/check', tabId: 3 },
  { type: 'panel/clear', tabId: 3 },
  { type: 'panel/add', tabId: 3 },
  { type: 'panel/show-claim', tabId: 3, claimId: 'c0' },
  { type: 'panel/select', tabId: 3, claimId: null },
  { type: 'panel/show-sentence', tabId: 3, start: 12, end: 40 },
  { type: 'panel/undo-add', tabId: 3, articleId: 'a1' },
  { type: 'panel/wake-jobs' },
];
const toReader: ToReader[] = [
  { type: 'reader/ping' },
  { type: 'reader/check' },
  { type: 'reader/draft' },
  { type: 'reader/clear' },
  { type: 'reader/show-claim', claimId: 'c1' },
  { type: 'reader/show-sentence', start: 12, end: 40 },
  { type: 'reader/step', by: -1 },
];

describe.each([
  ['page', parseFromPage, fromPage],
  ['panel', parseFromPanel, fromPanel],
  ['reader', parseToReader, toReader],
] as const)('messages of %s', (_name, parse, messages) => {
  test('pass as they are', () => {
    for (const message of messages) expect(parse(message)).toEqual(message);
  });

  test('junk never passes and never throws', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true });
    fc.assert(
      fc.property(anything, (junk) => {
        expect(parse(junk)).toBeNull();
      }),
    );
  });

  test('a message with one part replaced by junk, or with a part too many, does not pass', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), fc.nat(), fc.anything(), (message, at, junk) => {
        const keys = Object.keys(message);
        const key = keys[at % keys.length] ?? 'type';
        const broken = { ...message, [key]: junk };
        const parsed = parse(broken);
        if (parsed !== null) expect(parsed).toEqual(broken);
        expect(parse({ ...message, more: junk })).toBeNull();
      }),
    );
  });
});

test.each([
  { ...draft, url: 'javascript:alert(1)' },
  { ...draft, canonicalUrl: 'file:///etc/passwd' },
  { ...draft, publishedAt: 'yesterday' },
  { ...draft, title: 'x'.repeat(20_000) },
  { ...draft, text: undefined },
  { ...draft, extra: 1 },
])('a draft with a bad part does not pass', (bad) => {
  expect(parseFromPage({ type: 'page/read', draft: bad })).toBeNull();
  expect(parseDraftAnswer({ ok: true, draft: bad })).toBeNull();
});

describe('senders', () => {
  const self = { id: 'us', origin: 'chrome-extension://us/' };
  const tab = { id: 5, windowId: 1 };

  test('a content script of ours in a top frame', () => {
    expect(pageSender({ id: 'us', url: 'https://quay.example/', frameId: 0, tab }, self)).toEqual({ tabId: 5, windowId: 1 });
  });

  test.each([
    { id: 'them', url: 'https://quay.example/', frameId: 0, tab },
    { id: 'us', url: 'https://quay.example/', frameId: 3, tab },
    { id: 'us', url: 'https://quay.example/', frameId: 0 },
    { id: 'us', url: 'chrome-extension://us/corpus.html', frameId: 0, tab },
    {},
  ])('is not %j', (sender) => expect(pageSender(sender, self)).toBeNull());

  test('our own pages, in a tab or not, and nobody else', () => {
    expect(isOwnPage({ id: 'us', url: 'chrome-extension://us/sidepanel.html' }, self)).toBe(true);
    expect(isOwnPage({ id: 'us', url: 'chrome-extension://us/corpus.html', tab }, self)).toBe(true);
    expect(isOwnPage({ id: 'them', url: 'chrome-extension://us/corpus.html' }, self)).toBe(false);
    expect(isOwnPage({ id: 'us', url: 'https://quay.example/', tab }, self)).toBe(false);
    expect(isOwnPage({ id: 'us' }, self)).toBe(false);
  });
});
