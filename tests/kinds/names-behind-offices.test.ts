import { describe, expect, test } from 'vitest';
import { name } from '../../lib/kinds/name.ts';
import { findMentions } from './find-mentions.ts';

const named = (sentence: string): string[] => findMentions(name, sentence).map(({ text }) => text);

describe('a person whose office ends in capitals', () => {
  test.for([
    ['The ambassador to the European Union Gordon Randall left on Friday.', 'Gordon Randall'],
    ['The envoy to the United States Peter Lund left on Friday.', 'Peter Lund'],
    ['The secretary of Homeland Security Kevin Randall left on Friday.', 'Kevin Randall'],
    ['Chipmaker Randall Corp rose.', 'Randall Corp'],
    ['Representatives Eliot Lund and nobody else agreed.', 'Eliot Lund'],
    ['Multimillionaire Randall left on Friday, said Gordon Randall’s lawyer.', 'Gordon Randall'],
    ['Since Justice Brett Harlan joined the bench, the court has been cautious.', 'Brett Harlan'],
  ] as const)('%s', ([sentence, person]) => {
    expect(named(sentence)).toEqual([person]);
  });

  test.for([
    ['The Justice James Foundation gave money.', 'Justice James Foundation'],
    ['He gave money to the Harlan James Foundation.', 'Harlan James Foundation'],
  ] as const)('no office: %s', ([sentence, body]) => {
    expect(named(sentence)).toEqual([body]);
  });
});
