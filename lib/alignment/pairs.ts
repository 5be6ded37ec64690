import type { Claim } from '../claims/claim.ts';
import type { Comparison, EventMention, Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { areApart, isMomentary } from './apart.ts';
import { isOnePictured } from './captions.ts';
import { announcesDeed, datedAlike, isSaying, namesDeed, ofOtherDeed, speakersOf } from './dated-alike.ts';
import { namesEdition } from './editions.ts';
import type { EntityLinks } from './entity-links.ts';
import { isOfMainEvent, isOneDay, isSuperseded, tellWhole } from './main-detail.ts';
import { areOfSeats } from './measures.ts';
import { areNamedAlike } from './named-alike.ts';
import { isNearMiss } from './near-misses.ts';
import { isHourOfEarlier } from './hours.ts';
import { partnersOf } from './partners.ts';
import { eventOf, type Reading } from './reading.ts';
import { alignmentScore, matchedSlots, type MatchedSlot } from './score.ts';
import { ownerRelation, sameDetail } from './same-detail.ts';
import { asHurt } from './shot-and-injured.ts';
import { actionRelation, compareEvents, type EventSlots } from './slots.ts';
import { areOfContrarySorts } from './subsets.ts';
import { areOnlyHours, areOnlyOfNoun, areParticular, areSole } from './sole.ts';
import type { StemWeights } from './stem-weights.ts';
import { CONTEXT_SLOT } from './weights.ts';
import { wording, type Overlap } from './wording.ts';

/** Why a pair scores as it does; `Decision` (lib/comparison/decision.ts) is made of it where decisions are explained. */
export interface PairRecord {
  readonly matched: readonly MatchedSlot[];
  readonly event: EventSlots;
  readonly contextShared: number;
  readonly contextRatio: number;
  /** The compared values are words themselves. */
  readonly quoted: boolean;
  /** The compared values are names: their bearer is the value, and ties nothing else together. */
  readonly named: boolean;
  /** The details alone say which event they are of, see `Kind.pins`. */
  readonly pinned: boolean;
  /** The values differ, and by little; see `Kind.areNear`. */
  readonly near?: boolean;
  /** That they are near each other says, with what else is shared, that they are of one detail; see `isNearMiss`. */
  readonly nearMiss?: boolean;
  /** Both events are one decision, whose value time does not move. */
  readonly decided: boolean;
  /** A body or person named beside both would have to say whose they are, and none is. */
  readonly unnamed?: boolean;
  /** Too far apart, or of too contrary deeds, to be two wordings of one figure; see `Kind.areFarApart`. */
  readonly apart?: boolean;
  /** Both days stand beside words for one deed, and that deed is the event. */
  readonly ofOneDeed?: boolean;
  /** The compared values are figures: counts, lengths, sums, shares. */
  readonly figure?: boolean;
  /** The compared values are times. */
  readonly timed?: boolean;
  /** One day is that of a picture, the other is told, see `isOnePictured`. */
  readonly ofPicture?: boolean;
  /** The values cannot be compared, and may be the same for all that is known; see `Kind.mayBeSame`. */
  readonly unsure?: boolean;
  /** Of a moment, see `Kind.isMomentary`. */
  readonly momentary?: boolean;
  /** The evidence is wider than the claim and does not confirm it. */
  readonly wider?: boolean;
  /** One value is so much vaguer than the other that a sharper one which differs goes before it. */
  readonly rough?: boolean;
}

/** What a court or an authority decides once. */
const DECIDED: ReadonlySet<string> = new Set(['fine', 'sentence', 'convict', 'acquit']);

/** A claim of the page and a claim of another article that may be the same detail of the same event. */
export interface ClaimPair {
  readonly left: Claim;
  readonly right: Claim;
  /** 0–1. */
  readonly score: number;
  readonly comparison: Comparison;
  readonly record: PairRecord;
}

/** Why two claims cannot be about one detail, or the pair with its score. */
export type Judgement =
  | { readonly pair: ClaimPair }
  | { readonly refused: 'other detail' | 'other owner' | 'vetoed' | 'incomparable' | 'apart'; readonly vetoes: readonly string[] };

/** Everything that stays the same while two articles are aligned. */
export interface AlignmentContext {
  readonly page: Reading;
  readonly other: Reading;
  readonly links: EntityLinks;
  readonly weights: StemWeights;
  /** Story similarity of the two articles, 0–1. */
  readonly story: number;
  /** Claims of the page settled beforehand, because their sentence is retold word for word; see `retoldPairs`. */
  readonly retold?: ReadonlyMap<Claim, ClaimPair>;
}

/**
 * All pairs of one kind between the page and another article that are not refused.
 *
 * @param isExplained whether pairs that differ and are apart (`PairRecord.apart`) are there too: they settle nothing
 */
export function pairClaims(context: AlignmentContext, kindName: Claim['kind'], isExplained: boolean): ClaimPair[] {
  const lefts = context.page.claimsByKind.get(kindName) ?? [];
  const rights = context.other.claimsByKind.get(kindName) ?? [];
  const kind = lefts.length > 0 && rights.length > 0 ? kindNamed(kindName) : undefined;
  if (!kind) return [];
  const pairs: ClaimPair[] = [];
  for (const left of lefts) {
    const retold = context.retold?.get(left);
    if (retold) {
      pairs.push(retold);
      continue;
    }
    for (const right of partnersOf(kind, left, rights)) {
      const judged = judgePair(context, kind, left, right, isExplained);
      if ('pair' in judged) pairs.push(judged.pair);
    }
  }
  return pairs;
}

/** Nearly all pairs are refused in one of these ways. */
const APART: Judgement = { refused: 'apart', vetoes: [] };
const INCOMPARABLE: Judgement = { refused: 'incomparable', vetoes: [] };
const OTHER_DETAIL: Judgement = { refused: 'other detail', vetoes: [] };
const OTHER_OWNER: Judgement = { refused: 'other owner', vetoes: [] };

/** Judges one pair of claims of one kind: every slot but the one under test speaks, and each may veto. */
export function judgePair(context: AlignmentContext, kind: Kind, left: Claim, right: Claim, isExplained = true): Judgement {
  const hurt = asHurt(context, kind, left, right);
  if (hurt !== left) {
    const judged = judgePair(context, kind, hurt, right, isExplained);
    return 'pair' in judged ? { pair: { ...judged.pair, left } } : judged;
  }
  const compared = kind.compare(left.value, right.value);
  const unsure = compared.outcome === 'incomparable' ? (kind.mayBeSame?.(left.value, right.value) ?? null) : null;
  const comparison = unsure ?? compared;
  // Which of several reasons forbids a pair is told only where decisions are explained; nearly all pairs end here.
  if (!isExplained && comparison.outcome === 'incomparable') return INCOMPARABLE;
  const detail = sameDetail(kind, left, right);
  if (detail === 'no' || (kind.isCounted === true && areOfContrarySorts(left, right))) return OTHER_DETAIL;
  const owner = ownerRelation(context, left, right);
  if (owner === 'different' && kind.fills !== 'words') return OTHER_OWNER;
  if (comparison.outcome === 'incomparable') return INCOMPARABLE;
  if (kind.fills === 'words' && owner !== 'linked' && isMereWord(left, right)) return OTHER_DETAIL;
  const differs = comparison.outcome === 'different';
  if (differs && !isExplained && (isSaying(left) || isSaying(right) || areApart(context, kind, left, right))) return APART;
  const dated = kind.fills === 'time' ? datedOf(context, comparison, left, right) : 'unknown';
  if (differs && !isExplained && dated === 'other') return APART;
  const isParticular = dated === 'other' && areParticular(context, kind, comparison, left, right);
  // What the mayor said on Friday says nothing of another's saying, nor of what happened on that day.
  if (dated === 'other' && !isParticular && (speakersOf(context.page, left).length > 0 || speakersOf(context.other, right).length > 0)) return OTHER_DETAIL;
  // "The 2016 election" confirms no day of that year on which something else was.
  if (kind.fills === 'time' && comparison.outcome === 'compatible' && namesEdition(context.page, left) !== namesEdition(context.other, right)) return OTHER_DETAIL;
  if (kind.fills === 'time' && (isHourOfEarlier(context.page, left, right) || isHourOfEarlier(context.other, right, left))) return INCOMPARABLE;
  const event = comparedEvents(context, kind, left, right, comparison.outcome !== 'different');
  const isOwn = kind.isOfOwner?.(left.value) === true && (owner === 'linked' || comparison.outcome !== 'different');
  const lasting = kind.lasts === true && (comparison.outcome !== 'different' || owner === 'linked');
  const whole = detail === 'yes' && tellWhole(context, kind, left, right);
  const vetoes = isOwn ? [] : event.vetoes.filter((slot) => !isExempt(kind, slot, owner) && !((lasting || whole) && slot === 'time'));
  // A figure that nobody gives by chance is the same one, though one report tells it of the day of the vote and the other of today.
  const mayBeSharp = vetoes.length === 1 && vetoes[0] === 'time' && kind.fills === undefined;
  const isSharp = mayBeSharp && (areParticular(context, kind, comparison, left, right) || (kind.name === 'duration' && comparison.outcome === 'same' && wording(context, left, right).shared >= LIKE_TELLING));
  if (vetoes.length > 0 && !isSharp) return { refused: 'vetoed', vetoes };
  const overlap = wording(context, left, right);
  const matched = matchedSlots(event, overlap.shared, kind.fills === 'time' || kind.fills === 'place' ? kind.fills : null);
  if (owner === 'linked') matched.push('owner');
  if (kind.fills === undefined && comparison.outcome === 'same' && isOneClause(overlap)) matched.push('context');
  const sole = comparison.outcome === 'different' && areSole(context, kind, left, right);
  const pins = kind.pins?.(left, right);
  const pinned = detail === 'yes' && (pins === 'always' || (pins === 'if sole' && sole));
  if (detail === 'yes' && (kind.fills !== 'participants' || pinned) && !(kind.fills === 'time' && event.action === 'same')) matched.push('head');
  if (left.detail.modifiers.some((stem) => right.detail.modifiers.includes(stem))) matched.push('modifier');
  if (whole) matched.push('whole');
  if (sole || (detail === 'yes' && kind.fills === undefined && comparison.outcome !== 'different' && (areSole(context, kind, left, right) || areOnlyOfNoun(context, kind, comparison, left, right)))) matched.push('sole');
  if (sole && ((detail === 'yes' && pins === 'if sole') || (isOfOne(kind, left) && (event.action === 'same' || matched.includes('context'))))) matched.push('topic');
  if (isOfMainEvent(context, kind, comparison, left, right)) matched.push('whole');
  if (isOneDay(kind, comparison, event, left, right)) matched.push('time');
  if (areOnlyHours(context, kind, comparison, event, left, right)) matched.push('sole');
  if (isTelling(kind, comparison, left, right)) matched.push('value');
  if (areParticular(context, kind, comparison, left, right)) matched.push('particular', 'particular');
  const near = comparison.outcome === 'different' && kind.areNear?.(left.value, right.value) === true;
  const slots = dated === 'other' && !isParticular ? ofOtherDeed(matched) : matched;
  const record: PairRecord = {
    matched: slots,
    event,
    contextShared: overlap.shared,
    contextRatio: overlap.ratio,
    quoted: kind.fills === 'words',
    named: kind.fills === 'participants',
    figure: kind.fills === undefined,
    timed: kind.fills === 'time',
    ofOneDeed: dated === 'same' && event.action === 'same' && namesDeed(context.page, left) && namesDeed(context.other, right),
    ofPicture: kind.fills === 'time' && isOnePictured(context.page, left, context.other, right),
    unsure: unsure !== null,
    pinned,
    near,
    unnamed: pins === 'by name' && comparison.outcome === 'different' && !areNamedAlike(context, left, right),
    apart: comparison.outcome === 'different' && (dated === 'other' || isSaying(left) || isSaying(right) || areApart(context, kind, left, right)),
    momentary: comparison.outcome === 'different' && (isMomentary(context, kind, left, right) || areOfSeats(context.page, context.other, left, right)),
    wider: kind.isWider?.(right.value, left.value) === true,
    // "Police at first said 15": what a report tells as overtaken speaks after what it says itself.
    rough: kind.isRough?.(left.value, right.value) === true || isSuperseded(context.page, left) !== isSuperseded(context.other, right),
    decided: event.action === 'same' && DECIDED.has(eventOf(context.page, left)?.action ?? '') && eventOf(context.page, left)?.status === eventOf(context.other, right)?.status,
  };
  const score = alignmentScore(slots, overlap.ratio, context.story);
  const nearMiss = near && isNearMiss(context, kind, left, right, record);
  return { pair: { left, right, score, comparison, record: nearMiss ? { ...record, nearMiss } : record } };
}

function datedOf(context: AlignmentContext, { outcome }: Comparison, left: Claim, right: Claim): ReturnType<typeof datedAlike> {
  const dated = datedAlike(context, left, right);
  return dated === 'other' && outcome !== 'different' && announcesDeed(context, left, right) ? 'same' : dated;
}

/**
 * A day or a place is told once for all that a sentence reports, so for an agreement every event of the two sentences may
 * be the one that they share. A difference must be one of the details' own events, as any other detail's always is.
 */
function comparedEvents(context: AlignmentContext, kind: Kind, left: Claim, right: Claim, agrees: boolean): EventSlots {
  const { page, other, links } = context;
  const compare = (a: EventMention | null, b: EventMention | null): EventSlots =>
    compareEvents(a, b, links, page.extraction.entities, other.extraction.entities);
  const own = compare(eventOf(page, left), eventOf(other, right));
  const settled = own.action === 'same' && own.participants > 0 && own.vetoes.length === 0;
  if (!agrees || settled || (kind.fills !== 'time' && kind.fills !== 'place')) return own;
  let best = own;
  for (const a of page.eventsBySentence.get(left.sentence) ?? []) {
    for (const b of other.eventsBySentence.get(right.sentence) ?? []) {
      if (actionRelation(a, b) !== 'same') continue;
      const slots = compare(a, b);
      if (likeness(slots) > likeness(best)) best = slots;
    }
  }
  return best;
}

function likeness(slots: EventSlots): number {
  return (slots.action === 'same' ? 1 : 0) + slots.participants - 2 * slots.vetoes.length;
}

/** Weight of about four telling words: sentences that share them tell of one thing, though a day in one of them is another's ("after seven hours they would resume on Friday"). */
const LIKE_TELLING = 2 * CONTEXT_SLOT;

function isOfOne(kind: Kind, claim: Claim): boolean {
  return kind.isOfOwner?.(claim.value) === true;
}

/** The slot under test never vetoes itself; one person's own detail needs no second look at who else was there. */
function isExempt(kind: Kind, slot: EventSlots['vetoes'][number], owner: string): boolean {
  if (kind.fills === 'words' || slot === kind.fills || slot === 'action') return true;
  return owner === 'linked' && slot === 'participants';
}

/** In words. */
const MERE_WORDS = 1;
const SENTENCE_WORDS = 8;

/** Weight of about one telling word, and the share of the clauses' wording that is nearly all of it. */
const ONE_WORD = 0.8;
const NEARLY_ALL = 0.8;

/** Words that two quotations must share before the words alone say that they are one. */
const TELLING_WORDS = 4;

/**
 * Whether a value alone makes it likely that both speak of one thing: a length or a quotation does, a weekday, which half
 * of a story's sentences carry, does not. Only agreement is ever supported this way.
 */
function isTelling(kind: Kind, comparison: Comparison, left: Claim, right: Claim): boolean {
  if (kind.fills === 'words') return Math.min(wordCount(left.text), wordCount(right.text)) >= TELLING_WORDS;
  if ((kind.fills !== undefined && kind.fills !== 'time') || kind.isCommon?.(left.value) || kind.isCommon?.(right.value)) return false;
  // "Since 2010" holds every year from then on: that one of them is told of something else is no coincidence.
  if (kind.fills === 'time' && comparison.outcome === 'compatible' && isOpenEnded(left) !== isOpenEnded(right)) return false;
  return comparison.outcome === 'same' || comparison.outcome === 'compatible';
}

/** "Since 2010", "before Monday". */
function isOpenEnded({ value }: Claim): boolean {
  return typeof value === 'object' && value !== null && 'bound' in value && value.bound !== null;
}

/** Short clauses that hold little besides the figure, and share nearly all of it: "He faces up to a year in prison". */
function isOneClause({ shared, ratio }: Overlap): boolean {
  return shared < CONTEXT_SLOT && shared >= ONE_WORD && ratio >= NEARLY_ALL;
}

/** A quoted word may be anybody's, and is no receipt for a whole sentence in which the word stands too. */
function isMereWord(left: Claim, right: Claim): boolean {
  const [short = 0, long = 0] = [wordCount(left.text), wordCount(right.text)].sort((a, b) => a - b);
  return short <= MERE_WORDS && long >= SENTENCE_WORDS;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
