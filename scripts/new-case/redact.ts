import { analyseText } from '../../lib/text/analyse.ts';
import type { StoredCase } from './stored-case.ts';

/** Made-up names to stand in for real ones, by what they name. */
const PERSONS = ['Ada Brandt', 'Otto Lindqvist', 'Mira Castell', 'Jon Vesper', 'Nora Halloway', 'Felix Orrin'] as const;
const BODIES = ['Norvale Board', 'Estmark Union', 'Tarn Group', 'Halden Council', 'Brightwater Trust'] as const;
const PLACES = ['Norvale', 'Halden', 'Estmark', 'Brightwater', 'Tarn'] as const;

/**
 * The case with made-up names in place of those of persons, bodies and places, one for one on both sides, the compared words
 * too. The wording stays the publisher's: it still has to be put into other words before it is committed.
 */
export function redacted(stored: StoredCase): StoredCase {
  const replace = replacements(stored);
  const side = (one: StoredCase['page']) => ({ ...one, title: replace(one.title), sentence: replace(one.sentence) });
  return { ...stored, text: replace(stored.text), page: side(stored.page), other: side(stored.other) };
}

function replacements({ page, other }: StoredCase): (text: string) => string {
  const stand = new Map<string, string>();
  const next = { person: 0, organisation: 0, place: 0, other: 0 };
  for (const { title, sentence } of [page, other]) {
    for (const { name, type } of analyseText(title, sentence).entities) {
      if (stand.has(name)) continue;
      const pool = type === 'person' ? PERSONS : type === 'place' ? PLACES : BODIES;
      const made = pool[next[type] % pool.length] ?? pool[0];
      next[type] += 1;
      stand.set(name, made);
      const [family, madeFamily] = [name.split(' ').at(-1), made.split(' ').at(-1)];
      if (type === 'person' && family && madeFamily && family !== name && !stand.has(family)) stand.set(family, madeFamily);
    }
  }
  const names = [...stand.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (name) => stand.get(name) ?? name);
}
