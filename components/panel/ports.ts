import type { FromPanel, PanelAnswer, TabState } from '../../lib/messages/protocol.ts';

/** How the panel speaks to the background. Rejects when nobody answers. */
export type Send = (message: FromPanel) => Promise<PanelAnswer>;

export interface TabView {
  /** The tab shown; null until it is known, or when the window has none. */
  readonly tabId: number | null;
  /** Its state as the background wrote it; null when the page was never checked. */
  readonly state: TabState | null;
}

/** The ways out to other reports. None is gone by itself: every one is a press of the reader's. */
export interface Finder {
  /**
   * Opens the reader's own search for these words in a new tab; false where the browser or the reader does not let us. To be called
   * in the same turn as the reader's press.
   */
  search(words: string): Promise<boolean>;
  /** A search that needs no leave, for a link, with the host it leads to. */
  fallback(words: string): { readonly address: string; readonly host: string };
  /** Address of the page where open tabs are added; null where there is none. */
  readonly addTabs: string | null;
}
