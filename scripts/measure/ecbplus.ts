import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { linkEntities, type EntityLinks } from '../../lib/alignment/entity-links.ts';
import { readingOf, type Reading } from '../../lib/alignment/reading.ts';
import { alignmentScore, matchedSlots } from '../../lib/alignment/score.ts';
import { compareEvents } from '../../lib/alignment/slots.ts';
import { contextOverlap } from '../../lib/alignment/wording.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { isSameStory, storyProfile, storySimilarity } from '../../lib/alignment/story.ts';
import { REQUIRED } from '../../lib/alignment/weights.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import { share, writeRows, type Measure } from './measure.ts';
import { sample, seeded } from './random.ts';

const ECBPLUS = 'ecbplus-dev.jsonl.gz';

/** One document of ECB+ (Cybulska and Vossen 2014): tokenised sentences and the mentions annotated in some of them. */
interface GoldDocument {
  readonly doc: string;
  readonly topic: string;
  readonly sentences: readonly string[];
  readonly mentions: readonly { readonly tag: string; readonly sent: number; readonly instance?: string }[];
}

interface Document {
  readonly topic: string;
  readonly reading: Reading;
  readonly profile: ReturnType<typeof storyProfile>;
  /** Instances of actions by annotated sentence, with our sentences that lie in it. */
  readonly annotated: readonly { readonly instances: ReadonlySet<string>; readonly ours: readonly number[]; readonly text: string }[];
}

const WEIGHTS = stemWeights(new Map(), 0);
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];
/** Recall that the precision is asked for at. */
const ASKED_RECALL = 0.4;

/**
 * Do two sentences of different reports speak of the same event? Pairs of annotated sentences of one topic, where a topic
 * holds reports of two like events on purpose. Right when they share an annotated action; ours is the best score of an
 * event of the one with an event of the other, as alignment scores it.
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
      const told = pairs.filter(({ score }) => score >= threshold);
      const right = told.filter(({ same }) => same).length;
      const ours = threshold === REQUIRED.differs.score ? '  <- what a "differs" demands' : threshold === REQUIRED.agrees.score ? '  <- what an "agrees" demands' : '';
      console.log(`score >= ${threshold.toFixed(2)}  precision ${share(right, told.length)}  recall ${share(right, positives)}${ours}`);
    }
    console.log(`precision at recall ${ASKED_RECALL}: ${precisionAt(pairs, positives).toFixed(3)}`);
    const wrong = pairs.filter(({ same, score }) => same !== score >= REQUIRED.differs.score);
    writeRows(out, 'ecbplus.jsonl', sample(wrong, 200, seeded(seed)));
    return Promise.resolve();
  },
};

interface ScoredPair {
  readonly same: boolean;
  readonly score: number;
  readonly documents: string;
  readonly left: string;
  readonly right: string;
}

function precisionAt(pairs: readonly ScoredPair[], positives: number): number {
  let [told, right] = [0, 0];
  for (const { same } of pairs.toSorted((a, b) => b.score - a.score)) {
    told += 1;
    if (same) right += 1;
    if (right >= ASKED_RECALL * positives) break;
  }
  return right / told;
}

function documentOf({ doc, topic, sentences, mentions }: GoldDocument): Document {
  let text = '';
  const places = sentences.map((sentence) => {
    const start = text.length;
    text += `${untokenised(sentence)}\n\n`;
    return { start: start + 2, end: text.length };
  });
  const facts = { title: '', text, publishedAt: null };
  const extraction = extractClaims({ ...facts, language: 'en' });
  const reading = readingOf({ ...facts, id: doc, source: null, url: null, contentHash: '', wire: null }, extraction);
  const instances = new Map<number, Set<string>>();
  for (const { tag, sent, instance } of mentions) {
    if (instance === undefined || !/^(?:NEG_)?ACTION/.test(tag)) continue;
    instances.set(sent, (instances.get(sent) ?? new Set()).add(instance));
  }
  const annotated = [...instances].map(([sent, found]) => {
    const place = places[sent] ?? { start: 0, end: 0 };
    const ours = extraction.sentences.flatMap(({ start, end }, index) => (start >= place.start && end <= place.end + 2 ? [index] : []));
    return { instances: found, ours, text: sentences[sent] ?? '' };
  });
  return { topic, reading, profile: storyProfile(reading, WEIGHTS), annotated };
}

/** ECB+ comes as tokens between spaces, with quotation marks in the manner of the Penn Treebank. */
function untokenised(sentence: string): string {
  return sentence
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/ ([.,;:!?%)\]]|'\w{0,2}\b|n't\b)/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/ - /g, '-');
}

function pairsOf(documents: readonly Document[]): ScoredPair[] {
  return documents.flatMap((a, index) =>
    documents.slice(index + 1).flatMap((b) => {
      const links = linkEntities(a.reading.extraction.entities, b.reading.extraction.entities);
      const story = storySimilarity(a.profile, b.profile);
      // Reports of two stories are never held against each other, however alike two of their sentences are.
      const aligned = isSameStory(a.reading, b.reading, story);
      return a.annotated.flatMap((left) =>
        b.annotated.map((right) => ({
          same: [...left.instances].some((instance) => right.instances.has(instance)),
          score: aligned ? Math.max(0, ...left.ours.flatMap((x) => right.ours.map((y) => scoreOf(a.reading, x, b.reading, y, links, story)))) : 0,
          documents: `${a.reading.article.id} ${b.reading.article.id}`,
          left: left.text,
          right: right.text,
        })),
      );
    }),
  );
}

/** The best score of an event of one sentence with an event of the other; a vetoed pair is none. */
function scoreOf(a: Reading, x: number, b: Reading, y: number, links: EntityLinks, story: number): number {
  const overlap = contextOverlap(a.extraction.sentences[x]?.stems ?? [], b.extraction.sentences[y]?.stems ?? [], WEIGHTS);
  let best = 0;
  // Where no event could be told, wording alone must do.
  for (const left of a.eventsBySentence.get(x) ?? [null]) {
    for (const right of b.eventsBySentence.get(y) ?? [null]) {
      const slots = compareEvents(left, right, links, a.extraction.entities, b.extraction.entities);
      if (slots.vetoes.length > 0) continue;
      best = Math.max(best, alignmentScore(matchedSlots(slots, overlap.shared, null), overlap.ratio, story));
    }
  }
  return best;
}
