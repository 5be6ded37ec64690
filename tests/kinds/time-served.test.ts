import { describe, expect, test } from 'vitest';
import { duration, type DurationValue } from '../../lib/kinds/duration.ts';
import type { Mention } from '../../lib/kinds/kind.ts';
import { findMentions } from './find-mentions.ts';

function only(text: string): Mention<DurationValue> {
  const [mention, ...more] = findMentions(duration, text) as Mention<DurationValue>[];
  expect(more).toEqual([]);
  if (!mention) throw new Error(`no duration in: ${text}`);
  return mention;
}

describe('a term given and a term served', () => {
  test.each([
    ['She was sentenced to six years in prison.', 'She served four years in prison.'],
    ['She was sentenced to six years in prison.', 'Lowe spent about four years in a federal prison.'],
    ['Lowe was jailed for 30 months.', 'Lowe had already spent 14 months behind bars.'],
  ])('are two details where one is shorter: %s / %s', (given, served) => {
    expect(duration.sameDetail?.(only(given), only(served))).toBe('no');
    expect(duration.sameDetail?.(only(served), only(given))).toBe('no');
  });

  test.each([
    ['She was sentenced to six years in prison.', 'She served six years in prison.'],
    ['She was sentenced to six years in prison.', 'She must serve four years in prison.'],
  ])('may be one where nothing tells them apart: %s / %s', (given, served) => {
    expect(duration.sameDetail?.(only(given), only(served))).not.toBe('no');
  });

  test('two terms served are one detail', () => {
    expect(duration.sameDetail?.(only('She served four years in prison.'), only('She spent five years behind bars.'))).toBe('yes');
  });

  test('time spent elsewhere is no term', () => {
    expect(only('He spent four years in the navy.').detail.head).toBeNull();
  });
});

describe('a limit of time', () => {
  test('is one detail with as much time ahead, and none with another', () => {
    expect(duration.sameDetail?.(only('The ferry must be sold within the next 40 days.'), only('They have to sell the ferry within 40 days.'))).not.toBe('no');
    expect(duration.sameDetail?.(only('The ferry must be sold within the next 40 days.'), only('They have to sell the ferry within 60 days.'))).toBe('no');
    expect(duration.sameDetail?.(only('The ferry must be sold within the next 40 days.'), only('The sale took 40 days.'))).toBe('no');
  });
});
