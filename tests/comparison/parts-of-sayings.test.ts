import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = ['Harbour master Jane Miller answered the council of Port Ellery on Monday about the fire on the old pier.'];
const WHOLE = '“I wanted to be sure that the case of the pier stood on firm ground, so that if I left the port the file could not be shut or vanish in a drawer without a word,” Miller said.';
const CHANGED = 'Miller wanted the pier’s case “on firm ground” and said that the file “could not be shut or vanish without a word in a drawer.”';
const ALIKE = 'Miller wanted the pier’s case “on firm ground” and said that the file “could not be shut or vanish in a drawer without a word.”';

const whole = report(['Port Ellery: Miller explains fire file', ...LEAD, WHOLE]);
const changed = report(['Miller tells council about fire file', ...LEAD, CHANGED]);
const alike = report(['Miller tells council about fire file', ...LEAD, ALIKE]);
const words = WHOLE.slice(1, WHOLE.indexOf(',”'));

describe('a saying of which another report quotes several parts', () => {
  test('differs where one of the parts does, whichever report is read', () => {
    expect(answerTo(whole, changed, words)?.relation).toBe('differs');
    expect(answerTo(changed, whole, 'could not be shut or vanish without a word in a drawer')?.relation).toBe('differs');
    expect(answerTo(changed, whole, 'on firm ground')?.relation).toBe('agrees');
  });

  test('agrees where all of them do', () => {
    expect(answerTo(whole, alike, words)?.relation).toBe('agrees');
    expect(answerTo(alike, whole, 'could not be shut or vanish in a drawer without a word')?.relation).toBe('agrees');
  });
});
