import { readingOf, type Reading } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import { compareArticle, type Answer } from '../../lib/comparison/compare-article.ts';

/** A report for a test: its first line is the headline. */
export function report(lines: readonly string[], publishedAt: string | null = null): Reading {
  const [title = '', ...body] = lines;
  const text = body.join('\n');
  return readingOf(
    { id: title, title, text, source: null, publishedAt, url: null, contentHash: title, wire: null },
    extractClaims({ title, text, publishedAt, language: 'en' }),
  );
}

/** What `other` says of the page's claim whose words are `text`: relation and receipt, or null when it says nothing. */
export function answerTo(page: Reading, other: Reading, text: string): { relation: Answer['relation']; receipt: string } | null {
  const claims = page.extraction.claims.filter((claim) => claim.text === text);
  if (claims.length === 0) throw new Error(`no claim reads "${text}"; found: ${page.extraction.claims.map((one) => one.text).join(' | ')}`);
  const answers = compareArticle(page, other, stemWeights(new Map(), 2), STORY).answers.filter(({ claim }) => claims.includes(claim));
  const answer = answers[0];
  if (!answer) return null;
  const index = answer.relation === 'unstated' ? answer.silence.sentence : answer.pair.right.sentence;
  const sentence = other.extraction.sentences[index];
  return { relation: answer.relation, receipt: sentence ? other.text.slice(sentence.start, sentence.end) : '' };
}

/** Similarity of two reports of one story, as the story gate would give it. */
const STORY = 0.5;
