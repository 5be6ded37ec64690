import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/text/sentences.ts';
import { SENTENCES } from './sentences.examples.ts';

const split = (title: string, body: string): string[] => {
  const text = `${title}\n\n${body}`;
  return splitSentences(text, title.length).map(({ start, end }) => text.slice(start, end));
};

/** Lines that a splitter without grammar gets wrong; a fix shows as a failing expected failure. */
const KNOWN_FAILURES: ReadonlyMap<string, string> = new Map([
  ['The L.A. Police Dept. did not comment.', '"Police" opens sentences far more often than it follows a dotted abbreviation in a name'],
]);

describe('hard sentences', () => {
  for (const sentences of SENTENCES) {
    const line = sentences.join(' ');
    const run = KNOWN_FAILURES.has(line) ? test.fails : test;
    run(line, () => expect(split('', line)).toEqual(sentences));
  }
});

test('a missing space between sentences is seen', () => {
  expect(split('', 'Envoys met in BerlinThe talks were long.')).toEqual(['Envoys met in Berlin', 'The talks were long.']);
  expect(split('', 'He met DeAndre at LinkedIn on Monday.')).toHaveLength(1);
  expect(split('', 'The man was killed.The police came later.')).toEqual(['The man was killed.', 'The police came later.']);
});

test('the headline is one sentence in paragraph 0, the body counts paragraphs from 1', () => {
  const text = 'Mayor quits! City in shock\n\nShe left. He stayed.\nThey met.';
  const found = splitSentences(text, 26).map(({ start, end, paragraph }) => [paragraph, text.slice(start, end)]);
  expect(found).toEqual([[0, 'Mayor quits! City in shock'], [1, 'She left.'], [1, 'He stayed.'], [2, 'They met.']]);
});

test('a headline of several full sentences is split', () => {
  expect(split('A bridge fell in the night. Nobody on it was hurt, officials say.', '')).toHaveLength(2);
});

test('text without punctuation is split at its lines only', () => {
  expect(split('', 'no stops here at all\nnor here')).toEqual(['no stops here at all', 'nor here']);
});

test('a text wholly in lower case still has sentences', () => {
  expect(split('', 'the storm passed over town. it left no damage.')).toEqual(['the storm passed over town.', 'it left no damage.']);
});

test('other scripts keep their sentences', () => {
  expect(split('', '会议持续了三小时。双方表示满意。')).toEqual(['会议持续了三小时。', '双方表示满意。']);
  expect(split('', 'هل وصل الوفد؟ نعم، وصل.')).toHaveLength(2);
});

test('spans are trimmed, in order, do not overlap, and leave out white space only', () => {
  const piece = fc.constantFrom('Mr.', 'Smith', 'U.S.', 'p.m.', '“Why?”', '...', '.', ' ', '\n', '5', '3.5', 'he', 'said', '”', '(', '。', 'İ', '😀', '\u2028', '!');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join(' ')), fc.array(piece).map((parts) => parts.join(''))), fc.nat(20), (text, cut) => {
    const titleLength = Math.min(cut, text.length);
    let at = 0;
    for (const { start, end } of splitSentences(text, titleLength)) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(at, start).replace(/[\s\u200b\u2060\ufeff\u0085]/gu, '')).toBe('');
      at = end;
    }
    expect(text.slice(at).replace(/[\s\u200b\u2060\ufeff\u0085]/gu, '')).toBe('');
  }));
});
