import type { Claim } from '../claims/claim.ts';
import { perClaim } from './per-claim.ts';
import type { Reading } from './reading.ts';

/** Put into writing. */
const WRITTEN = /\b(?:tweet(?:s|ed|ing)?|twitter|(?:facebook|instagram|blog) post|posted|wrote|writes|written|op-ed|(?:in|a) (?:letter|memo|memoir|book|essay|filing))\b/i;
/** Said aloud. */
const SPOKEN =
  /\b(?:told (?:reporters|journalists|fox|cnn|nbc|abc|cbs|msnbc|npr|the bbc|host|a crowd|a rally|supporters|lawmakers|the (?:house|senate|committee|panel|crowd|court))|(?:in|during|at|to) (?:a|an|the|his|her|their)\b[^.;“”"]{0,40}\b(?:interview|speech|address|rally|briefing|press conference|news conference|hearing|debate|town hall|podcast)|testif(?:ied|ying)|testimony|telling (?:reporters|journalists|lawmakers|a crowd|supporters)|speaking to)\b/i;

/** Characters around a quotation in which it is told how it was said. */
const BEFORE = 160;
const AFTER = 120;

/** Whether one of two quotations was written and the other said aloud: whoever posts a saying of his says it again in other words. */
export function areOfTwoSayings(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  const [ours, theirs] = [mediumOf(page, left), mediumOf(other, right)];
  return ours !== null && theirs !== null && ours !== theirs;
}

/** How a quotation was made public, if the words around it tell it of one way only. */
const mediumOf = perClaim(({ text, extraction }, { sentence, start, end }): 'written' | 'spoken' | null => {
  const bounds = extraction.sentences[sentence] ?? { start, end };
  const around = `${text.slice(Math.max(bounds.start, start - BEFORE), start)} ${text.slice(end, Math.min(bounds.end, end + AFTER))}`;
  const [written, spoken] = [WRITTEN.test(around), SPOKEN.test(around)];
  return written === spoken ? null : written ? 'written' : 'spoken';
});
