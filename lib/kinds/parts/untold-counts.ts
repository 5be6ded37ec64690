import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isDash } from '../../values/numbers.ts';
import type { CountRead } from './count-read.ts';

/** Nouns of talk and thought: what a writer numbers to order a text, and nobody could go and count. */
const OF_TALK = wordSet(
  `takeaway takeaways example examples instance instances lesson lessons caveat caveats possibility possibilities scenario scenarios reality realities world worlds extreme extremes aspect aspects
   factor factors fact facts truth truths idea ideas notion notions observation observations conclusion conclusions reminder reminders surprise surprises choice choices alternative alternatives
   concept concepts principle principles theme themes topic topics explanation explanations interpretation interpretations assumption assumptions theory theories hypothesis hypotheses
   priority priorities virtue virtues myth myths dimension dimensions perspective perspectives viewpoint viewpoints mindset mindsets version versions narrative narratives approach approaches
   problem problems issue issues concern concerns consideration considerations criterion criteria category categories type types sense senses respect respects regard regards front fronts camp camps
   direction directions element elements ingredient ingredients pillar pillars prong prongs strand strands angle angles thought thoughts word words note notes quick point points cheer cheers
   key major trick tricks tip tips suggestion suggestions option options source sources favorite favorites highlight highlights trend trends theme goal aim aims objective objectives purpose purposes`,
);
/** So many of them are told; more than that has been counted by somebody: "787 issues". */
const MOST_ENUMERATED = 12;

/** Straight before a number: those just named are meant. */
const POINTING = wordSet('the these those both all other');
/** Words before a noun that do not say either which ones are meant: "the two main parties". */
const UNTELLING = /^(?:main|major|big|biggest|largest|top|leading|key|early|great|other|former|different|separate|rival|opposing|political|young|respective|long-?time)$/;
/** Behind a noun: words that say which ones are meant, so that they are more than named again. */
const NARROWING = /^(?:who|whom|whose|which|that|of|from|with|in|at|on|near|outside|inside|between|to|for|being|[a-z]+ing|killed|wounded|injured|hurt|arrested|charged|accused|convicted|involved|named|missing|dead|shot|indicted|jailed|detained|sentenced|slain|suspected|released|freed|rescued)$/;
/** "The two men *on Friday*", "*in* Washington": when and where they do something does not say who they are. */
const WHEN = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|an|their|his|her|january|february|march|april|may|june|july|august|september|october|november|december|tuesdays?|\d.*|[a-z]+ing)$/;

const SAYING = wordSet("said says told tells wrote writes added adds noted notes tweeted explained described recalled called put asked suggested argued complained quipped joked remarked wondered acknowledged insisted predicted estimated warned remembered 's");
/** From "one official" to what the official does, in tokens. */
const SAYING_REACH = 9;

const PEOPLE_AT_LARGE = /^(?:people|persons?|individuals?|ones|folks|americans|observers|critics|experts|analysts|officials|supporters|lawmakers|members|friends|others|voters)$/;

/** Firms that are numbered for good: "the Big Four accounting firms", "the Group of Seven nations". */
const STANDING = /^(?:Big|Top|Elite|Final|Sweet|Fab|Famous|Magnificent)$/;

/**
 * True for numbers that state nothing a reader could check: those that order a text ("three takeaways"), point back at
 * what was just named ("the two men"), are loose without anything having happened to those counted ("several senators"),
 * lead in a speaker ("one official said"), or are the base of a rate ("per 100,000 people").
 */
export function tellsNothing(tokens: readonly Token[], read: CountRead, first: number, end: number): boolean {
  return isRateBase(tokens, read) || isOfTalk(tokens, read) || pointsBack(tokens, read, first, end) || isLooseCrowd(tokens, read) || isOneSpeaker(tokens, read, end) || isStanding(tokens, read) || isOfAge(tokens, read, first);
}

