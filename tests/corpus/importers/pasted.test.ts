import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedDraft } from '../../../lib/corpus/importers/pasted.ts';

describe('pasted text', () => {
  test('is read as a text file is: headline, facts, text', () => {
    const pasted = '  Pier to close\r\nPublished: 2024-05-08\r\nSource: The Quay\r\n\r\nThe board met for an hour.\r\n';
    expect(pastedDraft(pasted)).toMatchObject({ title: 'Pier to close', publishedAt: '2024-05-08', source: 'The Quay', text: 'The board met for an hour.', url: null });
  });

  test('that begins with a paragraph has no headline', () => {
    const paragraph = `The board met for an hour on Tuesday, ${'and talked about the pier, '.repeat(8)}it said.`;
    expect(pastedDraft(`${paragraph}\n\nMore.`)).toMatchObject({ title: '', text: `${paragraph}\n\nMore.` });
    expect(pastedDraft('The board met for an hour.')).toMatchObject({ title: '', text: 'The board met for an hour.' });
  });

  test('with facts and no text keeps what was written', () => {
    expect(pastedDraft('Pier to close\nSource: The Quay')?.text).toContain('Pier to close');
  });

  test.each(['', ' \n\t', '— 12 —'])('without words is none: %j', (text) => {
    expect(pastedDraft(text)).toBeNull();
  });

  test('never throws, and loses no words', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const draft = pastedDraft(text);
      return draft === null ? !/\p{L}/u.test(text) : `${draft.title}${draft.text}`.trim() !== '';
    }));
  });
});
