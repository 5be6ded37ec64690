import { anchorClaim, isIntact, reanchorClaim } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { collectText } from './collect-text.ts';
import { paintAnchors, paintCurrent, removeHighlights } from './highlights.ts';
import { shownClaims } from './page-claim.ts';
import type { PageClaim } from './page-claim.ts';
import { runInSlices } from './slices.ts';
import type { TextMap } from './text-map.ts';

/** Share of the shown claims that must still be found for the page to be the same article. */
const SAME_ARTICLE = 0.5;
/** A claim that could not be found is not looked for at every change of the page, but at most this often (milliseconds). */
const LOST_RETRY_MS = 5_000;

/** The painted claims of one page. */
export class Painter<C extends PageClaim> {
  #text = '';
  #claims: readonly C[] = [];
  #map: TextMap | null = null;
  #shown: C[] = [];
  #anchors = new Map<string, Anchor<C>>();
  #current: string | null = null;
  #repair: Promise<void> | null = null;
  #lastWalk = 0;

  /** Paints the claims where `map` has them, in place of all that was painted before. */
  paint(map: TextMap, claims: readonly C[]): void {
    this.clear();
    this.#text = map.text;
    this.#claims = claims;
    this.#map = map;
    this.#shown = shownClaims(claims);
    this.#lastWalk = performance.now();
    for (const claim of this.#shown) {
      const anchor = anchorClaim(map, claim);
      if (anchor !== null) this.#anchors.set(claim.id, anchor);
    }
    this.#repaint();
  }

  /** Painted claims in order of the text. */
  get anchors(): Anchor<C>[] {
    return this.#shown.flatMap((claim) => this.#anchors.get(claim.id) ?? []);
  }

  get current(): Anchor<C> | null {
    return this.#current === null ? null : this.find(this.#current);
  }

  /** The place of any claim, painted or not; null when the page does not show it. */
  find(id: string): Anchor<C> | null {
    const painted = this.#anchors.get(id);
    if (painted !== undefined) return painted;
    const claim = this.#claims.find((each) => each.id === id);
    return claim === undefined || this.#map === null ? null : reanchorClaim(this.#map, this.#text, claim);
  }

  /** The places of all claims with a verdict in the sentence of a painted one, which is among them. */
  inSentence(painted: Anchor<C>): Anchor<C>[] {
    const { sentenceStart } = painted.claim;
    const claims = this.#claims.filter((claim) => claim.sentenceStart === sentenceStart && claim.verdict !== 'unmatched');
    return claims.flatMap((claim) => this.find(claim.id) ?? []);
  }

  set current(anchor: Anchor<C> | null) {
    this.#current = anchor?.claim.id ?? null;
    paintCurrent(anchor);
  }

  /** False when most of what was painted can be found no more: the page shows something else now. */
  get showsSameArticle(): boolean {
    return this.#shown.length > 0 && this.#anchors.size >= this.#shown.length * SAME_ARTICLE;
  }

  /** Anchors again what the page has re-rendered, in slices. Does nothing while all is in place, or while a repair runs. */
  async repair(body: Element): Promise<void> {
    const broken = [...this.#anchors.values()].some((anchor) => !isIntact(anchor));
    const lost = this.#anchors.size < this.#shown.length && performance.now() - this.#lastWalk > LOST_RETRY_MS;
    if (!broken && !lost) return;
    this.#repair ??= this.#reanchor(body).finally(() => {
      this.#repair = null;
    });
    await this.#repair;
  }

  /** Removes every highlight and forgets the claims. */
  clear(): void {
    this.#claims = [];
    this.#map = null;
    this.#shown = [];
    this.#anchors.clear();
    this.#current = null;
    removeHighlights();
  }

  async #reanchor(body: Element): Promise<void> {
    const shown = this.#shown;
    this.#lastWalk = performance.now();
    const map = await runInSlices(collectText(body));
    // Another paint or a clear came in between.
    if (shown !== this.#shown) return;
    this.#map = map;
    for (const claim of shown) {
      const old = this.#anchors.get(claim.id);
      if (old !== undefined && isIntact(old)) continue;
      const anchor = reanchorClaim(map, this.#text, claim);
      if (anchor === null) this.#anchors.delete(claim.id);
      else this.#anchors.set(claim.id, anchor);
    }
    this.#repaint();
  }

  #repaint(): void {
    paintAnchors(this.anchors);
    paintCurrent(this.current);
  }
}
