import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report([
  'Raid on Keldor market kills 40 people',
  'Soldiers raided a market in Keldor on Friday, killing 40 people.',
  'The first 3,000 soldiers will withdraw from the Keldor valley, general Marta Venn said.',
]);

const relationTo = (lines: readonly string[], text: string): string | undefined => answerTo(PAGE, report(lines), text)?.relation;

describe('figures of one noun', () => {
  test('differ when two reports of one thing might give them', () => {
    expect(relationTo(['Raid on Keldor market kills 43 people', 'Soldiers raided a market in Keldor on Friday, killing 43 people.'], '40 people')).toBe('differs');
  });

  test('do not differ when one is many times the other: it is of another event of the war', () => {
    expect(relationTo(['Raid on Keldor market', 'An earlier raid on a market in Keldor killed 1,900 people.'], '40 people')).not.toBe('differs');
    expect(relationTo(['Raid on Keldor market', 'The war in Keldor killed hundreds of thousands of people.'], '40 people')).not.toBe('differs');
  });

  test('differ however far apart when the sentence is retold word for word', () => {
    expect(relationTo(['Raid on Keldor market', 'Soldiers raided a market in Keldor on Friday, killing 900 people.'], '40 people')).toBe('differs');
  });

  test('do not differ when those of one go and those of the other stay', () => {
    expect(relationTo(['Soldiers in the Keldor valley', 'General Marta Venn will keep 8,000 soldiers in the Keldor valley.'], '3,000 soldiers')).not.toBe('differs');
    expect(relationTo(['Soldiers in the Keldor valley', 'General Marta Venn said the first 5,000 soldiers will withdraw from the valley of Keldor soon.'], '3,000 soldiers')).toBe('differs');
  });

  test('do not differ when a chamber cast the one and a committee the other', () => {
    const page = report(['Keldor assembly votes on harbour bill', 'The Keldor assembly approved the harbour bill 70-15.']);
    const other = report(['Keldor harbour bill', 'The Keldor committee approved the harbour bill 13-9.']);
    const chamber = report(['Keldor harbour bill', 'The Keldor assembly approved the harbour bill 68-17.']);
    expect(answerTo(page, other, '70-15')?.relation).not.toBe('differs');
    expect(answerTo(page, chamber, '70-15')?.relation).toBe('differs');
  });
});
