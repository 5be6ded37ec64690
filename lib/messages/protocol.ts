import type { ArticleDraft } from '../corpus/article.ts';
import type { PageLink } from '../page/page-links.ts';
import type { Finding } from '../report/find-reports.ts';
import type { Report, Verdict } from '../report/report.ts';
import type { KindName, Reason } from '../kinds/kind.ts';
import type { Span } from '../text/span.ts';

/**
 * Every message that crosses a context boundary. Receivers validate with `validate.ts` before they believe a word of it.
 * Direction is in the name: `page/…` from a content script, `reader/…` to a content script, `panel/…` from the panel,
 * corpus page, options or welcome.
 */

/** What a content script sends when it has found the article of its page. */
export interface PageRead {
  readonly type: 'page/read';
  readonly draft: ArticleDraft;
  /** Links outside the page's navigation, among which other reports of the story may be. */
  readonly links?: readonly PageLink[];
}

export type PageProblem = 'no-article' | 'other-language' | 'pdf' | 'restricted' | 'not-ready';

export interface PageUnreadable {
  readonly type: 'page/unreadable';
  /** `failed`: reading or asking broke off with an error. */
  readonly problem: PageProblem | 'failed';
}

/** A trusted click on a highlight: the background opens the panel synchronously where the browser allows it. */
export interface ClaimOpen {
  readonly type: 'page/open-claim';
  readonly claimId: string;
}

/** A trusted click on the mark of an addition: as {@link ClaimOpen}, for what other reports add to this sentence. */
export interface AdditionsOpen {
  readonly type: 'page/open-additions';
  /** Offset of the sentence in the full text. */
  readonly sentenceStart: number;
}

/** The page was navigated within itself, or closed. */
export interface PageGone {
  readonly type: 'page/gone';
}

/** The reader stepped to a claim by shortcut: the panel follows if it is open. */
export interface ClaimSelected {
  readonly type: 'page/select-claim';
  readonly claimId: string;
}

/** A page of a site that the reader lets Crossread check by itself looks like an article. */
export interface ArticleFound {
  readonly type: 'page/found-article';
}

export type FromPage = PageRead | PageUnreadable | ClaimOpen | AdditionsOpen | ClaimSelected | PageGone | ArticleFound;

/** What the content script needs to paint and to show a card; a small part of {@link Report}. */
export interface PaintedClaim extends Span {
  readonly id: string;
  readonly kind: KindName;
  readonly text: string;
  readonly verdict: Verdict;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly note: Reason | null;
  /** Best evidence, for the card. */
  readonly best: {
    readonly relation: Verdict;
    readonly title: string;
    readonly source: string | null;
    readonly publishedAt: string | null;
    readonly sentence: string;
    readonly reason: Reason;
  } | null;
  /** Number of independent origins per relation. */
  readonly counts: { readonly agrees: number; readonly differs: number; readonly unstated: number };
}

/** A word to mark, in a sentence on whose event other reports give more, with what the card says of it. */
export interface PaintedAddition extends Span {
  readonly id: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** The most telling detail, in plain English. */
  readonly detail: string;
  /** How many further details other reports give of this event. */
  readonly more: number;
  readonly best: { readonly title: string; readonly source: string | null; readonly publishedAt: string | null; readonly sentence: string };
}

export type PageReadAnswer =
  | {
      readonly ok: true;
      readonly claims: readonly PaintedClaim[];
      readonly additions: readonly PaintedAddition[];
      readonly state: Report['state'];
      readonly panelOpensOnClick: boolean;
    }
  | { readonly ok: false; readonly problem: string };

