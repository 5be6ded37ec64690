import { areOnOtherDays, countTwoThings } from '../alignment/near-misses.ts';
import type { AlignmentContext, ClaimPair } from '../alignment/pairs.ts';
import type { MatchedSlot } from '../alignment/score.ts';
import { areOfTwoNouns } from '../alignment/sole.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind, KindName } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import { agreedBeside } from './beside.ts';
import { mayHaveMovedOn, type RelatedPair } from './relations.ts';
import { judgedAnew } from './second-look.ts';

/** Figures of one thing that reports are at odds on. A day or a name that differs a little is another one as often as not. */
const KINDS: ReadonlySet<KindName> = new Set<KindName>(['count', 'duration', 'money', 'percent']);
/** Log-odds of one news below which two figures are not set against each other for what stands beside them. */
const LEAST_NEWS = 0;
/** Details on which the sentences around the two figures agree. */
const LEAST_BESIDE = 2;
/** What else must tie them: a noun, some words, or that each report has only the one. */
const TIES: ReadonlySet<MatchedSlot> = new Set<MatchedSlot>(['head', 'context', 'sole', 'owner']);

/**
 * Differences that the slots did not find: figures near each other in passages that agree on two details or more. "Nine
 * have been shot at this year, five of them women. Seven died" and "of nine who were shot at six died" share no more than
 * their noun, and what is told around them says that they are of one thing.
 *
 * @param news log-odds that both reports tell the same news
 * @param open claims of the page without an answer
 * @param accountedFor claims of the other report that answer one of the page
 * @param settled agreements of the two reports
 */
export function toldBeside(context: AlignmentContext, news: number, days: number | null, open: readonly Claim[], accountedFor: ReadonlySet<Claim>, settled: readonly ClaimPair[]): RelatedPair[] {
  if (news < LEAST_NEWS || settled.length < LEAST_BESIDE) return [];
  const pairs = open.flatMap((left) => {
    const kind = KINDS.has(left.kind) ? kindNamed(left.kind) : undefined;
    if (kind === undefined) return [];
    const rights = (context.other.claimsByKind.get(left.kind) ?? []).filter((right) => !accountedFor.has(right) && detailsBeside(settled, left, right) >= LEAST_BESIDE);
    return rights.flatMap((right) => nearPair(context, kind, left, right, days) ?? []);
  });
  const isOnly = (pair: ClaimPair): boolean => pairs.every((one) => one === pair || (one.left !== pair.left && one.right !== pair.right));
  return pairs.filter(isOnly).map((pair) => ({ pair, relation: 'differs' }));
}

function nearPair(context: AlignmentContext, kind: Kind, left: Claim, right: Claim, days: number | null): ClaimPair | null {
  if (kind.areNear?.(left.value, right.value) !== true || areOnOtherDays(context, left, right)) return null;
  if (areOfTwoNouns(kind, left, right) || countTwoThings(kind, left, right) || isMeasure(left)) return null;
  const pair = judgedAnew(context, kind, left, right);
  if (pair === null || pair.comparison.outcome !== 'different' || mayHaveMovedOn(pair, days)) return null;
  const { matched, apart, rough, unnamed, momentary } = pair.record;
  return apart || rough || unnamed || momentary || !matched.some((slot) => TIES.has(slot)) ? null : pair;
}

/** The depth of the snow and that of the water are told in inches alike. */
function isMeasure({ kind, value }: Claim): boolean {
  return kind === 'count' && !COUNTED.has((value as CountValue).unit);
}

const COUNTED: ReadonlySet<CountValue['unit']> = new Set<CountValue['unit']>(['people', 'item', 'age', 'vote', 'ordinal']);

function detailsBeside(settled: readonly ClaimPair[], left: Claim, right: Claim): number {
  return new Set(agreedBeside(settled, left, right).map((pair) => pair.left)).size;
}
