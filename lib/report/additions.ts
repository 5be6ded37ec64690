import { sentenceText, type Reading } from '../alignment/reading.ts';
import type { Surplus } from '../comparison/compare-article.ts';
import { kindNamed } from '../kinds/list.ts';
import type { KindName } from '../kinds/kind.ts';
import { sourceOf, withOrigin, type ArticleAnswers } from './build.ts';
import type { ReportAddition, ReportEvidence } from './report.ts';

/** Details that readers miss most come first; the rest keep this order. */
const TELLING: readonly KindName[] = ['duration', 'count', 'money', 'percent', 'rank', 'name', 'role', 'place', 'date'];
/** More than this is a second article, not a hint at what the first one lacks. */
const MOST = 25;

interface Group {
  readonly kind: KindName;
  readonly first: Surplus;
  readonly evidence: ReportEvidence[];
  readonly score: number;
}

/**
 * What the other reports add to the page: details they give of events that it reports without them. The same detail of
 * several reports is one addition; a report that contradicts it is evidence of another one. Most telling first: told by
 * the most origins, then what belongs to an event or a person that the page surely tells of, then by kind, then by how
 * sure the event is.
 */
export function buildAdditions(page: Reading, pageOrigin: string, others: readonly ArticleAnswers[]): ReportAddition[] {
  const groups: Group[] = [];
  for (const other of others) {
    for (const surplus of other.comparison.surplus) {
      const evidence = evidenceOf(other, pageOrigin, surplus);
      const group = groups.find((one) => isSameDetail(one.first, surplus));
      if (group) addTo(group, evidence);
      else groups.push({ kind: surplus.claim.kind, first: surplus, evidence: [evidence], score: surplus.silence.score });
    }
  }
  groups.sort((a, b) => origins(b) - origins(a) || tie(b) - tie(a) || TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind) || b.score - a.score);
  return groups.slice(0, MOST).map((group) => additionOf(page, group));
}

/** What ties the detail to the page: its main event or a person it names, one of its events, or mere wording. */
function tie({ first: { silence } }: Group): number {
  if (silence.matched.includes('whole') || silence.matched.includes('owner')) return 2;
  return silence.matched.includes('same action') ? 1 : 0;
}

function additionOf(page: Reading, { kind, first, evidence }: Group): ReportAddition {
  const sentence = sentenceText(page, first.silence.sentence);
  const { start } = sentence;
  const { text, value } = first.claim;
  const formatted = kindNamed(kind)?.format(value) ?? text;
  return { kind, text, formatted, sentence: sentence.text, start, end: start + sentence.text.length, evidence };
}

/** Two reports give one detail if their values agree; the one that came first speaks for the group. */
function isSameDetail(first: Surplus, other: Surplus): boolean {
  if (first.claim.kind !== other.claim.kind) return false;
  const kind = kindNamed(first.claim.kind);
  if (!kind || kind.sameDetail?.(first.claim, other.claim) === 'no') return false;
  const { outcome } = kind.compare(first.claim.value, other.claim.value);
  return outcome === 'same' || outcome === 'compatible';
}

/** One receipt an article is enough: its best. */
function addTo(group: Group, evidence: ReportEvidence): void {
  const before = group.evidence.findIndex((row) => row.article === evidence.article);
  if (before < 0) group.evidence.push(evidence);
  else if ((group.evidence[before]?.score ?? 0) < evidence.score) group.evidence[before] = evidence;
}

function origins({ evidence }: Group): number {
  return new Set(evidence.map(({ origin }) => origin)).size;
}

function evidenceOf(other: ArticleAnswers, pageOrigin: string, { claim, silence, decision }: Surplus): ReportEvidence {
  const sentence = sentenceText(other.reading, claim.sentence);
  return {
    ...sourceOf(other, pageOrigin),
    relation: 'unstated',
    sentence: sentence.text,
    sentenceStart: sentence.start,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    marks: [],
    reason: { key: 'reason_addition', args: [] },
    note: null,
    score: silence.score,
    ...(decision && { decision: withOrigin(other, decision) }),
  };
}
