import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseText } from '../../lib/text/analyse.ts';

describe('the reading of an article holds together', () => {
  const word = fc.constantFrom('President', 'Ann', 'Roe', 'Xi', 'Jinping', 'of', 'the', 'U.S.', 'Acme', 'Inc.', ',', 'said', '.', '”', '“', '’s', '-', '5', 'County', 'Mr.', '\n', 'a', 'senior', 'adviser', 'to', 'al-Omar', '&', 'Jr.', '(', ')', 'İ');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')));
  test('spans, indices and order', () => {
    fc.assert(fc.property(text, text, (title, body) => {
      const document = analyseText(title, body);
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      for (const [index, token] of document.tokens.entries()) expect(token.index).toBe(index);
      let token = 0;
      for (const [index, sentence] of document.sentences.entries()) {
        expect(sentence.index).toBe(index);
        expect(sentence.firstToken).toBe(token);
        token = sentence.endToken;
      }
      expect(token).toBe(document.tokens.length);
      let at = 0;
      for (const mention of document.mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(at);
        expect(mention.text).toBe(document.text.slice(mention.start, mention.end));
        const sentence = document.sentences[mention.sentence];
        expect(sentence !== undefined && sentence.start <= mention.start && mention.end <= sentence.end).toBe(true);
        if (mention.role !== null) expect(mention.role.end <= mention.start || mention.role.start >= mention.end).toBe(true);
        at = mention.end;
      }
      for (const [id, entity] of document.entities.entries()) {
        expect(entity.id).toBe(id);
        expect(entity.mentions.length).toBeGreaterThan(0);
        expect(entity.mentions.every((mention) => mention.entity === id)).toBe(true);
      }
      expect(document.entities.flatMap((entity) => entity.mentions)).toHaveLength(document.mentions.length);
    }));
  });
});

describe('hostile texts of 100 kB are read in time', () => {
  const size = 100_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  for (const piece of ['A', 'Aa ', '. ', '.', 'A. ', 'U.S. ', '“', '?” A ', 'Ann Roe ', 'of the ', 'Bank of ', '-', 'A-', "a'", '’s ', '1,', '1.', '\n', 'x\n', ', a ', 'isis', 'sources ', 'http', '٪', '会', '(', 'President ', 'Ab Roe, ', 'al-']) {
    test(JSON.stringify(piece), () => expect(analyseText('Title', fill(piece)).text).toHaveLength(7 + fill(piece).length), 3000);
  }
  test('thousands of namesakes', () => {
    const body = Array.from({ length: 5000 }, (_, at) => `${String.fromCharCode(65 + (at % 26))}n${'abcdefghij'[at % 10] ?? ''}${'klmnopqrst'[Math.floor(at / 10) % 10] ?? ''} B. Roe said Roe left.`).join(' ');
    expect(analyseText('', body).entities.length).toBeGreaterThan(0);
  }, 3000);
});
