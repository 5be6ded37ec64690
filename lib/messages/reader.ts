import type { Anchor } from '../page/anchors.ts';
import { anchorAt, isPlainClick, wordsAt } from '../page/hit-test.ts';
import type { PressPoint } from '../page/hit-test.ts';
import type { PageMark } from '../page/page-claim.ts';
import { Painter } from '../page/painter.ts';
import { pageLinks } from '../page/page-links.ts';
import { readArticle } from '../page/read-article.ts';
import { scrollToRange } from '../page/scroll.ts';
import { stepFrom } from '../page/step.ts';
import { watchPage } from '../page/watch.ts';
import { ask } from './ask.ts';
import type { DraftAnswer, FromPage, PageReadAnswer, PaintedAddition, PaintedClaim, ToReader } from './protocol.ts';

type Shown = PaintedClaim | PaintedAddition;

export interface ReaderParts {
  readonly document: Document;
  /** Sends to the background. Rejects, or resolves to undefined, when it dies before it answers. */
  readonly send: (message: FromPage) => Promise<unknown>;
  /** False once the extension behind this script is gone. */
  readonly isAlive: () => boolean;
  /** Shows the in-page card for a claim or an addition, and returns the function that removes it. */
  readonly card: (about: Shown, at: DOMRect, onClose: () => void) => () => void;
}

