import { wordSet } from './word-set.ts';

const WORDS = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july
august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving halloween
ramadan hanukkah passover new_year's valentine's mondays tuesdays wednesdays thursdays fridays saturdays sundays`);

/** Weekdays, months and feasts are capitalised and are no names. Lower-case, without a point. */
export function isCalendarWord(lower: string): boolean {
  return WORDS.has(lower);
}
