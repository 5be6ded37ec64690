import type { Decision, DecisionRule } from '../../lib/comparison/decision.ts';
import type { ScorePart } from '../../lib/alignment/score.ts';
import type { ReportRefusal } from '../../lib/report/report.ts';
import type { Say } from './report-json.ts';

/** The decision record of one piece of evidence or refused candidate in a few plain lines. */
export function decisionLines({ rule, slots, values, score, odds, origin }: Decision, say: Say): string[] {
  const { intervals } = values;
  const lines = [`rule: ${ruleWords(rule)}`];
  if (score) {
    const { needed, total, parts } = score;
    const [least, count] = needed ? [` (needs ${needed.score})`, ` (needs ${needed.slots})`] : ['', ''];
    lines.push(`score ${total.toFixed(2)}${least} = ${parts.map(partWords).join(' + ')}`);
    lines.push(`slots: ${slots.matched.join(', ') || 'none'}${count}`);
  }
  if (odds) lines.push(`odds ${odds.is.toFixed(2)} (needs ${odds.needed})`);
  if (slots.vetoed.length > 0) lines.push(`vetoed by: ${slots.vetoed.join(', ')}`);
  if (slots.waived.length > 0) lines.push(`differing slots let pass: ${slots.waived.join(', ')}`);
  if (values.other !== null) lines.push(`values: ${values.page} | ${values.other}: ${values.outcome}. ${say(values.reason)}`);
  if (intervals) lines.push(`intervals: ${intervals.page} and ${intervals.other} share ${intervals.shared ?? 'nothing'}`);
  const copy = origin.copyOf === null ? 'words of its own' : `${Math.round(origin.shared * 100)} % the words of ${origin.copyOf}`;
  lines.push(`origin ${origin.origin}: ${copy}`);
  return lines;
}

/** "too-weak" → "too weak". */
export function ruleWords(rule: DecisionRule): string {
  return rule.replaceAll('-', ' ');
}

function partWords({ part, points }: ScorePart): string {
  return `${part} ${points.toFixed(2)}`;
}

/** One line that names a refused candidate; its record follows. */
export function refusalWords({ article, text, decision }: ReportRefusal): string {
  return `refused ${article}: “${text}” (${ruleWords(decision.rule)})`;
}