/** One page's side of Crossread: reads the article, paints what the background answers, follows clicks and the page's changes. */
export class Reader {
  readonly #parts: ReaderParts;
  readonly #painter = new Painter<PaintedClaim, PaintedAddition>();
  #checking: AbortController | null = null;
  #panelOpensOnClick = true;
  #press: PressPoint | null = null;
  #closeCard: (() => void) | null = null;
  #release: (() => void) | null = null;
  #moved = false;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  get isAlive(): boolean {
    return this.#parts.isAlive();
  }

  /** Does what the background asks; the result, if there is one, is the answer. */
  handle(message: ToReader): true | Promise<DraftAnswer> | undefined {
    switch (message.type) {
      case 'reader/ping':
        return true;
      case 'reader/check':
        void this.#check();
        return true;
      case 'reader/draft':
        return this.#draft();
      case 'reader/clear':
        this.clear();
        return undefined;
      case 'reader/show-claim':
        this.#show(this.#painter.find(message.claimId));
        return undefined;
      case 'reader/show-sentence':
        this.#show(this.#painter.findSentence(message.start, message.end));
        return undefined;
      case 'reader/step':
        this.#step(message.by);
        return undefined;
    }
  }

  /** Removes everything from the page: highlights, card, listeners; ends a check under way. */
  clear(): void {
    this.#checking?.abort();
    this.#checking = null;
    this.#closeCard?.();
    this.#painter.clear();
    this.#release?.();
    this.#release = null;
  }

  async #check(): Promise<void> {
    this.clear();
    const checking = new AbortController();
    this.#checking = checking;
    const { signal } = checking;
    const { document, send } = this.#parts;
    let answered = false;
    try {
      const read = await readArticle(document, document.location.href, { signal });
      // A navigation within the page ends the reading as well.
      this.#listen();
      const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      const message: FromPage = read.ok ? { type: 'page/read', draft: read.draft, links: pageLinks(document) } : { type: 'page/unreadable', problem: read.problem };
      const answer = (await ask(() => send(message), { signal, wait })) as PageReadAnswer;
      answered = true;
      if (!read.ok || !answer.ok) {
        this.clear();
        return;
      }
      this.#panelOpensOnClick = answer.panelOpensOnClick;
      this.#painter.paint(read.map, answer.claims, answer.additions);
      // What the page re-rendered while the background compared.
      await this.#painter.repair(document.body);
    } catch (error) {
      if (signal.aborted) return;
      this.clear();
      // Nobody is there to be told when the extension is gone.
      if (!this.isAlive) return;
      // The panel would wait for ever; with an answer it has its list, whatever could not be painted.
      if (!answered) this.#tell({ type: 'page/unreadable', problem: 'failed' });
      throw error;
    } finally {
      if (this.#checking === checking) this.#checking = null;
    }
  }

  async #draft(): Promise<DraftAnswer> {
    const { document } = this.#parts;
    const read = await readArticle(document, document.location.href);
    return read.ok ? { ok: true, draft: read.draft } : { ok: false, problem: read.problem };
  }

  #listen(): void {
    const { document, isAlive } = this.#parts;
    const listeners = new AbortController();
    // Capturing, because many pages stop clicks on their way up.
    const options = { capture: true, passive: true, signal: listeners.signal };
    document.addEventListener('pointerdown', (event) => (this.#press = { x: event.clientX, y: event.clientY }), options);
    document.addEventListener('click', (event) => this.#click(event), options);
    document.defaultView?.addEventListener('pagehide', () => this.#gone(), { signal: listeners.signal });
    this.#moved = false;
    const unwatch = watchPage(document, isAlive, {
      changed: () => void this.#repair(),
      moved: () => {
        this.#moved = true;
        void this.#repair();
      },
      orphaned: () => this.clear(),
    });
    this.#release = () => {
      listeners.abort();
      unwatch();
    };
  }

  async #repair(): Promise<void> {
    if (this.#checking !== null) {
      if (this.#moved) this.#gone();
      return;
    }
    await this.#painter.repair(this.#parts.document.body);
    // Many pages rewrite their address while the same article stays on view.
    if (this.#moved && !this.#painter.showsSameArticle) this.#gone();
  }

  #gone(): void {
    if (this.#release === null) return;
    this.clear();
    if (this.isAlive) this.#tell({ type: 'page/gone' });
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !isPlainClick(event, this.#press)) return;
    const { clientX: x, clientY: y } = event;
    const painted = anchorAt(this.#painter.anchors, event.target, x, y);
    const mark = anchorAt(this.#painter.marks, event.target, x, y);
    const marked = mark === null ? null : wordsAt([mark], x, y);
    if (painted === null && marked === null) return;
    if (!this.isAlive) {
      this.clear();
      return;
    }
    // A sentence shows its strongest claim; a click on the words of another one means that one.
    const words = painted === null ? null : wordsAt(this.#painter.inSentence(painted), x, y);
    if (marked !== null && words === null) this.#open(marked, { type: 'page/open-additions', sentenceStart: marked.claim.sentenceStart });
    else if (painted !== null) this.#open(words ?? painted, { type: 'page/open-claim', claimId: (words ?? painted).claim.id });
  }

  #open(anchor: Anchor<Shown>, message: FromPage): void {
    this.#painter.show(anchor);
    this.#tell(message);
    this.#showCard(anchor);
  }

  #step(by: 1 | -1): void {
    const anchor = stepFrom(this.#painter.anchors, this.#painter.current, by);
    if (anchor === null) return;
    this.#show(anchor);
    this.#tell({ type: 'page/select-claim', claimId: anchor.claim.id });
    this.#showCard(anchor);
  }

  #show(anchor: Anchor<PageMark> | null): void {
    this.#closeCard?.();
    this.#painter.show(anchor);
    if (anchor !== null) scrollToRange(anchor.sentence);
  }

  #showCard(anchor: Anchor<Shown>): void {
    if (this.#panelOpensOnClick) return;
    this.#closeCard?.();
    // Beside the words, but clear of the whole sentence.
    const words = anchor.words.getBoundingClientRect();
    const sentence = anchor.sentence.getBoundingClientRect();
    const box = new DOMRect(words.left, sentence.top, words.width, sentence.height);
    this.#closeCard = this.#parts.card(anchor.claim, box, () => {
      this.#closeCard = null;
    });
  }

  /** For messages whose loss costs nothing: the background may be restarting. */
  #tell(message: FromPage): void {
    this.#parts.send(message).catch((error: unknown) => {
      if (this.isAlive) console.warn('Crossread: message lost', message.type, error);
    });
  }
}
