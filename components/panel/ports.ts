import type { FromPanel, PanelAnswer, TabState } from '../../lib/messages/protocol.ts';

/** How the panel speaks to the background. Rejects when nobody answers. */
export type Send = (message: FromPanel) => Promise<PanelAnswer>;

export interface TabView {
  /** The tab shown; null until it is known, or when the window has none. */
  readonly tabId: number | null;
  /** Its state as the background wrote it; null when the page was never checked. */
  readonly state: TabState | null;
}
