import { countsAttacker, leavesAttackerOut } from '../alignment/attackers-death.ts';
import { judgePair, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import { claimsBySentence, type Reading } from '../alignment/reading.ts';
import type { Claim } from '../claims/claim.ts';
import { count } from '../kinds/count.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import { oncePer } from '../text/once.ts';
import type { RelatedPair } from './relations.ts';
import { isWeeksLater, type NewsTies } from './within-news.ts';

/** Log-odds of one news from which a number is looked for in other parts. */
const LEAST_NEWS = 1;
/** Smaller numbers of voters are met by chance. */
const LEAST_VOTERS = 3;
const VOTERS = /(?:^| )(?:votes?|voters|republicans|democrats|senators|lawmakers|legislators|members|representatives|deputies|mps|judges|justices|jurors|councillors|councilors|delegates|directors|commissioners|liberals|conservatives|tories)$/;
const CAST = /\b(?:vot(?:e[ds]?|ing)|against|in favou?r|oppos\w+|support\w*|back(?:s|ed|ing)|reject\w*|approv\w*)\b/i;

/**
 * Agreements on numbers that the other report tells in other parts: three shot as one killed and two hurt, the two officers as "both
 * officers", the 53 who voted for it as one side of 53-47. For claims without an answer, and for tolls whose answer comes later than these parts.
 *
 * @param answers what has been found so far
 */
export function toldInParts(context: AlignmentContext, news: NewsTies, answers: ReadonlyMap<Claim, RelatedPair>): RelatedPair[] {
  if (news.likely < LEAST_NEWS || isWeeksLater(news)) return [];
  return (context.page.claimsByKind.get('count') ?? []).flatMap((claim): RelatedPair[] => {
    const answer = answers.get(claim);
    const isOpen = answer === undefined || answer.relation === 'differs';
    const sum = sumOf(context, claim);
    const isEarlier = sum !== null && answer !== undefined && sum.right.sentence < answer.pair.right.sentence;
    const found = (isOpen || isEarlier ? sum : null) ?? (isOpen ? (oneSideOf(context, claim) ?? bothOf(context, claim) ?? withAttackerOf(context, claim)) : null);
    return found === null ? [] : [{ pair: found, relation: 'agrees' }];
  });
}

const valueOf = ({ value }: Claim): CountValue => value as CountValue;

function exactly({ value }: Claim): number | null {
  const { quantity, part } = value as CountValue;
  return quantity.precision === 'exact' && part !== true ? quantity.point : null;
}

/** "Two of his neighbours died": where another number is told of the rest. */
function ofGroup({ value }: Claim): number | null {
  const { quantity } = value as CountValue;
  return quantity.precision === 'exact' ? quantity.point : null;
}

/** "Shot three people", told as "killed one and wounded two": both figures in one sentence. */
function sumOf(context: AlignmentContext, claim: Claim): ClaimPair | null {
  const { unit, state, noun } = valueOf(claim);
  const all = exactly(claim);
  if (unit !== 'people' || all === null || all < 2 || !(state === 'shot' || (state === null && (/(?:^| )victims$/.test(noun ?? '') || isShooting(context.page, claim)))) || isPast(context.page, claim)) return null;
  for (const claims of claimsBySentence(context.other).values()) {
    const dead = claims.filter((one) => one.kind === 'count' && valueOf(one).state === 'killed');
    const hurt = claims.filter((one) => one.kind === 'count' && /^(?:injured|hospitalised)$/.test(valueOf(one).state ?? ''));
    const [killed, wounded] = [dead[0], hurt[0]];
    if (dead.length !== 1 || hurt.length !== 1 || killed === undefined || wounded === undefined) continue;
    const [some, rest] = [ofGroup(killed), exactly(wounded)];
    if (some === null || rest === null || some < 1 || rest < 1 || some + rest !== all || isPast(context.other, killed)) continue;
    const [start, end] = [Math.min(killed.start, wounded.start), Math.max(killed.end, wounded.end)];
    const pair = told(context, claim, { ...killed, start, end, text: context.other.text.slice(start, end) }, `${count.format(killed.value as CountValue)}, ${count.format(wounded.value as CountValue)}`);
    if (pair !== null) return pair;
  }
  return null;
}

/** "Three dead, the gunman among them", told as "killed two": one more where the killer is counted as well. */
function withAttackerOf(context: AlignmentContext, claim: Claim): ClaimPair | null {
  const number = exactly(claim);
  if (number === null || valueOf(claim).state !== 'killed' || valueOf(claim).unit !== 'people' || isPast(context.page, claim)) return null;
  const left = whetherCounted(context.page, claim);
  if (left === null) return null;
  for (const right of context.other.claimsByKind.get('count') ?? []) {
    if (valueOf(right).state !== 'killed' || valueOf(right).unit !== 'people' || isPast(context.other, right)) continue;
    const other = exactly(right);
    if (other === null || other < 1 || number < 1 || number - other !== (left === 'with' ? 1 : -1) || whetherCounted(context.other, right) !== (left === 'with' ? 'without' : 'with')) continue;
    const pair = told(context, claim, right, count.format(valueOf(right)));
    if (pair !== null) return pair;
  }
  return null;
}

/** Whether a toll counts the killer, null where that is not sure. */
function whetherCounted(reading: Reading, claim: Claim): 'with' | 'without' | null {
  if (leavesAttackerOut(reading, claim)) return 'without';
  return countsAttacker(reading) ? 'with' : null;
}

/** "Suspected of *shooting* three people". */
function isShooting({ text }: Reading, { start }: Claim): boolean {
  return /\b(?:shooting|shoots|shoot) (?:at least |the |about )?$/i.test(text.slice(Math.max(0, start - BEFORE), start));
}

/** Longer than "shooting at least", in code units. */
const BEFORE = 24;

/** Of another event, told for comparison. */
function isPast({ extraction }: Reading, { event }: Claim): boolean {
  return event !== null && extraction.events[event]?.background === true;
}

/** "All 53 Liberals voted against it" and "a 47-53 vote": one of the two figures of it. */
function oneSideOf(context: AlignmentContext, claim: Claim): ClaimPair | null {
  for (const right of context.other.claimsByKind.get('count') ?? []) {
    const [vote, plain] = valueOf(claim).unit === 'vote' ? [claim, right] : [right, claim];
    if (valueOf(vote).unit !== 'vote' || !/^(?:people|item)$/.test(valueOf(plain).unit) || !VOTERS.test(valueOf(plain).noun ?? 'votes')) continue;
    const { quantity, against } = valueOf(vote);
    const number = exactly(plain);
    if (number === null || number < LEAST_VOTERS || (number !== quantity.point && number !== against)) continue;
    const reading = plain === claim ? context.page : context.other;
    const sentence = reading.extraction.sentences[plain.sentence];
    const isCast = sentence !== undefined && CAST.test(reading.text.slice(sentence.start, sentence.end));
    const pair = isCast ? told(context, claim, right, count.format(right.value as CountValue)) : null;
    if (pair !== null) return pair;
  }
  return null;
}

/** "Two officers", of whom the other report says "both officers". */
function bothOf(context: AlignmentContext, claim: Claim): ClaimPair | null {
  const noun = valueOf(claim).noun?.split(' ').at(-1) ?? '';
  // What befell both may be something else than what befell two.
  if (exactly(claim) !== 2 || valueOf(claim).state !== null || !/^[a-z]+[a-rt-z]s$|^(?:men|women|children)$/.test(noun) || !/^(?:people|item)$/.test(valueOf(claim).unit)) return null;
  if (!saysBoth(context.other)) return null;
  const { text, extraction } = context.other;
  const found = new RegExp(`\\bboth (?:of the |the )?(?:[a-z-]+ )?${noun}\\b`, 'i').exec(text);
  const sentence = found === null ? -1 : extraction.sentences.findIndex((one) => one.start <= found.index && found.index < one.end);
  const stored = extraction.sentences[sentence];
  if (found === null || stored === undefined || stored.boilerplate) return null;
  const [start, end] = [found.index, found.index + found[0].length];
  return told(context, claim, { ...claim, id: `b${start}`, start, end, text: found[0], sentence, event: null, context: stored.stems }, found[0]);
}

/** Asked first: a pattern for each noun costs more. */
const saysBoth = oncePer(({ text }: Reading): boolean => /\bboth\b/i.test(text));

/** The pair of a claim and the words that tell its number otherwise; null where something else forbids it. */
function told(context: AlignmentContext, left: Claim, right: Claim, words: string): ClaimPair | null {
  const judged = judgePair(context, count, { ...left, event: null }, { ...right, event: null, value: left.value, detail: left.detail });
  if (!('pair' in judged)) return null;
  return { ...judged.pair, left, right, comparison: { outcome: 'compatible', reason: { key: 'reason_within_approximation', args: [count.format(left.value as CountValue), words] } } };
}
