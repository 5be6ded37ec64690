import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';
import { insetsOf, isInset, withoutLinks } from '../../lib/text/insets.ts';

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

describe('a text without the links inside its sentences', () => {
  const LINKED = 'The bill failed. Sen. Jane Roe Jane Ann RoeSenate votes on barns | Roe, it is time Harbour bill stalls MORE (D-Ohio) met Mayor Tim Lund Timothy Erik Lund2020 hopefuls meet MORE on Friday.\nThe crowd wanted more.';

  test('goes on behind them, every offset as it was', () => {
    const read = withoutLinks(LINKED);
    expect(read).toHaveLength(LINKED.length);
    expect(read.replace(/ +/g, ' ')).toBe('The bill failed. Sen. Jane Roe (D-Ohio) met Mayor Tim Lund on Friday.\nThe crowd wanted more.');
    expect(read.indexOf('Friday')).toBe(LINKED.indexOf('Friday'));
  });

  test('makes the claims of the sentence', () => {
    const { claims } = extractClaims({ title: '', text: LINKED, publishedAt: '2024-05-15', language: 'en' });
    expect(claims.map(({ text }) => text)).toEqual(expect.arrayContaining(['Jane Roe', 'D-Ohio', 'Friday']));
    for (const { start, end, text } of claims) expect(`\n\n${LINKED}`.slice(start, end)).toBe(text);
  });

  test('a list that is not closed ends with its line', () => {
    const open = 'Sen. Jane Roe Jane Ann RoeSenate votes on barns\nThe bill failed. MORE to come.';
    expect(withoutLinks(open).trim().split(/\s*\n/)).toEqual(['Sen. Jane Roe', 'The bill failed. MORE to come.']);
  });

  test('is as long as the text, with the same lines', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Roe', 'RoeSenate', ' ', 'MORE', ' MORE', 'Ann ', 'Lund Tim Lund2020', '\n')), (parts) => {
      const text = parts.join('');
      const read = withoutLinks(text);
      expect(read).toHaveLength(text.length);
      for (const [at, unit] of [...text].entries()) if (read[at] !== unit) expect(read[at]).toBe(' ');
      expect(read.split('\n')).toHaveLength(text.split('\n').length);
    }));
  });
});
