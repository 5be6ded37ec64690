import { describe, expect, test } from 'vitest';
import { articleOf, untokenised } from '../../scripts/measure/ecbplus-documents.ts';

const document = (...sentences: string[]) => ({ doc: 'd', topic: '1', sentences, mentions: [] });

describe('text of ECB+', () => {
  test.each([
    ['The 9 - year - old mare cost $3 . 5 million , he said .', 'The 9-year-old mare cost $3.5 million, he said.'],
    ['She left at 7 : 30 a . m . for the U . S . embassy .', 'She left at 7:30 a.m. for the U.S. embassy.'],
    ['A mast of 2 , 000 feet fell on May 3 , 2013 .', 'A mast of 2,000 feet fell on May 3, 2013.'],
    ["`` It was n't me , '' the mayor 's aide said .", "“It wasn't me,” the mayor's aide said."],
  ])('%s', (tokens, text) => {
    expect(untokenised(tokens)).toBe(text);
  });
});

describe('a document as an import would have it', () => {
  test('address, headline and date are none of its text', () => {
    const article = articleOf(document('http : / / paper . example / 1', 'Mast falls', 'May 3 , 2013', 'A mast fell .'));
    expect(article).toMatchObject({ url: 'http://paper.example/1', title: 'Mast falls', text: 'A mast fell.\n\n', publishedAt: '2013-05-03' });
    const full = `${article.title}\n\n${article.text}`;
    expect(article.places.map((place) => place && full.slice(place.start, place.end))).toEqual([null, 'Mast falls', null, 'A mast fell.']);
  });

  test('the address may give the date, and a sentence with a date stays', () => {
    const article = articleOf(document('http : / / paper . example / 2013 / 05 / 04 / mast', 'Mast falls', 'The mast that fell on May 3 , 2013 , had stood for sixty years in a meadow .'));
    expect(article.publishedAt).toBe('2013-05-04');
    expect(article.text).toContain('sixty years');
  });

  test('one without address is text only', () => {
    const article = articleOf(document('A mast fell .', 'Nobody was hurt .'));
    expect(article).toMatchObject({ url: null, title: '', publishedAt: null, text: 'A mast fell.\n\nNobody was hurt.\n\n' });
    expect(article.places[1]).toEqual({ start: 16, end: 32 });
  });
});
