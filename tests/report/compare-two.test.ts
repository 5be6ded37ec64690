import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullText } from '../../lib/corpus/article.ts';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { compareTwo } from '../../lib/report/compare-two.ts';
import { readArticleFolder } from '../e2e/harness/article-file.ts';

function draft(title: string, text: string, more: Partial<ArticleDraft> = {}): ArticleDraft {
  return { url: null, canonicalUrl: null, title, source: null, byline: null, publishedAt: '2024-05-08', text, language: 'en', ...more };
}

const LEFT = draft(
  'Bridge closed after lorry fire',
  'The Severin Bridge was closed for almost nine hours on Tuesday after a lorry caught fire, police said.\n\n' +
    'Fourteen people were injured in the fire on the Severin Bridge, said police chief Marta Lindqvist.',
);
const RIGHT = draft(
  'Lorry burns on Severin Bridge',
  'A lorry caught fire on the Severin Bridge on Tuesday. Police chief Marta Lindqvist said 17 people were injured in the fire.\n\n' +
    'The bridge was closed for about nine hours after the lorry fire.',
);

describe('two articles', () => {
  test('are compared in one table, differences first', () => {
    const { rows, sameStory, sameOrigin } = compareTwo(LEFT, RIGHT);
    expect({ sameStory, sameOrigin }).toEqual({ sameStory: true, sameOrigin: false });
    expect(rows[0]).toMatchObject({ relation: 'differs', kind: 'count' });
    expect(rows[0]?.left.sentence).toContain('Fourteen');
    expect(rows[0]?.right.sentence).toContain('17 people');
    expect(rows.some((row) => row.relation === 'agrees' && row.kind === 'duration')).toBe(true);
  });

  test('each detail stands once, although both directions find it', () => {
    const { rows } = compareTwo(LEFT, RIGHT);
    const keys = rows.map(({ kind, relation, left, right }) => `${kind} ${relation} ${left.at?.start} ${right.at?.start}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.filter(({ kind }) => kind === 'duration')).toHaveLength(1);
  });

  test('spans are those of the full text of their own side', () => {
    const { rows } = compareTwo(LEFT, RIGHT);
    for (const [side, article] of [['left', LEFT], ['right', RIGHT]] as const) {
      for (const row of rows) {
        const { sentence, sentenceStart, at } = row[side];
        expect(fullText(article).slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
        if (at) expect(at.start >= sentenceStart && at.end <= sentenceStart + sentence.length).toBe(true);
      }
    }
  });

  test('what only the second gives is found from its side', () => {
    const { rows } = compareTwo(draft(LEFT.title, LEFT.text.replace(' for almost nine hours', '')), RIGHT);
    const row = rows.find(({ kind, relation }) => kind === 'duration' && relation === 'unstated');
    expect(row).toBeDefined();
    expect(row?.left.words).toBeNull();
    expect(row?.right.words).toMatch(/9 hours|nine hours/);
  });

  test('swapped, the sides and “here” and “there” change places', () => {
    const [there, back] = [compareTwo(LEFT, RIGHT), compareTwo(RIGHT, LEFT)];
    const differs = (rows: typeof there.rows) => rows.filter(({ relation }) => relation === 'differs');
    expect(differs(back.rows).map(({ left, right, reason }) => [left.sentence, right.sentence, [...reason.args].reverse()]))
      .toEqual(differs(there.rows).map(({ left, right, reason }) => [right.sentence, left.sentence, reason.args]));
  });

  test('a copy is told, and differs from itself in nothing', () => {
    const folder = readArticleFolder('tests/stories/ministers-visit');
    const first = folder[0];
    if (!first) throw new Error('the story is missing');
    const copy = draft(first.title, first.paragraphs.join('\n\n'), { publishedAt: first.publishedAt });
    const { rows, sameOrigin, sameStory } = compareTwo(copy, copy);
    expect({ sameOrigin, sameStory }).toEqual({ sameOrigin: true, sameStory: true });
    expect(rows.filter(({ relation }) => relation === 'differs')).toEqual([]);
  });

  test('another story is told', () => {
    const other = draft('Choir wins prize', 'The town choir of Ulvby won the spring prize on Sunday, singing for 40 minutes before a full house of 600 people.');
    expect(compareTwo(LEFT, other).sameStory).toBe(false);
  });

  test('another language is left alone on both sides', () => {
    const german = draft('Brücke gesperrt', 'Die Brücke war neun Stunden lang gesperrt.', { language: 'de' });
    const { left, right, rows } = compareTwo(LEFT, german);
    expect([left.state, right.state, rows]).toEqual(['checked', 'other-language', []]);
    expect(left.claims).toEqual([]);
  });

  test('any two texts can be compared', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (a, b) => {
      const { rows } = compareTwo(draft('', a), draft(b.slice(0, 40), `${LEFT.text}\n\n${b}`));
      return new Set(rows.map(({ id }) => id)).size === rows.length;
    }), { numRuns: 60 });
  });
});
