import type { Token } from '../../text/document.ts';
import { americanSpelling } from '../../text/spelling.ts';
import { POSSESSIVE_PRONOUNS, ROLE_HEADS, SMALL_ROLE_HEADS } from '../../text/names/titles.ts';
import { SMALL_NUMBERS } from '../../values/number-words.ts';
import { isDash } from '../../values/numbers.ts';
import { bodyBehind } from './complement.ts';
import { fieldOf, groupOf, roleClass } from './ontology.ts';
import { partyAmong } from './party.ts';
import type { RoleValue } from './value.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** What somebody of a name is told to be, and of nobody else is worth telling. */
const NAMELESS = 'bridesmaid bridegroom burglar mobster gangster hitman assassin hijacker arsonist alumna alumnus volunteer laureate jogger tenant renter pedestrian commuter bicyclist vacationer holidaymaker celebrity birdwatcher refugee immigrant migrant churchgoer fugitive robber smuggler trafficker recluse vigilante supremacist';
/** Role nouns that say no more of a person than the sentence does, or are said of anybody. */
const EMPTY: ReadonlySet<string> = new Set(
  ('man woman boy girl person people mr mrs ms miss mx sir dame lady lord dr victim suspect gunman shooter killer murderer defendant plaintiff inmate prisoner hostage witness resident bystander passenger tourist hiker survivor teenager toddler ' +
    'retiree pensioner expert specialist star icon legend candidate nominee contender hopeful frontrunner opponent rival hero critic veteran heir lead forward model champion private critic juror student pupil freshman sophomore graduate youth watchdog regulator democrat republican militant rebel ' +
    'terrorist insurgent dissident warlord principal host hacker senatorial successor predecessor incumbent monarch whip regent mark page count duke sovereign operator interpreter master trader developer investor guard partner artist convicted ' +
    'challenger eyewitness onlooker shopper protester demonstrator motorist motorcyclist worshipper parishioner congregant attendee concertgoer offender felon parolee detainee ' +
    NAMELESS)
    .split(' '),
);
/** Believed where the words before show the trade: "security guard". */
const NARROWED: ReadonlySet<string> = new Set(['guard', 'host', 'operator', 'developer', 'trader', 'principal', 'specialist', 'star', 'private', 'candidate', 'nominee', 'contender', 'hopeful', 'frontrunner', 'partner', 'artist', 'model']);
/** Of these somebody named is told: "Roe, an expert on", "investor Jane Roe". Without a name they are anybody. */
const BESIDE_NAMES: ReadonlySet<string> = new Set('expert specialist critic veteran trader student investor host candidate nominee contender hopeful frontrunner champion principal artist witness plaintiff defendant resident retiree dissident pupil interpreter passenger survivor juror inmate bystander challenger incumbent opponent freshman sophomore graduate eyewitness onlooker shopper protester demonstrator motorist motorcyclist worshipper parishioner congregant attendee concertgoer offender felon parolee detainee hiker tourist'.split(' ').concat(NAMELESS.split(' ')));
const RUNNERS: ReadonlySet<string> = new Set(['candidate', 'nominee', 'contender', 'hopeful', 'frontrunner']);
/** What somebody runs for, or for whom. */
const RUNNING: ReadonlySet<string> = new Set('presidential vice-presidential gubernatorial mayoral senate senatorial congressional council democratic republican gop libertarian court'.split(' '));
/** Words beyond fields of work that make a role of such a noun: "radio host". */
const NARROWING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['host', new Set('radio tv television talk show podcast news'.split(' '))], ...[...RUNNERS].map((word): [string, ReadonlySet<string>] => [word, RUNNING]),
  ['star', new Set('tv television film movie reality'.split(' '))], ['guard', new Set(['prison', 'border'])], ['operator', new Set('forklift crane radio camera switchboard machine elevator equipment drone boom excavator bulldozer ferry train tram ride projector control signal telephone telegraph'.split(' '))], ['model', new Set('former fashion swimsuit glamour glamor lingerie underwear runway catwalk'.split(' '))],
]);
/** Trades that the list of titles lacks, being no titles. */
const TRADES: ReadonlySet<string> = new Set('realtor butcher baker cook cleaner maid housecleaner cabdriver plasterer stonemason blacksmith ironworker pipefitter boilermaker millwright repairman handyman installer dogcatcher zookeeper beekeeper trapper crabber shrimper oysterman deckhand boatswain stevedore dockworker brakeman trackman flagger busboy hostess butler valet concierge bellhop doorkeeper usher ticket-taker projectionist stagehand magician juggler member fellow insider aviator appointee'.split(' '));
/** Compounds that are one role; in a lone form. */
const COMPOUNDS: ReadonlySet<string> = new Set([
  'vice-president', 'prime-minister', 'chief-executive', 'attorney-general', 'district-attorney', 'general-secretary', 'secretary-general', 'press-secretary', 'estate-agent', 'real-estate-agent', 'security-guard', 'managing-director', 'chief-of-staff',
  'majority-whip', 'minority-whip', 'chief-whip', 'deputy-whip', 'sex-offender', 'petty-officer', 'ranking-member', 'top-republican', 'top-democrat', 'ranking-republican', 'ranking-democrat', 'leading-republican', 'leading-democrat', 'senior-republican', 'senior-democrat', 'secret-agent', 'commander-in-chief', 'director-general', 'first-lady', 'great-grandmother', 'great-grandfather', 'great-grandson', 'great-granddaughter', 'great-uncle', 'great-aunt', 'half-brother', 'half-sister', 'truck-driver', 'surgeon-general', 'solicitor-general', 'inspector-general', 'governor-general', 'consul-general', 'auditor-general', 'comptroller-general',
]);
const FORMER = /^(?:former|ex|retired|onetime|erstwhile|late|disgraced|ousted)$/;
/** "His previous lawyer", "a past president of the club", "a one-time aide": such a one may be it again, so it contradicts nothing. */
const isEarlier = (words: readonly string[]): boolean => words.some((one, k) => one === 'previous' || one === 'past' || (one === 'time' && words[k - 1] === 'one'));
const BELOW = wordSet('assistant deputy vice associate under junior undersecretary');
const LINKS = wordSet('of for at with to in from on');

