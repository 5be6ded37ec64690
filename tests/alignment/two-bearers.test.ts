import { describe, expect, test } from 'vitest';
import { compareTwo } from '../../lib/report/compare-two.ts';

const draft = (text: string) => ({
  url: null, canonicalUrl: null, source: null, byline: null, language: 'en', publishedAt: '2024-05-15',
  title: 'Governor pardons four in Halden',
  text: `HALDEN — The governor pardoned four people in Halden on Tuesday and shortened the sentences of others.\n\n${text}\n\nMayor Hannah Olsen said the pardons came as a surprise to the town.`,
});
const differing = (a: string, b: string): readonly (string | null)[] => compareTwo(draft(a), draft(b)).rows.filter(({ relation }) => relation === 'differs').map(({ left }) => left.words);

describe('terms and ranks of two named bearers say nothing of each other', () => {
  test.each([
    ['years in prison', 'He pardoned Carla Munk, who spent 13 years in jail for smuggling.', 'He pardoned Ruth Tallis. Tallis has served eight years in prison for smuggling.'],
    ['terms that two were given', 'Paul Novak was sentenced to nine years in prison for smuggling.', 'Erik Dahl was sentenced to five years in prison for smuggling.'],
    ['terms behind what somebody was', 'He pardoned Paul Novak, a former clerk who was sentenced to nine years in prison for smuggling.', 'He shortened the five-year prison sentence of former treasurer Erik Dahl for smuggling.'],
    ['terms that judges gave', 'Judges gave Paul Novak nine years in prison for smuggling.', 'Smuggling is a crime, as the five years in prison given to former treasurer Erik Dahl for smuggling show.'],
    ['ranks in apposition', 'The Treasury met Nordkabel, the second-largest employer in Norway.', 'The Treasury met Borealis, the third-largest employer in Norway.'],
  ])('%s', (_, a, b) => {
    expect(differing(a, b)).toEqual([]);
  });

  test.each([
    ['years in prison of one', 'He pardoned Carla Munk, who spent 13 years in jail for smuggling.', 'He pardoned Carla Munk. Munk has served eight years in prison for smuggling.'],
    ['the term that one was given', 'Paul Novak was sentenced to nine years in prison for smuggling.', 'Paul Novak was sentenced to five years in prison for smuggling.'],
    ['the term of one, before and behind his name', 'He pardoned Paul Novak, a former clerk who was sentenced to nine years in prison for smuggling.', 'He shortened the five-year prison sentence of former clerk Paul Novak for smuggling.'],
    ['years of one, misspelt', 'He pardoned Carla Nielsen, who spent 13 years in jail for smuggling.', 'He pardoned Carla Neilsen, who spent eight years in prison for smuggling.'],
    ['the rank of one body', 'The Treasury met Nordkabel, the second-largest employer in Norway.', 'The Treasury met Nordkabel, the third-largest employer in Norway.'],
  ])('but not %s', (_, a, b) => {
    expect(differing(a, b)).not.toEqual([]);
  });
});
