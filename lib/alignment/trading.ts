import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../values/held-quantity.ts';
import { perClaim } from './per-claim.ts';
import { sentenceText, type Reading } from './reading.ts';

/** What is traded, or measures what is. */
const TRADED =
  /\b(?:ind(?:ex|exes|ices)|futures|crude|brent|nasdaq|dow jones|s&p|standard & poor['’]s|ftse|dax|nikkei|hang seng|treasur(?:y|ies)|bonds?|yields?|barrel|ounce|bushel|dollar|euro|yen|sterling|yuan|shares|stocks?|volume)\b/i;
/** How it moved in a session. */
const MOVED =
  /\b(?:rose|risen|fell|fallen|gain(?:s|ed)?|drop(?:s|ped)?|lost|added|settled?|clos(?:ed?|ing)|slid|climb(?:s|ed)|edged|jump(?:s|ed)|advanced|declined?|slipped|eased|surged|tumbled|sank|dipped|ended|opened|trad(?:ed|ing)|soared|shed|increased|decreased|plunged|plummeted|rallied|retreated|rebounded|firmed|sagged|skidded|spiked|leap(?:t|ed)|slumped|swung|strengthened|weakened|ticked|inched|crept|crashed|dived|dove|recovered|bounced|put on|up|down|higher|lower|was|were)\b/i;

const known = new WeakMap<Reading, Map<number, boolean>>();

/**
 * Whether a claim's sentence tells of a session of trading: the same sentence is written of the next session with other
 * figures, and neither report is wrong. Looked up once a sentence.
 */
export function isOfTrading(reading: Reading, { sentence }: Claim): boolean {
  const sentences = known.get(reading) ?? new Map<number, boolean>();
  known.set(reading, sentences);
  const before = sentences.get(sentence);
  if (before !== undefined) return before;
  const { text } = sentenceText(reading, sentence);
  const now = TRADED.test(text) && MOVED.test(text);
  sentences.set(sentence, now);
  return now;
}

/** A stretch longer than a session. */
const STRETCH = /\b(?:in|over|for|during) the (?:last |past |first |next )?(?:two|three|four|five|six|nine|twelve|\d+)?[ -]?(?:weeks?|months?|quarters?|years?)\b|\b(?:this|last) (?:week|month|quarter|year)\b|\byear[ -]to[ -]date\b/i;

/** Whether one of two claims of trading is of a session and the other of weeks or years: both are true of one share. */
export function areOfTwoStretches(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  if (!isOfTrading(page, left) || !isOfTrading(other, right)) return false;
  return tellsStretch(page, left) !== tellsStretch(other, right);
}

const tellsStretch = perClaim((reading, { sentence }): boolean => STRETCH.test(sentenceText(reading, sentence).text));

/** The last price of a session. */
const AT_CLOSE = /\b(?:clos(?:ed?|ing)|settled?|ended|finished)\b/i;
/** By how much one price or index may be told otherwise of one moment: of the close, and of an hour that is not told. More is another moment. */
const ONE_CLOSE = 1.4;
const ONE_HOUR = 1.03;

/** Whether two values of trading are too far from each other to be of one moment: at noon and at the close a share stands elsewhere. */
export function areOfTwoMoments(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  const [x, y] = [quantityOf(left.value)?.point ?? null, quantityOf(right.value)?.point ?? null];
  const areClosing = isAtClose(page, left) && isAtClose(other, right);
  return x !== null && y !== null && Math.max(x, y) > (areClosing ? ONE_CLOSE : ONE_HOUR) * Math.min(x, y);
}

const isAtClose = perClaim((reading, { sentence }): boolean => AT_CLOSE.test(sentenceText(reading, sentence).text));
