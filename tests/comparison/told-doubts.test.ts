import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../lib/alignment/entity-links.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { isTold } from '../../lib/comparison/told.ts';
import type { KindName } from '../../lib/kinds/kind.ts';
import { kindNamed } from '../../lib/kinds/list.ts';
import { report } from './compare-texts.ts';

/** What may be told of two reports on surely the same news; `agreedWith`: a sentence of the page whose value the other one's agrees with. */
const NEWS = 4;

/** By which doubts the detail of `kind` in the one sentence counts as told by the other: none, any, or the likely ones too. */
function told(kind: KindName, sentence: string, otherSentence: string, agreedWith?: string): 'no' | 'hardly' | 'likely' {
  const [page, other] = [report(['Harbour chief leaves', sentence, ...(agreedWith === undefined ? [] : [agreedWith])]), report(['Harbour chief quits', otherSentence])];
  const [claim, kindOf] = [page.extraction.claims.find((one) => one.kind === kind), kindNamed(kind)];
  if (!claim || !kindOf) throw new Error(`no ${kind} in: ${sentence}`);
  const links = linkEntities(page.extraction.entities, other.extraction.entities);
  const context = { page, other, links, weights: stemWeights(new Map(), 2), story: 0.5 };
  const [second] = page.extraction.claims.filter((one) => one.kind === kind && one !== claim);
  const [theirs] = other.extraction.claims.filter((one) => one.kind === kind);
  const settled = { news: NEWS, agreed: new Map(second && theirs ? [[theirs, [second]]] : []) };
  if (isTold(context, kindOf, claim, settled, 'likely')) return 'likely';
  return isTold(context, kindOf, claim, settled) ? 'hardly' : 'no';
}

describe('another office of one person', () => {
  test('tells hardly this one', () => {
    expect(told('role', 'Dana Frye, a former union treasurer, quit.', 'Dana Frye, a former soldier, quit.')).toBe('hardly');
  });

  test.each(['Dana Frye, a former candidate for mayor, quit.', 'Dana Frye, the owner of a bakery, quit.'])('does not tell it when one may hold both: %s', (sentence) => {
    expect(told('role', 'Dana Frye, a former transport minister, quit.', sentence)).toBe('no');
  });

  test('tells it when it may be the same', () => {
    expect(told('role', 'Dana Frye, the harbour director, quit.', 'Dana Frye, the director, quit.')).toBe('likely');
  });
});

test('a month tells the day of it', () => {
  expect(told('date', 'Dana Frye left on Aug. 10.', 'Dana Frye left in August.')).toBe('likely');
});

describe('another number of like things', () => {
  const [page, other] = ['The harbour lost nine ships in the storm.', 'The harbour lost seven ships in the storm.'];

  test('may tell this one', () => {
    expect(told('count', page, other)).toBe('likely');
  });

  test('does not when it agrees with another detail of the page', () => {
    expect(told('count', page, other, 'It had lost seven ships a year before.')).toBe('no');
  });

  test('may when the two are as good as one', () => {
    expect(told('count', 'The harbour holds 8,600 tons of grain.', 'The harbour holds 8,700 tons of grain.', 'It held 8,700 tons of grain in May.')).toBe('likely');
  });

  test('may when victims are counted, who are sorted variously', () => {
    expect(told('count', 'The storm killed nine people.', 'The storm killed seven people.', 'The last storm killed seven people.')).toBe('likely');
  });

  test('does not in a sentence of another event', () => {
    expect(told('duration', 'The search for the crew of the tug took nine hours.', 'Dana Frye, 51, had before that worked at the customs office in Tarn for six hours a week.')).toBe('no');
  });
});

test('a number that nothing has read tells one near it, not one further away', () => {
  const other = 'The harbour pilots had waited, a dozen strong, at the quay.';
  expect(told('count', 'The harbour sent 13 pilots to the quay.', other)).toBe('likely');
  expect(told('count', 'The harbour sent 17 pilots to the quay.', other)).toBe('no');
});