/** Every word asked about is asked about often: nearly all of them are no roles. */
const WORTH: ReadonlySet<string> = new Set([...ROLE_HEADS, ...SMALL_ROLE_HEADS, ...TRADES].filter((word) => !EMPTY.has(word) || NARROWED.has(word)));

/** True for the nouns that name a role worth comparing. */
export function isRoleNoun(word: string): boolean {
  return WORTH.has(word) || (word.endsWith('iser') && WORTH.has(americanSpelling(word)));
}

/** The value of the role told by tokens `[from, to)`, or null when they hold no role worth comparing. `beside`: a name stands beside them. */
export function readRole(tokens: readonly Token[], start: number, to: number, form: RoleValue['form'], of: RoleValue['of'], written: string, beside = false): RoleValue | null {
  const head = headOf(tokens, start, to);
  if (head < 0 || isOfNumber(tokens, head)) return null;
  const before = wordsBetween(tokens, start, head);
  const word = americanSpelling(tokens[head]?.lower.replace(/\.$/, '') ?? '');
  const after = wordsBetween(tokens, head + 1, Math.min(to, head + 8));
  const { role, used } = word === 'partner' && isOfPractice(before, after) ? { role: 'firm-partner', used: 1 } : compound(before, word, tokens, head, to);
  const narrowed = before.slice(0, before.length - used);
  if (EMPTY.has(word) && used === 0 && !(beside && BESIDE_NAMES.has(word)) && !(NARROWED.has(word) && narrowed.some((one) => fieldOf(one) !== null || NARROWING.get(word)?.has(one) === true || one === 'security' || one === 'business')) && !isRunning(word, after)) return null;
  const ex = /^ex-/.test(word);
  // A state senator is no diplomat: only a secretary "of State" is.
  const named = [...narrowed.filter((one) => one !== 'state'), ...after].map((one) => fieldOf(americanSpelling(one))).filter((one) => one !== null);
  // A secretary without a field of government writes letters.
  const body = bodyBehind(tokens, head, to);
  const party = partyAmong(narrowed);
  const noun = roleClass(role === 'secretary' && !named.some((one) => one !== 'police') ? 'clerical-secretary' : role);
  return {
    role: noun, group: groupOf(noun),
    former: ex || narrowed.some((one) => FORMER.test(one)) || isEarlier(narrowed),
    below: narrowed.some((one) => BELOW.has(one)) || word === 'undersecretary',
    fields: [...new Set(named)].sort(), form, of,
    general: after[0] === 'of' && /^(?:one|two|three|four|five|six|seven|eight|\d+)$/.test(after[1] ?? '') && (after[2] === undefined || /^(?:children|kids|boys|girls|sons|daughters|young)$/.test(after[2])),
    ...(body === null ? {} : { body }),
    ...(party === undefined ? {} : { party }),
    ...(isEarlier(narrowed) ? { inPassing: true as const } : {}),
    ...(narrowed.includes('then') ? { then: true as const } : {}),
    written,
  };
}

