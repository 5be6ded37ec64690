import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findEvents } from '../../lib/claims/events.ts';
import { analyseText } from '../../lib/text/analyse.ts';
import { readEvents, theEvent } from './read-events.ts';

const CARTER = 'Mary Carter';
const NOVAK = 'Paul Novak';

describe('participants', () => {
  test.each([
    ['Mary Carter met Paul Novak on Monday.', 'meet', [CARTER], [NOVAK]],
    ['Mary Carter and Paul Novak met on Monday.', 'meet', [CARTER, NOVAK], []],
    ['Mary Carter met with Spain’s top diplomat, Paul Novak, for two hours.', 'meet', [CARTER], [NOVAK]],
    ['Mary Carter was met by Paul Novak.', 'meet', [NOVAK], [CARTER]],
    ['After meeting Paul Novak, Mary Carter left.', 'meet', [CARTER], [NOVAK]],
    ['Mary Carter held talks with Paul Novak.', 'meet', [CARTER], [NOVAK]],
    ['Talks between Mary Carter and Paul Novak went on.', 'meet', [], [CARTER, NOVAK]],
    ['Mary Carter’s meeting with Paul Novak was short.', 'meet', [CARTER], [NOVAK]],
    ['Mary Carter, who met Paul Novak on Monday, is ill.', 'meet', [CARTER], [NOVAK]],
    ['Mary Carter said she met Paul Novak.', 'meet', [CARTER], [NOVAK]],
    ['Mary Carter went home and met Paul Novak.', 'meet', [CARTER], [NOVAK]],
    ['Paul Novak was arrested in Leeds.', 'arrest', [], [NOVAK]],
    ['Police arrested Paul Novak in Leeds.', 'arrest', [], [NOVAK]],
    ['Paul Novak shot Mary Carter.', 'shoot', [NOVAK], [CARTER]],
    ['Mary Carter was shot by Paul Novak.', 'shoot', [NOVAK], [CARTER]],
    ['Paul Novak shot and killed Mary Carter in Leeds.', 'shoot', [NOVAK], []],
    ['Police say Paul Novak stabbed and wounded Mary Carter on Monday.', 'stab', [NOVAK], []],
    ['Paul Novak shot and killed a guard.', 'shoot', [NOVAK], []],
    ['Mary Carter was shot and killed on Friday.', 'shoot', [], [CARTER]],
    ['Mary Carter, shot and killed Friday night, was a nurse.', 'shoot', [], [CARTER]],
    ['Mary Carter, shot and killed the next day, was a nurse.', 'shoot', [], [CARTER]],
    ['Mary Carter was found stabbed and wounded.', 'stab', [], [CARTER]],
    ['A man identified as Paul Novak ran away.', 'identify', [], [NOVAK]],
    ['“It is late,” said Paul Novak.', 'say', [NOVAK], []],
    ['Mary Carter died on Sunday.', 'die', [CARTER], []],
  ] as const)('%s', (sentence, action, agents, patients) => {
    expect(theEvent(sentence, action)).toMatchObject({ agents, patients });
  });

  test.each([
    ['Paul Novak praised Mary Carter. She was arrested on Monday.', [CARTER]],
    ['Mary Carter praised Paul Novak. He was arrested on Monday.', [NOVAK]],
    ['Mary Carter praised Tamsin Novak. He was arrested on Monday.', []],
    ['Robin Carter praised Paul Novak. She was arrested on Monday.', ['Robin Carter']],
    ['Paul Novak praised Peter Hill. She was arrested on Monday.', []],
  ])('given names tell whom a pronoun cannot mean: %s', (text, patients) => {
    expect(theEvent(text, 'arrest')).toMatchObject({ patients });
  });

  test.each([
    ['Officials said Mary Carter will speak.', 'say'],
    ['“It is late,” said a neighbour of Mary Carter.', 'say'],
    ['Mary Carter administration officials met.', 'meet'],
    ['The committee met on Monday.', 'meet'],
  ])('names nobody when nobody named did it: %s', (sentence, action) => {
    expect(readEvents(sentence).filter((event) => event.action === action).flatMap((event) => event.agents)).toEqual([]);
  });
});

describe('one participant in doubt', () => {
  it('has a mention of its own that begins at the adverb', () => {
    const events = readEvents('Mary Carter is expected to meet Paul Novak and possibly Karin Vogel.').filter((event) => event.action === 'meet');
    expect(events).toMatchObject([
      { words: 'meet', patients: [NOVAK], status: 'planned' },
      { words: 'possibly', agents: [CARTER], patients: ['Karin Vogel'], status: 'possible' },
    ]);
  });

  it('may stand after "including"', () => {
    expect(theEvent('Mary Carter will have talks with the Spanish on Monday, including potentially with Paul Novak.', 'meet')).toMatchObject({
      agents: [CARTER], patients: [NOVAK], status: 'possible',
    });
  });
});

