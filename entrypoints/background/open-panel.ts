import { browser } from 'wxt/browser';

/** Firefox's own; the types at hand are Chrome's. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** True where the panel may be opened by a click in the page. */
export const PANEL_OPENS_ON_PAGE_CLICK: boolean = import.meta.env.CHROME;

/**
 * Opens the panel of a window. To be called in the same turn as the event of the reader's gesture: the gesture is lost with the
 * first `await`. Failing to open is no failure of what the reader asked for, which goes on.
 */
export function openPanel(windowId: number): void {
  const opening = import.meta.env.FIREFOX
    ? (browser as typeof browser & WithSidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  opening.catch((error: unknown) => console.warn('Crossread: the panel did not open', error));
}
