import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report([
  'Envoy Marta Venn lands in Keldor', 'Envoy Marta Venn landed in Keldor on Friday.', 'A dozen executives flew with her.',
  'She asked for the release of two executives of a copper mine.',
]);

describe('the only such number of such things', () => {
  test('agrees, whatever other numbers of them there are, and whatever else the sentences say', () => {
    const other = report(['Marta Venn in Keldor', 'Envoy Marta Venn came to Keldor on Friday for talks.', 'Twelve business leaders are part of the delegation.']);
    expect(answerTo(PAGE, other, 'A dozen executives')?.relation).toBe('agrees');
  });

  test('does not agree with other people, nor with another number of them', () => {
    for (const who of ['Twelve dancers', 'Fifteen business leaders']) {
      const other = report(['Marta Venn in Keldor', 'Envoy Marta Venn came to Keldor on Friday.', `${who} are part of the delegation.`]);
      expect(answerTo(PAGE, other, 'A dozen executives')?.relation, who).not.toBe('agrees');
    }
  });
});

test('people of one country are the same under its short name and its adjective', () => {
  const page = report(['Sailors freed in Keldor', 'Keldor freed 14 U.S. sailors on Friday, Marta Venn said.', 'The 14 U.S. sailors flew home.']);
  const other = report(['Keldor frees sailors', 'Fourteen American sailors were freed by Keldor on Friday, Marta Venn said.']);
  expect(answerTo(page, other, '14 U.S. sailors')?.relation).toBe('agrees');
  const british = report(['Keldor frees sailors', 'Fourteen British sailors were freed by Keldor on Friday, Marta Venn said.']);
  expect(answerTo(page, british, '14 U.S. sailors')?.relation).not.toBe('agrees');
});