describe('looking back', () => {
  it('finds who took part in "the meeting"', () => {
    const events = readEvents('Mary Carter met Paul Novak on Monday. The meeting lasted two hours.');
    expect(events[1]).toMatchObject({ words: 'meeting', agents: [CARTER], patients: [NOVAK] });
  });

  it('finds the other party of "the meeting with Novak"', () => {
    const events = readEvents('Mary Carter met Paul Novak on Monday. The meeting with Novak lasted two hours.');
    expect(events[1]).toMatchObject({ agents: [CARTER], patients: [NOVAK] });
  });

  it('finds the guest of "the 25-minute meeting" at whose start the host speaks', () => {
    const events = readEvents('Mary Carter met Paul Novak on Monday.\n\nSpeaking at the start of the 25-minute meeting in Oslo, Carter was calm.');
    expect([...(events.at(-1)?.agents ?? []), ...(events.at(-1)?.patients ?? [])].sort()).toEqual([CARTER, NOVAK]);
  });

  it('takes who opens the text for whoever may have "a meeting with Novak"', () => {
    expect(readEvents('Mary Carter left for Oslo. A meeting with Paul Novak is possible.').at(-1)).toMatchObject({ agents: [CARTER], patients: [NOVAK] });
    expect(theEvent('It rained. A meeting with Paul Novak is possible.', 'meet').agents).toEqual([]);
  });

  it('knows "the collision" however far back it was told, its day with it', () => {
    const text = 'A ferry collided with a barge on Sunday.\n\nIt rained.\n\nIt snowed.\n\nIt blew.\n\nThe collision was at about 9:15 p.m., police said.';
    expect(readEvents(text).filter((event) => event.action === 'crash').map((event) => event.day)).toEqual(['2024-05-12', '2024-05-12']);
  });

  it('does not know "the crash" once two have been told', () => {
    const text = 'Two trains collided on Sunday.\n\nA bus crashed on Tuesday.\n\nIt snowed.\n\nThe crash was loud.';
    expect(readEvents(text).at(-1)).toMatchObject({ action: 'crash', day: null });
  });

  it('prefers the sentence itself: "speaking to Novak during the 20-minute meeting"', () => {
    const events = readEvents('Mary Carter met Karin Vogel. Speaking to Paul Novak during the 20-minute meeting, Carter smiled.');
    expect(events.find((event) => event.words === 'meeting')).toMatchObject({ agents: [CARTER], patients: [NOVAK] });
  });

  it('says nothing when two meetings are possible', () => {
    const events = readEvents('Mary Carter met Paul Novak. Mary Carter met Karin Vogel. The meeting lasted two hours.');
    expect(events[2]).toMatchObject({ agents: [], patients: [] });
  });

  it('says nothing three paragraphs on', () => {
    const events = readEvents('Mary Carter met Paul Novak.\n\nIt rained.\n\nIt snowed.\n\nThe meeting lasted two hours.');
    expect(events[1]).toMatchObject({ agents: [], patients: [] });
  });

  it('reads "he" as the person last spoken of, but not when an unnamed man stands between', () => {
    expect(theEvent('Paul Novak was in Leeds. He died on Monday.', 'die').agents).toEqual([NOVAK]);
    expect(theEvent('Paul Novak was in Leeds. A former officer said that he died.', 'die').agents).toEqual([]);
  });

  it('reads "both sides" as the two who met', () => {
    expect(theEvent('Mary Carter met Paul Novak. Both sides agreed on Monday.', 'agree').agents).toEqual([CARTER, NOVAK]);
  });
});

describe('noun or verb', () => {
  test.each([
    ['The meeting was long.', ['meet']],
    ['The mayor met the deadline.', []],
    ['The new rule met with opposition.', []],
    ['They visited in March.', ['visit']],
    ['They flew home in March.', ['leave']],
    ['Doctors found life-threatening wounds.', ['find', 'injure']],
    ['It is going to rain.', []],
    ['The United States Open is near.', []],
  ])('%s', (sentence, actions) => {
    expect(readEvents(sentence).map((event) => event.action)).toEqual(actions);
  });
});

describe('time, place and background', () => {
  it('takes the time of its own clause', () => {
    const events = readEvents('Mary Carter met Paul Novak on Monday before she flew to Oslo on Tuesday.');
    expect(events.find((event) => event.action === 'meet')?.day).toBe('2024-05-13');
  });

  it('takes no time from "since"', () => {
    expect(theEvent('It was the first time since 2018 that Mary Carter met Paul Novak.', 'meet').day).toBeNull();
  });

  it('knows where', () => {
    expect(theEvent('Paul Novak was shot in Leeds.', 'shoot').places).toEqual(['Leeds']);
    expect(theEvent('Mary Carter visited Norway.', 'visit').places).toEqual(['Norway']);
  });

  it('tells the news from what went before', () => {
    const events = readEvents('Mary Carter met Paul Novak on Monday. They first met in March 2019. Karin Vogel was shot two years ago.');
    expect(events.filter((event) => event.action !== 'say').map((event) => event.background)).toEqual([false, true, true]);
  });
});

