import type { ChangedWords } from './likeness.ts';

/** Verbs by which somebody who is quoted gives the words of somebody else. */
const SAID: ReadonlySet<string> = new Set(['said', 'told', 'asked', 'warned', 'thought', 'wrote', 'added', 'claimed', 'replied', 'answered', 'explained', 'insisted', 'complained', 'joked', 'mentioned', 'indicated']);
/** What was said in the present is told in the past. */
const SHIFTED: ReadonlyMap<string, string> = new Map([
  ['is', 'was'], ['am', 'was'], ['are', 'were'], ['has', 'had'], ['have', 'had'], ['will', 'would'], ['can', 'could'], ['may', 'might'], ['do', 'did'], ['does', 'did'],
]);

/**
 * Whether one of two quotations only reports the other: what was said with "is" stands with "was" behind a verb of saying that only
 * the report has ("then he said that it was …"), and nothing else changed than "everybody" for "everyone". Who retells from memory quotes no words.
 */
export function isReportOf(a: ChangedWords, b: ChangedWords): boolean {
  return reports(a, b) || reports(b, a);
}

function reports(report: ChangedWords, said: ChangedWords): boolean {
  const first = report.changed[0];
  if (first === undefined || report.changed.length !== said.changed.length) return false;
  const pairs = report.changed.map((at, k) => [report.words[at] ?? '', said.words[said.changed[k] ?? -1] ?? ''] as const);
  const isShifted = pairs.some(([past, present]) => SHIFTED.get(present) === past);
  if (!isShifted || !pairs.every(([past, present]) => SHIFTED.get(present) === past || someoneOf(past) === someoneOf(present))) return false;
  return report.words.slice(0, first).some((word) => SAID.has(word) && !said.words.includes(word));
}

/** One form for "everybody" and "everyone". */
function someoneOf(word: string): string {
  return word.replace(/^(every|any|some)body$/, '$1one');
}