/** "7 cases *per 1,000 residents*", "for every 100,000 people". */
function isRateBase(tokens: readonly Token[], { firstToken, unit }: CountRead): boolean {
  const before = tokens[firstToken - 1]?.lower;
  return (unit === 'people' || unit === 'item') && (before === 'per' || (before === 'every' && tokens[firstToken - 2]?.lower === 'for'));
}

function isOfTalk(tokens: readonly Token[], { head, quantity, unit }: CountRead): boolean {
  return unit === 'item' && head !== null && OF_TALK.has(tokens[head]?.lower ?? '') && quantity.interval.low <= MOST_ENUMERATED && !(quantity.interval.lowOpen && quantity.interval.low === MOST_ENUMERATED);
}

/** "The two men", "these three companies", "both sides": without a word of who they are or what befell them. */
function pointsBack(tokens: readonly Token[], { firstToken, endToken, head, modifiers, unit, state, quantity, size, part }: CountRead, first: number, end: number): boolean {
  if ((unit !== 'people' && unit !== 'item') || state !== null || head === null || size === true || part === true || isDash(tokens[head - 1]?.text)) return false;
  if (!modifiers.every((k) => UNTELLING.test(tokens[k]?.lower ?? ''))) return false;
  const before = firstToken > first ? (tokens[firstToken - 1]?.lower ?? '') : '';
  if (!POINTING.has(before) || quantity.precision !== 'exact' || (quantity.point ?? Infinity) > MOST_ENUMERATED) return false;
  const outer = tokens[firstToken - 2]?.lower ?? '';
  // "Two of the three exits" counts twice.
  if (outer === 'of' || (before === 'other' && outer !== 'the')) return false;
  // "Those three officers" may be told of here for the first time; "the two sides" never are.
  if (before !== 'the' && !/^(?:men|women|sides|countries|nations|companies|firms|leaders|parties|states|groups|candidates|rivals|things|cases|events|people|bills|places|banks)$/.test(tokens[head]?.lower ?? '')) return false;
  const next = endToken < end ? (tokens[endToken]?.lower ?? '') : '';
  if (!NARROWING.test(next)) return true;
  return /^(?:in|at|on|to|for)$/.test(next) && WHEN.test(tokens[endToken + 1]?.lower ?? '');
}

/** "Several senators", "a small number of people": neither a number nor anything that happened to them. */
function isLooseCrowd(tokens: readonly Token[], { head, quantity, state, unit }: CountRead): boolean {
  if (unit !== 'people' || quantity.point !== null || head === null || state !== null) return false;
  const loose = quantity.approximation ?? '';
  if (/dozen|hundred|thousand|million|billion|scores/.test(loose)) return false;
  return PEOPLE_AT_LARGE.test(tokens[head]?.lower ?? '') || /^(?:several|a few|multiple|numerous|couple|a couple|a handful|quite a few)$/.test(loose);
}

/** "One official said", "one woman's story": somebody who speaks, not a number of people. */
function isOneSpeaker(tokens: readonly Token[], { firstToken, endToken, head, quantity, state, unit }: CountRead, end: number): boolean {
  if (unit !== 'people' || quantity.point !== 1 || tokens[firstToken]?.lower !== 'one' || state !== null || head === null) return false;
  for (let k = endToken; k < Math.min(end, endToken + SAYING_REACH); k += 1) {
    if (SAYING.has(tokens[k]?.lower ?? '')) return true;
  }
  return tokens[endToken]?.text === ',' || endToken >= end;
}

function isStanding(tokens: readonly Token[], { firstToken }: CountRead): boolean {
  return STANDING.test(tokens[firstToken - 1]?.text ?? '');
}

/** From "the average age" to its number, in tokens. */
const AGE_REACH = 7;

/** "The average *age* of its members is above 60": years, though no noun says so. */
function isOfAge(tokens: readonly Token[], { firstToken, head, unit, state }: CountRead, first: number): boolean {
  if (unit !== 'item' || head !== null || state !== null) return false;
  for (let k = firstToken - 1; k >= Math.max(first, firstToken - AGE_REACH); k -= 1) if (/^(?:age|ages)$/.test(tokens[k]?.lower ?? '')) return true;
  return false;
}
