import { describe, expect, test } from 'vitest';
import { role } from '../../lib/kinds/role.ts';
import { findMentions } from './find-mentions.ts';

const found = (text: string): string[] => findMentions(role, text).map((one) => one.text);

describe('somebody without a name whom the event befell or who found it', () => {
  test.each([
    ['A female receptionist died at the scene.', 'female receptionist'],
    ['On Friday a bus driver was shot.', 'bus driver'],
    ['A 63-year-old nurse was later wounded.', 'nurse'],
    ['A neighbor called the police.', 'neighbor'],
    ['They answered a call from a neighbour on Friday.', 'neighbour'],
    ['They came after a neighbor’s report about the noise.', 'neighbor'],
    ['The boat was found by a security guard.', 'security guard'],
  ])('%s', (sentence, text) => {
    expect(found(sentence)).toEqual([text]);
  });

  test.each([
    'A neighbor said there had been shots.',
    'If a teacher is killed, the law applies.',
    'When an officer was shot, they ran.',
    'A judge found that the law applies.',
    'A second officer was wounded.',
    'It was reported by a major carrier.',
  ])('nobody: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('the office of a body that is told by what it is', () => {
  test.each([
    ['It was cut, the paper’s executive editor said.', 'executive editor'],
    ['The company’s chief executive resigned on Monday.', 'chief executive'],
    ['She says the then-senator knew of it.', 'then-senator'],
  ])('%s', (sentence, text) => {
    expect(found(sentence)).toContain(text);
  });

  test('whoever bears the office in the report is meant', () => {
    const [, told] = findMentions(role, 'Anna Miller, the executive editor, spoke. The passage was cut, the paper’s executive editor said.');
    expect(told?.detail.owner).not.toBeNull();
  });

  test.each([
    'Losses rose in the bank’s chief investment office.',
    'The agency’s deputy director left.',
  ])('no office: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});
