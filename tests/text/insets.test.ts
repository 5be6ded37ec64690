import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insetsOf, isInset } from '../../lib/text/insets.ts';

const inner = (text: string): string[] => insetsOf(text).map(({ start, end }) => text.slice(start, end));

describe('what stands inside a sentence and is no part of it', () => {
  test('links behind a name, glued to the name told in full', () => {
    expect(inner('They met Sen. Jane Roe Jane Ann RoeSenate votes on barns Harbour bill stalls MORE on Friday.')).toEqual([' Jane Ann RoeSenate votes on barns Harbour bill stalls MORE']);
  });
  test('a nickname in brackets and a year', () => {
    expect(inner('Tim Lund Timothy (Tim) Erik Lund2020 hopefuls meet MORE said so.')).toEqual([' Timothy (Tim) Erik Lund2020 hopefuls meet MORE']);
  });
  test('the signature of a post', () => {
    expect(inner('What a day! — Jane Roe (@janeroe) June 5, 2019')).toEqual(['— Jane Roe (@janeroe) June 5, 2019']);
  });
  for (const text of ['Jane Roe and Jane McRoe want MORE money.', 'Roe met Roe again, and the crowd wanted MORE.', 'The mayor — a friend (@janeroe) said — left on June 5, 2019.', 'Jane Roe of RoeBank met Ann Roe.']) {
    test(`nothing in: ${text}`, () => expect(inner(text)).toEqual([]));
  }
  test('spans stay inside the text and are in order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Roe', 'RoeSenate', ' ', 'MORE', ' MORE', 'Ann ', '— ', '(@roe) June 5, 2019', '\n')), (parts) => {
      const text = parts.join('');
      const insets = insetsOf(text);
      for (const [at, { start, end }] of insets.entries()) {
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        expect(start).toBeGreaterThanOrEqual(insets[at - 1]?.start ?? 0);
        if (end > start) expect(isInset(insets, { start, end })).toBe(true);
      }
    }));
  });
});
