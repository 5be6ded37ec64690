import type { Token } from '../../text/document.ts';
import { STATE_ABBREVIATIONS, STATES } from '../../text/names/states.ts';
import { ROLE_HEADS, ROLE_MODIFIERS, OFFICE_COMPLEMENTS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { isDash } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import { isCapital, namedComplement } from './complement.ts';
import { isRoleNoun, soughtEnd } from './read-role.ts';

/** A role's words as tokens `[firstToken, endToken)`. */
export interface Phrase {
  readonly firstToken: number;
  readonly endToken: number;
}

const LINK = wordSet('of for at with to on in');
/** Nouns in small letters that narrow a trade: "hedge fund manager", "sales clerk". */
const NARROWING = wordSet(`hedge fund funds money portfolio wealth asset account sales store stage tour project product program office branch insurance equity equities bond currency commodity commodities credit derivatives fixed income
 retail restaurant hotel shop club band team line plant factory warehouse construction oil gas mine rail train bus taxi truck airline ferry ship cargo delivery pizza grocery fast food video game web blog wedding fashion art book comic
 talent casting theater theatre drama choir orchestra church parish mosque temple youth camp day care child family divorce injury trial tax corporate antitrust patent securities copyright immigration bankruptcy labor contract
 animal zoo dog horse cattle dairy pig crop wheat corn coffee tea wine beer spirits drug heart cancer brain eye skin bone lung infectious disease virus public mental rescue ambulance trauma intensive hospice home nursing
 computer data cyber cybersecurity network systems quality safety risk compliance human resources recruitment logistics supply chain procurement customer service consumer ethics audit budget grant policy elections voter
 law graduate research teaching kindergarten preschool math science music drama gym gymnastics swim track cross-country boxing chess ski tech telecom telecoms internet auto car aerospace steel chip chips media entertainment
 advertising publicity brand content print magazine newspaper city metro night freelance war court crime political sports weather traffic cable call center help desk ticket front bar kitchen pastry head executive senior junior former
 wildlife forest park ranger fishing boat harbor pool beach ride tattoo nail hair beauty make-up costume set sound light film documentary movie television`);
/** Behind "X of" in quotation marks stands a work. */
const MAKERS = /^(?:author|co-author|writer|creator|director|producer|editor|host|composer|presenter|publisher|co-host|screenwriter|novelist)$/;
const WORKS = wordSet('book books novel memoir film movie play song study report paper blog column podcast newsletter series documentary show biography essay programme program musical bestseller site website magazine');
const OPENING = /^[“"‘]$/;
const CLOSING = /^[”"’]$/;
const NO_FIELD = /^(?:years?|months?|weeks?|days?|time|life|comment|decades?|hours?|term|terms|example|instance|man|woman|men|women|people|person|course|sorts?|kind|one)$/;
const LONGEST_TITLE = 16;
/** Offices of a town. */
const TOWN_OFFICES = wordSet('mayor police fire sheriff city councilman councilwoman councilmember alderman alderwoman resident councillor vice');
/** Longest name of a town before a state, with the comma behind it, in tokens. */
const MOST_TOWN_WORDS = 4;
/** Nouns by their ending, for what stands behind "and" in small letters. */
const NOUN_END = /(?:ity|ment|tion|sion|ics|ship|ance|ence|ism|logy|graphy|ies|ness|cy|ture|ing|ships?)$/;
const VERBS = /^(?:becomes?|became|is|was|remains?|has|had|serves|served|named|appointed|elected|but|or|and)$/;
const RUNNERS = wordSet('nominee candidate frontrunner runner contender hopeful');

/** A role that was cut in the middle of its phrase, made whole; one that runs into what stands before it, cut there. */
export function wholePhrase(context: FindContext, { firstToken, endToken }: Phrase, isOffice: boolean): Phrase {
  const { document: { tokens }, sentence } = context;
  const start = widened(tokens, trimmed(tokens, firstToken, endToken), sentence.firstToken);
  return { firstToken: start, endToken: completed(context, start, isOffice ? pastField(tokens, endToken, sentence.endToken) : endToken) };
}

/** "Head of research", "chairman of the bank", "director for safety": what an office is of, in small letters. */
function pastField(tokens: readonly Token[], endToken: number, end: number): number {
  if (!isRoleNoun(tokens[endToken - 1]?.lower ?? '') || !/^(?:of|for)$/.test(tokens[endToken]?.lower ?? '')) return endToken;
  const sought = soughtEnd(tokens, endToken - 1, end);
  if (sought !== null) return sought;
  const determined = /^(?:the|a|an|its|his|her|their)$/.test(tokens[endToken + 1]?.lower ?? '');
  const at = determined ? endToken + 2 : endToken + 1;
  // "Head of U.S. strategy": the name of a body is read elsewhere.
  const phrase = tokens[at]?.type !== 'word' ? null : readNounPhrase(tokens, pastCountry(tokens, at), end);
  const head = phrase === null || isCapital(tokens[phrase.headToken]) ? undefined : tokens[phrase.headToken];
  // "A spokesman for comment", "president for life", "head of state": a noun of time or of the saying itself is no field.
  if (phrase === null || head === undefined || NO_FIELD.test(head.lower) || (!determined && tokens[endToken]?.lower === 'for')) return endToken;
  if (tokens[phrase.endToken]?.lower !== "'s") return phrase.endToken;
  return readNounPhrase(tokens, phrase.endToken + 1, end)?.endToken ?? endToken;
}

/** Past "U.S.", "European", where they narrow what follows. */
function pastCountry(tokens: readonly Token[], at: number): number {
  let from = at;
  while (isCapital(tokens[from]) || (tokens[from]?.text === '.' && !tokens[from]?.spaceBefore)) from += 1;
  return from;
}

const isAllCaps = (token: Token | undefined): boolean => token?.type === 'word' && token.text.length > 3 && /^\p{Lu}+$/u.test(token.text);

/** "PRE-MATCH TALKS Treasurer Roe": a heading that ran into the sentence; "but becomes vice president": a verb. */
function trimmed(tokens: readonly Token[], firstToken: number, endToken: number): number {
  let start = firstToken;
  while (start < endToken - 1 && (isAllCaps(tokens[start]) || isDash(tokens[start]?.text) || (isDash(tokens[start + 1]?.text) && /^\p{Lu}+$/u.test(tokens[start]?.text ?? '')))) start += 1;
  const isHeading = start - firstToken > 1 && start < endToken && /\p{Ll}/u.test(tokens[start]?.text ?? '');
  if (!isHeading) start = firstToken;
  // "Coincidentally a cousin of Roe", "the likely nominee Sen. Roe".
  if (/ly$/.test(tokens[start]?.text ?? '') && /^(?:a|an|the|his|her|their)$/.test(tokens[start + 1]?.lower ?? '') && start + 2 < endToken) start += 2;
  if (RUNNERS.has(tokens[start]?.text ?? '') && isRoleNoun(tokens[start + 1]?.lower.replace(/\.$/, '') ?? '') && start + 1 < endToken) start += 1;
  // "On Thursday its leader, Roe".
  const whose = tokens.slice(start + 1, endToken - 1).findIndex(({ lower }) => /^(?:its|his|her|their)$/.test(lower));
  if (whose >= 0 && /^(?:on|in|at|by|since|after|until)$/.test(tokens[start]?.lower ?? '')) start += whose + 2;
  for (let at = start; at < endToken - 1; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (LINK.has(lower) || isCapital(tokens[at])) break;
    if (VERBS.test(lower)) start = at + 1;
  }
  return start;
}

/** "Roe & Co analyst", "electrician-turned-tycoon", "hedge fund manager": where the phrase begins. */
function widened(tokens: readonly Token[], firstToken: number, first: number): number {
  let start = firstToken;
  while (start - 1 >= first && NARROWING.has(tokens[start - 1]?.text ?? '') && tokens[start]?.type === 'word') start -= 1;
  if (start !== firstToken) while (start - 1 >= first && ROLE_MODIFIERS.has(tokens[start - 1]?.text ?? '')) start -= 1;
  const compound = compoundStart(tokens, start, first) ?? townStart(tokens, start, first);
  if (compound !== null) return compound;
  if (isDash(tokens[start - 1]?.text) && tokens[start - 2]?.lower === 'turned' && isDash(tokens[start - 3]?.text) && start - 4 >= first) return start - 4;
  if (tokens[start - 1]?.text === '&' && isCapital(tokens[start]) && start - 2 >= first) {
    start -= 1;
    while (start - 1 >= first && (isCapital(tokens[start - 1]) || (tokens[start - 1]?.text === '.' && (tokens[start - 2]?.text.length ?? 9) === 1))) start -= 1;
  }
  return start;
}

/** "Hedge-fund manager", "real-estate agent": a field of work whose first word a hyphen ties to what was read; null where there is none. */
function compoundStart(tokens: readonly Token[], start: number, first: number): number | null {
  const [word, dash, field] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  const isTied = start - 2 >= first && dash?.text === '-' && !dash.spaceBefore && field?.spaceBefore === false && NARROWING.has(field.text);
  return isTied && word?.type === 'word' && NARROWING.has(word.lower) ? start - 2 : null;
}

/** "Ashby, Ohio Mayor": the town before the state that an office begins with; null where there is none. */
function townStart(tokens: readonly Token[], start: number, first: number): number | null {
  const state = [2, 1].find((length) => STATES.has(tokens.slice(start, start + length).map(({ lower }) => lower).join(' '))) ?? (STATE_ABBREVIATIONS.has(tokens[start]?.text ?? '') ? 1 : 0);
  const office = tokens[start + state]?.text === '.' ? start + state + 1 : start + state;
  if (state === 0 || tokens[start - 1]?.text !== ',' || !TOWN_OFFICES.has(tokens[office]?.lower ?? '')) return null;
  let from = start - 1;
  while (from - 1 >= first && isCapital(tokens[from - 1]) && start - from < MOST_TOWN_WORDS) from -= 1;
  return from < start - 1 && !isStopWord(tokens[from]?.lower ?? '') ? from : null;
}

/** Past what the complement goes on with: "and Infectious Diseases", ", Berkeley", the title of a book. */
function completed(context: FindContext, start: number, endToken: number): number {
  const { document: { tokens }, sentence: { endToken: end } } = context;
  const work = pastWork(tokens, start, endToken, end);
  if (work !== null) return work;
  const hasComplement = tokens.slice(start + 1, endToken).some(({ lower }) => LINK.has(lower));
  if (!hasComplement) return endToken;
  const joined = pastJoined(context, endToken) ?? endToken;
  return pastCampus(context, start, joined) ?? joined;
}

/** "Author of “Night Trains”", "director of the film “Night Trains”". */
function pastWork(tokens: readonly Token[], start: number, endToken: number, end: number): number | null {
  const isOfWork = WORKS.has(tokens[endToken - 1]?.lower ?? '') && endToken - start > 2;
  const of = tokens[endToken - 1]?.lower === 'of' ? endToken - 1 : endToken;
  const at = isOfWork ? endToken : MAKERS.test(tokens[of - 1]?.lower ?? '') && tokens[of]?.lower === 'of' ? of + 1 : -1;
  if (at < 0) return null;
  if (tokens[at]?.text === ',') return null;
  if (!OPENING.test(tokens[at]?.text ?? '')) {
    if (!isOfWork || !isCapital(tokens[at])) return null;
    let to = at;
    while (to < Math.min(end, at + LONGEST_TITLE) && (isCapital(tokens[to]) || (isStopWord(tokens[to]?.lower ?? '') && isCapital(tokens[to + 1])))) to += 1;
    return to;
  }
  for (let to = at + 1; to < Math.min(end, at + LONGEST_TITLE); to += 1) if (CLOSING.test(tokens[to]?.text ?? '')) return to + 1;
  return null;
}

/** "… of Harbours and Inland Waters", "for tides and coastal safety at the Roe Center": one past what "and" joins to the complement; null when something new begins there. */
function pastJoined({ document, mentions, sentence }: FindContext, at: number): number | null {
  const { tokens, entities } = document;
  if ((tokens[at]?.lower !== 'and' && tokens[at]?.text !== '&') || at + 1 >= sentence.endToken) return null;
  const next = tokens[at + 1];
  if (next === undefined || next.type !== 'word' || isStopWord(next.lower)) return null;
  if (isCapital(tokens[at - 1]) && isCapital(next)) {
    if (ROLE_HEADS.has(next.lower) || mentions.some((one) => one.firstToken <= at + 1 && at + 1 < one.endToken && entities[one.entity]?.type === 'person')) return null;
    let to = at + 2;
    while (to < sentence.endToken && (isCapital(tokens[to]) || (/^(?:of|in|for|on|and|&)$/.test(tokens[to]?.lower ?? '') && isCapital(tokens[to + 1]) && !ROLE_HEADS.has(tokens[to + 1]?.lower ?? '')))) to += 1;
    return to;
  }
  if (isCapital(tokens[at - 1])) return null;
  let to = at + 1;
  while (to < Math.min(sentence.endToken, at + 4) && isField(tokens[to])) to += 1;
  if (to === at + 1) return null;
  const named = namedComplement(tokens, to, sentence.endToken);
  return named ?? (to >= sentence.endToken || /^[.,;]$/.test(tokens[to]?.text ?? '') ? to : null);
}

const isField = (token: Token | undefined): boolean => token?.type === 'word' && !isStopWord(token.lower) && !ROLE_HEADS.has(token.lower) && (NOUN_END.test(token.lower) || ROLE_MODIFIERS.has(token.lower) || OFFICE_COMPLEMENTS.has(token.lower) || NARROWING.has(token.lower));

/** "The University of California, Berkeley". */
function pastCampus({ document: { tokens, entities }, mentions, sentence }: FindContext, start: number, at: number): number | null {
  const isUniversity = tokens.slice(start, at).some(({ lower }, n) => lower === 'university' && tokens[start + n + 1]?.lower === 'of');
  if (!isUniversity || tokens[at]?.text !== ',' || !isCapital(tokens[at + 1])) return null;
  if (mentions.some((one) => one.firstToken === at + 1 && entities[one.entity]?.type === 'person')) return null;
  const to = isCapital(tokens[at + 2]) ? at + 3 : at + 2;
  return to >= sentence.endToken || /^[.,;]$/.test(tokens[to]?.text ?? '') || /^(?:who|said|says|told|and|that|which)$/.test(tokens[to]?.lower ?? '') ? to : null;
}
