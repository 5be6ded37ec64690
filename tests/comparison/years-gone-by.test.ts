import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../lib/alignment/entity-links.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { likeliestDay } from '../../lib/comparison/likeliest-day.ts';
import { report } from './compare-texts.ts';

const SURELY_ONE_NEWS = 4;
const PUBLISHED = '2023-05-09';

/** The words of the other report that likeliest tell the first date of `ours` again. */
function answer(ours: readonly string[], theirs: readonly string[]): string | null {
  const [page, other] = [report(['Tarnby keeps its ferry', ...ours], PUBLISHED), report(['Ferry stays, Tarnby decides', ...theirs], PUBLISHED)];
  const links = linkEntities(page.extraction.entities, other.extraction.entities);
  const left = page.claimsByKind.get('date')?.[0];
  if (!left) throw new Error(`no date in: ${ours[0]}`);
  return likeliestDay({ page, other, links, weights: stemWeights(new Map(), 2), story: 0.5 }, SURELY_ONE_NEWS, left, [])?.right.text ?? null;
}

describe('a year gone by that both reports tell once', () => {
  const ours = ['The yard beside the northern quay has built trawlers and tugs for the whole coast since 1963.'];

  test.each([
    ['Trawlers left the yard for every port of the coast in the 1960s, when herring fed the town.', '1960s'],
    ['Its owner, whose grandfather opened the yard in 1963, thanked all who had written letters.', '1963'],
  ])('is one year: %s', (sentence, year) => expect(answer(ours, [sentence])).toContain(year));

  test('is not where the sentences share nothing', () => {
    expect(answer(ours, ['The mayor was born in 1963.'])).toBeNull();
  });

  test('is not where much else is told of it', () => {
    const more = ['The lighthouse dates from 1963.', 'A storm took the old pier in 1963.', 'The school opened in 1963.'];
    expect(answer(ours, ['Trawlers left the yard for every port of the coast in the 1960s, when herring fed the town.', ...more])).toBeNull();
  });
});

test('of two times that fit, the day is likelier than the week', () => {
  const ours = ['The clerk of the ferry board, Ada Lund, stepped down on Monday after the vote on the fares.'];
  const [day, week] = ['The vote on the fares had cost the clerk, Ada Lund, her office by Monday.', 'The vote on the fares had cost the clerk, Ada Lund, her office this week.'];
  expect(answer(ours, [week, day])).toContain('Monday');
});
