import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = ['Gunman opens fire at Halden pool hall', 'Five people were injured when a gunman opened fire at the Halden pool hall in Marrowby early on Saturday, police said.'] as const;
const OTHER = 'Lorry driver, 3 others shot at Halden pool hall';

const answerOf = (mine: readonly string[], theirs: readonly string[]): string | undefined =>
  answerTo(report([...PAGE, ...mine], '2019-05-05'), report([...theirs], '2019-05-05'), 'Five people')?.relation;

describe('how many were injured, and how many were shot', () => {
  const theirs = ['Gunman opens fire at Halden pool hall', 'Seven people were shot when a gunman opened fire at the Halden pool hall in Marrowby early on Saturday, police said.'] as const;

  test('are one figure where nobody died', () => {
    expect(answerOf([], theirs)).toBe('differs');
    expect(answerOf(['It is a wonder that nobody was killed, said the owner.'], theirs)).toBe('differs');
  });

  test('are one figure where only another crime of years ago was deadly', () => {
    expect(answerOf(['A waiter was killed there in 2003.'], theirs)).toBe('differs');
  });

  test('are two where some died', () => {
    expect(answerOf([], [...theirs, 'Two of them died at the scene.'])).not.toBe('differs');
    expect(answerOf(['A waiter was killed.'], theirs)).not.toBe('differs');
  });

  test('agree if they are equal', () => {
    expect(answerOf([], [OTHER, 'Five people were shot when a gunman opened fire at the Halden pool hall in Marrowby early on Saturday, police said.'])).toBe('agrees');
  });
});
