import { describe, expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import { findMentions } from './find-mentions.ts';

describe('windows and doors shot through, where weapons were kept, rooms by their floor', () => {
  test.each([
    ['The deputy fired through a kitchen window.', ['through a kitchen window']],
    ['He aimed the rifle at the front door.', ['at the front door']],
    ['She pulled a pistol from her handbag.', ['from her handbag']],
    ['He drew a knife from a coat.', ['from a coat']],
    ['They searched a third-floor office on Monday.', ['a third-floor office']],
    ['She walked to the third-floor packing room.', ['to the third-floor packing room']],
  ])('%s', (sentence, texts) => {
    expect(findMentions(place, sentence).map((one) => one.text)).toEqual(texts);
  });

  test.each([
    'He knocked at the door.',
    'A window of hope opened.',
    'He took his phone from his pocket.',
    'The deal fell through.',
    'She looked at the window.',
  ])('no place: %s', (sentence) => {
    expect(findMentions(place, sentence)).toEqual([]);
  });
});
