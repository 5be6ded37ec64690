import { describe, expect, test } from 'vitest';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { buildAdditions } from '../../lib/report/additions.ts';
import { report } from '../comparison/compare-texts.ts';

const PAGE = report([
  'Larkfield chief resigns after shooting',
  'The police chief of Larkfield, Vera Holt, has resigned after an officer shot Jon Ruud, and people marched through the town.',
  'Jon Ruud, 27, was shot three times outside a bakery in Larkfield. The bakery burned down, and 36 people were arrested.',
]);

/** What the report of these lines adds: value and the sentences that give it. */
function added(lines: readonly string[]): readonly (readonly [text: string, ...sentences: string[]])[] {
  const reading = report(lines);
  const comparison = compareArticle(PAGE, reading, stemWeights(new Map(), 2), 0.6);
  return buildAdditions(PAGE, 'page', [{ reading, origin: 'other', comparison }]).map(({ text, evidence }) => [text, ...evidence.map(({ sentence }) => sentence)]);
}

describe('what one other report adds', () => {
  const OPENING = 'The police chief of Larkfield, Vera Holt, has resigned after an officer shot Jon Ruud, 27, three times outside a bakery; 36 people were arrested.';

  test('is two details where one value is told of two things', () => {
    const found = added(['Larkfield chief resigns', OPENING, 'Vera Holt resigned on Saturday.', 'The bakery burned down on Saturday.']);
    expect(found.filter(([text]) => text === 'Saturday')).toHaveLength(2);
  });

  test('is one detail where a value is told again', () => {
    const found = added(['Larkfield chief resigns', OPENING, 'The chief led 340 officers.', 'The 340 officers of Larkfield were told at noon.']);
    expect(found.filter(([text]) => text.startsWith('340'))).toHaveLength(1);
  });

  test('shows one more sentence that tells it again, and no third', () => {
    const again = ['The chief led 340 officers.', 'The 340 officers of Larkfield were told at noon.', 'Most of the 340 officers stayed at home.'];
    const [found] = added(['Larkfield chief resigns', OPENING, ...again]).filter(([text]) => text.includes('340'));
    const sentences = found?.slice(1) ?? [];
    expect(sentences).toHaveLength(2);
    expect(new Set(sentences).size).toBe(2);
    expect(again).toEqual(expect.arrayContaining(sentences));
  });
});