/** "A seven-passenger van", "a two-driver team": nobody's role. */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 2];
  return tokens[at - 1]?.text === '-' && number !== undefined && (number.type === 'number' || SMALL_NUMBERS.has(number.lower));
}

/** "A partner at Roe & Doe", "managing partner": of a firm, and nobody's wife. */
const isOfPractice = (before: readonly string[], after: readonly string[]): boolean => /^(?:at|with)$/.test(after[0] ?? '') || /^(?:managing|founding|senior|general|law|name)$/.test(before.at(-1) ?? '');

/** "Candidate for president", "hopeful for the Senate". */
const SOUGHT = wordSet('president vice governor mayor senate congress parliament council sheriff chancellor premier prime attorney secretary speaker office');

function isRunning(word: string, after: readonly string[]): boolean {
  return RUNNERS.has(word) && after[0] === 'for' && SOUGHT.has(after[1] === 'the' || after[1] === 'u.s' ? (after[2] ?? '') : (after[1] ?? ''));
}

/** One past "for president" behind a candidate at `noun`, null where nothing of the sort stands. */
export function soughtEnd(tokens: readonly Token[], noun: number, end: number): number | null {
  if (!RUNNERS.has(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower !== 'for') return null;
  const at = tokens[noun + 2]?.lower === 'the' || tokens[noun + 2]?.lower === 'u.s.' ? noun + 3 : noun + 2;
  if (at >= end || !SOUGHT.has(tokens[at]?.lower ?? '')) return null;
  return /^(?:vice|prime|attorney)$/.test(tokens[at]?.lower ?? '') ? Math.min(end, at + 2) : at + 1;
}

/** "Roe's uncle", "the president's chief adviser": the role begins behind its possessor. */
export function afterPossessor(tokens: readonly Token[], from: number, to: number): number {
  let start = POSSESSIVE_PRONOUNS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  for (let k = from; k < to; k += 1) {
    if (LINKS.has(tokens[k]?.lower ?? '')) break;
    // "Has accused his former partner".
    if (k > from && k + 1 < to && /^(?:his|her|their|my|our)$/.test(tokens[k]?.lower ?? '')) start = k + 1;
    if (tokens[k]?.lower === "'s" || tokens[k]?.text === '’' || (tokens[k]?.text === "'" && k > from)) start = k + 1;
  }
  return start < to ? start : from;
}

/** The last role noun before any preposition. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  let head = -1;
  for (let k = from; k < to; k += 1) {
    const lower = tokens[k]?.lower ?? '';
    if (head >= 0 && LINKS.has(lower)) break;
    if (LINKS.has(lower) || lower === ',') {
      if (head >= 0) break;
      continue;
    }
    const word = americanSpelling(lower.replace(/\.$/, ''));
    if (ROLE_HEADS.has(word) || TRADES.has(word) || SMALL_ROLE_HEADS.has(word)) head = k;
  }
  return head;
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (token && !isDash(token.text) && (token.type === 'word' || token.type === 'number')) words.push(token.lower);
  }
  return words;
}

/** "vice president", "estate agent", "chief executive officer", "chief of staff" and how many words before the head they take. */
function compound(before: readonly string[], word: string, tokens: readonly Token[], head: number, to: number): { role: string; used: number } {
  const [second = '', last = ''] = before.slice(-2).length === 2 ? before.slice(-2) : ['', before.at(-1) ?? ''];
  const three = [second, last, word].join('-');
  if (COMPOUNDS.has(three)) return { role: three, used: 2 };
  // "Chief executive officer", "chief financial officer": offices of a company, no police.
  if (word === 'officer' && second === 'chief') return { role: last === 'executive' ? 'chief-executive' : `chief-${last}`, used: 2 };
  const two = `${last}-${word}`;
  if (last === 'step' && groupOf(`step${word}`) === 'kin') return { role: `step${word}`, used: 1 };
  if (COMPOUNDS.has(two)) return { role: two, used: 1 };
  const next = tokens[head + 1]?.lower === 'of' && head + 2 < to ? tokens[head + 2]?.lower : null;
  if (isDash(tokens[head + 1]?.text) && tokens[head + 2]?.lower === 'in' && tokens[head + 4]?.lower === 'law') return { role: `${word}-in-law`, used: 0 };
  return word === 'chief' && next === 'staff' ? { role: 'chief-of-staff', used: 0 } : { role: word, used: 0 };
}
