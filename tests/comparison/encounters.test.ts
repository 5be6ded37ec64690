import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report([
  'Harlan and Okoro end talks on fishing rights',
  'Foreign Minister Peter Harlan met with President Ada Okoro on Tuesday and said both wanted a new fishing treaty.',
  'During the 40-minute meeting with Okoro at the Palace of the Republic, Harlan asked for the release of two trawlers.',
  'Before meeting Okoro, Harlan held talks with Trade Minister Samuel Bello for nearly three hours on Monday.',
]);

describe('the length of an encounter', () => {
  test('is unstated by a report of the same meeting that gives no length', () => {
    const other = report([
      'Okoro receives foreign minister',
      'President Ada Okoro received Foreign Minister Peter Harlan on Tuesday.',
      'Harlan met Okoro at the Palace of the Republic after two days of consultations.',
    ]);
    expect(answerTo(PAGE, other, '40-minute')?.relation).toBe('unstated');
  });

  test('is never compared with the length of a meeting with somebody else', () => {
    const other = report([
      'Harlan sees Bello in the capital',
      'Foreign Minister Peter Harlan met Trade Minister Samuel Bello for about three hours on Monday.',
      'Harlan is due to see President Ada Okoro later this week.',
    ]);
    expect(answerTo(PAGE, other, '40-minute')).toBeNull();
  });

  test.each(['for about three hours', 'for two hours and 50 minutes', 'for more than two and a half hours'])(
    'agrees in other words: %s',
    (length) => {
      const other = report(['Ministers talk trade', `Peter Harlan and Trade Minister Samuel Bello talked ${length} on Monday.`]);
      expect(answerTo(PAGE, other, 'nearly three hours')?.relation).toBe('agrees');
    },
  );

  test('differs when the same two met for another time', () => {
    const other = report([
      'Ministers talk trade',
      'Foreign Minister Peter Harlan met Trade Minister Samuel Bello for five hours on Monday to discuss fishing.',
    ]);
    expect(answerTo(PAGE, other, 'nearly three hours')?.relation).toBe('differs');
  });
});

describe('whether an encounter took place', () => {
  test('a report that calls it possible differs', () => {
    const other = report([
      'Harlan arrives for talks',
      'Foreign Minister Peter Harlan may meet President Ada Okoro on Tuesday, officials said.',
    ]);
    expect(answerTo(PAGE, other, 'met with President Ada Okoro on Tuesday')?.relation).toBe('differs');
  });

  test('a report that has it too agrees', () => {
    const other = report(['Harlan meets Okoro', 'Peter Harlan met President Okoro on Tuesday in the capital.']);
    expect(answerTo(PAGE, other, 'met with President Ada Okoro on Tuesday')?.relation).toBe('agrees');
  });

  test('a meeting of other people says nothing', () => {
    const other = report(['Neighbours confer', 'President Ada Okoro met Prime Minister Lucas Brandt on Tuesday.']);
    expect(answerTo(PAGE, other, 'met with President Ada Okoro on Tuesday')).toBeNull();
  });
});
