import { describe, expect, test } from 'vitest';
import { answerTo, report } from '../comparison/compare-texts.ts';

const LEAD = 'The Linfield town band and mayor Lena Corso presented the summer concert, for which 640 seats are sold.';

const relation = (mine: string, day: string, theirs: string, later: string, text: string): string | undefined =>
  answerTo(report(['Linfield concert sold out', LEAD, mine], day), report(['Linfield concert is sold out', LEAD, theirs], later), text)?.relation;

describe('an hour that a report gives without its day', () => {
  test('may be that of a day to come, where it is announced', () => {
    expect(relation('The concert starts at 7:30 p.m., Corso said.', '2024-05-10', 'The concert starts on Thursday at 7:30 p.m., Corso said.', '2024-05-14', '7:30 p.m.')).toBe('agrees');
  });

  test('is none of a later day, where the road closed due to a crash', () => {
    expect(relation('The road to the concert hall closed at 7:30 p.m. due to a crash, Corso said.', '2024-05-10', 'The road to the concert hall closed on Thursday at 7:30 p.m., Corso said.', '2024-05-24', '7:30 p.m.')).not.toBe('agrees');
  });

  test('is none of a later day, where it tells what has been', () => {
    expect(relation('Police were called to the concert hall at 7:30 p.m., Corso said.', '2024-05-10', 'Police were called to the concert hall on Thursday at 7:30 p.m., Corso said.', '2024-05-24', '7:30 p.m.')).not.toBe('agrees');
  });
});