describe('sentences of several parts', () => {
  it('goes on with an enumeration behind an apposition', () => {
    const events = readEvents('Mary Carter is expected to meet Paul Novak, the mayor’s adviser on trade, and possibly Karin Vogel.').filter((event) => event.action === 'meet');
    expect(events).toMatchObject([{ patients: [NOVAK] }, { patients: ['Karin Vogel'], status: 'possible' }]);
  });

  it('takes no new clause for a member of the enumeration', () => {
    expect(theEvent('Mary Carter met Paul Novak, the mayor of Leeds, and Karin Vogel spoke.', 'meet').patients).toContain(NOVAK);
  });

  it('shares the day of an opening phrase', () => {
    expect(readEvents('Before meeting Karin Vogel on Monday, Mary Carter met Paul Novak.').map((event) => event.day)).toEqual(['2024-05-13', '2024-05-13']);
    expect(readEvents('After Karin Vogel died on Monday, Mary Carter met Paul Novak.').map((event) => event.day)).toEqual(['2024-05-13', null]);
  });

  it('reads a length with a fraction bar in front of its noun', () => {
    expect(theEvent('Mary Carter and Paul Novak emerged from a 3-1/2 hour meeting.', 'meet').agents).toEqual([CARTER, NOVAK]);
  });

  it('takes nobody for "she" of whom only the office was named', () => {
    const text = 'Mary Carter was received by President Paul Novak. The trip was announced by the president’s office. She died on Monday.';
    expect(theEvent(text, 'die').agents).toEqual([CARTER]);
  });
});

describe('what was long over', () => {
  const NEWS = 'A ferry sank on Sunday. ';
  const backgrounds = (text: string, options = {}): string[] =>
    readEvents(NEWS + text, options).filter((event) => event.background && event.action !== 'say').map((event) => event.words);

  test.each([
    ['It is the worst accident since 2011, when a boat caught fire and four people died.', ['caught fire', 'died']],
    ['It is the worst accident since 2011, when a boat caught fire. In that case the search went on for days.', ['caught fire', 'search']],
    ['In 2003, a boat burned off Leeds. Eleven people died. The captain was arrested.', ['burned', 'died', 'arrested']],
    ['In the past 20 years, 38 people died on ferries.', ['died']],
    ['In the past 20 years there have been 38 deaths on ferries.', ['deaths']],
    ['In March, Paul Novak visited Oslo.', ['visited']],
    ['Last month’s collision hurt nobody.', ['collision', 'hurt']],
    ['The 2011 collision hurt nobody.', ['collision', 'hurt']],
    ['The captain was fined a year earlier.', ['fined']],
    ['Storms drowned many sailors over the years.', ['drowned']],
    ['Not since 2008 — when two boats collided — has anybody died.', ['collided']],
    ['It was the first crash since January, when a boat capsized.', ['capsized']],
  ])('%s', (text, words) => {
    expect(backgrounds(text)).toEqual(words);
  });

  test.each([
    'Police arrested a man on Monday when he came home and attacked a neighbour.',
    'They will meet in July.',
    'It was the deadliest crash in the last ten years.',
    'On Friday Paul Novak visited Oslo.',
    'Two hours earlier the captain had left Leeds.',
    'The captain, who was arrested last week, was charged.',
    'In that case the captain will be charged.',
  ])('the news itself: %s', (text) => {
    expect(backgrounds(text)).toEqual([]);
  });

  it('comes back to the present', () => {
    expect(backgrounds('In 2003, a boat burned off Leeds. The captain has been arrested.')).toEqual(['burned']);
    expect(backgrounds('In 2003, a boat burned off Leeds.\n\nThe captain was arrested.')).toEqual(['burned']);
  });

  it('needs no day of publication where a year is written', () => {
    const text = 'It is the worst accident since 2011, when a boat capsized. In 2003, two boats collided.';
    expect(readEvents(NEWS + text, { publishedAt: null }).filter((event) => event.background).map((event) => event.words)).toEqual(['capsized', 'collided']);
  });
});

describe('any text', () => {
  it('reads a text without punctuation piece by piece', () => {
    const events = readEvents('Mary Carter said that she met Paul Novak and '.repeat(200));
    expect(events.filter((event) => event.action === 'meet').length).toBeGreaterThan(190);
  });

  const words = ['Mary Carter', 'Paul Novak', 'met', 'meeting', 'the', 'with', 'and', ',', 'possibly', 'he', 'both sides', 'after', '“', '”', 'shot', 'by', 'in Leeds', '.', '\n\n', 'will', 'not', 'who', 'talks', '-', '’s', 'to'];
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')));

  it('gives events inside their sentences, numbered in order, of known entities', () => {
    fc.assert(
      fc.property(text, (body) => {
        const document = analyseText('', body);
        findEvents(document, []).forEach((event, index) => {
          const sentence = document.sentences[event.sentence];
          if (sentence === undefined) throw new Error('no such sentence');
          expect(event.id).toBe(index);
          expect(event.start).toBeGreaterThanOrEqual(sentence.start);
          expect(event.end).toBeLessThanOrEqual(sentence.end);
          expect(event.end).toBeGreaterThan(event.start);
          for (const id of [...event.agents, ...event.patients, ...event.places]) expect(document.entities[id]).toBeDefined();
          expect(event.agents.filter((id) => event.patients.includes(id))).toEqual([]);
        });
      }),
    );
  });
});
