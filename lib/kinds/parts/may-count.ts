import type { Token } from '../../text/document.ts';
import { wordMark } from '../../text/word-marks.ts';
import { ORDINALS } from '../../values/number-words.ts';
import { mayOpenQuantity, NUMERAL } from '../../values/numeral-marks.ts';

const OPENERS: ReadonlySet<string> = new Set(['no', 'nobody', 'neither', 'none', 'another', 'unanimous', 'unanimously', 'twice', 'aged', 'age', 'ages', 'youngest', 'oldest', 'eldest', 'older', 'younger']);
const COUNTING = wordMark((lower) => OPENERS.has(lower) || ORDINALS.has(lower));
/** "in *his* 20s" */
const WHOSE = wordMark((lower) => lower === 'his' || lower === 'her' || lower === 'their');

/** "a *single* bullet", "a *pair* of bases" */
const SINGLE = wordMark((lower) => lower === 'single' || lower === 'pair' || lower === 'duo' || lower === 'trio' || lower === 'quartet');

/** Without one of these a sentence counts nothing. */
export const OF_COUNTS = NUMERAL | COUNTING | SINGLE;

/** Most words cannot begin a count; a look at their marks is cheaper than four readers. Words that a new reader begins with must be named here. */
export function mayCount(tokens: readonly Token[], marks: Uint32Array, i: number, end: number): boolean {
  const mark = marks[i] ?? 0;
  if ((mark & COUNTING) !== 0 || mayOpenQuantity(marks, i, end)) return true;
  if (((marks[i + 1] ?? 0) & SINGLE) !== 0) return true;
  return (mark & WHOSE) !== 0 && tokens[i - 1]?.lower === 'in';
}
