import { oncePer } from '../text/once.ts';
import type { AlignmentContext } from './pairs.ts';
import type { StemWeights } from './stem-weights.ts';
import { wordIndexOf } from './word-index.ts';

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

/** What one sentence of the page shares with each sentence of the other article. */
interface SharedWording {
  /** By index of the other's sentence: summed weight of the shared stems, as in {@link Overlap}. */
  readonly shared: Float64Array;
  /** Sentences of the other article with a stem in common, most shared wording first, repeated words counted as often as both say them. */
  readonly likest: readonly number[];
}

/** Sentences kept of the likest. */
const MOST_LIKE = 5;

/**
 * Rows are made once for all claims of a sentence, in one pass over the index of the other article: a sentence meets only
 * those that share a word with it.
 */
const rowsOf = oncePer((context: AlignmentContext) => {
  const rows = new Map<number, SharedWording>();
  return (sentence: number): SharedWording => {
    const row = rows.get(sentence) ?? sharedWording(context, sentence);
    rows.set(sentence, row);
    return row;
  };
});

function sharedWording({ page, other, weights }: AlignmentContext, sentence: number): SharedWording {
  const { sentencesOf } = wordIndexOf(other);
  const stems = page.extraction.sentences[sentence]?.stems ?? [];
  const { weights: each } = measuring(weights)(stems);
  const { length } = other.extraction.sentences;
  const [shared, repeated, isMet] = [new Float64Array(length), new Float64Array(length), new Uint8Array(length)];
  const met: number[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const weight = each[at] ?? 0;
    let before = -1;
    for (const one of sentencesOf.get(stems[at] ?? '') ?? []) {
      repeated[one] = (repeated[one] ?? 0) + weight;
      if (one === before) continue;
      shared[one] = (shared[one] ?? 0) + weight;
      before = one;
      if (isMet[one] === 1) continue;
      isMet[one] = 1;
      met.push(one);
    }
  }
  return { shared, likest: largest(met, repeated, MOST_LIKE) };
}

/** The places with the largest values, the largest first; of equals the earlier place. */
function largest(places: readonly number[], values: Float64Array, most: number): number[] {
  const kept: number[] = [];
  for (const place of places) {
    const value = values[place] ?? 0;
    let at = kept.length;
    const goesBefore = (one: number): boolean => value > (values[one] ?? 0) || (value === values[one] && place < one);
    while (at > 0 && goesBefore(kept[at - 1] ?? 0)) at -= 1;
    if (at < most) kept.splice(at, 0, place);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

/** {@link contextOverlap} of a sentence of the page and one of the other article that is not boilerplate. */
export function sentenceOverlap(context: AlignmentContext, left: number, right: number): Overlap {
  const [mine, theirs] = [context.page.extraction.sentences[left]?.stems ?? [], context.other.extraction.sentences[right]?.stems ?? []];
  const measure = measuring(context.weights);
  const shared = rowsOf(context)(left).shared[right] ?? 0;
  return { shared, ratio: ratioOf(shared, measure(mine), measure(theirs)) };
}

/** The sentences of the other article that share most wording with one of the page, at most five, the likest first. */
export function likestSentences(context: AlignmentContext, sentence: number): readonly number[] {
  return rowsOf(context)(sentence).likest;
}
