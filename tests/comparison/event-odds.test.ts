import { expect, test } from 'vitest';
import { linkEntities } from '../../lib/alignment/entity-links.ts';
import type { AlignmentContext } from '../../lib/alignment/pairs.ts';
import type { Reading } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { eventOdds } from '../../lib/comparison/event-odds.ts';
import { report } from './compare-texts.ts';

const SURE = 4;
const DOUBTFUL = -2;

function contextOf(page: Reading, other: Reading): AlignmentContext {
  const links = linkEntities(page.extraction.entities, other.extraction.entities);
  return { page, other, links, weights: stemWeights(new Map(), 2), story: 0.4 };
}

const PAGE = report([
  'Baker held after bus crash in Tolmouth',
  'Police arrested the baker Owen Tarrant on Monday after a van hit a school bus in Tolmouth, hurting five pupils.',
  'The bus had left Heron Street at eight.',
]);
const OTHER = report([
  'Tolmouth: arrest after school bus crash',
  'A baker named Owen Tarrant was arrested in Tolmouth hours after the crash of a school bus.',
  'The council will repave the market square next spring.',
  'Tarrant, who ran two shops on Heron Street, had won a prize for rye bread.',
]);

test('sentences that tell one event are likelier than those that share a place or a name', () => {
  const context = contextOf(PAGE, OTHER);
  const told = eventOdds(context, SURE, 1, 1);
  expect(told).toBeGreaterThan(0);
  expect(told).toBeGreaterThan(eventOdds(context, SURE, 1, 2));
  expect(told).toBeGreaterThan(eventOdds(context, SURE, 1, 3));
  expect(eventOdds(context, SURE, 2, 2)).toBeLessThan(0);
});

test('sentences of reports that hardly tell the same news are of two events, however alike', () => {
  expect(eventOdds(contextOf(PAGE, OTHER), DOUBTFUL, 1, 1)).toBeLessThan(eventOdds(contextOf(PAGE, OTHER), SURE, 1, 1));
});

test('an arrest of somebody else is no shared event', () => {
  const another = report([
    'Tolmouth: arrest after school bus crash',
    'A baker named Ruth Vance was arrested in Tolmouth hours after the crash of a school bus.',
  ]);
  expect(eventOdds(contextOf(PAGE, another), SURE, 1, 1)).toBeLessThan(eventOdds(contextOf(PAGE, OTHER), SURE, 1, 1));
});

test('is the same seen from either side', () => {
  expect(eventOdds(contextOf(PAGE, OTHER), 1, 1, 1)).toBeCloseTo(eventOdds(contextOf(OTHER, PAGE), 1, 1, 1), 10);
});
