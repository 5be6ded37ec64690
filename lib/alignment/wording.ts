import type { Claim } from '../claims/claim.ts';
import { oncePer } from '../text/once.ts';
import type { AlignmentContext } from './pairs.ts';
import type { StemWeights } from './stem-weights.ts';
import { sentencesByStem } from './word-index.ts';

/** How much wording two stem lists share. */
export interface Overlap {
  /** Sum of the weights of the shared stems. */
  readonly shared: number;
  /** `shared` over the weight of the lighter list, 0–1. */
  readonly ratio: number;
}

interface Measured {
  readonly stems: ReadonlySet<string>;
  /** Weights of the stems in the order of the list. */
  readonly weights: readonly number[];
  readonly weight: number;
}

/** A sentence is held against many: its stems are weighed once. */
const measuring = oncePer((weights: StemWeights) =>
  oncePer((stems: readonly string[]): Measured => {
    const each = stems.map((stem) => weights.weight(stem));
    return { stems: new Set(stems), weights: each, weight: each.reduce((sum, one) => sum + one, 0) };
  }),
);

/** Weighted overlap of two lists of stems. */
export function contextOverlap(left: readonly string[], right: readonly string[], weights: StemWeights): Overlap {
  if (left.length === 0 || right.length === 0) return { shared: 0, ratio: 0 };
  const measure = measuring(weights);
  const [a, b] = [measure(left), measure(right)];
  let shared = 0;
  for (let at = 0; at < left.length; at += 1) if (b.stems.has(left[at] ?? '')) shared += a.weights[at] ?? 0;
  return { shared, ratio: ratioOf(shared, a, b) };
}

function ratioOf(shared: number, a: Measured, b: Measured): number {
  const lighter = Math.min(a.weight, b.weight);
  return lighter === 0 ? 0 : Math.min(1, shared / lighter);
}

/** Sentences kept of the likest. */
const MOST_LIKE = 5;

const NONE: readonly number[] = [];
const NO_STEMS: readonly string[] = [];

/**
 * Summed weight of the stems that one sentence of the page shares with each sentence of the other article, by index, as in
 * {@link Overlap}. Made once for all claims of a sentence, in one pass over the index of the other article: a sentence meets
 * only those that share a word with it.
 */
const sharedBy = oncePerSentence(({ page, other, weights }, sentence): Float64Array => {
  const sentencesOf = sentencesByStem(other);
  const stems = page.extraction.sentences[sentence]?.stems ?? NO_STEMS;
  const { weights: each } = measuring(weights)(stems);
  const shared = new Float64Array(other.extraction.sentences.length);
  for (let at = 0; at < stems.length; at += 1) {
    const weight = each[at] ?? 0;
    let before = -1;
    for (const one of sentencesOf.get(stems[at] ?? '') ?? NONE) {
      if (one !== before) shared[one] = (shared[one] ?? 0) + weight;
      before = one;
    }
  }
  return shared;
});

/**
 * The sentences of the other article that share most wording with one of the page, at most five, the likest first. Repeated
 * words count as often as both say them.
 */
export const likestSentences = oncePerSentence(({ page, other, weights }, sentence): readonly number[] => {
  const sentencesOf = sentencesByStem(other);
  const stems = page.extraction.sentences[sentence]?.stems ?? NO_STEMS;
  const { weights: each } = measuring(weights)(stems);
  const repeated = new Map<number, number>();
  for (let at = 0; at < stems.length; at += 1) {
    for (const one of sentencesOf.get(stems[at] ?? '') ?? NONE) repeated.set(one, (repeated.get(one) ?? 0) + (each[at] ?? 0));
  }
  return largest(repeated, MOST_LIKE);
});

/** What is asked of a sentence of the page by each of its claims is worked out once for each other article. */
function oncePerSentence<V extends object>(work: (context: AlignmentContext, sentence: number) => V): (context: AlignmentContext, sentence: number) => V {
  const known = oncePer<AlignmentContext, Map<number, V>>(() => new Map());
  return (context, sentence) => {
    const sentences = known(context);
    const answer = sentences.get(sentence) ?? work(context, sentence);
    sentences.set(sentence, answer);
    return answer;
  };
}

/** The places with the largest values, the largest first; of equals the earlier place. */
function largest(values: ReadonlyMap<number, number>, most: number): number[] {
  const kept: number[] = [];
  for (const [place, value] of values) {
    let at = kept.length;
    const goesBefore = (one: number): boolean => value > (values.get(one) ?? 0) || (value === values.get(one) && place < one);
    while (at > 0 && goesBefore(kept[at - 1] ?? 0)) at -= 1;
    if (at < most) kept.splice(at, 0, place);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

/** {@link contextOverlap} of a sentence of the page and one of the other article that is not boilerplate. */
export function sentenceOverlap(context: AlignmentContext, left: number, right: number): Overlap {
  const mine = context.page.extraction.sentences[left]?.stems ?? NO_STEMS;
  const theirs = context.other.extraction.sentences[right]?.stems ?? NO_STEMS;
  const measure = measuring(context.weights);
  const shared = sharedBy(context, left)[right] ?? 0;
  return { shared, ratio: ratioOf(shared, measure(mine), measure(theirs)) };
}

/** Sentences count a little less than clauses, being wider. */
const SENTENCE_FACTOR = 0.9;

/** Overlap of the clauses of two claims or of their whole sentences, whichever share more. */
export function wording(context: AlignmentContext, left: Claim, right: Claim): Overlap {
  const clauses = contextOverlap(left.context, right.context, context.weights);
  const sentences = sentenceOverlap(context, left.sentence, right.sentence);
  return {
    shared: Math.max(clauses.shared, sentences.shared * SENTENCE_FACTOR),
    ratio: Math.max(clauses.ratio, sentences.ratio * SENTENCE_FACTOR),
  };
}
