import { describe, expect, test } from 'vitest';
import { role } from '../../lib/kinds/role.ts';
import type { RoleValue } from '../../lib/kinds/role/value.ts';
import { findMentions } from './find-mentions.ts';

const texts = (sentence: string): string[] => findMentions(role, sentence).map(({ text }) => text);

describe('roles of people without a name', () => {
  test.for([
    ['The gunman, a Danish army officer, was arrested.', 'Danish army officer'],
    ['The suspect, a former postal worker, was held.', 'former postal worker'],
    ['The driver, a contract worker, survived.', 'contract worker'],
    ['The 34-year-old, a retired carpenter, lived alone.', 'retired carpenter'],
    ['The deputy, a father of two, died on Sunday.', 'father of two'],
    ['The dead man was a father of four.', 'father of four'],
    ['The victim was a nurse at the Halden clinic.', 'nurse at the Halden clinic'],
    ['In her role as a paramedic, Mara Quill saved him.', 'paramedic'],
    ['The widow of Olaf Brandt has sued.', 'widow'],
    ['Mara Quill, a forklift operator, heard a bang.', 'forklift operator'],
    ['Mara Quill, a volunteer he had met, came along.', 'volunteer'],
    ['Mara Quill, a firearms instructor, shot back.', 'firearms instructor'],
    ['Mara Quill, a former Clark County cop, was charged.', 'former Clark County cop'],
    ['Former Housing and Urban Development secretary Mara Quill spoke.', 'Former Housing and Urban Development secretary'],
    ['Mara Quill, founder of He Rides, spoke.', 'founder of He Rides'],
  ] as const)('%s', ([sentence, text]) => {
    expect(texts(sentence)).toContain(text);
  });

  test.for([
    ['The gunman, a guard, and a customer died.', 'a list'],
    ['They saw the driver, a nurse and a cook.', 'a list without a comma'],
    ['The engine, a driver of growth, was sold.', 'no person'],
    ['He was a leader.', 'praise'],
    ['He was a vocal critic of the plan.', 'what somebody is to a matter'],
    ['She is as much an agent of change as he was.', 'a figure of speech'],
    ['A good teacher is a guide.', 'anybody'],
    ['The victim was a teacher’s aide dog.', 'more follows the noun'],
    ['Refugee Support set up a kitchen.', 'a body of that name'],
    ['It was National Volunteer Month.', 'a month of that name'],
    ['They bought it from Cantor Fitzgerald.', 'a firm of that name'],
    ['The suspect, a detective testified, fled.', 'somebody reports it'],
    ['The victim, a doctor found, had choked.', 'somebody found it'],
    ['Police denied that he was a doctor.', 'a denial'],
    ['It is unclear whether she was a nurse.', 'a guess'],
    ['In the film he was a pilot.', 'a tale'],
    ['He was a fake doctor.', 'a sham'],
    ['The daughter of Olaf Brandt’s lawyer was hurt.', 'another’s daughter'],
    ['The mother of Olaf Brandt and Mara Quill fled.', 'a mother of several'],
    ['It agreed to buy cable operator Halden Kabel.', 'a firm'],
  ] as const)('%s has none: %s', ([sentence]) => {
    expect(texts(sentence)).toEqual([]);
  });

  test('whoever a pronoun means bears the role that is said of it', () => {
    const owner = (text: string) => findMentions(role, text).find((one) => one.text === 'surgeon')?.detail.owner ?? null;
    expect(owner('Mara Quill was hurt on Monday. She was a surgeon and lived alone.')).not.toBeNull();
    expect(owner('On Monday Mara Quill was hurt. She was a surgeon and lived alone.')).not.toBeNull();
    expect(owner('Mara Quill and Olaf Brandt were hurt. She was a surgeon and lived alone.')).toBeNull();
    expect(owner('A neighbor found Olaf Brandt. She was a surgeon and lived alone.')).toBeNull();
    expect(owner('Olaf Brandt’s house burned. She was a surgeon and lived alone.')).toBeNull();
  });

  test('the second of two roles is over as the first is', () => {
    const former = (text: string) => findMentions(role, text).map(({ value }) => (value as RoleValue).former);
    expect(former('Mara Quill is the former chairman and chief executive of Halden Foods.')).toEqual([true, true]);
    expect(former('Mara Quill is the former chairman and current chief executive of Halden Foods.')).toEqual([true, false]);
    expect(former('Mara Quill is the chairman and chief executive of Halden Foods.')).toEqual([false, false]);
  });

  test('what is said of a pronoun contradicts nothing: nephew of one and son of another', () => {
    const [read] = findMentions(role, 'Olaf Brandt was hurt. He was a nephew of the mayor.');
    expect((read?.value as RoleValue).inPassing).toBe(true);
  });

  test('what somebody is told of as contradicts nothing', () => {
    const inPassing = (text: string) => findMentions(role, text).map(({ value }) => (value as RoleValue).inPassing === true);
    expect(inPassing('As the new central bank chief, Mara Quill would fight it.')).toEqual([true]);
    expect(inPassing('The new central bank chief, Mara Quill, would fight it.')).toEqual([false]);
  });
});
