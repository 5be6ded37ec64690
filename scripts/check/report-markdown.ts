import type { Decision } from '../../lib/comparison/decision.ts';
import type { Report, ReportAddition, ReportClaim, ReportEvidence } from '../../lib/report/report.ts';
import { decisionLines, refusalWords } from './decision-text.ts';
import type { Say } from './report-json.ts';

/** A report in Markdown; article text is escaped, so that it stays text. */
export function reportMarkdown(report: Report, say: Say, explain: boolean): string {
  const { article } = report;
  const facts = [article.id, article.source, article.publishedAt].filter((part) => part !== null);
  const lines = [`# ${escaped(article.title)}`, '', facts.map(escaped).join(' · '), ''];
  if (report.state === 'other-language') return [...lines, 'Not in English: left alone.', ''].join('\n');
  for (const claim of report.claims.filter(({ evidence }) => evidence.length > 0)) {
    lines.push(...claimLines(claim, say, explain), '');
  }
  const unmatched = report.claims.filter(({ evidence }) => evidence.length === 0);
  if (unmatched.length > 0) {
    lines.push('## No other report', '', ...unmatched.map(({ kind, text }) => `- ${kind}: “${escaped(text)}”`), '');
  }
  if (report.additions.length > 0) lines.push('## Other reports add', '', ...report.additions.map(additionLine), '');
  return lines.join('\n');
}

function additionLine({ kind, text, evidence, sentence }: ReportAddition): string {
  const sources = [...new Set(evidence.map((row) => row.source ?? row.article))].map(escaped).join(', ');
  return `- ${kind}: “${escaped(text)}” (${sources}) — of “${escaped(sentence)}”`;
}

function claimLines(claim: ReportClaim, say: Say, explain: boolean): string[] {
  const note = claim.note ? ` (${escaped(say(claim.note))})` : '';
  const event = explain && claim.event ? [`Event: ${escaped([claim.event.action, ...claim.event.participants].join(', '))}`, ''] : [];
  return [
    `## ${claim.verdict}${note}: ${claim.kind} “${escaped(claim.text)}”`,
    '',
    `> ${escaped(claim.sentence)}`,
    '',
    ...event,
    ...claim.evidence.flatMap((evidence) => [evidenceLine(evidence, say, explain), ...nested(evidence.decision, say)]),
    ...(claim.refused ?? []).flatMap((refusal) => [`- ${escaped(refusalWords(refusal))} — “${escaped(refusal.sentence)}”`, ...nested(refusal.decision, say)]),
  ];
}

function evidenceLine(evidence: ReportEvidence, say: Say, explain: boolean): string {
  const note = evidence.note ? ` (${say(evidence.note)})` : '';
  const detail = explain ? ` [score ${evidence.score.toFixed(2)}, origin ${evidence.origin}]` : '';
  const words = `${evidence.article}: ${say(evidence.reason)}${note}${detail}`;
  return `- **${evidence.relation}** ${escaped(words)} — “${escaped(evidence.sentence)}”`;
}

/** A decision record as a list within the list. */
function nested(decision: Decision | undefined, say: Say): string[] {
  return decision ? decisionLines(decision, say).map((line) => `  - ${escaped(line)}`) : [];
}

/** Text in one line, with everything that Markdown would read as a sign made plain. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
