import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

const LINDBERG = 'Anna Lindberg';
const ROSSI = 'Marco Rossi';
const INTRO = 'President Anna Lindberg and Prime Minister Marco Rossi lead their countries.\n\n';

/** Participants of the encounters of a text behind the introduction of both, each list sorted. */
function encounters(text: string): string[][] {
  return readEvents(INTRO + text).filter(({ action }) => action === 'meet' || action === 'talk').map(({ agents, patients }) => [...agents, ...patients].sort());
}

describe('encounters said in other words', () => {
  test.each([
    'Lindberg received Rossi at the palace.',
    'Rossi was received by Lindberg at the palace.',
    'Lindberg hosted Rossi for two days.',
    'Lindberg welcomed Rossi on Friday.',
    'Lindberg saw Rossi on Friday.',
    'Before seeing Lindberg, Rossi went for a walk.',
    'Rossi sat with Lindberg for an hour.',
    'Rossi spent 40 minutes with Lindberg in Lima.',
    'Rossi spent a little over an hour and a half alone with Lindberg.',
    'Lindberg and Rossi talked until dawn.',
    'Rossi had lunch with Lindberg.',
    'Rossi was granted an audience with Lindberg.',
    'Rossi came face to face with Lindberg.',
    'Rossi and Lindberg emerged from a 90-minute meeting.',
    'Rossi and Lindberg will see each other.',
  ])('%s', (text) => {
    expect(encounters(text)).toEqual([[LINDBERG, ROSSI].sort()]);
  });

  test.each([
    'Lindberg received a letter from Rossi.',
    'Lindberg received the prize.',
    'Lindberg welcomed Rossi’s decision.',
    'Lindberg welcomed Rossi as the new chairman.',
    'Lindberg hosted a dinner in Oslo.',
    'Lindberg saw Rossi leave the hall.',
    'Lindberg sees Rossi as a friend.',
    'Lindberg saw smoke.',
    'Rossi spent a million euros with Lindberg.',
    'Rossi spent three years with Lindberg.',
    'Rossi talked of Lindberg.',
    'Lindberg spoke slowly.',
    'Lindberg and Rossi spoke at a rally.',
    'Lindberg and Rossi talked about the weather.',
    'Lindberg and Rossi spoke from the balcony.',
  ])('no encounter: %s', (text) => {
    expect(encounters(text).filter((list) => list.length >= 2)).toEqual([]);
  });

  test('people without an office are seen in the street', () => {
    expect(readEvents('Jane Miller saw Paul Novak in the car park.')).toEqual([]);
  });

  test('whose relatives they are takes no part', () => {
    expect(encounters('Lindberg met relatives of Rossi.')).toEqual([[LINDBERG]]);
  });

  test('a capital at the head of the sentence makes no part of the title', () => {
    expect(encounters('After President Lindberg met Prime Minister Rossi, it rained.')).toEqual([[LINDBERG, ROSSI].sort()]);
  });
});

describe('headlines', () => {
  test.each(['Lindberg and Rossi meet in Oslo', 'Lindberg and Rossi talk late into the night', 'Lindberg receives Rossi'])('%s', (title) => {
    const [first] = readEvents(INTRO, { title });
    expect([...(first?.agents ?? []), ...(first?.patients ?? [])].sort()).toEqual([LINDBERG, ROSSI].sort());
  });
});
