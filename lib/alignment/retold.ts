import type { Claim } from '../claims/claim.ts';
import type { Comparison, Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { overlaps } from '../text/span.ts';
import type { AlignmentContext, ClaimPair } from './pairs.ts';
import { daysApart } from './story.ts';
import { claimsBySentence, type Reading } from './reading.ts';
import { areTrueSideBySide } from './side-by-side.ts';
import { isOfTrading } from './trading.ts';

/** Two sentences, one of each article, of nearly the same words. */
export interface Twins {
  readonly left: number;
  readonly right: number;
}

/** Fewer telling words than this make no sentence that could be recognised. */
const LEAST_STEMS = 4;
/** Part of the longer sentence's words that the two must share; a changed name takes two words of ten. */
const RETOLD_SHARE = 0.65;
/** A word that stands in more sentences than this tells none apart. Keeps the search linear. */
const MOST_SENTENCES = 20;
/** Reports this far apart repeat their set phrases ("shares closed up … percent on …"), and mean another day. */
const RETOLD_DAYS = 3;

/**
 * Sentences that one article retells of the other nearly word for word, each at most once. Linear in the length of both.
 */
export function retoldSentences(page: Reading, other: Reading): Twins[] {
  const places = new Map<string, number[]>();
  const theirs = other.extraction.sentences;
  theirs.forEach(({ stems, boilerplate }, index) => {
    if (boilerplate || stems.length < LEAST_STEMS) return;
    for (const stem of stems) {
      const known = places.get(stem);
      if (known) known.push(index);
      else places.set(stem, [index]);
    }
  });
  const found: (Twins & { readonly share: number })[] = [];
  const withClaims = new Set(page.extraction.claims.map(({ sentence }) => sentence));
  for (const left of withClaims) {
    const stems = page.extraction.sentences[left]?.stems ?? [];
    if (stems.length < LEAST_STEMS) continue;
    const shared = new Map<number, number>();
    for (const stem of stems) {
      const at = places.get(stem) ?? [];
      if (at.length <= MOST_SENTENCES) for (const index of at) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const own = new Set(stems);
    for (const [right, seen] of shared) {
      const others = theirs[right]?.stems ?? [];
      const longer = Math.max(stems.length, others.length);
      if (seen < 2 || Math.min(stems.length, others.length) < RETOLD_SHARE * longer) continue;
      const share = others.filter((stem) => own.has(stem)).length / longer;
      if (share >= RETOLD_SHARE) found.push({ left, right, share });
    }
  }
  return chosen(found);
}

/** Best first, each sentence once; of equals the one nearer to its place in the text. */
function chosen(found: (Twins & { readonly share: number })[]): Twins[] {
  found.sort((a, b) => b.share - a.share || Math.abs(a.left - a.right) - Math.abs(b.left - b.right));
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return found.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false;
    lefts.add(left);
    rights.add(right);
    return true;
  });
}

/**
 * Pairs of claims that stand in the same place of a retold sentence: the same words before and behind them. Whatever else
 * the articles say, these are one detail. Where more than one value of a sentence is another, it is a set phrase about
 * another day rather than a copy with a change, and nothing is paired.
 *
 * @returns by claim of the page
 */
export function retoldPairs(context: AlignmentContext): Map<Claim, ClaimPair> {
  const pairs = new Map<Claim, ClaimPair>();
  const { page, other } = context;
  if ((daysApart(page, other) ?? 0) > RETOLD_DAYS) return pairs;
  const [ours, theirs] = [claimsBySentence(page), claimsBySentence(other)];
  for (const { left, right } of retoldSentences(page, other)) {
    const [lefts, rights] = [byPlace(page, ours.get(left) ?? []), byPlace(other, theirs.get(right) ?? [])];
    const inSentence = (ours.get(left) ?? []).flatMap((claim) => {
      const place = placeOf(page, claim);
      const twin = twinOf(claim, lefts.get(place) ?? [], rights.get(place) ?? []);
      const pair = twin && pairOf(context, claim, twin);
      return pair ? [pair] : [];
    });
    const different = inSentence.filter(({ comparison }) => comparison.outcome === 'different');
    if (different.some(({ left: one }) => different.some(({ left: two }) => !overlaps(one, two)))) continue;
    for (const pair of inSentence) pairs.set(pair.left, pair);
  }
  return pairs;
}

/** The claims of a sentence by kind and by the words around them. */
function byPlace(reading: Reading, claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const places = new Map<string, Claim[]>();
  for (const claim of claims) {
    const place = placeOf(reading, claim);
    const known = places.get(place);
    if (known) known.push(claim);
    else places.set(place, [claim]);
  }
  return places;
}

/** "Or 25 cents a share … or $2 a share": of several between like words the one that comes in the same turn. */
function twinOf(claim: Claim, ours: readonly Claim[], theirs: readonly Claim[]): Claim | undefined {
  return ours.length === theirs.length ? theirs[ours.indexOf(claim)] : undefined;
}

/** Characters read on each side of a claim, and words kept of them. */
const REACH = 60;
const NEIGHBOURS = 2;

/** Kind, and the words around a claim within its sentence: `date said on | to the`. */
function placeOf({ text, extraction }: Reading, claim: Claim): string {
  const sentence = extraction.sentences[claim.sentence] ?? claim;
  const before = text.slice(Math.max(sentence.start, claim.start - REACH), claim.start);
  const after = text.slice(claim.end, Math.min(sentence.end, claim.end + REACH));
  return `${claim.kind} ${wordsOf(before).slice(-NEIGHBOURS).join(' ')}|${wordsOf(after).slice(0, NEIGHBOURS).join(' ')}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pairOf({ page, other }: AlignmentContext, left: Claim, right: Claim): ClaimPair | null {
  const kind = kindNamed(left.kind);
  const comparison = kind && comparedInPlace(kind, left, right);
  if (!kind || !comparison || comparison.outcome === 'incomparable') return null;
  const event = { action: 'unknown', participants: 0, time: 'unknown', place: 'unknown', encounter: false, vetoes: [] } as const;
  const record = {
    matched: ['retold'] as const, event, contextShared: 0, contextRatio: 1,
    apart: comparison.outcome === 'different' && areTrueSideBySide(page, other, kind, left, right),
    momentary: comparison.outcome === 'different' && kind.fills === undefined && isOfTrading(page, left) && isOfTrading(other, right),
    quoted: kind.fills === 'words', named: kind.fills === 'participants', pinned: true, decided: false, wider: kind.isWider?.(right.value, left.value) === true,
  };
  return { left, right, score: 1, comparison, record };
}

/** Names of two persons say nothing of each other by themselves; in one place of one sentence one of them is wrong. */
function comparedInPlace(kind: Kind, left: Claim, right: Claim): Comparison {
  const comparison = kind.compare(left.value, right.value);
  const isPerson = left.detail.owner !== null && right.detail.owner !== null && left.text.includes(' ') && right.text.includes(' ');
  if (kind.fills !== 'participants' || comparison.outcome !== 'incomparable' || !isPerson) return comparison;
  return { outcome: 'different', reason: { key: 'reason_different_value', args: [left.text, right.text] } };
}
