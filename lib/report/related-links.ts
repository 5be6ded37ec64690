import type { StoryProfile } from '../alignment/story.ts';
import type { StemWeights } from '../alignment/stem-weights.ts';
import type { Extraction } from '../claims/claim.ts';
import { versionKey } from '../corpus/address.ts';
import type { PageLink } from '../page/page-links.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stopwords.ts';

const MOST = 6;
/** Words a link must share with the story. One shared name alone is as likely a portrait or a page of tags. */
const LEAST_SHARED = 2;
/** The part of a link's telling words that the story must share. */
const LEAST_SHARE = 0.34;
/** A stem that tells less than this says nothing of the story. */
const TELLING = 0.4;

/** Parts of a path that lead to lists, people and services rather than to reports. */
const NO_REPORT = /\/(?:tags?|topics?|authors?|people|person|profiles?|by|staff|category|categories|section|search|subscribe|account|login|register|newsletters?|podcasts?|shop|jobs|about|contact|help|terms|privacy|comments?|share|print|wiki)(?:\/|$)/i;
const NO_PAGE = /\.(?:pdf|jpe?g|png|gif|webp|svg|mp[34]|zip|xml|rss)$/i;

/** An address that ends in a headline, a date or a number, as those of reports do. */
export function looksLikeReport(href: string): boolean {
  const { pathname } = new URL(href);
  if (NO_REPORT.test(pathname) || NO_PAGE.test(pathname)) return false;
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last.split(/[-_]/).length >= 3 || /\d{5,}/.test(last) || /\/(?:19|20)\d\d\/\d{1,2}\//.test(pathname);
}

/** Words of the last part of an address ("ferry-hits-barge-off-port"), which say what an "earlier" or "more" leads to. */
function slugWords(href: string): string[] {
  const last = new URL(href).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/\.\w{2,5}$/, '').split(/[^a-z]+/i).filter((word) => word.length > 2);
}

/** Telling stems of a link: of its words and of its address. */
function stemsOf({ text, href }: PageLink, weights: StemWeights): string[] {
  const words = [...(text.toLowerCase().match(/\p{L}+/gu) ?? []), ...slugWords(href.toLowerCase())];
  const stems = words.filter((word) => word.length > 2 && !isStopWord(word)).map((word) => stem(word));
  return [...new Set(stems)].filter((each) => weights.weight(each) >= TELLING);
}

export interface LinkedFrom {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
}

/**
 * Those of a page's links that look like reports of the same story: they share names and telling words with it, and have the address
 * of a report. Best first, six at most; never the page itself.
 */
export function relatedLinks(page: LinkedFrom, extraction: Extraction, profile: StoryProfile, weights: StemWeights, links: readonly PageLink[]): PageLink[] {
  const own = versionKey(page.url, page.canonicalUrl);
  const names = new Set(extraction.entities.flatMap(({ aliases }) => aliases.flatMap((alias) => alias.split(/\s+/).map((word) => stem(word)))));
  const seen = new Set<string | null>([own]);
  const scored = links.flatMap((link) => {
    const key = versionKey(link.href, null);
    if (seen.has(key) || !looksLikeReport(link.href)) return [];
    const stems = stemsOf(link, weights);
    const shared = stems.filter((each) => profile.weights.has(each));
    if (shared.length < LEAST_SHARED || !shared.some((each) => names.has(each)) || shared.length < LEAST_SHARE * stems.length) return [];
    seen.add(key);
    const score = shared.reduce((sum, each) => sum + (profile.weights.get(each) ?? 0), 0);
    return [{ link, score }];
  });
  return scored.sort((a, b) => b.score - a.score).slice(0, MOST).map(({ link }) => link);
}
