import { sentenceText, type Reading } from '../alignment/reading.ts';
import type { Surplus } from '../comparison/compare-article.ts';
import { kindNamed } from '../kinds/list.ts';
import type { KindName } from '../kinds/kind.ts';
import { sourceOf, withOrigin, type ArticleAnswers } from './build.ts';
import type { ReportAddition, ReportEvidence } from './report.ts';

/** More than this is a second article, not a hint at what the first one lacks. */
const MOST = 80;

/** One report's telling of a detail. */
interface Telling {
  readonly other: ArticleAnswers;
  readonly surplus: Surplus;
}

interface Group {
  readonly kind: KindName;
  readonly first: Surplus;
  /** The best one of each article. */
  readonly tellings: Telling[];
  /** Another sentence of an article that tells the detail again, the surest one. */
  readonly again: Telling[];
}

/**
 * What the other reports add to the page: details they give of events that it reports without them. The same detail of
 * several reports is one addition; a report that contradicts it is evidence of another one. Most telling first: told by
 * the most origins, then by how sure it is that the page tells of the event.
 */
export function buildAdditions(page: Reading, pageOrigin: string, others: readonly ArticleAnswers[]): ReportAddition[] {
  const byKind = new Map<KindName, Group[]>();
  for (const other of others) {
    for (const surplus of other.comparison.surplus) {
      const { kind } = surplus.claim;
      const ofKind = byKind.get(kind) ?? [];
      byKind.set(kind, ofKind);
      const group = ofKind.find((one) => isSameDetail(one.first, surplus) && isOneTelling(one, other.reading, surplus));
      if (group) addTo(group, { other, surplus });
      else ofKind.push({ kind, first: surplus, tellings: [{ other, surplus }], again: [] });
    }
  }
  const ranked = [...byKind.values()].flat().map((group) => ({ group, origins: origins(group) }));
  ranked.sort((a, b) => b.origins - a.origins || b.group.first.silence.odds - a.group.first.silence.odds);
  return ranked.slice(0, MOST).map(({ group }) => additionOf(page, pageOrigin, group));
}

function additionOf(page: Reading, pageOrigin: string, { kind, first, tellings, again }: Group): ReportAddition {
  const sentence = sentenceText(page, first.silence.sentence);
  const { start } = sentence;
  const { text, value } = first.claim;
  const formatted = kindNamed(kind)?.format(value, text) ?? text;
  return { kind, text, formatted, sentence: sentence.text, start, end: start + sentence.text.length, evidence: [...tellings, ...again].map((telling) => evidenceOf(pageOrigin, telling)) };
}

/** Of two details of one kind. Two reports give one detail if their values agree; the one that came first speaks for the group. */
function isSameDetail(first: Surplus, other: Surplus): boolean {
  const kind = kindNamed(first.claim.kind);
  if (!kind || kind.sameDetail?.(first.claim, other.claim) === 'no') return false;
  const { outcome } = kind.compare(first.claim.value, other.claim.value);
  return outcome === 'same' || outcome === 'compatible';
}

/**
 * Whether the article tells the group's detail nowhere else, or tells it again here: one report that gives "Saturday" of the
 * march and of the resignation gives two details.
 */
function isOneTelling({ tellings }: Group, { article }: Reading, { claim }: Surplus): boolean {
  const told = tellings.find(({ other: { reading } }) => reading.article.id === article.id)?.surplus.claim;
  if (!told) return true;
  const [owner, another] = [told.detail.owner, claim.detail.owner];
  if (SPEAKING_FOR_THEMSELVES.has(claim.kind)) return claim.kind !== 'role' || owner === null || another === null || owner === another;
  if (kindNamed(claim.kind)?.compare(told.value, claim.value).outcome !== 'same') return false;
  return told.detail.head !== null && told.detail.head === claim.detail.head;
}

/** Of these there are not two of one value in a report. */
const SPEAKING_FOR_THEMSELVES: ReadonlySet<KindName> = new Set(['name', 'quote', 'role', 'rank']);

/** The best telling of an article comes first; where another of its sentences tells the detail again, one more receipt shows it. */
function addTo({ tellings, again }: Group, telling: Telling): void {
  const first = indexIn(tellings, telling);
  const before = tellings[first];
  if (before === undefined) {
    tellings.push(telling);
    return;
  }
  const isFirst = isBetter(telling.surplus, before.surplus);
  if (isFirst) tellings[first] = telling;
  const [best, rest] = isFirst ? [telling, before] : [before, telling];
  if (best.surplus.claim.sentence === rest.surplus.claim.sentence) return;
  const at = indexIn(again, telling);
  const second = again[at];
  if (second === undefined) again.push(rest);
  else if (isFirst || isBetter(rest.surplus, second.surplus)) again[at] = rest;
}

function indexIn(tellings: readonly Telling[], { other: { reading: { article } } }: Telling): number {
  return tellings.findIndex(({ other }) => other.reading.article.id === article.id);
}

/** The whole of what was said before a part of it; else the telling that is surest to be of an event of the page. */
function isBetter({ claim, silence }: Surplus, before: Surplus): boolean {
  if (claim.kind === 'quote' && claim.text.length !== before.claim.text.length) return claim.text.length > before.claim.text.length;
  return silence.odds > before.silence.odds;
}

function origins({ tellings }: Group): number {
  return new Set(tellings.map(({ other }) => other.origin)).size;
}

function evidenceOf(pageOrigin: string, { other, surplus: { claim, silence, decision } }: Telling): ReportEvidence {
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
