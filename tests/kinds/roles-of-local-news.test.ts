import { describe, expect, test } from 'vitest';
import { role } from '../../lib/kinds/role.ts';
import { findMentions } from './find-mentions.ts';

describe('roles of people whom local news meets', () => {
  test.for([
    ['Passenger Mara Quill said smoke filled the cabin.', 'Passenger'],
    ['Juror Mara Quill wept.', 'Juror'],
    ['Protester Mara Quill was arrested.', 'Protester'],
    ['Mara Quill, a registered sex offender, was held.', 'registered sex offender'],
    ['Mara Quill, a convicted felon, was held.', 'convicted felon'],
    ['Challenger Mara Quill raised $2 million.', 'Challenger'],
    ['He shot his estranged wife.', 'estranged wife'],
    ['He left his pregnant girlfriend.', 'pregnant girlfriend'],
    ['Army Spc. Mara Quill was hurt.', 'Army Spc.'],
    ['House Majority Whip Mara Quill agreed.', 'House Majority Whip'],
    ['Mara Quill, who owns the diner, wept.', 'owns the diner'],
    ['Mara Quill, a barista at Corner Cup, heard it.', 'barista at Corner Cup'],
    ['The Texas Republican said he was not surprised.', 'Texas Republican'],
    ['The Vermont independent drew a crowd.', 'Vermont independent'],
    ['Adams’ lawyer, Peter Stein, said so.', 'lawyer'],
  ] as const)('%s', ([sentence, text]) => {
    expect(findMentions(role, sentence).map((one) => one.text)).toContain(text);
  });

  test('a lawmaker by state and party is whom alone the sentence before names', () => {
    const ofParty = (text: string) => findMentions(role, text).find((one) => one.text === 'Texas Republican')?.detail.owner ?? null;
    expect(ofParty('Rep. Mara Quill opposed the bill. The Texas Republican called it weak.')).not.toBeNull();
    expect(ofParty('Mara Quill and Olaf Brandt opposed the bill. The Texas Republican called it weak.')).toBeNull();
  });

  test.for(['The rival Harlow Steel sold its mill.', 'A passenger slept.', 'The maker will sell a seven-passenger Vista van.', 'He met a challenger.', 'Protesters left the square.', 'The Texas Republican Party met.', 'The Ohio Republican lawmakers met.'])('no role: %s', (sentence) => {
    expect(findMentions(role, sentence)).toEqual([]);
  });
});
