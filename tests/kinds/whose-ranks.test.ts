import { describe, expect, test } from 'vitest';
import { rank } from '../../lib/kinds/rank.ts';
import { findMentions } from './find-mentions.ts';

const outcome = (a: string, b: string): string => {
  const [left, right] = [findMentions(rank, a)[0], findMentions(rank, b)[0]];
  return left === undefined || right === undefined ? 'not read' : rank.compare(left.value as never, right.value as never).outcome;
};
const shown = (sentence: string): string[] => findMentions(rank, sentence).map(({ value, text }) => rank.format(value as never, text));

describe('ranks are shown with whose they are, and that others share them', () => {
  test.each([
    ['Peru’s largest bank closed 40 branches.', ['Peru’s largest bank']],
    ['The city’s oldest mill burned down.', ['The city’s oldest mill']],
    ['On Friday the United States’ largest port shut.', ['the United States’ largest port']],
    ['It was the town’s worst flood since 1962.', ['the town’s worst flood since 1962']],
    ['It was her first visit since 2018.', ['her first visit since 2018']],
    ['Harlow was one of the first towns to ban the barges.', ['one of the first towns to ban the barges']],
    ['He is one of the country’s largest landlords.', ['one of the country’s largest landlords']],
    ['It is among the largest ports in the world.', ['among the largest ports in the world']],
    ['Denmark’s biggest shipbuilder cut 300 jobs.', ['Denmark’s biggest shipbuilder']],
  ])('%s', (sentence, texts) => {
    expect(shown(sentence)).toEqual(texts);
  });

  test.each([
    ['It was the worst flood since 1962.', ['worst flood since 1962']],
    ['The mayor of the largest city in Peru resigned.', ['largest city in Peru']],
    ['Prices fell for the first time since 2015.', ['first time since 2015']],
    ['He spoke of the deadliest storm in a decade.', ['deadliest storm in a decade']],
  ])('belongs to nobody: %s', (sentence, texts) => {
    expect(shown(sentence)).toEqual(texts);
  });
});

describe('one of several of a rank contradicts none of them', () => {
  test.each([
    ['Orvane is one of the largest banks in Peru.', 'Orvane is the second-largest bank in Peru.', 'compatible'],
    ['Orvane is one of the largest banks in Peru.', 'Orvane is the largest bank in Peru.', 'compatible'],
    ['It is among the biggest ports in the world.', 'It is the fourth-biggest port in the world.', 'compatible'],
    ['It was one of the worst fires ever.', 'It was the worst fire since 1974.', 'incomparable'],
    ['Orvane is the third-largest bank in Peru.', 'Orvane is the second-largest bank in Peru.', 'different'],
    ['It was the worst fire ever.', 'It was the worst fire since 1974.', 'different'],
  ])('%s / %s', (a, b, told) => {
    expect(outcome(a, b)).toBe(told);
    expect(outcome(b, a)).toBe(told);
  });
});
