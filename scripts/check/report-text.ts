import type { Report, ReportClaim, ReportEvidence } from '../../lib/report/report.ts';
import { decisionLines, refusalWords } from './decision-text.ts';
import type { Say } from './report-json.ts';

const SIGNS = { differs: '≠', agrees: '=', unstated: '…', unmatched: '·' } as const;

/** A report for reading in a terminal: claims with evidence in order of the text, then a line that counts the rest. */
export function reportText(report: Report, say: Say, explain: boolean): string {
  const { article } = report;
  const head = [article.source, article.publishedAt].filter((part) => part !== null).join(', ');
  const lines = [article.title, `${article.id}${head === '' ? '' : ` (${head})`}`, ''];
  if (report.state === 'other-language') return [...lines, 'Not in English: left alone.', ''].join('\n');
  const matched = report.claims.filter(({ evidence }) => evidence.length > 0);
  const told = explain ? report.claims.filter((claim) => claim.evidence.length > 0 || (claim.refused ?? []).length > 0) : matched;
  for (const claim of told) lines.push(...claimLines(claim, say, explain), '');
  const rest = report.claims.length - matched.length;
  lines.push(`${report.claims.length} claims: ${matched.length} reported elsewhere, ${rest} by no other report (${report.compared} compared).`, '');
  return lines.join('\n');
}

function claimLines(claim: ReportClaim, say: Say, explain: boolean): string[] {
  const note = claim.note ? ` (${say(claim.note)})` : '';
  const event = explain && claim.event ? [`    event: ${claim.event.action} · ${claim.event.participants.join(', ')}`] : [];
  return [
    `${SIGNS[claim.verdict]} ${claim.verdict}${note}: ${claim.kind} “${claim.text}”`,
    `    ${oneLine(claim.sentence)}`,
    ...event,
    ...claim.evidence.flatMap((evidence) => evidenceLines(evidence, say, explain)),
    ...(claim.refused ?? []).flatMap((refusal) => [`  x ${refusalWords(refusal)}`, `      ${oneLine(refusal.sentence)}`, ...indented(decisionLines(refusal.decision, say))]),
  ];
}

function evidenceLines(evidence: ReportEvidence, say: Say, explain: boolean): string[] {
  const note = evidence.note ? ` (${say(evidence.note)})` : '';
  const detail = explain ? ` [score ${evidence.score.toFixed(2)}, origin ${evidence.origin}${evidence.sameOrigin ? ', same as the page' : ''}]` : '';
  return [
    `  ${SIGNS[evidence.relation]} ${evidence.article}: ${say(evidence.reason)}${note}${detail}`,
    `      ${oneLine(evidence.sentence)}`,
    ...(evidence.decision ? indented(decisionLines(evidence.decision, say)) : []),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `        ${line}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
