// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { collectText } from '../../lib/page/collect-text.ts';
import { Painter } from '../../lib/page/painter.ts';
import { shownClaims } from '../../lib/page/page-claim.ts';
import type { PageClaim, PageMark, PageVerdict } from '../../lib/page/page-claim.ts';
import { stepFrom } from '../../lib/page/step.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import { fakeRegistry, painted } from './fake-registry.ts';
import type { FakeHighlight } from './fake-registry.ts';
import { drain } from './pages.ts';

const FIRST = 'The board met for forty minutes.';
const SECOND = 'Some 120 owners must move in three weeks.';
const THIRD = 'Divers found two broken pillars.';

let highlights: Map<string, FakeHighlight>;
let map: TextMap;

function claim(id: string, words: string, verdict: PageVerdict): PageClaim {
  const start = map.text.indexOf(words);
  const sentence = [FIRST, SECOND, THIRD].find((each) => each.includes(words)) ?? '';
  const sentenceStart = map.text.indexOf(sentence);
  return { id, start, end: start + words.length, verdict, sentenceStart, sentenceEnd: sentenceStart + sentence.length };
}

function setPage(html: string): void {
  document.body.innerHTML = html;
  map = drain(collectText(document.body));
}

beforeEach(() => {
  highlights = fakeRegistry();
  setPage(`<p>${FIRST}</p><p>Some <b>120</b> owners must move in three weeks.</p><p>${THIRD}</p>`);
});

describe('shownClaims', () => {
  test('one a sentence, the strongest; none unmatched; in order of the text', () => {
    const shown = shownClaims([
      claim('c3', 'two', 'unmatched'),
      claim('c2', 'three weeks', 'differs'),
      claim('c1', '120', 'agrees'),
      claim('c0', 'forty minutes', 'unstated'),
    ]);
    expect(shown.map(({ id }) => id)).toEqual(['c0', 'c2']);
  });

  test('of equally strong ones the first', () => {
    expect(shownClaims([claim('c2', 'three weeks', 'agrees'), claim('c1', '120', 'agrees')]).map(({ id }) => id)).toEqual(['c1']);
  });
});

