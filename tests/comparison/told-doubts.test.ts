import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../lib/alignment/entity-links.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { isTold } from '../../lib/comparison/told.ts';
import type { KindName } from '../../lib/kinds/kind.ts';
import { kindNamed } from '../../lib/kinds/list.ts';
import { report } from './compare-texts.ts';

/** By which doubts the detail of `kind` in the one sentence counts as told by the other: none, any, or the likely ones too. */
function told(kind: KindName, sentence: string, otherSentence: string): 'no' | 'hardly' | 'likely' {
  const [page, other] = [report(['Harbour chief leaves', sentence]), report(['Harbour chief quits', otherSentence])];
  const [claim, kindOf] = [page.extraction.claims.find((one) => one.kind === kind), kindNamed(kind)];
  if (!claim || !kindOf) throw new Error(`no ${kind} in: ${sentence}`);
  const links = linkEntities(page.extraction.entities, other.extraction.entities);
  const context = { page, other, links, weights: stemWeights(new Map(), 2), story: 0.5 };
  if (isTold(context, kindOf, claim, 'likely')) return 'likely';
  return isTold(context, kindOf, claim) ? 'hardly' : 'no';
}

describe('another office of one person', () => {
  test('tells hardly this one', () => {
    expect(told('role', 'Dana Frye, a former transport minister, quit.', 'Dana Frye, a former candidate for mayor, quit.')).toBe('hardly');
  });

  test('tells it when it may be the same', () => {
    expect(told('role', 'Dana Frye, the harbour director, quit.', 'Dana Frye, the director, quit.')).toBe('likely');
  });
});

test('a month tells the day of it', () => {
  expect(told('date', 'Dana Frye left on Aug. 10.', 'Dana Frye left in August.')).toBe('likely');
});
