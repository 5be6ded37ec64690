import type { Token } from '../text/document.ts';
import { wordSet } from '../text/names/word-set.ts';

/** What is held on its day as a matter of course. */
const CUSTOMS = wordSet(
  'service services mass masses worship prayer prayers liturgy communion sermon school class classes lesson lessons practice training rehearsal choir bingo brunch breakfast lunch dinner supper drinks tea shift market',
);
/** Words that narrow it: "Sunday *morning worship* services". */
const MOST_WORDS = 3;

/** Who has done so for what is held of custom was there on the day: "walked into the temple for Sunday services", but "prepared for Sunday services". */
export const CAME = wordSet(
  'walked came went entered gathered met sat stood knelt joined attended crowded packed filed streamed flocked stopped drove returned congregated assembled headed stepped showed turned appeared filled lined arrived',
);

/** What is counted or drawn up once its day is over. */
const FIGURES = wordSet('ratings figures figure results result data numbers number viewership audience tally totals total readings reading takings receipts turnout statistics attendance');

/** "Friday *prayers*", "Sunday morning *worship services*", behind the time that ends before `end`. */
export function isCustom(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.type !== 'word' || token.text !== token.lower) return false;
    if (CUSTOMS.has(token.lower)) return true;
  }
  return false;
}

/** "The *ratings for* Monday", where the time stands at `first` behind "for". */
export function isMeasuredFor(tokens: readonly Token[], first: number): boolean {
  if (!FIGURES.has(tokens[first - 2]?.lower ?? '')) return false;
  for (let at = first - 3; at >= Math.max(0, first - SETTING_REACH); at -= 1) if (SETTING.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** "*Set* the release of the results for Thursday": a day to come. */
const SETTING = wordSet('set sets setting move moves moved moving schedule schedules scheduled plan plans planned planning fix fixed expect expects expected await awaits awaiting due slated announce announces announced promise promised postpone postponed delay delayed');
const SETTING_REACH = 10;
