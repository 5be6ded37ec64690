import type { EntityMention, Token } from '../../text/document.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import { canonicalPhrase } from '../../text/names/canonical.ts';
import { ORGANISATION_HEADS } from '../../text/names/organisations.ts';
import { OFFICE_COMPLEMENTS } from '../../text/names/titles.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { isDash } from '../../values/numbers.ts';
import { isCapital, namedComplement } from './complement.ts';
import { givenTo, pastLink, pastServing } from './given.ts';
import { groupOf, roleClass } from './ontology.ts';
import { isRoleNoun } from './read-role.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** A role said of a person, in tokens `[firstToken, endToken)`; `noun` where a verb says it ("who chairs the panel"). */
export interface SaidOf {
  readonly firstToken: number;
  readonly endToken: number;
  readonly noun?: string;
  /** Of what, where a verb says it; canonical. */
  readonly body?: string;
  /** The other of two roles, over as the first is: "the former chairman and *chief executive*". */
  readonly former?: true;
  /** Told of a time that may be over: "was the director", "had served as". */
  readonly past: boolean;
}

const SKIPPED = wordSet('also now currently previously once long still recently then later both already until');
const BEING = wordSet('is was became becomes become be been');
const HELPING = wordSet('has had have will');
const NAMING = /^(?:appointed|named|elected|reelected|re-elected|reappointed|chosen|hired|confirmed|tapped|picked|selected|installed|nominated|promoted)$/;
const PAST = wordSet('was became been had served worked acted');
/** Bodies in small letters that somebody heads: "the city's parks department". */
const BODIES = wordSet('agency commission committee panel board office department ministry division unit team group party company bank union association center centre institute investigation inquiry caucus campaign coalition delegation firm foundation museum hospital bureau council opposition');
const DETERMINERS = wordSet('the a an his her its their');
/** "The former chairman and *current* chief executive". */
const NOW = wordSet('current now present acting interim incoming new');
/** Verbs in the present that say what somebody is. */
const TELLING: ReadonlyMap<string, string> = new Map([['chairs', 'chairman'], ['heads', 'head'], ['leads', 'leader'], ['runs', 'head'], ['directs', 'director'], ['commands', 'commander'], ['owns', 'owner'], ['co-owns', 'owner'], ['manages', 'manager'], ['founded', 'founder'], ['edits', 'editor'], ['represents', 'representative'], ['coaches', 'coach']]);
/** The same verbs of a time that may be over, before the name of a body: "who commanded the Third Army". */
const TOLD_PAST: ReadonlyMap<string, string> = new Map([['chaired', 'chairman'], ['headed', 'head'], ['led', 'leader'], ['ran', 'head'], ['commanded', 'commander'], ['oversaw', 'head']]);
/** Whom a lawyer represents, other than somebody of a name. */
const CLIENTS = /^(?:family|families|victims?|man|woman|boy|girl|parents?|couple|officers?|relatives|widow|siblings|brothers?|sisters?|teen|teenager|estate|driver|plaintiffs?|defendants?|accuser|accusers)$/;
/** What somebody owns or runs. */
const PROPERTY = wordSet('restaurant diner cafe bar tavern pub club nightclub store shop market salon barbershop gym business company firm farm ranch home house property building hotel motel bakery franchise bookstore gallery newspaper magazine website station apartment complex land brewery vineyard winery theater studio dealership garage');
/** How far an apposition between a name and its verb may reach, and the words of a role up to its noun, in tokens. */
const APPOSITION = 14;
const LONGEST = 8;
const RANKED = /^(?:only|next|last|first|second|third|fourth|fifth|sixth|\w{3,}est)$/;
/** What tells of the time behind an office: "treasurer last year". */
const TIMELY = wordSet('last this next earlier later late early today yesterday tomorrow ago');
const VERBAL = wordSet('said says told was is were are has had who which that whose added wrote and or');

/**
 * What the words behind a name say that the person is: "Roe, who was the security director", "Roe served as treasurer", "Roe
 * will become the acting inspector general", "Roe, who chairs the House Budget Committee". `end` is one past the sentence.
 */
