import type { OutputDecision } from './read-output.ts';

/** Scores are printed to thousandths; a smaller change is none. */
const LEAST_CHANGE = 0.0005;

/** What changed between the records of one decision, a line each; none when they say the same. */
export function causesOf(before: OutputDecision, after: OutputDecision): string[] {
  const lines: string[] = [];
  if (before.rule !== after.rule) lines.push(`rule: ${plain(before.rule)} → ${plain(after.rule)}`);
  for (const list of ['matched', 'vetoed', 'waived'] as const) {
    const change = listChange(before.slots[list], after.slots[list]);
    if (change !== '') lines.push(`slots ${list}: ${change}`);
  }
  for (const side of ['page', 'other'] as const) {
    if (before.values[side] !== after.values[side]) lines.push(`value (${side}): ${before.values[side] ?? 'none'} → ${after.values[side] ?? 'none'}`);
  }
  if (before.values.outcome !== after.values.outcome) lines.push(`outcome: ${before.values.outcome} → ${after.values.outcome}`);
  const score = scoreChange(before.score, after.score);
  if (score !== null) lines.push(score);
  if (before.origin.copyOf !== after.origin.copyOf) lines.push(`origin: ${copyWords(before)} → ${copyWords(after)}`);
  return lines;
}

/** Where only one side has a record: what it says, in a line. */
export function lonelyCause(record: OutputDecision): string {
  const score = record.score ? `, score ${record.score.total}` : '';
  const slots = record.slots.matched.length > 0 ? `, slots ${record.slots.matched.join(', ')}` : '';
  const vetoed = record.slots.vetoed.length > 0 ? `, vetoed by ${record.slots.vetoed.join(', ')}` : '';
  return `rule: ${plain(record.rule)}${score}${slots}${vetoed}`;
}

function plain(rule: string): string {
  return rule.replaceAll('-', ' ');
}

function copyWords({ origin }: OutputDecision): string {
  return origin.copyOf === null ? 'words of its own' : `a copy of ${origin.copyOf}`;
}

/** "+ owner, − head"; an entry that counts twice may come or go once. */
function listChange(before: readonly string[], after: readonly string[]): string {
  const gone = without(before, after).map((slot) => `− ${slot}`);
  return [...without(after, before).map((slot) => `+ ${slot}`), ...gone].join(', ');
}

function without(list: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function scoreChange(before: OutputDecision['score'], after: OutputDecision['score']): string | null {
  if (!before || !after) return before === after ? null : `score: ${before?.total ?? 'none'} → ${after?.total ?? 'none'}`;
  const parts = [...new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])].flatMap((part) => {
    const change = (after.parts[part] ?? 0) - (before.parts[part] ?? 0);
    return Math.abs(change) < LEAST_CHANGE ? [] : [`${part} ${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)}`];
  });
  if (parts.length === 0 && Math.abs(after.total - before.total) < LEAST_CHANGE) return null;
  return `score: ${before.total} → ${after.total}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}
