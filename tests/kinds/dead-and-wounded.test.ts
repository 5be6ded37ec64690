import { describe, expect, test } from 'vitest';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';
import { findMentions } from './find-mentions.ts';

const read = (sentence: string): string[] => findMentions(count, sentence).map(({ value, text }) => `${text} | ${count.format(value as CountValue, text)}`);

describe('the dead and the wounded by what they are', () => {
  test.each([
    ['A helicopter flew out 12 wounded police.', '12 wounded police | 12 police injured'],
    ['Hikers found four dead geese by the lake.', 'four dead geese | 4 geese killed'],
    ['The ward took in 12 wounded soldiers.', '12 wounded soldiers | 12 soldiers injured'],
    ['Crews found two dead bodies.', 'two dead | 2 killed'],
    ['The fire left four dead.', 'four dead | 4 killed'],
    ['The fire left four dead, police said.', 'four dead | 4 killed'],
    ['The blast left 12 wounded Monday.', '12 wounded | 12 injured'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });
});
