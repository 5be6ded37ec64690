import { describe, expect, test } from 'vitest';
import { role } from '../../lib/kinds/role.ts';
import { wordings } from './examples.ts';
import { findMentions } from './find-mentions.ts';

const party = (text: string): string[] => findMentions(role, text).filter(({ detail: { head } }) => /^(?:republican|democrat|independent|libertarian)$/.test(head ?? '')).map((one) => one.text);

describe('of which party somebody named is', () => {
  const sentences = [
    'Sen. Anna Miller, [R-Ohio], voted for the dam.',
    'Rep. Luis Prado ([D-Calif.]) voted against the dam.',
    'Sen. Luis Prado, [D-N.Y.], left early.',
    'Governor Anna Miller ([R]) and others came to the opening.',
    'Senator Anna Miller ([R., Tenn.]) came to the opening.',
    'Senator Anna Miller, a [Republican], came to the opening.',
    'Governor Anna Miller, a [first-term Democrat] from Maine, came to the opening.',
    'House Speaker Anna Miller, [South Carolina Democrat], came to the opening.',
    'Sen. Luis Prado of Maine, an [independent] who votes with the left, spoke.',
    'The bill of [Ohio Republican] Anna Miller failed.',
    'The governor, Luis Prado, 61, a [moderate Republican], voted no.',
    'Anna Miller, who is a [Democrat], voted no.',
  ];
  const examples = sentences.flatMap((marked) => wordings(marked.split(/[[\]]/)[1] ?? '', marked));
  test.each(examples)('$sentence', ({ sentence, text }) => {
    expect(party(sentence)).toEqual([text]);
  });

  test.each([
    'Anna Miller, D. Prado and others came.',
    'Anna Miller, I think, came.',
    'Anna Miller, D-Day veteran, came.',
    'Anna Miller, I-Team reporter, came.',
    'Anna Miller, a Republican strategist, came.',
    'Anna Miller, the top Republican on the Budget Committee, came.',
    'Anna Miller, an independent contractor, came.',
    'The firm asked Anna Miller, Republicans said.',
  ])('%s', (sentence) => {
    expect(party(sentence)).toEqual([]);
  });

  test('the role behind the party is read too', () => {
    expect(findMentions(role, 'Rep. Anna Miller, D-Calif., a co-sponsor of the Harbour Act, spoke.').map((one) => one.text)).toContain('co-sponsor of the Harbour Act');
  });
});

describe('two reports on somebody’s party', () => {
  const outcome = (a: string, b: string): string => {
    const [left, right] = [a, b].map((text) => findMentions(role, text).find(({ value }) => (value as { party?: string }).party !== undefined || /^(?:republican|democrat)$/.test((value as { role: string }).role)));
    return left === undefined || right === undefined ? 'none' : role.compare(left.value as never, right.value as never).outcome;
  };

  test.each([
    ['Sen. Anna Miller, R-Ohio, spoke.', 'Anna Miller, a Republican, spoke.', 'same'],
    ['Sen. Anna Miller, R-Ohio, spoke.', 'Republican Senator Anna Miller spoke.', 'compatible'],
    ['Sen. Anna Miller, R-Ohio, spoke.', 'Democratic Senator Anna Miller spoke.', 'incomparable'],
    ['Sen. Anna Miller, R-Ohio, spoke.', 'Anna Miller, a former Republican, spoke.', 'incomparable'],
  ])('%s / %s', (a, b, expected) => {
    expect(outcome(a, b)).toBe(expected);
    expect(outcome(b, a)).toBe(expected);
  });
});
