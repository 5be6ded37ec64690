import { eventOf, sentenceText, type ArticleFacts, type Reading } from '../alignment/reading.ts';
import type { Claim } from '../claims/claim.ts';
import type { Answer, ArticleComparison } from '../comparison/compare-article.ts';
import type { Decision, PairDecision } from '../comparison/decision.ts';
import type { RefusedCandidate } from '../comparison/explain.ts';
import type { OriginPath } from '../comparison/origins.ts';
import { verdictOf, type Relation } from '../comparison/verdict.ts';
import { kindNamed } from '../kinds/list.ts';
import type { Reason } from '../kinds/kind.ts';
import type { Span } from '../text/span.ts';
import type { ReportClaim, ReportEvidence, ReportRefusal } from './report.ts';

/** One other article's answers, with the origin it was found to have. */
export interface ArticleAnswers {
  readonly reading: Reading;
  readonly origin: string;
  readonly comparison: ArticleComparison;
  /** How it came to its origin; needed where decisions are explained. */
  readonly path?: OriginPath;
}

const ORDER: readonly Relation[] = ['differs', 'agrees', 'unstated'];

/** The page's claims with all evidence, strongest relation first. */
export function buildClaims(page: Reading, pageOrigin: string, others: readonly ArticleAnswers[]): ReportClaim[] {
  const evidence = new Map<Claim, ReportEvidence[]>();
  for (const other of others) {
    for (const answer of other.comparison.answers) {
      const row = evidenceOf(page.article, other, pageOrigin, answer);
      const rows = evidence.get(answer.claim);
      if (rows) rows.push(row);
      else evidence.set(answer.claim, [row]);
    }
  }
  const isExplained = others.some(({ comparison }) => comparison.refused !== undefined);
  return page.extraction.claims.map((claim) => {
    const built = claimOf(page, claim, evidence.get(claim) ?? []);
    return isExplained ? { ...built, refused: refusalsOf(claim, others) } : built;
  });
}

/** Refused candidates that a claim lists, from all reports together. */
const MOST_REFUSED = 8;

function refusalsOf(claim: Claim, others: readonly ArticleAnswers[]): ReportRefusal[] {
  const found = others.flatMap((other) => (other.comparison.refused?.get(claim) ?? []).map((candidate) => ({ other, candidate })));
  found.sort((a, b) => b.candidate.nearness - a.candidate.nearness);
  return found.slice(0, MOST_REFUSED).map(({ other, candidate }) => refusalOf(other, candidate));
}

function refusalOf(other: ArticleAnswers, { claim, decision }: RefusedCandidate): ReportRefusal {
  const { id, title, source } = other.reading.article;
  const sentence = sentenceText(other.reading, claim.sentence);
  const { start, end, text } = claim;
  return { article: id, title, source, sentence: sentence.text, sentenceStart: sentence.start, start, end, text, decision: withOrigin(other, decision) };
}

/** Adds what only the whole report knows: how the other article came to its origin. */
export function withOrigin({ path, origin }: ArticleAnswers, decision: PairDecision): Decision {
  return { ...decision, origin: path ?? { origin, copyOf: null, shared: 0 } };
}

function claimOf(page: Reading, claim: Claim, rows: ReportEvidence[]): ReportClaim {
  const sentence = sentenceText(page, claim.sentence);
  const event = eventOf(page, claim);
  rows.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || b.score - a.score);
  const participants = event ? [...new Set([...event.agents, ...event.patients])] : [];
  return {
    id: claim.id,
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: sentence.text,
    sentenceStart: sentence.start,
    formatted: kindNamed(claim.kind)?.format(claim.value, claim.text) ?? claim.text,
    value: claim.value,
    event: event && {
      action: event.action,
      participants: participants.flatMap((id) => page.extraction.entities[id]?.name ?? []),
    },
    attribution: claim.attribution?.source ?? null,
    ...verdictOf(rows),
    evidence: rows,
  };
}

function evidenceOf(page: ArticleFacts, other: ArticleAnswers, pageOrigin: string, answer: Answer): ReportEvidence {
  const { article } = other.reading;
  const source = { ...sourceOf(other, pageOrigin), ...(answer.decision && { decision: withOrigin(other, answer.decision) }) };
  if (answer.relation === 'unstated') {
    const sentence = sentenceText(other.reading, answer.silence.sentence);
    return {
      ...source,
      relation: 'unstated',
      sentence: sentence.text,
      sentenceStart: sentence.start,
      start: null,
      end: null,
      text: null,
      marks: [],
      reason: { key: 'reason_unstated', args: [] },
      note: null,
      score: answer.silence.score,
    };
  }
  const { right, comparison, score } = answer.pair;
  const sentence = sentenceText(other.reading, right.sentence);
  return {
    ...source,
    relation: answer.relation,
    sentence: sentence.text,
    sentenceStart: sentence.start,
    start: right.start,
    end: right.end,
    text: right.text,
    marks: shifted(comparison.marks?.b ?? [], right.start),
    reason: comparison.reason,
    note: answer.relation === 'differs' ? updateNote(page, article, answer.claim) : null,
    score,
  };
}

/** The facts of the article that a piece of evidence stands in. */
export function sourceOf({ reading: { article }, origin }: ArticleAnswers, pageOrigin: string) {
  const { id, title, source, publishedAt, url } = article;
  return { article: id, title, source, publishedAt, url, origin, sameOrigin: origin === pageOrigin };
}

const UPDATED_KINDS: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'meeting']);

/** Of two dated reports the later one supersedes a figure that grows or a plan that comes true. */
function updateNote(page: ArticleFacts, other: ArticleFacts, claim: Claim): Reason | null {
  if (!UPDATED_KINDS.has(claim.kind) || !page.publishedAt || !other.publishedAt) return null;
  const [mine, theirs] = [Date.parse(page.publishedAt), Date.parse(other.publishedAt)];
  if (!Number.isFinite(mine) || !Number.isFinite(theirs) || mine === theirs) return null;
  return { key: theirs > mine ? 'note_update_later' : 'note_update_earlier', args: [] };
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}
