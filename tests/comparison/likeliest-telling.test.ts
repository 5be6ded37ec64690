import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../lib/alignment/entity-links.ts';
import { pairClaims, type ClaimPair } from '../../lib/alignment/pairs.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { tellingOdds } from '../../lib/comparison/likeliest-telling.ts';
import { isAgreement } from '../../lib/comparison/relations.ts';
import { report } from './compare-texts.ts';

const OTHER = [
  'Larkfield bridge closed after crash',
  'The old bridge of Larkfield was closed on Tuesday after a lorry struck its northern arch.',
  'Engineers inspected the arch all day.',
  'Mayor Vera Holt told reporters on Tuesday that the repair of the bridge would cost the town dearly.',
];

function agreeingDays(page: readonly string[]): ClaimPair[] {
  const [here, there] = [report(page), report(OTHER)];
  const links = linkEntities(here.extraction.entities, there.extraction.entities);
  const context = { page: here, other: there, links, weights: stemWeights(new Map(), 2), story: 0.5 };
  return pairClaims(context, 'date', false).filter(isAgreement);
}

/** The sentence of the other report that likeliest tells the day in sentence `index` of the page. */
function likeliest(page: readonly string[], index: number): number | undefined {
  const pairs = agreeingDays(page);
  const oddsOf = tellingOdds(pairs);
  return pairs.filter(({ left }) => left.sentence === index).sort((a, b) => oddsOf(b) - oddsOf(a))[0]?.right.sentence;
}

describe('which of several equal days is the telling of the page’s', () => {
  const page = [
    'Lorry hits Larkfield bridge',
    'A lorry struck the old bridge of Larkfield on Tuesday, and its northern arch was closed.',
    'Nobody was hurt.',
    'The repair of the bridge would cost a great deal, Mayor Vera Holt said on Tuesday.',
  ];

  test('each of two days goes to its own sentence', () => {
    expect(likeliest(page, 1)).toBe(1);
    expect(likeliest(page, 3)).toBe(3);
  });

  test('a sentence that another detail of the page fits better is less likely', () => {
    const pairs = agreeingDays(page);
    const own = pairs.find(({ left, right }) => left.sentence === 3 && right.sentence === 1);
    if (!own) throw new Error('the second day of the page was not held against the first of the other report');
    const alone = tellingOdds(pairs.filter(({ left }) => left === own.left));
    expect(tellingOdds(pairs)(own)).toBeLessThan(alone(own));
  });

  test('the text is a better receipt than the headline', () => {
    const [body] = agreeingDays(page).filter(({ right }) => right.sentence === 1);
    if (!body) throw new Error('no day of the first sentence');
    const headline = { ...body, right: { ...body.right, sentence: 0 } };
    const oddsOf = tellingOdds([body, headline]);
    expect(oddsOf(body)).toBeGreaterThan(oddsOf(headline));
  });
});
