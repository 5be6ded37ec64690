import { reanchorClaim } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { collectText } from './collect-text.ts';
import { paintAnchors, paintCurrent, removeHighlights } from './highlights.ts';
import { shownClaims } from './page-claim.ts';
import type { PageClaim, PageMark } from './page-claim.ts';
import { Places } from './places.ts';
import { runInSlices } from './slices.ts';
import type { TextMap } from './text-map.ts';

/** Share of the shown claims that must still be found for the page to be the same article. */
const SAME_ARTICLE = 0.5;
/** A claim that could not be found is not looked for at every change of the page, but at most this often (milliseconds). */
const LOST_RETRY_MS = 5_000;

/** The painted claims of one page, and the marks where other reports tell more. */
export class Painter<C extends PageClaim, M extends PageMark = PageMark> {
  #text = '';
  #claims: readonly C[] = [];
  #map: TextMap | null = null;
  #shown = new Places<C>([], null);
  #marked = new Places<M>([], null);
  #current: Anchor<PageMark> | null = null;
  #repair: Promise<void> | null = null;
  #lastWalk = 0;

  /** Paints claims and marks where `map` has them, in place of all that was painted before. */
  paint(map: TextMap, claims: readonly C[], marks: readonly M[] = []): void {
    this.clear();
    this.#text = map.text;
    this.#claims = claims;
    this.#map = map;
    this.#shown = new Places(shownClaims(claims), map);
    this.#marked = new Places(marks, map);
    this.#lastWalk = performance.now();
    this.#repaint();
  }

  /** Painted claims in order of the text. */
  get anchors(): Anchor<C>[] {
    return this.#shown.anchors;
  }

  /** Painted marks. */
  get marks(): Anchor<M>[] {
    return this.#marked.anchors;
  }

  /** The claim that is open or was stepped to. */
  get current(): Anchor<C> | null {
    return this.#current === null ? null : this.find(this.#current.claim.id);
  }

  /** The place of any claim, painted or not; null when the page does not show it. */
  find(id: string): Anchor<C> | null {
    const painted = this.#shown.get(id);
    if (painted !== undefined) return painted;
    const claim = this.#claims.find((each) => each.id === id);
    return claim === undefined ? null : this.#locate(claim);
  }

  /** The place of a sentence of the article; null when the page does not show it. */
  findSentence(start: number, end: number): Anchor<PageMark> | null {
    return this.#locate({ id: '', start, end, sentenceStart: start, sentenceEnd: end });
  }

  /** The places of all claims with a verdict in the sentence of a painted one, which is among them. */
  inSentence(painted: Anchor<PageMark>): Anchor<C>[] {
    const { sentenceStart } = painted.claim;
    const claims = this.#claims.filter((claim) => claim.sentenceStart === sentenceStart && claim.verdict !== 'unmatched');
    return claims.flatMap((claim) => this.find(claim.id) ?? []);
  }

  /** Marks a claim, or a sentence, as the one looked at. */
  show(anchor: Anchor<PageMark> | null): void {
    this.#current = anchor;
    paintCurrent(anchor);
  }

  /** False when most of what was painted can be found no more: the page shows something else now. */
  get showsSameArticle(): boolean {
    const wanted = this.#shown.wanted + this.#marked.wanted;
    return wanted > 0 && this.#shown.found + this.#marked.found >= wanted * SAME_ARTICLE;
  }

  /** Anchors again what the page has re-rendered, in slices. Does nothing while all is in place, or while a repair runs. */
  async repair(body: Element): Promise<void> {
    const broken = this.#shown.isBroken || this.#marked.isBroken;
    const isLost = this.#shown.found < this.#shown.wanted || this.#marked.found < this.#marked.wanted;
    if (!broken && !(isLost && performance.now() - this.#lastWalk > LOST_RETRY_MS)) return;
    this.#repair ??= this.#reanchor(body).finally(() => {
      this.#repair = null;
    });
    await this.#repair;
  }

  /** Removes every highlight and forgets the claims. */
  clear(): void {
    this.#claims = [];
    this.#map = null;
    this.#shown = new Places<C>([], null);
    this.#marked = new Places<M>([], null);
    this.#current = null;
    removeHighlights();
  }

  #locate<P extends PageMark>(mark: P): Anchor<P> | null {
    return this.#map === null ? null : reanchorClaim(this.#map, this.#text, mark);
  }

  async #reanchor(body: Element): Promise<void> {
    const shown = this.#shown;
    this.#lastWalk = performance.now();
    const map = await runInSlices(collectText(body));
    // Another paint or a clear came in between.
    if (shown !== this.#shown) return;
    this.#map = map;
    shown.repair(map, this.#text);
    this.#marked.repair(map, this.#text);
    if (this.#current !== null) this.#current = this.#shown.get(this.#current.claim.id) ?? this.#locate(this.#current.claim);
    this.#repaint();
  }

  #repaint(): void {
    paintAnchors(this.anchors, this.marks);
    paintCurrent(this.#current);
  }
}
