import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { oncePer } from '../text/once.ts';
import type { Reading } from './reading.ts';

/** Shootings and attacks: of many places, they are many. */
const VIOLENCE = /\b(?:shootings?|shot|gunm[ae]n|gunfire|shooters?|opened fire|bomb(?:s|ed|er|ers|ing|ings)?|blasts?|explosions?|exploded|stabb(?:ed|ing|ings)|knifeman|massacres?)\b/i;
/** Calamities by the words for them; those of one group come with each other, so that a toll may be told of either. */
const GROUPS: readonly RegExp[] = [
  VIOLENCE,
  /\b(?:crash(?:es|ed)?|collisions?|collided|derail(?:ed|ment|ments)|pile-?up|fires?|blazes?|infernos?|blasts?|explosions?|exploded)\b/i,
  /\b(?:storms?|hurricanes?|tornado(?:e?s)?|cyclones?|typhoons?|floods?|flooding|landslides?|mudslides?|avalanches?|(?:earth)?quakes?|tsunamis?|eruptions?|aftershocks?)\b/i,
  /\b(?:virus|coronavirus|covid(?:-19)?|outbreaks?|epidemics?|pandemic|ebola|cholera|measles|influenza|flu)\b/i,
];

/** "It comes days after a landslide killed two", "it follows a fire that killed two", "last month a crash killed two": of a calamity before the one in the news. */
const BEFORE_THE_NEWS = /\b(?:(?:comes?|came|coming|happened|occurred)\b[^.;]{0,40}\b(?:hours|days?|weeks?|months?|years?) after|follow(?:s|ed) (?:an?|another|the recent)|(?:last|earlier this|the previous) (?:week|month|year))\b/i;

/** Behind a toll: "across the city", "statewide". */
const SPREAD = /^[^.;]{0,30}\b(?:(?:across|throughout|all over|around) (?:the|its|a) (?:\w+ )?(?:city|county|state|country|region|nation|province|metropolis)\b|(?:city|county|state|nation|country)wide\b)/i;
const SPREAD_REACH = 80;
/** One attack of many bombings is told of as such by either report. */
const SEVERAL = /\b(?:shootings|attacks|bombings|blasts|explosions|stabbings|massacres)\b/i;

/** In sentences: where a report tells what it is about. */
const LEAD = 3;

/**
 * Whether two tolls are of two calamities: one report brings up another than that of the news, their calamities are of two sorts, or
 * one toll is of the shootings all over a city and the other of one.
 */
export function areOfTwoCalamities(page: Reading, other: Reading, kind: Kind, left: Claim, right: Claim): boolean {
  if (kind.tellsWhole?.(left.value) !== true || !kind.tellsWhole(right.value)) return false;
  if (isBeforeTheNews(page, left) !== isBeforeTheNews(other, right)) return true;
  const [mine, theirs] = [groupsOf(page, left), groupsOf(other, right)];
  const spread = [isSpread(page, left), isSpread(other, right)];
  const lone = spread[0] === spread[1] ? null : spread[0] === true ? sentenceOf(other, right) : sentenceOf(page, left);
  if (lone !== null && mine.includes(VIOLENCE) && theirs.includes(VIOLENCE) && !SEVERAL.test(lone)) return true;
  return mine.length > 0 && theirs.length > 0 && !mine.some((group) => theirs.includes(group));
}

const isSpread = ({ text }: Reading, { end }: Claim): boolean => SPREAD.test(text.slice(end, end + SPREAD_REACH));

function isBeforeTheNews(reading: Reading, { start, sentence }: Claim): boolean {
  const from = reading.extraction.sentences[sentence]?.start ?? start;
  return BEFORE_THE_NEWS.test(reading.text.slice(from, start));
}

function sentenceOf({ text, extraction: { sentences } }: Reading, { sentence }: Claim): string {
  const own = sentences[sentence];
  return own === undefined ? '' : text.slice(own.start, own.end);
}

/** The groups of the calamities that the sentence of a toll names, or else the lead of its report. */
function groupsOf(reading: Reading, claim: Claim): readonly RegExp[] {
  const found = groupsIn(sentenceOf(reading, claim));
  return found.length > 0 ? found : groupsOfLead(reading);
}

const groupsOfLead = oncePer(({ text, extraction: { sentences } }: Reading) => groupsIn(text.slice(0, sentences[Math.min(LEAD, sentences.length) - 1]?.end ?? 0)));

function groupsIn(words: string): RegExp[] {
  return GROUPS.filter((group) => group.test(words));
}
