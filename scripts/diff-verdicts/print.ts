import type { ClaimChange, ReportChange, RowChange } from './changes.ts';
import type { CheckOutput } from './read-output.ts';

/** All changes for reading in a terminal, and a summary. */
export function changesText(changes: readonly ReportChange[], before: CheckOutput, after: CheckOutput): string {
  const lines = changes.flatMap(reportLines);
  if (changes.length > 0 && !isExplained(before) && !isExplained(after)) {
    lines.push('The causes are not known: make both files with --explain to have them.', '');
  }
  return [...lines, ...summary(changes, before, after), ''].join('\n');
}

function isExplained({ reports }: CheckOutput): boolean {
  return reports.some(({ claims }) => claims.some(({ refused }) => refused !== undefined));
}

function reportLines({ article, presence, claims, additions }: ReportChange): string[] {
  const only = presence === 'both' ? '' : presence === 'gone' ? ' (only in the old file)' : ' (only in the new file)';
  return [
    `${article}${only}`,
    ...claims.flatMap(claimLines),
    ...additions.gone.map((words) => `  addition gone: ${words}`),
    ...additions.new.map((words) => `  addition new: ${words}`),
    '',
  ];
}

function claimLines({ kind, text, before, after, formerText, rows }: ClaimChange): string[] {
  const former = formerText === null ? '' : ` (was “${formerText}”)`;
  return [`  ${kind} “${text}”${former}: ${step(before, after)}`, ...rows.flatMap(rowLines)];
}

function rowLines({ article, before, after, text, causes }: RowChange): string[] {
  const words = text === null ? '' : ` “${text}”`;
  return [`      ${article}${words}: ${step(before, after)}`, ...causes.map((cause) => `          ${cause}`)];
}

function step(before: string | null, after: string | null): string {
  if (before === null) return `new, ${after ?? 'nothing'}`;
  if (after === null) return `gone, was ${before}`;
  return before === after ? before : `${before} → ${after}`;
}

function summary(changes: readonly ReportChange[], before: CheckOutput, after: CheckOutput): string[] {
  const claims = changes.flatMap((change) => change.claims);
  const rows = claims.flatMap((claim) => claim.rows);
  const verdicts = claims.filter((claim) => claim.before !== null && claim.after !== null && claim.before !== claim.after);
  const count = (list: readonly { before: string | null; after: string | null }[]): string => {
    const steps = new Map<string, number>();
    for (const each of list) steps.set(step(each.before, each.after), (steps.get(step(each.before, each.after)) ?? 0) + 1);
    return steps.size === 0 ? '' : ` (${[...steps].sort((a, b) => b[1] - a[1]).map(([what, n]) => `${what}: ${n}`).join('; ')})`;
  };
  const additions = (side: 'gone' | 'new'): number => changes.reduce((sum, change) => sum + change.additions[side].length, 0);
  const articles = (presence: ReportChange['presence']): number => changes.filter((change) => change.presence === presence).length;
  return [
    `${before.reports.length} reports before, ${after.reports.length} after (${articles('gone')} gone, ${articles('new')} new); ${articles('both')} of those in both changed.`,
    `verdicts changed: ${verdicts.length}${count(verdicts)}`,
    `claims: ${claims.filter((claim) => claim.before === null).length} new, ${claims.filter((claim) => claim.after === null).length} gone`,
    `evidence rows changed: ${rows.length}${count(rows)}`,
    `additions: ${additions('new')} new, ${additions('gone')} gone`,
  ];
}
