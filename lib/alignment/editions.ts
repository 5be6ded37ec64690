import { perClaim } from './per-claim.ts';

const ONLY_YEAR = /^(?:19|20)\d\d$/;
/** Behind a year that is the name of what recurs, or of who takes part in it. */
const OF_WHAT_RECURS =
  /^\s(?:[A-Za-z.]+\s){0,3}?(?:elections?|campaigns?|races?|rivals?|candidates?|candidacy|conventions?|primary|primaries|contenders?|hopefuls?|caucus(?:es)?|cycle|bid|run|vote|nominee|nomination|ballot|field|opponents?|challengers?|presidential|Olympics|Games|World Cup|season|budget|census)\b/;
const REACH = 60;
const DATED = /(?:in|since|by|until|during)\s$/;

/**
 * Whether a year is the name of a vote, of games, of a budget: "the *2016* presidential election", "a potential *2020* rival". It is the
 * time of nothing else that the sentence tells, nor of when that began: a campaign of 2016 was opened in 2015.
 */
export const namesEdition = perClaim(({ text: all }, { kind, text, start, end }): boolean => {
  if (kind !== 'date' || !ONLY_YEAR.test(text)) return false;
  return !DATED.test(all.slice(Math.max(0, start - 7), start)) && OF_WHAT_RECURS.test(all.slice(end, end + REACH));
});