export type ToReader =
  /** Answered with `true` by a content script that lives. */
  | { readonly type: 'reader/ping' }
  /** Read the page (again) and send `page/read`. */
  | { readonly type: 'reader/check' }
  /** Answer with the draft only ({@link DraftAnswer}); nothing is painted. */
  | { readonly type: 'reader/draft' }
  /** Remove every highlight and listener. */
  | { readonly type: 'reader/clear' }
  /** Scroll to the claim and flash it. */
  | { readonly type: 'reader/show-claim'; readonly claimId: string }
  /** Scroll to a sentence, by its place in the full text that was checked, and flash it. */
  | { readonly type: 'reader/show-sentence'; readonly start: number; readonly end: number }
  /** Move to the next or previous highlighted claim. */
  | { readonly type: 'reader/step'; readonly by: 1 | -1 };

export type DraftAnswer =
  | { readonly ok: true; readonly draft: ArticleDraft }
  | { readonly ok: false; readonly problem: PageProblem };

export type FromPanel =
  /** Check the tab's page now (needs a grant for it). */
  | { readonly type: 'panel/check'; readonly tabId: number }
  | { readonly type: 'panel/clear'; readonly tabId: number }
  /** Save the tab's page to the corpus; refused in private windows. */
  | { readonly type: 'panel/add'; readonly tabId: number }
  | { readonly type: 'panel/show-claim'; readonly tabId: number; readonly claimId: string }
  /** Show a sentence of the page, by its place in the full text. */
  | { readonly type: 'panel/show-sentence'; readonly tabId: number; readonly start: number; readonly end: number }
  /** The reader opened a claim in the panel, or went back to the list (null): becomes {@link TabState.selected}. */
  | { readonly type: 'panel/select'; readonly tabId: number; readonly claimId: string | null }
  /** Takes back a `panel/add`: deletes that article and clears {@link TabState.savedAs}. */
  | { readonly type: 'panel/undo-add'; readonly tabId: number; readonly articleId: string }
  /** A job was written to the database: see that its host runs. */
  | { readonly type: 'panel/wake-jobs' };

export type PanelAnswer =
  | { readonly ok: true; readonly articleId?: string; readonly version?: number; readonly alreadyThere?: boolean }
  | { readonly ok: false; readonly problem: TabProblem };

/** Why a tab could not be checked or saved; the key of the words shown is `problem_` + this with `-` as `_`. */
export type TabProblem = PageProblem | 'no-permission' | 'private-window' | 'storage-full' | 'corpus-broken' | 'failed';

/** Something the reader asked for outside the panel is done, or was not. */
export interface TabNotice {
  /** Different for every notice. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly tone: 'done' | 'problem';
  readonly words: Reason;
  /** Why not; its words follow. */
  readonly problem: TabProblem | null;
  /** The article that was added and can be taken out again. */
  readonly articleId: string | null;
}

/** What the panel shows of one tab; kept in `storage.session` under `tab:<id>`, so that it outlives the background. */
export interface TabState {
  readonly tabId: number;
  readonly windowId: number;
  readonly url: string;
  readonly phase: 'idle' | 'reading' | 'checking' | 'ready' | 'problem';
  readonly problem: TabProblem | null;
  readonly report: Report | null;
  /** Claim shown in full; null shows the list. */
  readonly selected: string | null;
  /** Id under which the page is in the corpus already, if it is. */
  readonly savedAs: string | null;
  /** Raised with every change, so that late writes are told from new ones. */
  readonly revision: number;
  /** Last sign of life of a check under way, milliseconds since the epoch; what is long silent has died and is begun anew. */
  readonly aliveAt?: number;
  /** The words that were checked, where the report is of a selection and not of the whole page. */
  readonly excerpt?: string | null;
  readonly notice?: TabNotice | null;
  /** The reader clicked the mark of an addition: the place of its sentence, when (milliseconds since the epoch), and an id that is new with every click. */
  readonly asked?: { readonly id: string; readonly at: number; readonly sentenceStart: number } | null;
  /** Where other reports of the page's story may be found; absent until the page was checked. */
  readonly finding?: Finding | null;
}

export const tabKey = (tabId: number): string => `tab:${tabId}`;
