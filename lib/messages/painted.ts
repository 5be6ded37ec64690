import type { Relation, Report, ReportAddition, ReportClaim, ReportEvidence } from '../report/report.ts';
import { overlaps, type Span } from '../text/span.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import type { PaintedAddition, PaintedClaim } from './protocol.ts';

/** The part of a report that the content script paints and shows in a card; claims without other reports are left out. */
export function paintedClaims(report: Report): PaintedClaim[] {
  return report.claims.filter((claim) => claim.verdict !== 'unmatched').map(paintedClaim);
}

function paintedClaim(claim: ReportClaim): PaintedClaim {
  // Evidence is sorted by strength; what bears the verdict out is the best to show.
  const best = claim.evidence.find((evidence) => evidence.relation === claim.verdict) ?? claim.evidence[0];
  return {
    id: claim.id,
    kind: claim.kind,
    text: claim.text,
    start: claim.start,
    end: claim.end,
    verdict: claim.verdict,
    sentenceStart: claim.sentenceStart,
    sentenceEnd: claim.sentenceStart + claim.sentence.length,
    note: claim.note,
    best: best === undefined ? null : bestOf(best),
    counts: {
      agrees: origins(claim, 'agrees'),
      differs: origins(claim, 'differs'),
      unstated: origins(claim, 'unstated'),
    },
  };
}

function bestOf({ relation, title, source, publishedAt, sentence, reason }: ReportEvidence): NonNullable<PaintedClaim['best']> {
  return { relation, title, source, publishedAt, sentence, reason };
}

/** Independent origins of one relation: copies of one text count once, and those of the page's own origin not at all. */
function origins(claim: ReportClaim, relation: Relation): number {
  const independent = claim.evidence.filter((evidence) => evidence.relation === relation && !evidence.sameOrigin);
  return new Set(independent.map((evidence) => evidence.origin)).size;
}

/** The marks of a page: one for each sentence on whose event other reports give more, in the order of the additions. */
export function paintedAdditions(report: Report): PaintedAddition[] {
  const bySentence = new Map<number, ReportAddition[]>();
  for (const addition of report.additions) bySentence.set(addition.start, [...(bySentence.get(addition.start) ?? []), addition]);
  const values = report.claims.filter(({ verdict }) => verdict !== 'unmatched');
  return [...bySentence.values()].flatMap((additions, index): PaintedAddition[] => {
    const [first] = additions;
    const best = first?.evidence[0];
    if (!first || !best) return [];
    const { title, source, publishedAt, sentence } = best;
    const place = { sentenceStart: first.start, sentenceEnd: first.end };
    return [{
      id: `a${index}`, ...markedWord(first, values), ...place, detail: first.formatted ?? first.text, more: additions.length - 1,
      best: { title, source, publishedAt, sentence },
    }];
  });
}

/** The sentence's last word that is no part of a highlighted value, so that each can be clicked; a telling word rather than "for"; else its last word. */
function markedWord({ sentence, start }: ReportAddition, values: readonly Span[]): Span {
  const words = [...sentence.matchAll(/\S+/g)].map((word): Span => ({ start: start + word.index, end: start + word.index + word[0].length }));
  const free = words.filter((word) => !values.some((value) => overlaps(value, word)));
  const telling = free.findLast(({ start: from, end }) => isTelling(sentence.slice(from - start, end - start)));
  const { start: from, end } = telling ?? free.at(-1) ?? words.at(-1) ?? { start, end: start + sentence.length };
  return { start: from, end };
}

function isTelling(word: string): boolean {
  const letters = word.replace(/^\P{L}+|\P{L}+$/gu, '').toLowerCase();
  return letters !== '' && !STOP_WORDS.has(letters);
}
