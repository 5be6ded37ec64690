import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { linkEntities } from '../../lib/alignment/entity-links.ts';
import type { AlignmentContext } from '../../lib/alignment/pairs.ts';
import { readingOf, type Reading } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { isSameStory, storyProfile, storySimilarity } from '../../lib/alignment/story.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { eventOdds } from '../../lib/comparison/event-odds.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import { articleOf, type GoldDocument } from './ecbplus-documents.ts';
import { share, writeRows, type Measure } from './measure.ts';
import { sample, seeded } from './random.ts';

const ECBPLUS = 'ecbplus-dev.jsonl.gz';

interface Document {
  readonly topic: string;
  readonly reading: Reading;
  readonly profile: ReturnType<typeof storyProfile>;
  /** Instances of actions by annotated sentence, with our sentences that lie in it. */
  readonly annotated: readonly { readonly instances: ReadonlySet<string>; readonly ours: readonly number[]; readonly text: string }[];
}

const WEIGHTS = stemWeights(new Map(), 0);
/** In log-odds. */
const THRESHOLDS = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];
/** Recall that the precision is asked for at. */
const ASKED_RECALL = 0.4;

/**
 * Do two sentences of different reports speak of the same event? Pairs of annotated sentences of one topic, where a topic
 * holds reports of two like events on purpose. Right when they share an annotated action; ours are the odds by which the
 * comparison picks the sentence of another report that tells an event.
 */
export const ecbplus: Measure = {
  summary: 'ECB+: which sentences of different reports speak of the same event',
  needs: [ECBPLUS],
  run({ data, out, seed }) {
    const lines = gunzipSync(readFileSync(join(data, ECBPLUS))).toString('utf8').split('\n').filter((line) => line !== '');
    const documents = lines.map((line) => documentOf(JSON.parse(line) as GoldDocument));
    const topics = [...new Set(documents.map(({ topic }) => topic))];
    const pairs = topics.flatMap((topic) => pairsOf(documents.filter((one) => one.topic === topic)));
    const positives = pairs.filter(({ same }) => same).length;
    console.log(`${lines.length} documents, ${topics.length} topics, ${pairs.length} pairs of sentences, ${positives} of one event`);
    for (const threshold of THRESHOLDS) {
      const told = pairs.filter(({ odds }) => odds >= threshold);
      const right = told.filter(({ same }) => same).length;
      console.log(`log-odds >= ${threshold.toFixed(1)}  precision ${share(right, told.length)}  recall ${share(right, positives)}`);
    }
    console.log(`precision at recall ${ASKED_RECALL}: ${precisionAt(pairs, positives).toFixed(3)}`);
    const wrong = pairs.filter(({ same, odds }) => same !== odds >= 0);
    writeRows(out, 'ecbplus.jsonl', sample(wrong, 200, seeded(seed)));
    return Promise.resolve();
  },
};

interface ScoredPair {
  readonly same: boolean;
  /** Minus infinity for reports of two stories. */
  readonly odds: number;
  readonly documents: string;
  readonly left: string;
  readonly right: string;
}

function precisionAt(pairs: readonly ScoredPair[], positives: number): number {
  let [told, right] = [0, 0];
  for (const { same } of pairs.toSorted((a, b) => b.odds - a.odds)) {
    told += 1;
    if (same) right += 1;
    if (right >= ASKED_RECALL * positives) break;
  }
  return right / told;
}

function documentOf(gold: GoldDocument): Document {
  const { title, text, url, places } = articleOf(gold);
  // Only part of the later documents give their day, and none of the earlier: known on one side, it would tell nothing but the side.
  const facts = { title, text, publishedAt: null };
  const extraction = extractClaims({ ...facts, language: 'en' });
  const reading = readingOf({ ...facts, id: gold.doc, source: null, url, contentHash: '', wire: null }, extraction);
  const instances = new Map<number, Set<string>>();
  for (const { tag, sent, instance } of gold.mentions) {
    if (instance === undefined || !/^(?:NEG_)?ACTION/.test(tag)) continue;
    instances.set(sent, (instances.get(sent) ?? new Set()).add(instance));
  }
  const annotated = [...instances].map(([sent, found]) => {
    const place = places[sent];
    const ours = extraction.sentences.flatMap(({ start, end }, index) => (place && start >= place.start && end <= place.end + 2 ? [index] : []));
    return { instances: found, ours, text: gold.sentences[sent] ?? '' };
  });
  return { topic: gold.topic, reading, profile: storyProfile(reading, WEIGHTS), annotated };
}

function pairsOf(documents: readonly Document[]): ScoredPair[] {
  return documents.flatMap((a, index) =>
    documents.slice(index + 1).flatMap((b) => {
      const story = storySimilarity(a.profile, b.profile);
      const links = linkEntities(a.reading.extraction.entities, b.reading.extraction.entities);
      const context: AlignmentContext = { page: a.reading, other: b.reading, links, weights: WEIGHTS, story };
      // Reports of two stories are never held against each other, however alike two of their sentences are.
      const news = isSameStory(a.reading, b.reading, story, false) ? compareArticle(a.reading, b.reading, WEIGHTS, story).news.likely : -Infinity;
      return a.annotated.flatMap((left) =>
        b.annotated.map((right) => ({
          same: [...left.instances].some((instance) => right.instances.has(instance)),
          odds: Math.max(-Infinity, ...left.ours.flatMap((x) => right.ours.map((y) => eventOdds(context, news, x, y)))),
          documents: `${a.reading.article.id} ${b.reading.article.id}`,
          left: left.text,
          right: right.text,
        })),
      );
    }),
  );
}
