import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report(
  [
    'Harbour fire in Larkfield kills three',
    'A fire in the harbour of Larkfield killed three people on Friday, mayor Vera Holt said.',
    'One of the dead is a 16-year-old girl who had come to fish, a neighbour said.',
    'The Larkfield council adopted the port tax by 64 votes to 58.',
    'The crew took 38 seconds off the harbour rowing record.',
    'Dockhand Milo Krantz clung to a rusty buoy for five hours before rescuers saw him.',
    'The harbour warehouse in Larkfield burst into flames at 3:22 a.m. on Friday.',
    'The port owner was convicted of fraud in 2004.',
    'Some 1,150 jobs will go at the port.',
    'Inspector Ada Lund questioned the harbour watchman for three hours on Wednesday.',
  ],
  '2021-05-08',
);

const relationTo = (sentence: string, claim: string): string | undefined =>
  answerTo(PAGE, report(['Larkfield harbour burns', 'The harbour of Larkfield burned on Friday, said mayor Vera Holt.', sentence], '2021-05-08'), claim)?.relation;

describe('values near each other', () => {
  test.each([
    ['the only ages of one near year', 'Among the dead is Lena Ruud, 17, who played the cello.', '16-year-old'],
    ['the votes of one chamber', 'The port tax was passed by 63 votes to 59.', '64 votes to 58'],
    ['one noun in like words', 'The rowing crew cut 28 seconds from the harbour record.', '38 seconds'],
    ['like words without a noun', 'Milo Krantz, a dockhand, clung to a buoy for seven hours in the harbour.', 'five hours'],
    ['hours of a day', 'The harbour warehouse burst into flames at 2:50 a.m. on Friday.', '3:22 a.m. on Friday'],
    ['years of one decision of a court', 'A jury convicted him in 2006.', '2004'],
    ['large figures of one noun', 'In all 1,050 jobs are lost.', 'Some 1,150 jobs'],
  ])('differ: %s', (_, sentence, claim) => {
    expect(relationTo(sentence, claim)).toBe('differs');
  });

  test.each([
    ['ages that are years apart', 'Among the dead is Lena Ruud, 21, who played the cello.', '16-year-old'],
    ['one of several near ages', 'Among the dead are Lena Ruud, 17, and Nils Ruud, 15, of Holt Bay.', '16-year-old'],
    ['votes of another bill', 'The harbour bill of last year was adopted by 90 votes to 32.', '64 votes to 58'],
    ['what was done again on another day', 'Inspector Ada Lund questioned the harbour watchman for two hours on Friday.', 'three hours'],
    ['one of a list of persons', 'Ann Roe rowed in the harbour for 20 seconds, Jane Doe for 28 seconds and Kim Poe for 12 seconds.', '38 seconds'],
    ['years of other deeds', 'The port owner bought the warehouse in 2006.', '2004'],
    ['hours of other deeds', 'Mayor Vera Holt spoke to the press at 2:50 a.m. on Friday.', '3:22 a.m. on Friday'],
    ['small figures of a common noun', 'Two jobs were offered to the rescuers.', 'Some 1,150 jobs'],
  ])('do not differ: %s', (_, sentence, claim) => {
    expect(relationTo(sentence, claim)).not.toBe('differs');
  });
});

describe('vague figures', () => {
  const page = report(['Governor pardons hundreds', 'In all, governor Rolf Lund signed 312 pardons before he left office.']);
  const vague = 'Governor Rolf Lund issued hundreds of pardons before he left office.';

  test('agree where nothing sharper is told', () => {
    expect(answerTo(page, report(['Governor Lund leaves office', vague]), '312 pardons')?.relation).toBe('agrees');
  });

  test('go behind a sharper figure that differs', () => {
    const other = report(['Governor Lund leaves office', vague, 'The state says that governor Rolf Lund signed 144 pardons before he left office.']);
    expect(answerTo(page, other, '312 pardons')?.relation).toBe('differs');
  });
});

describe('parts of a whole whose size is told', () => {
  const page = report(['Electors break ranks in Keldor', 'In 2011, nine of the 412 electors of Keldor refused to vote for the candidate of their valley.']);

  test('may differ from a figure that is no count of the whole', () => {
    const other = report(['Electors of Keldor break ranks', 'In that election, six electors of Keldor refused to vote for the candidate of Keldor.']);
    expect(answerTo(page, other, 'nine of the 412 electors')?.relation).toBe('differs');
  });

  test('are no other figure than the whole', () => {
    const other = report(['Electors of Keldor break ranks', 'The 405 electors of Keldor vote as Keldor had voted.']);
    expect(answerTo(page, other, 'nine of the 412 electors')?.relation).not.toBe('differs');
  });
});
