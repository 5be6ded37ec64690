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

test('a line that leads to an older report confirms nothing against what is told now', () => {
  const page = report(['Larkfield club shooting', 'Ada Lund and four others were shot at a club in Larkfield on Sunday.']);
  const now = 'Nils Roe was one of the four people who were shot at the club in Larkfield.';
  expect(answerTo(page, report(['Larkfield club owner speaks', 'RECALL: Larkfield club shooting leaves five people shot.', now]), 'four others')?.relation).toBe('differs');
  expect(answerTo(page, report(['Larkfield club owner speaks', 'The shooting at the club in Larkfield left five people shot.', now]), 'four others')?.relation).toBe('agrees');
});