describe('Painter', () => {
  const claims = (): PageClaim[] => [claim('c0', 'forty minutes', 'agrees'), claim('c1', '120', 'differs'), claim('c2', 'two', 'unstated')];

  test('paints sentences by verdict and marks the words, without touching the page', () => {
    const before = document.documentElement.outerHTML;
    new Painter().paint(map, claims());
    expect(painted(highlights, 'agrees')).toEqual([FIRST]);
    expect(painted(highlights, 'differs')).toEqual([SECOND]);
    expect(painted(highlights, 'unstated')).toEqual([THIRD]);
    expect(painted(highlights, 'words')).toEqual(['120', 'two']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  const mark = (words: string): PageMark => {
    const { verdict: _verdict, ...place } = claim('a0', words, 'agrees');
    return place;
  };

  test('marks a word of a sentence on which others tell more, beside or without a verdict, and finds it again', async () => {
    const painter = new Painter();
    painter.paint(map, claims().slice(0, 1), [mark('minutes.'), { ...mark('pillars.'), id: 'a1' }]);
    expect(painted(highlights, 'addition')).toEqual(['minutes.', 'pillars.']);
    expect(painted(highlights, 'agrees')).toEqual([FIRST]);
    document.body.innerHTML = String(document.body.innerHTML);
    await painter.repair(document.body);
    expect(painted(highlights, 'addition')).toEqual(['minutes.', 'pillars.']);
    expect(highlights.get('crossread-addition')?.ranges[1]?.startContainer.isConnected).toBe(true);
    painter.clear();
    expect([highlights.size, painter.marks]).toEqual([0, []]);
  });

  test('a page with nothing but marks is the same article while it shows them', async () => {
    const painter = new Painter();
    painter.paint(map, [], [mark('minutes.')]);
    expect(painter.showsSameArticle).toBe(true);
    document.body.innerHTML = '<p>Another report altogether.</p>';
    await painter.repair(document.body);
    expect([painter.showsSameArticle, highlights.size]).toEqual([false, 0]);
  });

  test('shows any sentence of the article', () => {
    const painter = new Painter();
    painter.paint(map, claims());
    const start = map.text.indexOf(THIRD);
    const place = painter.findSentence(start, start + THIRD.length);
    expect(place?.sentence.toString()).toBe(THIRD);
    painter.show(place);
    expect(painted(highlights, 'current')).toEqual([THIRD]);
    expect(painter.findSentence(9_000, 9_010)).toBeNull();
  });

  test('stronger verdicts lie on top', () => {
    new Painter().paint(map, claims());
    const priority = (name: string): number => highlights.get(`crossread-${name}`)?.priority ?? 0;
    expect(priority('differs')).toBeGreaterThan(priority('unstated'));
    expect(priority('unstated')).toBeGreaterThan(priority('agrees'));
  });

  test('clears everything', () => {
    const painter = new Painter();
    painter.paint(map, claims());
    painter.show(painter.anchors[0] ?? null);
    expect(painted(highlights, 'current')).toEqual([FIRST]);
    painter.clear();
    expect(highlights.size).toBe(0);
    expect(painter.anchors).toEqual([]);
  });

  test('finds its claims again when the page re-renders', async () => {
    const painter = new Painter();
    painter.paint(map, claims());
    painter.show(painter.anchors[1] ?? null);
    document.body.innerHTML = `<div>An advertisement that was not there before</div>${document.body.innerHTML}`;
    expect(highlights.get('crossread-differs')?.ranges[0]?.startContainer.isConnected).toBe(false);
    await painter.repair(document.body);
    expect(painted(highlights, 'differs')).toEqual([SECOND]);
    expect(highlights.get('crossread-differs')?.ranges[0]?.startContainer.isConnected).toBe(true);
    expect(painted(highlights, 'words')).toEqual(['120', 'two']);
    expect(painted(highlights, 'current')).toEqual([SECOND]);
    expect(painter.showsSameArticle).toBe(true);
  });

  test('of a sentence that stands there twice, the one where it stood', async () => {
    setPage(`<p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p>`);
    const painter = new Painter();
    const start = map.text.lastIndexOf(FIRST);
    painter.paint(map, [{ id: 'c9', start, end: start + 9, verdict: 'differs', sentenceStart: start, sentenceEnd: start + FIRST.length }]);
    document.body.innerHTML = String(document.body.innerHTML);
    await painter.repair(document.body);
    expect(painter.anchors[0]?.sentence.startContainer.parentElement).toBe(document.body.lastElementChild);
  });

  test('what is gone from the page is painted no more', async () => {
    const painter = new Painter();
    painter.paint(map, claims());
    document.body.innerHTML = '<p>Another report altogether, of another day.</p>';
    await painter.repair(document.body);
    expect(highlights.size).toBe(0);
    expect(painter.showsSameArticle).toBe(false);
  });

  test('walks the page only when something is broken', async () => {
    const painter = new Painter();
    painter.paint(map, claims());
    document.body.append(document.createElement('hr'));
    const children = vi.spyOn(document.body, 'firstChild', 'get');
    await painter.repair(document.body);
    expect(children).not.toHaveBeenCalled();
  });

  test('a claim whose words changed before the report came is not painted', () => {
    document.querySelector('p')?.firstChild?.replaceWith('The board met for fifty minutes.');
    new Painter().paint(map, claims());
    expect(painted(highlights, 'agrees')).toEqual([]);
    expect(painted(highlights, 'differs')).toEqual([SECOND]);
  });

  test('finds claims that a stronger one of their sentence hides, and steps on from them', () => {
    const painter = new Painter();
    painter.paint(map, [...claims(), claim('c3', 'three weeks', 'agrees'), claim('c4', 'owners', 'unmatched')]);
    const hidden = painter.find('c3');
    expect(hidden?.words.toString()).toBe('three weeks');
    expect(painter.find('c4')?.words.toString()).toBe('owners');
    expect(painter.find('c9')).toBeNull();
    const shown = painter.anchors[1];
    expect(shown && painter.inSentence(shown).map(({ claim: { id } }) => id)).toEqual(['c1', 'c3']);
    painter.show(hidden);
    expect(painter.current?.claim.id).toBe('c3');
    expect(stepFrom(painter.anchors, painter.current, 1)?.claim.id).toBe('c2');
  });

  test('steps go from claim to claim and round the end', () => {
    const painter = new Painter();
    painter.paint(map, claims());
    const { anchors } = painter;
    const idAfter = (at: number | null, by: 1 | -1): string | undefined =>
      stepFrom(anchors, at === null ? null : (anchors[at] ?? null), by)?.claim.id;
    expect([idAfter(0, 1), idAfter(2, 1), idAfter(0, -1), idAfter(null, 1)]).toEqual(['c1', 'c0', 'c2', 'c0']);
    expect(stepFrom([], null, 1)).toBeNull();
  });
});
