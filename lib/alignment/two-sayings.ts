import type { Claim } from '../claims/claim.ts';
import { perClaim } from './per-claim.ts';
import type { Reading } from './reading.ts';

/** Put into writing. */
const WRITTEN = /\b(?:tweet(?:s|ed|ing)?|twitter|(?:facebook|instagram|blog) post|posted|wrote|writes|written|op-ed|online|(?:in|a) (?:letter|memo|memoir|book|essay|filing))\b/i;
/** Said aloud. */
const SPOKEN =
  /\b(?:told (?:reporters|journalists|fox|cnn|nbc|abc|cbs|msnbc|npr|the bbc|host|a crowd|a rally|supporters|lawmakers|the (?:house|senate|committee|panel|crowd|court))|(?:in|during|at|to) (?:a|an|the|his|her|their)\b[^.;“”"]{0,40}\b(?:interview|speech|address|rally|briefing|press conference|news conference|hearing|debate|town hall|podcast)|testif(?:ied|ying)|testimony|telling (?:reporters|journalists|lawmakers|a crowd|supporters)|speaking to|(?:confirmed|admitted|said|spoke|speaks|talked)\b[^.;"“”]{0,40} to (?:reporters|journalists|cnn|fox|nbc|abc|cbs|msnbc|npr|the bbc))\b/i;

const CROWD =
  'crowds?|people|residents|locals|citizens|netizens|commenters|commentators|users|readers|viewers|followers|fans|supporters|opponents|critics|protest[eo]rs|demonstrators|marchers|activists|campaigners|strikers|picketers|hecklers|onlookers|bystanders|students|workers|villagers|inmates|prisoners|thousands|hundreds|dozens|scores|some|many|several|others|signs?|placards?|banners?|posters?|graffiti';
const UTTERED =
  'shout(?:s|ed|ing)?|chant(?:s|ed|ing)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?|cr(?:y|ied|ying)|sang|sing(?:ing)?|repl(?:y|ied|ying)|respond(?:ed|ing)?|comment(?:ed|ing)?|post(?:ed|ing)?|tweet(?:ed|ing)?|wr(?:ote|iting)|read(?:ing|s)?|sa(?:id|ying|y|ys)|demand(?:ed|ing)|declar(?:ed|ing)|proclaim(?:ed|ing)|scrawled|spray-painted|sprayed|held|holding|carr(?:ied|ying)|wav(?:ed|ing)|bor(?:e|ing)|bearing|jeer(?:ed|ing)|boo(?:ed|ing)|call(?:ed|ing) out|answer(?:ed|ing)';
/** Shouted, sung, posted or held up by many: "many people in the square were shouting: “…”". */
const BY_MANY_BEFORE = new RegExp(`(?<!\\bone of (?:the |its |her |his )?)\\b(?:${CROWD})\\b(?:[^.,;“”"]{0,60}\\b)?(?:${UTTERED})\\b[^.;“”"]{0,80}[“"‘']?$`, 'i');
/** "“…,” the crowd chanted". */
const BY_MANY_BEHIND = new RegExp(`^[^\\p{L}]{0,4}(?:(?:the|some|many|several|other|angry|a few|a) )*(?:${CROWD})\\b[^.;“”"]{0,30}?\\b(?:${UTTERED})\\b`, 'iu');

/** Characters around a quotation in which it is told how it was said. */
const BEFORE = 160;
const AFTER = 120;

/** Whether one of two quotations was written and the other said aloud: whoever posts a saying of his says it again in other words. */
export function areOfTwoSayings(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  const [ours, theirs] = [mediumOf(page, left), mediumOf(other, right)];
  return ours !== null && theirs !== null && ours !== theirs;
}

const CONDOLENCE = /\b(?:thoughts and prayers|(?:our|my) (?:thoughts|prayers|hearts?|condolences|sympath(?:y|ies))|(?:deepest|heartfelt|sincere(?:st)?) (?:condolences|sympath(?:y|ies))|hearts? (?:goes?|breaks?) out|rest in peace)\b/i;

/** "Our hearts go out to …": everybody says so of everything, each in words of their own. */
export function areCondolences(left: Claim, right: Claim): boolean {
  return CONDOLENCE.test(left.text) && CONDOLENCE.test(right.text);
}

/** Whether either is a cry or a post of many and the reports give no one speaker of both: each heard or translated it from another mouth. */
export function isWordOfMany(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  return isOfMany(page, left) || isOfMany(other, right);
}

const isOfMany = perClaim(({ text, extraction }, { sentence, start, end, detail }): boolean => {
  if (detail.owner !== null) return false;
  const bounds = extraction.sentences[sentence] ?? { start, end };
  return BY_MANY_BEFORE.test(text.slice(Math.max(bounds.start, start - BEFORE), start)) || BY_MANY_BEHIND.test(text.slice(end, Math.min(bounds.end, end + AFTER)));
});

/** How a quotation was made public, if the words around it tell it of one way only: those of its sentence, else those of its paragraph. */
const mediumOf = perClaim(({ text, extraction }, { sentence, start, end }): Medium | null => {
  const bounds = extraction.sentences[sentence] ?? { start, end };
  const inSentence = mediumIn(text, bounds.start, bounds.end, start, end);
  if (inSentence !== 'unknown') return inSentence === 'both' ? null : inSentence;
  const [line, next] = [text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end)];
  const inParagraph = mediumIn(text, line, next < 0 ? text.length : next, start, end);
  return inParagraph === 'unknown' || inParagraph === 'both' ? null : inParagraph;
});

type Medium = 'written' | 'spoken';

function mediumIn(text: string, from: number, to: number, start: number, end: number): Medium | 'both' | 'unknown' {
  const around = `${text.slice(Math.max(from, start - BEFORE), start)} ${text.slice(end, Math.min(to, end + AFTER))}`;
  const [written, spoken] = [WRITTEN.test(around), SPOKEN.test(around)];
  return written && spoken ? 'both' : written ? 'written' : spoken ? 'spoken' : 'unknown';
}
