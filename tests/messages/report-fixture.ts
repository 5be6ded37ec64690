import type { Report, ReportClaim, ReportEvidence } from '../../lib/report/report.ts';

export function evidence(part: Partial<ReportEvidence> = {}): ReportEvidence {
  return {
    article: 'a1', title: 'Pier closes', source: 'The Bay', publishedAt: '2023-06-18T10:00:00Z', url: null, relation: 'differs',
    sentence: 'They met for an hour.', sentenceStart: 0, start: 9, end: 20, text: 'for an hour', marks: [],
    reason: { key: 'reason_x', args: ['a'] }, note: null, origin: 'o1', sameOrigin: false, score: 0.9, ...part,
  };
}

export function claim(part: Partial<ReportClaim> = {}): ReportClaim {
  return {
    id: 'c0', kind: 'duration', text: 'forty minutes', start: 30, end: 43, sentence: 'The board met for forty minutes.', sentenceStart: 12,
    formatted: '40 minutes', value: null, event: null, attribution: null, verdict: 'differs', note: null, evidence: [evidence()], ...part,
  };
}

export function report(part: Partial<Report> = {}): Report {
  return {
    version: 1, article: { id: 'page', title: 'Old pier', source: null, publishedAt: null, url: null, language: 'en' },
    state: 'checked', claims: [claim()], additions: [], corpusSize: 3, compared: 2, ...part,
  };
}
