import { describe, expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import { wordings } from './examples.ts';
import { findMentions } from './find-mentions.ts';

describe('borders by what they part, and parts of towns before a noun', () => {
  const sentences = [
    'The senate paid for the [Peru-Chile border] wall.',
    'Troops moved to the [Syrian-Turkish border] on Monday.',
    'Three men were held at the [Norwegian border] on Monday.',
    'Shells fell in a [Sudanese border] town.',
    'Miners dug a ditch [along the border with Peru].',
    'Shots were fired [on the border between Chad and Sudan].',
    'Guards were sent to the [Chilean border with Bolivia].',
    'Three men were hurt at the [suburban Detroit] factory.',
    'A [suburban Chicago] school was shut.',
    'He stayed at a [downtown Toledo] hotel.',
    'They spoke of the [Dayton nightclub] shooting all day.',
    'Smoke from the [Nord County wine country] fire drifted west.',
    'She lost her home in the [Denver] wildfire.',
  ];
  const examples = sentences.flatMap((marked) => wordings(marked.split(/[[\]]/)[1] ?? '', marked)).map(({ sentence, text }) => ({ sentence, text }));
  test.each(examples)('$sentence', ({ sentence, text }) => {
    const found = findMentions(place, sentence).map((one) => one.text);
    expect(found.some((one) => one.replace(/^(?:at|in|to|the) (?:the )?/, '') === text.replace(/^(?:at|in|to|the) (?:the )?/, ''))).toBe(true);
  });

  test.each([
    'Norwegian border agents were trained for it.',
    'Congress paid for border security.',
    'The American frontier was closed by then.',
    'He joined the Border Patrol.',
  ])('%s', (sentence) => {
    expect(findMentions(place, sentence)).toEqual([]);
  });

  test.each([
    ['Miners dug along the border with Peru.', 'The Peru-Chile border wall was paid for.', 'compatible'],
    ['Miners dug along the border with Peru.', 'The Norwegian border was shut.', 'incomparable'],
    ['The Peru-Chile border was shut.', 'The Peru-Bolivia border was shut.', 'incomparable'],
    ['The suburban Detroit factory was shut.', 'The firm has a factory in suburban Detroit.', 'same'],
    ['The factory lies in suburban Detroit.', 'The factory lies in Toledo.', 'incomparable'],
  ])('%s / %s', (a, b, outcome) => {
    const [left, right] = [a, b].map((text) => findMentions(place, text)[0]?.value);
    expect(place.compare(left as never, right as never).outcome).toBe(outcome);
  });
});
