import { expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report(['Gunman injures 15 people at Keldor fair', 'A gunman opened fire at a fair in Keldor on Friday, injuring 15 people.']);

test('what a report tells as overtaken confirms nothing against what it says itself', () => {
  const other = report(['Gunman injures nine people at Keldor fair', 'A gunman opened fire at a fair in Keldor on Friday, injuring nine people.', 'Police had initially said that 15 people were injured.']);
  expect(answerTo(PAGE, other, '15 people')?.relation).toBe('differs');
});

test('what was said at first confirms where nothing else is said', () => {
  const other = report(['Gunman opens fire at Keldor fair', 'A gunman opened fire at a fair in Keldor on Friday.', 'Police initially said that 15 people were injured at the fair.']);
  expect(answerTo(PAGE, other, '15 people')?.relation).toBe('agrees');
});
