import { describe, expect, test } from 'vitest';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';
import { findMentions } from './find-mentions.ts';

const read = (sentence: string): string[] => findMentions(count, sentence).map(({ value, text }) => count.format(value as CountValue, text));

describe('what befell those counted is told behind an aside or a place', () => {
  test.each([
    ['Three people, including a child, were killed in the fire.', '3 people killed'],
    ['Two brothers, ages 12 and 14, were shot.', '2 brothers shot'],
    ['Three hikers, two of them Danes, died.', '3 hikers killed'],
    ['Two men, both from Halden, were arrested.', '2 men arrested'],
    ['Two women, Mara Quill, 34, and Ida Brandt, 41, were injured.', '2 women injured'],
    ['Five sailors, among them a cook, have been rescued.', '5 sailors rescued'],
    ['Two guards, who have not been named, were shot.', '2 guards shot'],
    ['Four workers at the mill were injured.', '4 workers injured'],
    ['One worker at the mill was killed.', '1 worker killed'],
    ['Forty people in the valley have been evacuated.', '40 people evacuated'],
    ['Six tankers in the bay were damaged.', '6 tankers damaged'],
    ['Nine of the 40 sailors aboard have fallen ill.', '9 sailors aboard'],
    ['Five people across the region have died.', '5 people killed'],
    ['Two boys ages 12 and 14 were shot.', '2 boys shot'],
  ])('%s', (sentence, told) => {
    expect(read(sentence)).toContain(told);
  });

  test.each([
    ['The mill hired 40 workers, and two owners, Mara Quill and Ida Brandt, were arrested.', '40 workers'],
    ['There were 40 people in the hall when the roof collapsed.', '40 people'],
    ['She met five miners in the town that was destroyed.', '5 miners'],
    ['The firm has 400 workers, while its founder, Mara Quill, was arrested.', '400 workers'],
    ['He wrote to two senators, police said, and was arrested.', '2 senators'],
  ])('of somebody else: %s', (sentence, told) => {
    expect(read(sentence)).toContain(told);
  });
});
