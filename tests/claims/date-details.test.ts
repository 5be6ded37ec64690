import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';

/** The words that the time `text` goes with, and the name of who says something then. */
function dated(sentence: string, text: string): { words: string[]; owner: string | null } {
  const { claims, entities } = extractClaims({ title: 'Larkfield news', text: sentence, publishedAt: null, language: 'en' });
  const claim = claims.find((one) => one.kind === 'date' && one.text === text);
  if (!claim) throw new Error(`no date "${text}" in: ${sentence}`);
  const { head, modifiers, owner } = claim.detail;
  return { words: [...(head === null ? [] : [head]), ...modifiers], owner: owner === null ? null : (entities[owner]?.name ?? null) };
}

describe('what a time is the time of', () => {
  test.each([
    ['Mayor Vera Holt resigned on Friday over the flood.', 'Friday', ['resign']],
    ['The council on Friday resigned over the flood.', 'Friday', ['resign']],
    ['On Friday, the council, which met in Larkfield, resigned.', 'Friday', ['resign']],
    ['The firm failed to meet a final deadline on Friday.', 'Friday', ['meet', 'deadlin']],
    ["Friday's rescheduled vote was close.", 'Friday', ['vote']],
    ['He saw the 2015 interview with the singer.', '2015', ['say']],
    ['She resigned on Saturday over the shooting on Friday in Larkfield.', 'Friday', ['shoot']],
    ['The mayor received the minister, Ana Diaz, on Monday and praised her.', 'Monday', ['host']],
    ['The bill passed in the early hours of Friday.', 'Friday', ['pass']],
    ['He was convicted of murder in 2006.', '2006', ['convict']],
  ])('%s', (sentence, text, words) => {
    expect(dated(sentence, text).words).toEqual(words);
  });

  test.each([
    ['“The dam is safe,” Vera Holt said on Friday.', 'Friday', 'Vera Holt'],
    ['In a statement on Friday, Vera Holt said the dam was safe.', 'Friday', 'Vera Holt'],
    ['The dam is safe, Vera Holt said on Friday.', 'Friday', null],
    ['Vera Holt resigned on Friday.', 'Friday', null],
  ])('%s is of %s', (sentence, text, owner) => {
    expect(dated(sentence, text).owner).toBe(owner);
  });
});
