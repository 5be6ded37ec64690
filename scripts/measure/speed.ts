import { readingOf } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { isSameStory, storyProfile, storySimilarity } from '../../lib/alignment/story.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { groupOrigins } from '../../lib/comparison/origins.ts';
import { buildAdditions } from '../../lib/report/additions.ts';
import { buildClaims } from '../../lib/report/build.ts';
import { BULK, readBulk, type BulkArticle } from './bulk.ts';
import { HOSTILE } from './hostile.ts';
import type { Measure } from './measure.ts';
import { sample, seeded } from './random.ts';

const ARTICLES = 1000;
/** Read beforehand and timed apart: engines interpret and compile for as long as the first few megabytes take. */
const WARMING = 2000;
const CANDIDATES = 50;
const RUNS = 15;
const PAGE = { words: [900, 1100], claims: 60 } as const;

/** Processor time, so that other work on the machine counts little; still only ratios of one run are exact. */
export const speed: Measure = {
  summary: 'extraction, one page against 50 articles, and hostile texts of 50 and 100 kB (processor time)',
  needs: [BULK],
  async run({ size, seed, data }) {
    const articles = (await readBulk(data)).filter(({ draft }) => draft.language === 'en');
    const both = sample(articles, (size ?? ARTICLES) + WARMING, seeded(seed));
    const drawn = both.slice(0, size ?? ARTICLES);
    const cold = extraction(both.slice(drawn.length));
    const warm = extraction(drawn);
    console.log(`extraction: ${warm.rate.toFixed(2)} MB a second (${warm.megabytes.toFixed(1)} MB, ${drawn.length} articles), after ${cold.megabytes.toFixed(1)} MB of others at ${cold.rate.toFixed(2)} MB a second while it is being compiled`);
    measurePage(articles, drawn);
    for (const [name, write] of Object.entries(HOSTILE)) {
      const [half, whole] = [50_000, 100_000].map((length) => fastest(() => extractClaims({ title: '', text: write(length), publishedAt: '2024-05-15', language: 'en' })));
      console.log(`hostile ${name.padEnd(12)} 50 kB ${ms(half ?? 0)}, 100 kB ${ms(whole ?? 0)}, ratio ${((whole ?? 0) / (half ?? 1)).toFixed(2)}`);
    }
  },
};

/** Megabytes of title and text, in UTF-8, and how many of them are read in a second. */
function extraction(articles: readonly BulkArticle[]): { readonly megabytes: number; readonly rate: number } {
  const bytes = articles.reduce((sum, { draft }) => sum + Buffer.byteLength(draft.title) + Buffer.byteLength(draft.text), 0);
  const spent = seconds(() => {
    for (const { draft } of articles) extractClaims(draft);
  });
  return { megabytes: bytes / 1e6, rate: bytes / 1e6 / spent };
}

/** The page of about 1,000 words whose number of claims is nearest to 60, against the articles most like it, taken as of its story all. */
function measurePage(articles: readonly BulkArticle[], drawn: readonly BulkArticle[]): void {
  const weights = stemWeights(new Map(), 0);
  const read = ({ id, draft }: BulkArticle) => readingOf({ ...draft, id, contentHash: '', wire: null }, extractClaims(draft));
  const [least, most] = PAGE.words;
  const pages = drawn.filter(({ draft }) => {
    const words = draft.text.split(/\s+/).length;
    return words >= least && words <= most;
  });
  const page = pages.map(read).sort((a, b) => Math.abs(a.extraction.claims.length - PAGE.claims) - Math.abs(b.extraction.claims.length - PAGE.claims))[0];
  if (!page) return;
  const profile = storyProfile(page, weights);
  const others = articles.slice(0, 3000).map(read).filter((other) => other.article.id !== page.article.id);
  const likeness = new Map(others.map((other) => [other, storySimilarity(profile, storyProfile(other, weights))]));
  const candidates = others.sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0)).slice(0, CANDIDATES);
  const spent: number[] = [];
  const waited: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    spent.push(seconds(() => {
      const own = storyProfile(page, weights);
      const origins = groupOrigins({ id: page.article.id, text: page.text }, candidates.map(({ article, text }) => ({ id: article.id, text })));
      const answered = candidates.map((reading) => {
        const similarity = storySimilarity(own, storyProfile(reading, weights));
        isSameStory(page, reading, similarity, false);
        return { reading, origin: origins.get(reading.article.id) ?? '', comparison: compareArticle(page, reading, weights, similarity) };
      });
      buildClaims(page, 'o1', answered);
      buildAdditions(page, 'o1', answered);
    }));
    waited.push((performance.now() - begun) / 1000);
  }
  const claims = candidates.reduce((sum, { extraction }) => sum + extraction.claims.length, 0);
  console.log(`one page (${page.extraction.claims.length} claims) against ${candidates.length} articles (${claims} claims): median ${ms(median(spent))}, fastest ${ms(Math.min(...spent))}; by the clock, with other threads compiling beside it, median ${ms(median(waited))}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Processor seconds of this process, those of the threads that compile and collect among them. */
function seconds(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function fastest(task: () => void): number {
  return Math.min(...Array.from({ length: 3 }, () => seconds(task)));
}

function ms(time: number): string {
  return `${Math.round(time * 1000)} ms`;
}
