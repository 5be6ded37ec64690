import { readingOf } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { isSameStory, storyProfile, storySimilarity } from '../../lib/alignment/story.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import { corpusTraits, isSmallCorpus, LIBRARY } from '../../lib/comparison/gathered.ts';
import { compareArticle, type Answer } from '../../lib/comparison/compare-article.ts';
import { oncePer } from '../../lib/text/once.ts';
import { BULK, readBulk, type BulkArticle } from './bulk.ts';
import { tallied, writeRows, type Measure } from './measure.ts';
import { sample, seeded } from './random.ts';

const CORPORA = 60;
const SIZES = [4, 8, 15, 30, 1500] as const;
/** Of a corpus as many pages are checked, and of those that have more as many fewer corpora are made: so that all sizes take like time. */
const PAGES = 30;
const OF_LARGE = 10;
const WEIGHTS = stemWeights(new Map(), 0);

/**
 * What a reader of few articles would see who saved them at random: corpora of articles published next to each other in time, pages of
 * each against all others of their corpus. Persons of one incident tie more of few articles than of a library, and some are alike by
 * chance and taken for gathered on one story: the rows which only that brings are to be read. Are both reports of one event?
 */
export const smallCorpora: Measure = {
  summary: 'small corpora of articles of like days: the rows that come of victims or suspects in both, or of taking them for gathered on one story, to be read',
  needs: [BULK],
  async run({ size, seed, data, out }) {
    const articles = (await readBulk(data)).filter(({ draft }) => draft.language === 'en' && draft.publishedAt !== null);
    articles.sort((a, b) => (a.draft.publishedAt ?? '').localeCompare(b.draft.publishedAt ?? '') || a.id.localeCompare(b.id));
    const random = seeded(seed);
    const read = oncePer(readArticle);
    const extra: object[] = [];
    for (const few of SIZES) {
      const corpora = Math.ceil((size ?? CORPORA) / (few > PAGES ? OF_LARGE : 1));
      const starts = sample(articles.slice(0, Math.max(1, articles.length - few)).map((_, at) => at), corpora, random);
      let [pages, ofOneStory, rows] = [0, 0, 0];
      const relations: string[] = [];
      for (const start of starts) {
        const corpus = articles.slice(start, start + few).map(read);
        for (const { page, profile } of few > PAGES ? sample(corpus, PAGES, random) : corpus) {
          const others = corpus.filter((other) => other.page !== page).map((other) => ({ other: other.page, story: storySimilarity(profile, other.profile) }));
          const traitsOf = corpusTraits(others.map(({ story }) => story), few - 1);
          pages += 1;
          if (others.some(({ story }) => traitsOf(story).gathered > 0)) ofOneStory += 1;
          for (const { other, story } of others.filter((one) => isSameStory(page, one.other, one.story, isSmallCorpus(few - 1)))) {
            const isOfLibrary = isSameStory(page, other, story, LIBRARY.isSmall);
            const kept = new Set(isOfLibrary ? compareArticle(page, other, WEIGHTS, story).answers.map(keyOf) : []);
            rows += kept.size;
            for (const answer of compareArticle(page, other, WEIGHTS, story, { corpus: traitsOf(story) }).answers.filter((one) => !kept.has(keyOf(one)))) {
              relations.push(answer.relation);
              extra.push(rowOf(few, page.article, other.article, answer));
            }
          }
        }
      }
      console.log(`corpora of ${few}: ${pages} pages, ${ofOneStory} taken for pages of one gathered story; ${rows} rows with the odds of a library, ${relations.length} more with those of such a corpus: ${tallied(relations)}`);
    }
    writeRows(out, 'small-corpora.jsonl', sample(extra, extra.length, seeded(1)));
  },
};

function readArticle({ id, draft }: BulkArticle) {
  const page = readingOf({ ...draft, id, contentHash: '', wire: null }, extractClaims(draft));
  return { page, profile: storyProfile(page, WEIGHTS) };
}

const keyOf = ({ claim, relation }: Answer): string => `${claim.id} ${relation}`;

function rowOf(corpus: number, page: { readonly title: string; readonly publishedAt: string | null }, other: { readonly title: string; readonly publishedAt: string | null }, answer: Answer) {
  return {
    corpus, relation: answer.relation, kind: answer.claim.kind, here: answer.claim.text, there: answer.relation === 'unstated' ? null : answer.pair.right.text,
    published: [page.publishedAt, other.publishedAt], titles: [page.title, other.title],
  };
}
