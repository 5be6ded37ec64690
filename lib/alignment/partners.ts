import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { oncePer } from '../text/once.ts';

/** The claims of one kind of an article by what they can be taken by; places in their list. */
interface Handles {
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Those that nothing rules out. */
  readonly open: readonly number[];
}

const NONE: readonly number[] = [];

/** An article is held against one page in one go: each claim of the page looks up its partners instead of trying them all. */
const handlesOf = oncePer((claims: readonly Claim[]): Handles => {
  const places = new Map<string, number[]>();
  const open: number[] = [];
  claims.forEach(({ kind, value }, place) => {
    const handles = kindNamed(kind)?.handles?.(value);
    if (!handles) open.push(place);
    for (const handle of handles ?? []) {
      const known = places.get(handle);
      if (known) known.push(place);
      else places.set(handle, [place]);
    }
  });
  return { places, open };
});

/** Of an article's claims of one kind those that a claim can be compared with at all, in their order; see `Kind.handles`. */
export function partnersOf(kind: Kind, claim: Claim, others: readonly Claim[]): readonly Claim[] {
  const handles = kind.handles?.(claim.value);
  if (!handles) return others;
  const { places, open } = handlesOf(others);
  const found = new Set(open);
  for (const handle of handles) for (const place of places.get(handle) ?? NONE) found.add(place);
  return found.size === 0 ? [] : others.filter((_, place) => found.has(place));
}
