import type { Sentence, Token } from '../document.ts';
import { PARTICLES, NAME_SUFFIXES } from './family-names.ts';
import { CONCERNS, isConcern, listedConcerns, AND_STARTS } from './concerns.ts';
import { AND_CONTINUES, ORGANISATION_HEADS } from './organisations.ts';
import { PLACE_OPENERS } from './places.ts';
import { OFFICE_COMPLEMENTS, ROLE_HEADS } from './titles.ts';
import { isOfficeOfTheHolder } from './office.ts';
import { isCalendarWord } from './calendar.ts';
import { FIRST_NAMES } from './first-names.ts';
import { mayBeCapital, readUnit, type Unit } from './units.ts';
import { wordSet } from './word-set.ts';

/** Longest run that is looked at as one name; lists in capitals are cut into pieces of this size. */
const MAX_UNITS = 14;

const FOR_HEADS = wordSet('center centre centers centres campaign institute society association committee council foundation agency department ministry office organization coalition americans doctors citizens college court mothers fund commission council alliance partnership');
/** Offices that are held "for" a field: "Minister for Foreign Affairs and Trade". */
const OFFICES_FOR = wordSet('minister secretary undersecretary commissioner envoy ombudsman');
const ON_HEADS = wordSet('committee council commission conference subcommittee');
/** What may stand behind the possessive of these inside one name: "Sheriff's Office", "People's Republic". */
const POSSESSORS = wordSet("employees retirees students parents consumers citizens nurses engineers physicians doctors residents tenants homeowners manufacturers publishers bankers brokers merchants shareholders investors officers peoples mothers fathers daughters journalists reporters growers fishermen seamen miners sheriff attorney prosecutor governor mayor coroner examiner marshal children women men people veterans teachers workers farmers secretary constable clerk king queen bishop state's girls boys firefighters players lloyd macy mcdonald moody sotheby christie levi kohl dick trader writers drivers actors nurses");
const POSSESSED = wordSet(`office department hospital party association republic court church school club league union congress bureau cathedral college university island square guild army bench bank federation center centre county cross park stadium day palace services service investors ratings retirement pension benevolent benefit benefits relief compensation rights health affairs research
national international world central fraternal protective council committee foundation institute society conference alliance coalition group fund commission forum network caucus division brigade`);
/** What a body is for, before "of" or "to" and the thing: "Prevention of Cruelty to Animals". */
const AIMS = wordSet('reform prevention study advancement protection promotion preservation defense defence treatment prohibition abolition elimination future history control cruelty improvement encouragement conservation development rights status support law rule');
const OF_OPENERS = wordSet('gulf strait bay isle isles republic kingdom hall church cathedral lady knights daughters sons district state states city sea cape house university');

/** Small words that, even with a capital, begin something new. */
const BREAKS = wordSet('the on in at after before but he she it they we if when this that these those because although however meanwhile there what why how');

/** Maximal stretches of capitalised words in a sentence, with the small words that belong inside names. */
export function findRuns(tokens: readonly Token[], sentence: Sentence): Unit[][] {
  const runs: Unit[][] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const first = mayBeCapital(tokens, at) ? readUnit(tokens, at, sentence, null) : null;
    if (first === null || !first.capital) {
      at += 1;
      continue;
    }
    const run = readRun(tokens, first, sentence);
    runs.push(run);
    at = run[run.length - 1]?.endToken ?? at + 1;
  }
  return runs;
}

function readRun(tokens: readonly Token[], first: Unit, sentence: Sentence): Unit[] {
  const run: Unit[] = [first];
  while (run.length < MAX_UNITS) {
    const last = run[run.length - 1];
    if (last === undefined) break;
    const more = continuation(tokens, run, last, sentence);
    if (more === null) break;
    run.push(...more);
  }
  return run;
}

/** Units that carry the run on behind `last`, or null. */
function continuation(tokens: readonly Token[], run: readonly Unit[], last: Unit, sentence: Sentence): Unit[] | null {
  let at = last.endToken;
  if (last.possessive) return possessed(tokens, run, last, sentence);
  const token = tokens[at];
  if (token === undefined || at >= sentence.endToken) return null;
  if (token.text === ',' && !token.spaceBefore) {
    const next = readUnit(tokens, at + 1, sentence, last);
    if (next === null) return null;
    if (/^(jr|sr)$/.test(next.lower)) return [next];
    return listedConcerns(tokens, run, last, sentence);
  }
  if (!token.spaceBefore && !last.initial) return null;
  if (token.text === '&') {
    const next = readUnit(tokens, at + 1, sentence, last);
    return next !== null && next.capital ? [{ ...next, firstToken: at, ampersand: true }] : null;
  }
  const unit = readUnit(tokens, at, sentence, last);
  if (unit === null) return null;
  if (unit.capital && BREAKS.has(unit.lower) && !unit.acronym) return null;
  // "Bennie Roe Bennie Q. Roe", "Senate Senate": links glued to the sentence.
  if (unit.capital && isDoubled(unit, run)) return null;
  if (unit.capital) return unit.lower === 'i' || unit.lower.startsWith("i'") || isBreak(unit, last) ? null : [unit];
  const small: Unit[] = [];
  let word = unit;
  while (small.length < 2) {
    if (!isConnector(word.lower, small, last, run)) return null;
    small.push(word);
    at = word.endToken;
    const next = readUnit(tokens, at, sentence, last);
    if (next === null || tokens[at]?.spaceBefore !== true) return null;
    if (next.capital) return carries(small, last, next, run) ? [...small, next] : null;
    word = next;
  }
  return null;
}

