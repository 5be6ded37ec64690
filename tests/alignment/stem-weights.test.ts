import { describe, expect, test } from 'vitest';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';

describe('stem weights', () => {
  const small = stemWeights(new Map(), 3);

  test('a rare word tells more than a common one, a common one more than the commonest', () => {
    expect(small.weight('balloon')).toBeGreaterThan(small.weight('repair'));
    expect(small.weight('repair')).toBeGreaterThan(small.weight('say'));
  });

  test('a corpus on one story does not make its own words common', () => {
    const oneStory = stemWeights(new Map([['balloon', 5]]), 5);
    expect(oneStory.weight('balloon')).toBe(stemWeights(new Map(), 5).weight('balloon'));
  });

  test('in a large corpus its own counts prevail', () => {
    const ballooning = stemWeights(new Map([['balloon', 6000]]), 12_000);
    expect(ballooning.weight('balloon')).toBeLessThan(stemWeights(new Map([['balloon', 4]]), 12_000).weight('balloon'));
  });
});
