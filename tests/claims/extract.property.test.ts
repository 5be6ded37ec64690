import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';
import { kindNamed } from '../../lib/kinds/list.ts';
import { HOSTILE } from '../../scripts/measure/hostile.ts';

/** Pieces that rules look for, so that random texts reach beyond the first test of each rule. */
const PIECES = [
  'Anna Roe', 'the minister', 'met', 'said', 'killed', 'three', '46', '1,200', '3.5', 'percent', '$5 million', 'hours', 'five-week', 'on Tuesday', 'May 5, 2024', 'about', 'more than',
  'no one', 'in', 'Halden', 'former', 'first', 'since', '“we will', 'go”', '(Reuters)', ',', '.', '\n\n', '-', '—', '’', '"', '%', 'did not', 'a 21-year-old', 'half', 'of the', '😀', '\u0000', '\ud800',
];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')), fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')));
const day = fc.constantFrom(null, '2024-05-15', '2024-02-29T23:59:00Z', 'yesterday', '');

function check(title: string, body: string, publishedAt: string | null): void {
  const whole = `${title}\n\n${body}`;
  const { claims, sentences, events } = extractClaims({ title, text: body, publishedAt, language: 'en' });
  for (const claim of claims) {
    const sentence = sentences[claim.sentence];
    expect(claim.start).toBeLessThan(claim.end);
    expect(claim.text).toBe(whole.slice(claim.start, claim.end));
    expect(sentence && sentence.start <= claim.start && claim.end <= sentence.end).toBe(true);
    if (claim.event !== null) expect(events[claim.event]).toBeDefined();
    const kind = kindNamed(claim.kind);
    expect(kind?.format(claim.value)).not.toBe('');
    expect(kind?.compare(claim.value, claim.value).outcome).toBe('same');
  }
}

test('whatever the text, nothing throws, and each claim lies in its sentence and equals itself', () => {
  fc.assert(fc.property(text, text, day, check), { numRuns: 300 });
});

test.each(Object.entries(HOSTILE))('hostile text: %s', (_name, write) => check('', write(4000), '2024-05-15'));

test('a dash at the end of a headline joins nothing to its number', () => check('1,200—', 'Anna Roe', null));
