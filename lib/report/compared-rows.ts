import type { KindName, Reason } from '../kinds/kind.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Relation, Report, ReportClaim, ReportEvidence } from './report.ts';

/** What one of two articles says of a detail. */
export interface ComparedSide {
  /** The value as written; null where this article reports the event without it. */
  readonly words: string | null;
  readonly sentence: string;
  /** Offset of `sentence` in that article's full text. */
  readonly sentenceStart: number;
  /** The compared words in that text; null with `words`. */
  readonly at: Span | null;
  /** Words that differ, in that text. */
  readonly marks: readonly Span[];
}

/** One detail that both articles report on, or one gives of an event that both report. */
export interface ComparedRow {
  /** Unique within the comparison. */
  readonly id: string;
  readonly kind: KindName;
  readonly relation: Relation;
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  readonly reason: Reason;
  readonly note: Reason | null;
}

const ORDER: readonly Relation[] = ['differs', 'unstated', 'agrees'];

/**
 * Two reports, each of one article against the other, as one table: differences first, then what one side leaves out, then
 * agreements; each in order of the left text. What both directions found stands once.
 */
export function comparedRows(left: Report, right: Report): ComparedRow[] {
  const rows = left.claims.flatMap((claim) => rowsOf(claim, 'left'));
  for (const claim of right.claims) {
    for (const row of rowsOf(claim, 'right')) if (!rows.some((known) => saysTheSame(known, row))) rows.push(row);
  }
  return rows.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || a.left.sentenceStart - b.left.sentenceStart);
}

function rowsOf(claim: ReportClaim, side: 'left' | 'right'): ComparedRow[] {
  return claim.evidence.map((evidence) => {
    const [own, other] = [ownSide(claim), otherSide(evidence)];
    const { relation, note } = evidence;
    const reason = side === 'right' && HERE_AND_THERE.has(evidence.reason.key) ? turned(evidence.reason) : evidence.reason;
    const sides = side === 'left' ? { left: own, right: other } : { left: other, right: own };
    return { id: `${side} ${claim.id}`, kind: claim.kind, relation, ...sides, reason, note: side === 'left' ? note : null };
  });
}

/** Reasons that tell the page's value first, whatever the values are; seen from the right the two change places. */
const HERE_AND_THERE: ReadonlySet<string> = new Set(['reason_different_value', 'reason_different_time', 'reason_meeting_status']);

function turned({ key, args }: Reason): Reason {
  return { key, args: [...args].reverse() };
}

function ownSide({ text, sentence, sentenceStart, start, end }: ReportClaim): ComparedSide {
  return { words: text, sentence, sentenceStart, at: { start, end }, marks: [] };
}

function otherSide({ text, sentence, sentenceStart, start, end, marks }: ReportEvidence): ComparedSide {
  return { words: text, sentence, sentenceStart, at: start === null || end === null ? null : { start, end }, marks };
}

/** The same relation, of words on one side that are the same. */
function saysTheSame(a: ComparedRow, b: ComparedRow): boolean {
  if (a.relation !== b.relation || a.kind !== b.kind) return false;
  return touches(a.left.at, b.left.at) || touches(a.right.at, b.right.at);
}

function touches(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && overlaps(a, b);
}
