import { describe, expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import { findMentions } from './find-mentions.ts';

describe('places told by what happened there, who lives there and what was struck or crossed', () => {
  test.for([
    ['The Dallas shooting left nine dead.', 'Dallas'],
    ['Hundreds came to the Milwaukee rally.', 'Milwaukee'],
    ['Residents of Dallas were told to leave.', 'of Dallas'],
    ['The 24-year-old from Dallas was arrested.', 'from Dallas'],
    ['Missiles hit the al-Harir air base on Sunday.', 'the al-Harir air base'],
    ['The strike on the air base killed two.', 'on the air base'],
    ['Thousands marched through Paris on Sunday.', 'through Paris'],
    ['The drone was flying over Norway.', 'over Norway'],
    ['The plane crashed off the coast of Ireland.', 'off the coast of Ireland'],
    ['He was extradited from Spain.', 'from Spain'],
    ['She was held at Rikers Island.', 'at Rikers Island'],
  ] as const)('%s', ([sentence, text]) => {
    expect(findMentions(place, sentence).map((one) => one.text)).toEqual([text]);
  });

  test.for([
    'The drop in U.S. consumer demand went on.', 'The president has little support on Capitol Hill.', 'The debate over Norway went on.', 'They learned it through Norway.',
    'His attacks on the court went on.', 'The Dallas shooting-range owner laughed.', 'The Republic attack ad failed.',
  ])('no place: %s', (sentence) => {
    expect(findMentions(place, sentence)).toEqual([]);
  });
});
