import type { Reason } from '../../lib/kinds/kind.ts';
import type { TabState } from '../../lib/messages/protocol.ts';
import type { Relation, Report, ReportAddition, ReportClaim, ReportEvidence } from '../../lib/report/report.ts';

/** Offsets of `words` in a sentence that begins at `start`; throws when they are not in it. */
function at(sentence: string, words: string, start: number): { start: number; end: number } {
  const index = sentence.indexOf(words);
  if (index < 0) throw new Error(`"${words}" is not in "${sentence}"`);
  return { start: start + index, end: start + index + words.length };
}

const REASONS: Readonly<Record<Relation, Reason>> = {
  differs: { key: 'reason_different_value', args: ['52 passengers', '48 passengers'] },
  agrees: { key: 'reason_same', args: ['52 passengers'] },
  unstated: { key: 'reason_unstated', args: [] },
};

export function evidence(relation: Relation, sentence: string, words: string | null, more: Partial<ReportEvidence> = {}): ReportEvidence {
  const sentenceStart = 400;
  const span = words === null ? null : at(sentence, words, sentenceStart);
  return {
    article: 'a-2', title: 'Ferry aground off the northern cape', source: 'Harbour Post', publishedAt: '2024-03-04',
    url: 'https://harbourpost.example/ferry', relation, sentence, sentenceStart,
    start: span?.start ?? null, end: span?.end ?? null, text: words, marks: [],
    reason: REASONS[relation], note: null,
    origin: 'o1', sameOrigin: false, score: 0.9, ...more,
  };
}

export function claim(id: string, sentence: string, words: string, more: Partial<ReportClaim> = {}): ReportClaim {
  const sentenceStart = 120 + Number(id.slice(1)) * 300;
  return {
    id, kind: 'count', text: words, sentence, sentenceStart, ...at(sentence, words, sentenceStart),
    formatted: words, value: null, event: null, attribution: null, verdict: 'unmatched', note: null, evidence: [], ...more,
  };
}

const other = 'Tugs took eleven hours to pull the vessel clear, and 48 passengers were brought ashore.';

export const claims: readonly ReportClaim[] = [
  claim('c0', 'The ferry with 52 passengers on board ran onto a sandbank late on Sunday, the coastguard said.', '52 passengers', {
    verdict: 'differs', attribution: 'the coastguard',
    evidence: [
      evidence('differs', other, '48 passengers', { marks: [at(other, '48', 400)], origin: 'o1' }),
      evidence('differs', 'All 48 passengers were unhurt.', '48 passengers', {
        article: 'a-3', title: 'Passengers safe after ferry strands', source: 'Cape Courier', publishedAt: '2024-03-05',
        url: 'javascript:alert(1)', marks: [at('All 48 passengers were unhurt.', '48', 400)], origin: 'o1', note: { key: 'note_update_later', args: [] },
      }),
      evidence('agrees', 'It carried 52 passengers and a crew of nine.', '52 passengers', {
        article: 'a-4', title: 'Ferry refloated', source: 'Northern Wire', publishedAt: null, url: null, origin: 'o2', sameOrigin: true,
      }),
    ],
  }),
  claim('c1', 'It took rescuers nearly twelve hours to free the ship.', 'nearly twelve hours', {
    kind: 'duration', verdict: 'agrees', formatted: 'nearly 12 hours', note: { key: 'note_same_source', args: [] },
    evidence: [evidence('agrees', other, 'eleven hours')],
  }),
  claim('c2', 'The minister spent 25 minutes with the captain on Monday.', '25 minutes', {
    kind: 'duration', verdict: 'unstated',
    evidence: [evidence('unstated', 'The minister met the captain in port on Monday and praised the crew.', null)],
  }),
  claim('c3', '“We never lost power and we never lost hope,” the captain told reporters on the quay.', '“We never lost power and we never lost hope,”', {
    kind: 'quote', verdict: 'agrees', attribution: 'the captain',
    evidence: [evidence('agrees', 'The captain said they “never lost power”.', '“never lost power”')],
  }),
  claim('c4', 'The line has run since 1987.', '1987', { kind: 'date', formatted: 'since 1987' }),
  claim('c5', 'It owns seven ships.', 'seven ships', { formatted: '7 ships' }),
];

export const additions: readonly ReportAddition[] = [{
  kind: 'money', text: 'about $3 million', sentence: 'The ship was towed to a yard for repairs.', start: 900, end: 941,
  evidence: [evidence('agrees', 'Repairs at the yard will cost about $3 million, the owner said.', 'about $3 million', { article: 'a-5', source: 'Cape Courier' })],
}];

export function report(more: Partial<Report> = {}): Report {
  return {
    version: 1, state: 'checked', claims, additions: [], corpusSize: 240, compared: 4,
    article: {
      id: 'page', title: 'Ferry with dozens on board freed from sandbank after a night aground', source: 'The Daily Lantern',
      publishedAt: '2024-03-05T08:15:00+01:00', url: 'https://lantern.example/ferry', language: 'en',
    },
    ...more,
  };
}

export function tabState(more: Partial<TabState> = {}): TabState {
  return {
    tabId: 7, windowId: 1, url: 'https://lantern.example/ferry', phase: 'ready', problem: null,
    report: report(), selected: null, savedAs: null, revision: 1, ...more,
  };
}
