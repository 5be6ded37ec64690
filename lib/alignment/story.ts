import type { StoredSentence } from '../claims/claim.ts';
import { dayOf } from '../corpus/terms.ts';
import { outlineText } from '../text/analyse.ts';
import type { Entity } from '../text/document.ts';
import { COUNTRIES } from '../text/names/countries.ts';
import { STATES } from '../text/names/states.ts';
import { oncePer } from '../text/once.ts';
import { contentStems } from '../text/stems.ts';
import { shareIncidentPerson } from './incident-persons.ts';
import type { ArticleFacts, Reading } from './reading.ts';
import type { StemWeights } from './stem-weights.ts';

/** The words an article is about: stem → weight, as a unit vector. */
export interface StoryProfile {
  readonly weights: ReadonlyMap<string, number>;
  readonly day: number | null;
}

/** How much more the headline and the first sentences tell of the story than the rest. */
const LEAD_SENTENCES = 4;
const LEAD_FACTOR = 2.5;
/** A profile keeps its strongest stems only: the tail is noise and costs time. */
const PROFILE_SIZE = 60;

/** The strongest content stems of an article, weighted by rarity, by how often they occur and by how early. */
export function storyProfile(reading: Reading, weights: StemWeights): StoryProfile {
  return profileOf(reading.extraction.sentences, reading.day, weights);
}

/** The same profile of an article that no claims have been made of yet: a small part of the work of making them. */
export function glancedProfile({ title, text, publishedAt }: Pick<ArticleFacts, 'title' | 'text' | 'publishedAt'>, weights: StemWeights): StoryProfile {
  const { sentences, tokens } = outlineText(title, text);
  const told = sentences.map(({ firstToken, endToken, boilerplate }) => ({ stems: contentStems(tokens.slice(firstToken, endToken)), boilerplate }));
  return profileOf(told, dayOf(publishedAt), weights);
}

function profileOf(sentences: readonly Pick<StoredSentence, 'stems' | 'boilerplate'>[], day: number | null, weights: StemWeights): StoryProfile {
  const raw = new Map<string, number>();
  sentences.forEach((sentence, index) => {
    if (sentence.boilerplate) return;
    const factor = index < LEAD_SENTENCES ? LEAD_FACTOR : 1;
    for (const stem of sentence.stems) raw.set(stem, (raw.get(stem) ?? 0) + factor);
  });
  const kept = strongest(raw, (stem, count) => Math.log1p(count) * weights.weight(stem) ** 2, PROFILE_SIZE);
  const norm = Math.sqrt(kept.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return { weights: new Map(kept.map(([stem, w]) => [stem, w / norm])), day };
}

type Scored = readonly [stem: string, weight: number];

/** The heaviest, the heaviest first, in the order of the alphabet where they weigh the same. Only those that may be kept are put in order. */
function strongest(counts: ReadonlyMap<string, number>, weigh: (stem: string, count: number) => number, most: number): Scored[] {
  const scores = new Float64Array(counts.size);
  let at = 0;
  for (const [stem, count] of counts) scores[at++] = weigh(stem, count);
  const least = scores.length <= most ? -Infinity : (scores.slice().sort().at(-most) ?? -Infinity);
  const kept: Scored[] = [];
  at = 0;
  for (const stem of counts.keys()) {
    const weight = scores[at++] ?? 0;
    if (weight >= least) kept.push([stem, weight]);
  }
  return kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}

/**
 * Cosine of two profiles, weakened with the days between the two reports: two weeks apart keeps 0.9, a year 0.6.
 * An undated article is not punished.
 *
 * @returns a number in [0, 1]
 */
export function storySimilarity(a: StoryProfile, b: StoryProfile): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let cosine = 0;
  for (const [stem, weight] of small) cosine += weight * (large.get(stem) ?? 0);
  if (a.day === null || b.day === null) return cosine;
  const days = Math.abs(a.day - b.day);
  return cosine * (1 - 0.4 * Math.min(1, Math.log1p(days / 14) / Math.log1p(365 / 14)));
}

/** Similarity that one shared name makes enough, and that two or more do. Wording alone never does: all fires read alike. */
const WITH_ONE_ANCHOR = 0.2;
const WITH_ANCHORS = 0.12;

/** Reports this many days apart are mostly of two turns of a running matter (two weeks' figures, two trials' days). */
const FAR_DAYS = 30;
/** What it takes for reports that far apart: much wording in common, or three names, as a verdict shares with the crime, unless one is a victim's or a suspect's and the corpus is small. */
const FAR_SIMILARITY = 0.4;
const FAR_ANCHORS = 3;

/** Days between the publication of two articles, or null when one is undated. */
export function daysApart(a: Reading, b: Reading): number | null {
  return a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
}

/** Whether articles that are this much alike may be of one story, whatever names they share. */
export function areLikeEnough(similarity: number): boolean {
  return similarity >= WITH_ANCHORS;
}

/**
 * Whether two articles may be reports of one story: alike in wording and tied by at least one name that is not merely the
 * country it happened in.
 *
 * @param similarity see {@link storySimilarity}
 * @param isSmall whether they are of a corpus in which a victim or suspect in both ties them whatever the days between them
 */
export function isSameStory(page: Reading, other: Reading, similarity: number, isSmall: boolean): boolean {
  if (!areLikeEnough(similarity)) return false;
  const isFar = (daysApart(page, other) ?? 0) > FAR_DAYS && similarity < FAR_SIMILARITY && !(isSmall && shareIncidentPerson(page, other));
  const demanded = isFar ? FAR_ANCHORS : similarity >= WITH_ONE_ANCHOR ? 1 : 2;
  return sharedAnchors(page, other, demanded) >= demanded;
}

/** Names that both articles give, `most` at most: persons, bodies, and places smaller than a state. */
function sharedAnchors(page: Reading, other: Reading, most: number): number {
  const ours = anchorsByAlias(page);
  const shared = new Set<Entity>();
  for (const entity of other.extraction.entities) {
    if (!isAnchor(entity)) continue;
    for (const alias of entity.aliases) for (const anchor of ours.get(alias) ?? NO_ENTITIES) shared.add(anchor);
    if (shared.size >= most) return most;
  }
  return shared.size;
}

const NO_ENTITIES: readonly Entity[] = [];

/** A page is held against many articles: what its names go by is laid out once. */
const anchorsByAlias = oncePer(({ extraction }: Reading): ReadonlyMap<string, readonly Entity[]> => {
  const anchors = new Map<string, Entity[]>();
  for (const entity of extraction.entities.filter(isAnchor)) for (const alias of entity.aliases) anchors.set(alias, [...(anchors.get(alias) ?? []), entity]);
  return anchors;
});

function isAnchor({ type, name, aliases }: Entity): boolean {
  if (type === 'other' && !name.includes(' ')) return false;
  return type !== 'place' || !aliases.some((alias) => COUNTRIES.has(alias) || STATES.has(alias));
}
