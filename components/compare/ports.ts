import type { ArticleDraft } from '../../lib/corpus/article.ts';
import type { TabProblem } from '../../lib/messages/protocol.ts';
import type { TwoArticles } from '../../lib/report/compare-two.ts';

/** A tab that may hold an article. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  /** Private windows: may be compared, is never stored. */
  readonly incognito: boolean;
}

export type TabRead =
  | { readonly ok: true; readonly draft: ArticleDraft }
  | { readonly ok: false; readonly problem: TabProblem };

/** What the page needs of the browser and the corpus. */
export interface ComparePorts {
  /** Tabs whose titles we may know without asking: those the reader pressed the button on, and granted sites. */
  readonly knownTabs: () => Promise<readonly OpenTab[]>;
  /** Every open tab, after asking for leave to see titles; null when the reader refuses. To be called in the turn of a press. */
  readonly allTabs: () => Promise<readonly OpenTab[] | null>;
  /** Reads tabs in this order, after asking for their sites where needed. To be called in the turn of a press. */
  readonly read: (tabs: readonly OpenTab[]) => Promise<readonly TabRead[]>;
  readonly compare: (left: ArticleDraft, right: ArticleDraft) => TwoArticles;
  /** Keeps drafts in the corpus; ids in the same order. Rejects with what the corpus throws. */
  readonly store: (drafts: readonly { readonly draft: ArticleDraft; readonly pasted: boolean }[]) => Promise<readonly string[]>;
}
