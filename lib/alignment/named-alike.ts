import type { Claim } from '../claims/claim.ts';
import type { AlignmentContext } from './pairs.ts';

/** Whether the sentences of two claims name one and the same person or body; places are named beside everything. */
export function areNamedAlike({ page, other, links }: AlignmentContext, left: Claim, right: Claim): boolean {
  const lefts = page.extraction.sentences[left.sentence]?.entities ?? [];
  const rights = other.extraction.sentences[right.sentence]?.entities ?? [];
  return lefts.some((a) => page.extraction.entities[a]?.type !== 'place' && rights.some((b) => other.extraction.entities[b]?.type !== 'place' && links.linked(a, b)));
}
