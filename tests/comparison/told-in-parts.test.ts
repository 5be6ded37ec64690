import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = ['Port Ellery’s town council quarrelled with the harbour board on Monday over the toll road past the old quay.', 'Mayor Ida Holm closed the gallery of the guild hall for three hours.'];

const answer = (mine: readonly string[], theirs: readonly string[], text: string): ReturnType<typeof answerTo> =>
  answerTo(report(['Council quarrels over toll road past old quay', ...mine, ...LEAD]), report(['Council and harbour board quarrel over toll road', ...theirs, ...LEAD]), text);

describe('a number that is told in other parts', () => {
  test('is the sum of those killed and those hurt', () => {
    const mine = ['A clerk shot three people in the guild hall on Monday.'];
    expect(answer(mine, ['A clerk killed one person and hurt two others by the stairs.'], 'three people')?.relation).toBe('agrees');
    expect(answer(mine, ['Two are dead and another wounded in the guild hall.'], 'three people')?.relation).toBe('agrees');
    expect(answer(mine, ['A clerk killed one person and injured four others in the guild hall.'], 'three people')?.relation).not.toBe('agrees');
  });

  test('is "both" of two', () => {
    expect(answer(['The mayor pushed past two wardens at the gate of the guild hall.'], ['She pushed both wardens aside.'], 'two wardens')?.relation).toBe('agrees');
    expect(answer(['The mayor pushed past two wardens at the gate of the guild hall.'], ['She pushed both doors open.'], 'two wardens')?.relation).not.toBe('agrees');
    expect(answer(['The mayor pushed past three wardens at the gate of the guild hall.'], ['She pushed both wardens aside.'], 'three wardens')?.relation).not.toBe('agrees');
  });

  test('is the sum of some of a group and others', () => {
    expect(answer(['A clerk shot four people in the guild hall on Monday.'], ['Two of her neighbours died and two others were wounded by the stairs.'], 'four people')?.relation).toBe('agrees');
    expect(answer(['A clerk shot four people in the guild hall on Monday.'], ['Three of her neighbours died and two others were wounded by the stairs.'], 'four people')?.relation).not.toBe('agrees');
  });

  test('counts an attacker who died, or leaves the attacker out', () => {
    const [out, counted] = [['A clerk killed two wardens in the guild hall on Monday, then himself.'], ['Three people died in the guild hall on Monday.', 'The gunman is among the dead, police said.']];
    expect(answer(out, counted, 'two wardens')?.relation).toBe('agrees');
    expect(answer(counted, out, 'Three people')?.relation).toBe('agrees');
    // It is not said that the dead are counted with the gunman.
    expect(answer(['Three people died in the guild hall on Monday.', 'The gunman fled.'], out, 'Three people')?.relation).not.toBe('agrees');
    expect(answer(['Four people died in the guild hall on Monday.', 'The gunman is among the dead.'], out, 'Four people')?.relation).not.toBe('agrees');
    // Somebody else's death, a rumour, and those whom the police killed.
    expect(answer(['Three people died in the guild hall on Monday.', 'Among the dead was the gunman’s brother.', 'The shooting lasted a minute.'], out, 'Three people')?.relation).not.toBe('agrees');
    expect(answer(['Three people died in the guild hall shooting on Monday.', 'It was not clear whether the gunman was among the dead.'], out, 'Three people')?.relation).not.toBe('agrees');
    expect(answer(counted, ['After the shooting police officers killed two wardens in the guild hall on Monday.'], 'Three people')?.relation).not.toBe('agrees');
    expect(answer(['Three people died in the guild hall on Monday.', 'The gunman, Olaf Brandt, 34, was one of the dead.'], out, 'Three people')?.relation).toBe('agrees');
    // Who was killed is told, not by whom.
    expect(answer(['Two wardens were killed in the guild hall on Monday.'], counted, 'Two wardens')?.relation).not.toBe('agrees');
  });

  test('is one side of a vote', () => {
    const theirs = ['The toll road was rejected in a 38-41 vote of the council.'];
    expect(answer(['All 41 Liberals in the council voted against the toll road.'], theirs, '41 Liberals')?.relation).toBe('agrees');
    expect(answer(['All 44 Liberals in the council voted against the toll road.'], theirs, '44 Liberals')?.relation).not.toBe('agrees');
    expect(answer(['All 41 Liberals of the council came to a dinner.'], theirs, '41 Liberals')?.relation).not.toBe('agrees');
  });
});
