import type { Reason } from '../kinds/kind.ts';

/** Of one piece of evidence to one claim. */
export type Relation = 'agrees' | 'differs' | 'unstated';
/** Of one claim over all its evidence. `unmatched`: nothing in the corpus reports this event. */
export type Verdict = Relation | 'unmatched';

/** What a verdict rests on. */
export interface Vote {
  readonly relation: Relation;
  /** The page itself has this origin: listed, but not independent. */
  readonly sameOrigin: boolean;
}

/**
 * `differs` if any origin differs, else `agrees`, else `unstated`, else `unmatched`. When all that agrees comes from the
 * page's own origin, the note says so.
 */
export function verdictOf(votes: readonly Vote[]): { readonly verdict: Verdict; readonly note: Reason | null } {
  const has = (relation: Relation): boolean => votes.some((vote) => vote.relation === relation);
  if (has('differs')) return { verdict: 'differs', note: null };
  if (has('agrees')) {
    const independent = votes.some((vote) => vote.relation === 'agrees' && !vote.sameOrigin);
    return { verdict: 'agrees', note: independent ? null : { key: 'note_same_source', args: [] } };
  }
  return { verdict: has('unstated') ? 'unstated' : 'unmatched', note: null };
}
