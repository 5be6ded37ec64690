import type { Span } from './span.ts';

/** Where the words of a selection stand in a text, whatever the white space between them; null when they do not. */
export function findSelection(text: string, selected: string): Span | null {
  const wanted = selected.replace(/\s+/g, ' ').trim();
  if (wanted === '') return null;
  let collapsed = '';
  const places: number[] = [];
  let inSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const space = /\s/.test(character);
    if (!(space && inSpace)) {
      collapsed += space ? ' ' : character;
      places.push(at);
    }
    inSpace = space;
  }
  const found = collapsed.indexOf(wanted);
  const [start, last] = [places[found], places[found + wanted.length - 1]];
  return found < 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}
