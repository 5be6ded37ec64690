import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseText } from '../../lib/text/analyse.ts';
import { runInHeading } from '../../lib/text/run-in-heading.ts';

/** The sentences of a body, furniture in brackets. */
function sentencesOf(body: string): string[] {
  const { text, sentences } = analyseText('', body);
  return sentences.map(({ start, end, boilerplate }) => (boilerplate ? `[${text.slice(start, end)}]` : text.slice(start, end)));
}

describe('a heading in capitals that ran into the sentence behind it', () => {
  test.for([
    ['HOPES FADE', 'The ministers met on Monday.'],
    ['NO DEAL YET', 'Miller left early.'],
    ['"LITTLE CHOICE"', 'Miller left early.'],
    ['TWO OF EVERYTHING', 'A trader bought both.'],
    ['PORTS FACE STRIKE', 'CEO Jane Miller left early.'],
    ['VETERAN BANKER', 'Working on the deal was Miller.'],
    ['SHARES REBOUND', 'Monday’s gains were small.'],
    ['OWNERS’ SHARE FALLS', '“Nobody knew,” said Miller.'],
  ] as const)('%s is a sentence of its own, and furniture', ([heading, rest]) => {
    expect(sentencesOf(`The talks failed. ${heading} ${rest}`)).toEqual(['The talks failed.', `[${heading}]`, rest]);
  });

  test.for([
    'SANTA ROSALIA, California has a new mayor.',
    'WHAT NEXT: The ministers meet in Oslo.',
    'NATO EU Ministers met.',
    'HALDEN Ministers met on Monday.',
    'The USA TODAY Network reported it.',
    'JANE MILLER, ANALYST, MILLER FOODS "It is late."',
    'NORWEGIAN PREMIER JANE MILLER "It is late."',
    'EVERY WORD IS IN CAPITALS HERE.',
    'I WANT my ferry back.',
    'TWELVE PEOPLE DIED Monday when a bus crashed.',
    'PRIME MINISTER Jane Miller met the king.',
    'SECRETARY OF STATE Jane Miller met the king.',
    'MILLER HOLDINGS Plc cut 300 jobs.',
  ])('%s stays whole', (sentence) => {
    expect(sentencesOf(`The talks failed. ${sentence}`)).toEqual(['The talks failed.', sentence]);
  });

  test('lies inside the sentence, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('A', 'HOPES', ' ', 'a', '.', ',', '"', '’', 'The', '7') }), (text) => {
      const end = runInHeading(text, 0, text.length);
      if (end === null) return;
      expect(end).toBeGreaterThan(0);
      expect(end).toBeLessThan(text.length);
      expect(text.slice(0, end)).not.toMatch(/\p{Ll}/u);
    }));
  });
});