export function saidOf(tokens: readonly Token[], person: EntityMention, end: number): SaidOf[] {
  let at = pastApposition(tokens, person.endToken, end);
  const clause = tokens[at]?.lower === 'who';
  if (clause) at += 1;
  else if (at !== person.endToken && tokens[at - 1]?.text === ',' && !startsVerb(tokens[at])) return [];
  const given = clause ? null : givenTo(tokens, person);
  const office = given === null ? null : readPhrase(tokens, given.at, end, true);
  if (office !== null && given !== null) return [{ ...office, past: given.past }];
  let past = false;
  let being = false;
  for (; at < end && (HELPING.has(low(tokens, at)) || SKIPPED.has(low(tokens, at)) || BEING.has(low(tokens, at))); at += 1) {
    past ||= PAST.has(low(tokens, at));
    being ||= BEING.has(low(tokens, at));
  }
  const told = clause && !being ? byVerb(tokens, at, end) : null;
  if (told !== null) return [told];
  const serving = pastServing(tokens, at);
  let named = false;
  if (being && NAMING.test(low(tokens, at))) {
    named = true;
    at = pastLink(tokens, at + 1);
    // "Promoted to captain".
    if (low(tokens, at) === 'to' && low(tokens, at - 1) === 'promoted') at += 1;
  } else if (serving !== null) {
    past ||= PAST.has(low(tokens, at));
    named = true;
    at = serving;
  } else if (!being) return [];
  if (low(tokens, at) === 'both') at += 1;
  // "Roe is a nurse", "was the father of": plain words that are read from their noun on.
  if (!named && !clause && at <= person.endToken + 1 && /^an?$/.test(low(tokens, at))) return [];
  const first = readPhrase(tokens, at, end, named || clause);
  if (first === null || (low(tokens, first.endToken) === 'of' && groupOf(roleClass(low(tokens, first.endToken - 1))) !== 'office')) return [];
  const roles = [{ ...first, past }];
  const second = low(tokens, first.endToken) === 'and' ? readPhrase(tokens, first.endToken + 1, end, true) : null;
  if (second === null) return roles;
  const former = /^(?:former|ex|retired)$/.test(low(tokens, first.firstToken)) && ![first.endToken + 1, second.firstToken].some((at) => NOW.has(low(tokens, at))) ? { former: true as const } : {};
  return [...roles, { ...second, past, ...former }];
}

/** The other role of "a friend and radio host", at the "and" in token `at`; null when somebody else follows. */
export function roleBehindAnd(tokens: readonly Token[], at: number, end: number): SaidOf | null {
  if (low(tokens, at) !== 'and') return null;
  const read = readPhrase(tokens, at + 1, end, true);
  return read === null ? null : { ...read, past: false };
}

const low = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const startsVerb = (token: Token | undefined): boolean => token !== undefined && (BEING.has(token.lower) || HELPING.has(token.lower) || /^(?:serv|work|act)(?:es|s|ed|ing)$/.test(token.lower));

