import type { GoldClaim } from './gold.ts';
import { norm, overlapping, places, shared, type Place } from './places.ts';

/** Kinds that answer for each other: an age spotted as a count is found, a date spotted as a count is not. */
const GROUPS: Readonly<Record<string, string>> = {
  count: 'n', money: 'n', percent: 'n', age: 'n', quantity: 'n', duration: 'd', date: 't', time: 't', meeting: 'm',
  place: 'p', name: 'w', role: 'w', rank: 'r', quote: 'q',
};

export function sameGroup(a: string, b: string): boolean {
  return GROUPS[a] === GROUPS[b];
}

/** Places of a gold claim's words (inside its anchor, else the nearest to it) and of its anchor. */
function golden(gold: GoldClaim, text: string): { spans: Place[]; anchors: Place[] } {
  const anchors = places(norm(gold.sentence), text);
  const words = places(norm(gold.text), text, true);
  const inside = words.filter((word) => anchors.some((anchor) => shared(word, anchor) > 0));
  if (inside.length > 0) return { spans: inside, anchors };
  const distance = (word: Place) => (anchors.length === 0 ? 9e9 : Math.min(...anchors.map((anchor) => -shared(word, anchor))));
  return { spans: [...words].sort((a, b) => distance(a) - distance(b)).slice(0, 1), anchors };
}

/** 1: the found span lies on the gold's words; 0: only its sentence does; null: neither. `text` is normed. */
export function touches(found: { readonly sentence: string; readonly text: string }, gold: GoldClaim, text: string): 0 | 1 | null {
  const { spans, anchors } = golden(gold, text);
  const sentence = norm(found.sentence);
  const at = places(sentence, text).filter((place) => [...spans, ...anchors].some((other) => shared(place, other) > 0));
  if (at.length === 0) return null;
  const words = places(norm(found.text), sentence, true);
  const mine = at.flatMap((place) => words.map((word): Place => [place[0] + word[0], place[0] + word[1]]));
  if (mine.length === 0 || spans.length === 0) return overlapping(found.text, gold.text) ? 1 : 0;
  return mine.some((own) => spans.some((span) => shared(own, span) > 0)) ? 1 : 0;
}
