import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/report/words.ts';
import type { Messages } from '../../lib/report/words.ts';

const messages: Messages = {
  plain: { message: 'No length is given.' },
  two: { message: '$2 comes after $1, $1 before.' },
  price: { message: 'It costs $$5.' },
  named: { message: 'Saved by $WHO$ as $what$', placeholders: { who: { content: '$1' }, what: { content: 'a $2' } } },
};

const say = (key: string, ...args: string[]) => wordsOf(messages, { key, args });

describe('the words of a reason', () => {
  it('puts arguments where their numbers stand, as often as they stand', () => {
    expect(say('two', 'five', 'six')).toBe('six comes after five, five before.');
  });

  it('reads $$ as a dollar sign and fills named placeholders', () => {
    expect(say('price')).toBe('It costs $5.');
    expect(say('named', 'Ada', 'copy')).toBe('Saved by Ada as a copy');
  });

  it('leaves a missing argument empty and refuses a missing key', () => {
    expect(say('two', 'five')).toBe(' comes after five, five before.');
    expect(() => say('absent')).toThrow('absent');
    expect(() => say('toString')).toThrow('toString');
  });

  it('never reads an argument as a pattern', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      expect(say('two', a, b)).toBe(`${b} comes after ${a}, ${a} before.`);
    }));
    expect(say('two', '$300', '$1 million')).toBe('$1 million comes after $300, $300 before.');
  });
});
