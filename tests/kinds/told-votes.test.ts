import { describe, expect, test } from 'vitest';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';
import { findMentions } from './find-mentions.ts';

const found = (sentence: string): string[] => findMentions(count, sentence).map(({ value }) => count.format(value as CountValue));

describe('the two figures of a vote in words', () => {
  test.each([
    ['The levy went through with 31 Republicans backing it and 12 Democrats opposed.', '31–12'],
    ['Twelve states backed the pact and five opposed it.', '12–5'],
    ['Sixty lawmakers voted in favor and 40 were against.', '60–40'],
    ['Ten jurors were for acquittal and two against.', '10–2'],
  ])('%s', (sentence, vote) => {
    expect(found(sentence)).toEqual([vote]);
  });

  test('is not of those who did something else', () => {
    expect(found('Five Democrats supporting the mayor and three Democrats left.')).not.toContain('5–3');
  });

  test('is not of those who left their parties, where the vote itself is told before', () => {
    expect(found('The bill passed 214-201, with four Republicans voting for it and nine Democrats voting against it.')).toEqual(['214–201', '4 republicans', '9 democrats']);
  });
});

describe('a part out of all', () => {
  test('is counted, and so are all', () => {
    expect(found('They chose 19 out of 522 stories.')).toEqual(['19 stories', '522 stories']);
    expect(found('The club lost 12 out of the 16 games.')).toEqual(['12 games', '16 games']);
  });

  test('is a share where all are ten or a hundred', () => {
    expect(found('Nine out of ten dentists agree.')).toEqual([]);
    expect(found('It got 85 out of 100.')).toEqual([]);
  });
});
