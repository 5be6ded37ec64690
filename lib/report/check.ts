import { readingOf, type ArticleFacts, type Reading } from '../alignment/reading.ts';
import { stemWeights, type StemWeights } from '../alignment/stem-weights.ts';
import { areLikeEnough, glancedProfile, isSameStory, storyProfile, storySimilarity, type StoryProfile } from '../alignment/story.ts';
import type { Extraction } from '../claims/claim.ts';
import { extractClaims } from '../claims/extract.ts';
import { corpusTraits, isSmallCorpus } from '../comparison/gathered.ts';
import { compareArticle } from '../comparison/compare-article.ts';
import { traceOrigins } from '../comparison/origins.ts';
import type { Article, ArticleDraft } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { versionKey } from '../corpus/address.ts';
import { contentHash } from '../corpus/hash.ts';
import { queryOf } from '../corpus/terms.ts';
import { wireOf } from '../corpus/wire.ts';
import { buildAdditions } from './additions.ts';
import { buildClaims, type ArticleAnswers } from './build.ts';
import { compareAll, type Compared } from './reckoned-day.ts';
import type { Report } from './report.ts';

/** The page to check. `id` is its id in the corpus when it is stored there. */
export interface CheckedPage {
  readonly id?: string;
  readonly draft: ArticleDraft;
}

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** Articles looked at in full; more cost time and seldom bring a new story member. */
  readonly candidates?: number;
  /** Whether the report carries the record of every decision ({@link ReportEvidence.decision}); default: it does not. */
  readonly explain?: boolean;
}

const CANDIDATES = 50;
/** Extractions made, and articles glanced at, between two pauses, so that a background context stays responsive. */
const EXTRACTIONS_A_SLICE = 5;
const GLANCES_A_SLICE = 25;

/**
 * Checks one page against the corpus: one index look-up, one bulk load of stored claims, alignment in memory.
 *
 * @throws DOMException `AbortError` when the signal is aborted; CorpusBroken or StorageFull from the corpus
 */
export async function checkArticle(corpus: Corpus, page: CheckedPage, options: CheckOptions = {}): Promise<Report> {
  const { draft } = page;
  const corpusSize = await corpus.count();
  const own = page.id === undefined ? undefined : (await corpus.extractions([page.id])).get(page.id);
  const extraction = own ?? extractClaims(draft);
  const hash = await contentHash(draft);
  const pageReading = readingOf(
    { ...draft, id: page.id ?? 'page', contentHash: hash, wire: wireOf(draft.text) },
    extraction,
  );
  const base = { version: 1, article: headOf(pageReading.article, draft.language), corpusSize } as const;
  if (draft.language !== 'en') return { ...base, state: 'other-language', claims: [], additions: [], compared: 0 };
  if (page.id !== undefined && !own) await corpus.putExtractions(new Map([[page.id, extraction]]));
  const address = versionKey(draft.url, draft.canonicalUrl);
  const weights = stemWeights(await corpus.index.documentFrequencies(weighedStems(pageReading)), corpusSize);
  const story: Story = { page: pageReading, profile: storyProfile(pageReading, weights), weights };
  const { candidates, excluded } = await loadCandidates(corpus, story, address, options);
  const compared = onSameStory(story, candidates, corpusSize - excluded, options.explain ?? false);
  const origins = traceOrigins(
    { id: pageReading.article.id, text: pageReading.text },
    compared.map(({ reading }) => ({ id: reading.article.id, text: reading.text })),
  );
  const answered = compared.map(({ reading, comparison }): ArticleAnswers => {
    const path = origins.get(reading.article.id);
    return { reading, origin: path?.origin ?? '', comparison, ...(path && { path }) };
  });
  const pageOrigin = origins.get(pageReading.article.id)?.origin ?? '';
  const claims = buildClaims(pageReading, pageOrigin, answered);
  const additions = buildAdditions(pageReading, pageOrigin, answered);
  return { ...base, state: 'checked', claims, additions, compared: compared.length };
}

function headOf(article: ArticleFacts, language: string): Report['article'] {
  const { id, title, source, publishedAt, url } = article;
  return { id, title, source, publishedAt, url, language };
}

