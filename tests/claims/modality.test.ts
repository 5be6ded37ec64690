import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../lib/kinds/kind.ts';
import { theEvent } from './read-events.ts';

const VERBS: readonly (readonly [string, EventStatus])[] = [
  ['Mary Carter met Paul Novak.', 'happened'],
  ['Mary Carter has met Paul Novak.', 'happened'],
  ['Mary Carter was able to meet Paul Novak.', 'happened'],
  ['Mary Carter managed to meet Paul Novak.', 'happened'],
  ['Mary Carter flew to Oslo to meet Paul Novak.', 'happened'],
  ['Mary Carter was the first minister to meet Paul Novak.', 'happened'],
  ['Mary Carter will meet Paul Novak.', 'planned'],
  ['Mary Carter will fly to Oslo to meet Paul Novak.', 'planned'],
  ['Mary Carter is due to meet Paul Novak.', 'planned'],
  ['Mary Carter is set to meet Paul Novak.', 'planned'],
  ['Mary Carter was expected to meet Paul Novak.', 'planned'],
  ['Mary Carter is going to meet Paul Novak.', 'planned'],
  ['Mary Carter agreed to meet Paul Novak.', 'planned'],
  ['Mary Carter said she would meet Paul Novak.', 'planned'],
  ['The plan will be ready when Mary Carter meets Paul Novak.', 'planned'],
  ['Mary Carter might meet Paul Novak.', 'possible'],
  ['Mary Carter wants to meet Paul Novak.', 'possible'],
  ['Mary Carter is willing to meet Paul Novak.', 'possible'],
  ['Mary Carter will possibly meet Paul Novak.', 'possible'],
  ['It is unclear if Mary Carter will meet Paul Novak.', 'possible'],
  ['Did Mary Carter meet Paul Novak?', 'possible'],
  ['Mary Carter never met Paul Novak.', 'denied'],
  ['Mary Carter has not met Paul Novak.', 'denied'],
  ['Mary Carter won’t meet Paul Novak.', 'denied'],
  ['Mary Carter declined to meet Paul Novak.', 'denied'],
  ['Mary Carter failed to meet Paul Novak.', 'denied'],
  ['Mary Carter has yet to meet Paul Novak.', 'denied'],
  ['Mary Carter is to meet Paul Novak.', 'planned'],
  ['Mary Carter was to have met Paul Novak.', 'cancelled'],
  ['Mary Carter was supposed to have met Paul Novak.', 'cancelled'],
  ['Mary Carter had hoped to meet Paul Novak.', 'cancelled'],
  ['Mary Carter had been due to meet Paul Novak.', 'cancelled'],
  ['Mary Carter would have met Paul Novak.', 'denied'],
  ['Mary Carter may have met Paul Novak.', 'possible'],
  ['Mary Carter is believed to have met Paul Novak.', 'happened'],
  ['Mary Carter hopes to meet Paul Novak.', 'possible'],
  ['A spokesman denied that Mary Carter had met Paul Novak.', 'denied'],
  ['Mary Carter denied she had met Paul Novak.', 'denied'],
  ['Neither side confirmed that Mary Carter met Paul Novak.', 'possible'],
  ['A spokesman could not confirm that Mary Carter met Paul Novak.', 'possible'],
  ['A spokesman confirmed that Mary Carter met Paul Novak.', 'happened'],
  ['A spokesman said that Mary Carter met Paul Novak.', 'happened'],
  ['Aides denied any wrongdoing, and Mary Carter met Paul Novak.', 'happened'],
  ['Rain fell in May when Mary Carter met Paul Novak.', 'happened'],
];

const NOUNS: readonly (readonly [string, EventStatus])[] = [
  ['Mary Carter had a meeting with Paul Novak.', 'happened'],
  ['The meeting between Mary Carter and Paul Novak ended late.', 'happened'],
  ['Mary Carter praised her meeting with Paul Novak.', 'happened'],
  ['Mary Carter will have a meeting with Paul Novak.', 'planned'],
  ['A meeting between Mary Carter and Paul Novak is planned for June.', 'planned'],
  ['The meeting between Mary Carter and Paul Novak will take place in June.', 'planned'],
  ['Mary Carter hopes for a meeting with Paul Novak.', 'possible'],
  ['A possible meeting between Mary Carter and Paul Novak drew comment.', 'possible'],
  ['It could lead to a meeting between Mary Carter and Paul Novak.', 'possible'],
  ['Mary Carter rejected a meeting with Paul Novak.', 'denied'],
  ['Mary Carter cancelled a meeting with Paul Novak.', 'cancelled'],
  ['The meeting between Mary Carter and Paul Novak was postponed.', 'cancelled'],
  ['The meeting between Mary Carter and Paul Novak has been called off.', 'cancelled'],
  ['The meeting between Mary Carter and Paul Novak fell through.', 'cancelled'],
  ['A meeting between Mary Carter and Paul Novak has been requested but not confirmed.', 'possible'],
  ['A meeting between Mary Carter and Paul Novak has not been confirmed.', 'possible'],
  ['A meeting between Mary Carter and Paul Novak is possible.', 'possible'],
  ['A meeting between Mary Carter and Paul Novak was ruled out.', 'denied'],
  ['Mary Carter held what both called a useful meeting with Paul Novak.', 'happened'],
  ['Mary Carter called for a meeting with Paul Novak.', 'possible'],
];

describe('status of a verb', () => {
  test.each(VERBS)('%s → %s', (sentence, status) => {
    expect(theEvent(sentence, 'meet').status).toBe(status);
  });
});

describe('status of a noun', () => {
  test.each(NOUNS)('%s → %s', (sentence, status) => {
    expect(theEvent(sentence, 'meet').status).toBe(status);
  });
});

describe('headlines', () => {
  test.each([
    ['Mary Carter meets Paul Novak in Oslo', 'happened'],
    ['Mary Carter to meet Paul Novak in Oslo', 'planned'],
    ['Mary Carter may meet Paul Novak', 'possible'],
  ] as const)('%s → %s', (title, status) => {
    expect(theEvent('Nothing else is known.', 'meet', { title }).status).toBe(status);
  });
});
