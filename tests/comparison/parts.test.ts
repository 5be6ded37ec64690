import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const relation = (page: readonly string[], other: readonly string[], text: string): string | undefined => answerTo(report(page), report(other), text)?.relation;

const CRASH = ['Ferry sinks off Keldor', 'A ferry sank off Keldor on Friday, killing all 84 people on board.'];

describe('a part of a whole', () => {
  test('people of one country neither confirm nor deny how many there were in all', () => {
    const other = ['Ferry sinks off Keldor', 'At least 31 Danish citizens were on board the ferry that sank off Keldor on Friday.'];
    expect(relation(CRASH, other, '84 people')).not.toBe('agrees');
    expect(relation(CRASH, other, '84 people')).not.toBe('differs');
    expect(relation(CRASH, ['Ferry sinks off Keldor', 'A ferry sank off Keldor on Friday, killing 86 people.'], '84 people')).toBe('differs');
  });

  test('people of one country are told in other words', () => {
    const page = ['Ferry sinks off Keldor', 'Of the 84 people on board the ferry off Keldor, 31 were Danish and 12 were Dutch.'];
    const other = ['Ferry sinks off Keldor', 'At least 31 Danish citizens were on board the ferry that sank off Keldor.'];
    expect(relation(page, other, '31 were Danish')).toBe('agrees');
    expect(relation(page, ['Ferry sinks off Keldor', 'At least 40 Dutch citizens were on board the ferry that sank off Keldor.'], '31 were Danish')).not.toBe('agrees');
  });

  test('one who did something may be one of two', () => {
    const page = ['Officers search Keldor house', 'The video shows two officers searching the house in Keldor with torches on Friday.'];
    const other = ['Officers search Keldor house', 'One officer searching the house in Keldor on Friday went to a window with a torch.'];
    expect(relation(page, other, 'two officers')).not.toBe('differs');
    const hurt = (who: string): string[] => ['Blast in Keldor', `A blast at a mill in Keldor on Friday injured ${who}.`];
    expect(relation(hurt('two officers'), hurt('one officer'), 'two officers')).toBe('differs');
  });

  test('how many there are is not how many left', () => {
    const page = ['Keldor guild split', "Five of the Keldor Guild's 19 deputies deserted the mayor."];
    const other = ['Keldor guild split', 'Five members of the Keldor Guild deserted the mayor.'];
    expect(relation(page, other, '19 deputies')).not.toBe('differs');
    expect(relation(other, page, 'Five members')).not.toBe('differs');
  });

  test('how many members did something is not how many there are', () => {
    const page = ['Keldor board votes on harbour', 'Four of the five members of the Keldor harbour board voted for the pier.'];
    const other = ['Keldor harbour board', 'The five-member Keldor harbour board voted for the pier.'];
    expect(relation(page, other, 'Four of the five members')).not.toBe('differs');
    expect(relation(page, other, 'Four of the five members')).not.toBe('agrees');
    expect(relation(other, page, 'five-member')).toBe('agrees');
    expect(relation(['Keldor harbour board', 'The seven-member Keldor harbour board voted for the pier.'], page, 'seven-member')).not.toBe('agrees');
  });
});
