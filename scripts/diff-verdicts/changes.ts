import { causesOf, lonelyCause } from './causes.ts';
import { matchClaims, type ClaimPair } from './match-claims.ts';
import type { CheckOutput, OutputClaim, OutputDecision, OutputEvidence, OutputReport } from './read-output.ts';

/** One piece of evidence that came, went, or counts otherwise. */
export interface RowChange {
  readonly article: string;
  /** Null: not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** The other report's words, the later ones where there are two. */
  readonly text: string | null;
  readonly causes: readonly string[];
}

/** One claim whose verdict or evidence changed, or that only one output has. */
export interface ClaimChange {
  readonly kind: string;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Other words of the same detail than before. */
  readonly formerText: string | null;
  readonly rows: readonly RowChange[];
}

/** What changed in the report of one article. */
export interface ReportChange {
  readonly article: string;
  /** The article itself is only in one of the outputs. */
  readonly presence: 'both' | 'gone' | 'new';
  readonly claims: readonly ClaimChange[];
  readonly additions: { readonly gone: readonly string[]; readonly new: readonly string[] };
}

/** Every change between two outputs, by article in the order of the later one; articles without any are left out. */
export function verdictChanges(before: CheckOutput, after: CheckOutput): ReportChange[] {
  const old = new Map(before.reports.map((report) => [report.article.id, report]));
  const now = new Map(after.reports.map((report) => [report.article.id, report]));
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return ids.map((id) => reportChange(id, old.get(id), now.get(id))).filter(isAny);
}

function isAny({ presence, claims, additions }: ReportChange): boolean {
  return presence !== 'both' || claims.length > 0 || additions.gone.length > 0 || additions.new.length > 0;
}

function reportChange(article: string, before: OutputReport | undefined, after: OutputReport | undefined): ReportChange {
  // Nothing can be said of the claims of an article that was checked only once.
  if (!before || !after) return { article, presence: before ? 'gone' : 'new', claims: [], additions: { gone: [], new: [] } };
  const [old, now] = [before.additions.map(additionWords), after.additions.map(additionWords)];
  return {
    article,
    presence: 'both',
    claims: matchClaims(before.claims, after.claims).flatMap(claimChange),
    additions: { gone: old.filter((one) => !now.includes(one)), new: now.filter((one) => !old.includes(one)) },
  };
}

function additionWords({ kind, text, evidence }: OutputReport['additions'][number]): string {
  return `${kind} “${text}” (${[...new Set(evidence.map(({ article }) => article))].sort().join(', ')})`;
}

function claimChange({ before, after }: ClaimPair): ClaimChange[] {
  const claim = after ?? before;
  if (!claim) return [];
  const rows = rowChanges(before, after);
  const formerText = before && after && before.text !== after.text ? before.text : null;
  if (before && after && before.verdict === after.verdict && rows.length === 0 && formerText === null) return [];
  return [{ kind: claim.kind, text: claim.text, before: before?.verdict ?? null, after: after?.verdict ?? null, formerText, rows }];
}

function rowChanges(before: OutputClaim | null, after: OutputClaim | null): RowChange[] {
  const old = new Map((before?.evidence ?? []).map((row) => [row.article, row]));
  const now = new Map((after?.evidence ?? []).map((row) => [row.article, row]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((article): RowChange[] => {
    const [a, b] = [old.get(article), now.get(article)];
    if (a && b && a.relation === b.relation && a.text === b.text && a.sentence === b.sentence) return [];
    return [{ article, before: a?.relation ?? null, after: b?.relation ?? null, text: (b ?? a)?.text ?? null, causes: causesOfRow(article, [before, a], [after, b]) }];
  });
}

type Side = readonly [claim: OutputClaim | null, row: OutputEvidence | undefined];

/** From the records where there are any; else what is new and what is gone. */
function causesOfRow(article: string, [oldClaim, oldRow]: Side, [newClaim, newRow]: Side): string[] {
  const lines: string[] = [];
  if (!oldClaim) lines.push('the claim itself is new');
  if (!newClaim) lines.push('the claim itself is gone');
  if (oldRow && newRow && oldRow.sentence !== newRow.sentence) lines.push('another sentence answers');
  const words = newRow?.text ?? oldRow?.text ?? null;
  const old = oldRow?.decision ?? refusedAs(oldClaim, article, words);
  const now = newRow?.decision ?? refusedAs(newClaim, article, words);
  if (old && now) return [...lines, ...causesOf(old, now)];
  if (oldRow?.decision && newClaim) lines.push(`${lonelyCause(oldRow.decision)}; now no candidate that comes near`);
  else if (newRow?.decision && oldClaim) lines.push(`before no candidate that came near; ${lonelyCause(newRow.decision)}`);
  else if (newRow?.decision) lines.push(lonelyCause(newRow.decision));
  return lines;
}

/** The record of the refused candidate with these words; of a silent report, of its nearest candidate. */
function refusedAs(claim: OutputClaim | null, article: string, words: string | null): OutputDecision | undefined {
  return claim?.refused?.find((one) => one.article === article && (words === null || one.text === words))?.decision;
}
