/** What a watch tells. Both may be called again and again. */
export interface WatchHandlers {
  /** The page changed and has been quiet for a while, or has kept changing for long. */
  readonly changed: () => void;
  /** The address is another one (fragment aside) without the page having been loaded anew. */
  readonly moved: () => void;
  /** The extension behind this script is gone: updated, disabled or removed. Called once; the watch has ended. */
  readonly orphaned: () => void;
}

/** Quiet time after the last change, and longest wait while changes go on, in milliseconds. */
const QUIET_MS = 250;
const PATIENCE_MS = 2_000;
/** How often the address and the extension's life are looked at; neither tells by an event in an isolated world. */
const PULSE_MS = 1_000;

/** Watches the page for re-rendering, navigation within it and the end of the extension. Returns the function that ends it. */
export function watchPage(document: Document, isAlive: () => boolean, handlers: WatchHandlers): () => void {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window cannot be watched');
  let timer: number | undefined;
  let firstChange: number | null = null;
  let address = withoutFragment(view.location.href);

  const settle = (): void => {
    firstChange = null;
    if (!lookAround()) return;
    handlers.changed();
  };
  const lookAround = (): boolean => {
    if (!isAlive()) {
      end();
      handlers.orphaned();
      return false;
    }
    const now = withoutFragment(view.location.href);
    if (now !== address) {
      address = now;
      handlers.moved();
    }
    return true;
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    firstChange ??= now;
    view.clearTimeout(timer);
    timer = view.setTimeout(settle, Math.max(0, Math.min(QUIET_MS, firstChange + PATIENCE_MS - now)));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const pulse = view.setInterval(lookAround, PULSE_MS);
  const end = (): void => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearInterval(pulse);
  };
  return end;
}

const withoutFragment = (href: string): string => href.split('#', 1)[0] ?? href;
