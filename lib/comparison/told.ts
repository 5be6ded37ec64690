import type { AlignmentContext } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import type { TimeValue } from '../values/time.ts';
import { tellsAnother, type Settled } from './told-elsewhere.ts';
import { mayTell } from './told-values.ts';
import { mayBeWorded } from './told-words.ts';

/** Which doubts make a detail one that is told: `any` before a report is called silent, the `likely` ones before a detail is offered to its reader. */
export type ToldDoubt = 'any' | 'likely';

/**
 * Whether anything in the other article, headline and captions included, could be a statement of this detail, be it the
 * same or another value. Asked before a report is called silent, so a doubt counts as told.
 */
export function isTold(context: AlignmentContext, kind: Kind, claim: Claim, settled: Settled, doubt: ToldDoubt = 'any'): boolean {
  const rivals = context.other.claimsByKind.get(claim.kind) ?? [];
  const mayBeTold = rivals.some((other) => {
    return (doubt === 'any' || !isNews(kind, claim, other)) && mayTell(context, kind, claim, other, settled.news) && !tellsAnother(context, kind, claim, other, settled);
  });
  return mayBeTold || mayBeWorded(context, kind, claim, settled.news);
}

/**
 * Whether the value would tell a reader of `other` something even if both are of one thing: another office of the person,
 * the day where only a year is told, a day where an undated report tells another one.
 */
function isNews(kind: Kind, claim: Claim, other: Claim): boolean {
  const { outcome } = kind.compare(claim.value, other.value);
  if (kind.name === 'role') return outcome === 'incomparable';
  if (kind.name !== 'date' || outcome === 'same') return false;
  const [day, rival] = [claim.value as TimeValue, other.value as TimeValue];
  if (outcome === 'compatible') return day.granularity === 'day' && rival.granularity === 'year';
  return (day.from === null || rival.from === null) && (day.month === null || day.month !== rival.month);
}
