import { cardSheet } from './card-style.ts';
import type { PageVerdict } from './page-claim.ts';

/** What the card shows, in words ready for the reader. */
export interface CardContent {
  readonly verdict: PageVerdict | 'addition';
  /** The verdict in words: "Differs". */
  readonly verdictWords: string;
  /** The claim's own words on the page. */
  readonly claim: string;
  readonly note: string | null;
  readonly evidence: {
    /** Source, title and date in one line. */
    readonly from: string;
    readonly sentence: string;
    readonly reason: string;
  } | null;
  /** "2 differ", "1 agrees": independent reports by relation, those with none left out. */
  readonly counts: readonly string[];
  /** Where the whole list of evidence is to be found. */
  readonly hint: string;
  readonly closeLabel: string;
}

/** Marks that tell the verdicts apart without colour; hidden from assistive technology, which reads the words. */
const ICONS: Readonly<Record<CardContent['verdict'], string>> = { differs: '≠', unstated: '…', agrees: '=', unmatched: '–', addition: '+' };
const WIDTH = 360;
const GAP = 8;

/**
 * The card beside a claim, where the panel cannot open on a click. One element in a closed shadow root, so that the page cannot
 * read the reader's corpus from it; in the top layer, so that nothing of the page lies over it. Returns the function that removes it.
 */
export function showCard(document: Document, at: DOMRect, content: CardContent, onClose: () => void): () => void {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window shows no card');
  const before = document.activeElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [cardSheet(view)];
  const card = cardElement(document, content);
  root.append(card.element);

  const close = (): void => {
    if (!host.isConnected) return;
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('pointerdown', onPress, true);
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    onClose();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The page's own Escape (a gallery, a menu) is not meant while the card is open.
    event.stopPropagation();
    close();
  };
  const onPress = (event: Event): void => {
    if (!event.composedPath().includes(host)) close();
  };
  card.close.addEventListener('click', close);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', onPress, true);

  place(host, at, view);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  card.element.focus({ preventScroll: true });
  return close;
}

function place(host: HTMLElement, at: DOMRect, view: Window): void {
  const left = Math.max(GAP, Math.min(at.left, view.innerWidth - WIDTH - GAP)) + view.scrollX;
  const below = at.bottom + GAP < view.innerHeight * 0.6;
  const style: Record<string, string> = {
    all: 'initial',
    display: 'block',
    position: 'absolute',
    inset: 'auto',
    margin: '0',
    border: '0',
    padding: '0',
    background: 'none',
    overflow: 'visible',
    width: `min(${WIDTH}px, calc(100vw - ${2 * GAP}px))`,
    left: `${left}px`,
    // Absolute in the top layer is relative to the page, so that the card scrolls with its sentence.
    top: `${(below ? at.bottom + GAP : at.top - GAP) + view.scrollY}px`,
    transform: below ? 'none' : 'translateY(-100%)',
    'color-scheme': 'light dark',
  };
  for (const [property, value] of Object.entries(style)) host.style.setProperty(property, value, 'important');
}

function cardElement(document: Document, content: CardContent): { element: HTMLElement; close: HTMLElement } {
  const make = (tag: string, className: string, text: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const element = make('div', `card ${content.verdict}`, '');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'verdict');
  element.setAttribute('aria-describedby', 'claim');
  element.tabIndex = -1;
  const icon = make('span', 'icon', ICONS[content.verdict]);
  icon.setAttribute('aria-hidden', 'true');
  const verdict = make('h2', 'verdict', content.verdictWords);
  verdict.id = 'verdict';
  const close = make('button', 'close', '×');
  close.setAttribute('type', 'button');
  close.setAttribute('aria-label', content.closeLabel);
  const head = make('div', 'head', '');
  head.append(icon, verdict, close);
  const claim = make('p', 'claim', content.claim);
  claim.id = 'claim';
  element.append(head, claim);
  if (content.note !== null) element.append(make('p', 'note', content.note));
  if (content.evidence !== null) {
    const { from, sentence, reason } = content.evidence;
    element.append(make('p', 'from', from), make('blockquote', 'sentence', sentence), make('p', 'reason', reason));
  }
  if (content.counts.length > 0) element.append(make('p', 'counts', content.counts.join(' · ')));
  element.append(make('p', 'hint', content.hint));
  return { element, close };
}