/** What candidates are held against. */
interface Story {
  readonly page: Reading;
  readonly profile: StoryProfile;
  readonly weights: StemWeights;
}

/** Articles that may be on the page's story, each report once. The page itself, copies of its text and its own versions are no evidence; `excluded` tells how many of the former the corpus has. */
async function loadCandidates(
  corpus: Corpus,
  story: Story,
  address: string | null,
  options: CheckOptions,
): Promise<{ readonly candidates: Reading[]; readonly excluded: number }> {
  const { page } = story;
  const copies = await corpus.copiesOf(page.article.contentHash);
  const query = queryOf({ title: page.article.title, text: page.article.text, publishedAt: page.article.publishedAt });
  const exclude = new Set([...copies, page.article.id]);
  const found = await corpus.index.candidates({ ...query, exclude }, options.candidates ?? CANDIDATES);
  options.signal?.throwIfAborted();
  const articles = withoutCopies(await corpus.getMany(found.map(({ id }) => id))).filter(
    (article) => article.language === 'en' && (address === null || article.versionKey !== address),
  );
  const extractions = await extractionsOf(corpus, story, articles, options.signal);
  const candidates = articles.flatMap((article) => {
    const extraction = extractions.get(article.id);
    return extraction ? [readingOf({ ...article, wire: article.origin.wire }, extraction)] : [];
  });
  return { candidates, excluded: copies.length };
}

/**
 * Of articles with one text the one stored first: what is saved twice, as a file and as a page or from two addresses, is one report.
 * Only under the names of two sources it is two reports, of one origin.
 */
function withoutCopies(articles: readonly Article[]): Article[] {
  const kept = new Map<string, Article[]>();
  for (const article of articles.toSorted((a, b) => a.addedAt - b.addedAt)) {
    const alike = kept.get(article.contentHash) ?? [];
    const isCopy = alike.some(({ source }) => source === article.source || source === null || article.source === null);
    if (!isCopy) kept.set(article.contentHash, [...alike, article]);
  }
  return articles.filter((article) => kept.get(article.contentHash)?.includes(article));
}

/**
 * Stored claims, made anew where they are missing or of older rules, and stored for the next time. Most candidates only
 * share words with the page: of these no claims are made.
 */
async function extractionsOf(corpus: Corpus, { profile, weights }: Story, articles: readonly Article[], signal?: AbortSignal): Promise<Map<string, Extraction>> {
  const known = await corpus.extractions(articles.map(({ id }) => id));
  const fresh = new Map<string, Extraction>();
  let glances = 0;
  for (const article of articles) {
    if (known.has(article.id)) continue;
    glances += 1;
    if (glances % GLANCES_A_SLICE === 0) await pause();
    signal?.throwIfAborted();
    if (!areLikeEnough(storySimilarity(profile, glancedProfile(article, weights)))) continue;
    fresh.set(article.id, extractClaims(article));
    if (fresh.size % EXTRACTIONS_A_SLICE === 0) await pause();
    signal?.throwIfAborted();
  }
  if (fresh.size > 0) await corpus.putExtractions(fresh);
  return new Map([...known, ...fresh]);
}

/** Stems whose rarity matters: those of the headline and of sentences that make a claim. Each costs an index look-up. */
function weighedStems(page: Reading): string[] {
  const { sentences, claims } = page.extraction;
  const indexes = new Set([0, ...claims.map(({ sentence }) => sentence)]);
  return [...new Set([...indexes].flatMap((index) => sentences[index]?.stems ?? []))];
}

/** @param others how many articles the corpus has besides the page */
function onSameStory({ page, profile, weights }: Story, candidates: readonly Reading[], others: number, explain: boolean): Compared[] {
  const similarity = new Map(candidates.map((other) => [other, storySimilarity(profile, storyProfile(other, weights))]));
  const traitsOf = corpusTraits(similarity.values(), others);
  const readings = candidates.filter((other) => isSameStory(page, other, similarity.get(other) ?? 0, isSmallCorpus(others)));
  return compareAll(page, readings, (dated, other) => {
    const story = similarity.get(other) ?? 0;
    return compareArticle(dated, other, weights, story, { explain, corpus: traitsOf(story) });
  });
}

/** Gives the event loop a turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