function isDoubled(unit: Unit, run: readonly Unit[]): boolean {
  if (run.length === 1) return unit.lower === run[0]?.lower && ORGANISATION_HEADS.has(unit.lower);
  // "District Court for the Eastern District" names two districts.
  if (unit.lower === 'district') return false;
  return unit.lower.length > 2 && run.some((one, at) => one.capital && one.lower === unit.lower && at < run.length - 1);
}

/** Weekdays and months end a run, unless a given name stands before ("Theresa May"); so does a verb that a tabloid shouts. */
function isBreak(unit: Unit, last: Unit): boolean {
  return (isCalendarWord(unit.lower) && !FIRST_NAMES.has(last.lower)) || isShoutedVerb(unit, last);
}

/** "Ann Miller REJECTED it"; surnames in capitals mostly end otherwise, but for "MOHAMMED" and "SAEED". */
function isShoutedVerb(unit: Unit, last: Unit): boolean {
  return /^[A-Z]{4,}(?<![ME])ED$|^(?:NEVER|NOT|WILL|KNEW)$/.test(unit.text) && /[a-z]/.test(last.text);
}

function possessed(tokens: readonly Token[], run: readonly Unit[], last: Unit, sentence: Sentence): Unit[] | null {
  const saint = run.length >= 2 && ['st', 'saint'].includes(run[run.length - 2]?.lower ?? '');
  if (!saint && !POSSESSORS.has(last.lower) && last.lower !== 'prince george') return null;
  const next = readUnit(tokens, last.endToken + 1, sentence, last);
  return next !== null && next.capital && (POSSESSED.has(next.lower) || saint) && tokens[next.firstToken]?.spaceBefore === true ? [next] : null;
}

function isConnector(word: string, small: readonly Unit[], last: Unit, run: readonly Unit[]): boolean {
  if (small.length > 0) return (word === 'the' && /^(?:of|for|on)$/.test(small[0]?.lower ?? '')) || PARTICLES.has(word);
  if (PARTICLES.has(word)) return true;
  if ((word === 'of' || word === 'to') && isAim(last, run)) return true;
  if (word === 'of') return ORGANISATION_HEADS.has(last.lower) || OF_OPENERS.has(last.lower) || PLACE_OPENERS.has(last.lower) || ROLE_HEADS.has(last.lower);
  if (word === 'for') return FOR_HEADS.has(last.lower) || OFFICES_FOR.has(last.lower) || isOfficeOf(last, run);
  if (word === 'on') return ON_HEADS.has(last.lower);
  if (word === 'at') return run[0]?.lower === 'university';
  return word === 'and';
}

function carries(small: readonly Unit[], last: Unit, next: Unit, run: readonly Unit[]): boolean {
  const word = small[0]?.lower;
  if (NAME_SUFFIXES.has(next.lower) || isCalendarWord(next.lower)) return false;
  if (word === 'and' && FIRM_ENDS.has(next.lower) && !ROLE_HEADS.has(last.lower)) return true;
  if (word === 'and' && isConcern(last, run) && CONCERNS.has(next.lower)) return true;
  if (word === 'and') return AND_CONTINUES.has(next.lower) && (small.length > 1 || AND_CONTINUES.has(last.lower) || AND_STARTS.has(last.lower) || OFFICE_COMPLEMENTS.has(last.lower));
  if ((word === 'for' || word === 'of') && isOfficeOf(last, run)) return true;
  if (word === 'for' && OFFICES_FOR.has(last.lower)) return OFFICE_COMPLEMENTS.has(next.lower);
  if (word === 'of' && ROLE_HEADS.has(last.lower) && !ORGANISATION_HEADS.has(last.lower)) return OFFICE_COMPLEMENTS.has(next.lower);
  return true;
}

/** With "and" and one of these the name of a firm ends: "Harlow and Sons". */
const FIRM_ENDS = wordSet('associates sons daughters partners brothers bros company co');

/** "Organization for the Reform …", "Society for the Prevention …": what a body is for goes on with "of" and "to". */
function isAim(last: Unit, run: readonly Unit[]): boolean {
  return AIMS.has(last.lower) && isConcern(last, run);
}

/** "Office of the Special Inspector General …": whatever that office is for belongs to the name of the body. */
function isOfficeOf(last: Unit, run: readonly Unit[]): boolean {
  return isOfficeOfTheHolder(run) && ROLE_HEADS.has(last.lower);
}