/** Past ", 41,", ", a career official," and the like behind a name; where nothing of the sort stands, `at` itself. */
function pastApposition(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== ',') return at;
  if (low(tokens, at + 1) === 'who') return at + 1;
  for (let k = at + 1; k < Math.min(end, at + APPOSITION); k += 1) {
    const token = tokens[k];
    if (token?.text === ',') return k + 1;
    if (token === undefined || VERBAL.has(token.lower) || (token.type === 'punctuation' && !/^[-.’']$/.test(token.text))) return at;
  }
  return at;
}

/** "The acting inspector general for the council": up to the role noun that ends its phrase, its named complement included. */
function readPhrase(tokens: readonly Token[], from: number, end: number, bare: boolean): { readonly firstToken: number; readonly endToken: number } | null {
  let at = from;
  const determined = DETERMINERS.has(low(tokens, at));
  if (determined) at += 1;
  // "The first Jewish president", "the latest member": a rank, not a role.
  if ((!determined && !bare) || RANKED.test(low(tokens, at))) return null;
  let noun = -1;
  let start = at;
  let k = at;
  for (; k < Math.min(end, at + LONGEST); k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    // "The town's fire boss", "Roe's stepdaughter": the possessor is no part of the role.
    if (token.lower === "'s" || token.text === '’') {
      start = k + 1;
      noun = -1;
      continue;
    }
    const hyphen = isDash(token.text) && !token.spaceBefore;
    const initial = token.text === '.' && !token.spaceBefore && (tokens[k - 1]?.text.length ?? 9) <= 3;
    if (!hyphen && !initial && (token.type !== 'word' || isStopWord(token.lower) || (noun >= 0 && (TIMELY.has(token.lower) || isCalendarWord(token.lower))))) break;
    if (isRoleNoun(token.lower)) noun = k;
  }
  if (noun < 0 || noun !== k - 1 || noun < start) return null;
  const last = tokens[noun];
  // "Was private", "was general": a lone word that is an adjective too.
  if (!determined && noun === start && /^(?:private|general|chief|head|lead|deputy|official|officer)$/.test(last?.lower ?? '') && low(tokens, k) !== 'of') return null;
  const ofOffice = low(tokens, k) === 'of' && OFFICE_COMPLEMENTS.has(low(tokens, k + 1)) ? k + 2 : null;
  const endToken = namedComplement(tokens, k, end) ?? ofOffice ?? k;
  // "The head of infidelity".
  if (endToken === k && noun === start && low(tokens, k) === 'of' && /^(?:head|chief|leader)$/.test(last?.lower ?? '')) return null;
  return isCapital(tokens[endToken]) ? null : { firstToken: start, endToken };
}

/** "Who chairs the House Budget Committee", "who represents the family". */
function byVerb(tokens: readonly Token[], at: number, end: number): SaidOf | null {
  const over = TOLD_PAST.get(low(tokens, at));
  const noun = over ?? TELLING.get(low(tokens, at));
  if (noun === undefined) return null;
  let to = at + 1;
  if (DETERMINERS.has(low(tokens, to))) to += 1;
  const first = to;
  while (to < end && to < first + LONGEST && (isCapital(tokens[to]) || /^(?:of|on|and|for|the|'s|-|’)$/.test(low(tokens, to)))) to += 1;
  while (to > first && !isCapital(tokens[to - 1])) to -= 1;
  const names = tokens.slice(first, to).filter(isCapital).map(({ lower }) => lower);
  // "Who led the Red Sox", "who ran the Ironman": only a body has somebody at its head for certain.
  if (over !== undefined) return names.length > 0 && ORGANISATION_HEADS.has(names.at(-1) ?? '') && endsThere(tokens[to]) ? { firstToken: at, endToken: to, noun: over, past: true, body: canonicalPhrase(names.join(' ')) } : null;
  const client = tokens.slice(first, first + 4).findIndex(({ lower }) => CLIENTS.test(lower));
  if (noun === 'representative' && client >= 0 && to <= first + client) return { firstToken: at, endToken: first + client + 1, noun: 'attorney', past: false };
  if (names.length === 0 || BODIES.has(low(tokens, to))) {
    const body = tokens.slice(first, first + LONGEST).findIndex(({ lower, type, text }) => BODIES.has(lower) || (type !== 'word' && !/^['’-]/.test(text)) || VERBAL.has(lower));
    const owned = /^(?:owner|manager|founder|editor)$/.test(noun) ? tokens.slice(first, first + LONGEST).findIndex(({ lower }) => PROPERTY.has(lower)) : -1;
    if (owned >= 0 && !tokens.slice(first, first + owned).some(({ type, lower }) => type !== 'word' || VERBAL.has(lower))) return { firstToken: at, endToken: first + owned + 1, noun, past: false };
    return body < 0 || !/^(?:chairman|head|leader)$/.test(noun) || !BODIES.has(low(tokens, first + body)) ? null : { firstToken: at, endToken: first + body + 1, noun, past: false };
  }
  return { firstToken: at, endToken: to, noun, past: false, body: canonicalPhrase(names.join(' ')) };
}

/** "Who oversaw the Treasury Department *audit*": a noun behind a body's name makes it another thing. */
function endsThere(next: Token | undefined): boolean {
  return next === undefined || next.type !== 'word' || (isStopWord(next.lower) && next.lower !== 'to');
}
