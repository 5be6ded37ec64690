import { anchorClaim, isIntact, reanchorClaim } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import type { PageMark } from './page-claim.ts';
import type { TextMap } from './text-map.ts';

/** Where the page shows what is to be painted, as far as it does. */
export class Places<C extends PageMark> {
  readonly #wanted: readonly C[];
  readonly #anchors = new Map<string, Anchor<C>>();

  constructor(wanted: readonly C[], map: TextMap | null) {
    this.#wanted = wanted;
    if (map === null) return;
    for (const one of wanted) this.#set(one, anchorClaim(map, one));
  }

  /** In the order in which they were wanted. */
  get anchors(): Anchor<C>[] {
    return this.#wanted.flatMap(({ id }) => this.#anchors.get(id) ?? []);
  }

  get(id: string): Anchor<C> | undefined {
    return this.#anchors.get(id);
  }

  get wanted(): number {
    return this.#wanted.length;
  }

  get found(): number {
    return this.#anchors.size;
  }

  /** The page no longer shows one of them as it was. */
  get isBroken(): boolean {
    return [...this.#anchors.values()].some((anchor) => !isIntact(anchor));
  }

  /** Looks for all that is not in place. `original` is the full text that the offsets refer to. */
  repair(map: TextMap, original: string): void {
    for (const one of this.#wanted) {
      const old = this.#anchors.get(one.id);
      if (old === undefined || !isIntact(old)) this.#set(one, reanchorClaim(map, original, one));
    }
  }

  #set(one: C, anchor: Anchor<C> | null): void {
    if (anchor === null) this.#anchors.delete(one.id);
    else this.#anchors.set(one.id, anchor);
  }
}
