import { wordSet } from '../../text/names/word-set.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { PERSON_NOUNS } from '../parts/counted-nouns.ts';

/** One side of a meeting as its words tell it. */
export interface ToldParty {
  /** Lower-case: a name, an office, or what the group is called. */
  readonly name: string;
  readonly endToken: number;
}

/** People who are met as a group, by what the group is called; the first of each row names it. */
const GROUPS = `families family relatives kin|leaders bosses chiefs|workers employees staff|officials aides|survivors|victims|farmers|residents villagers neighbors neighbours|protesters demonstrators protestors|ministers|lawmakers senators
 congressmen legislators|executives managers|students pupils|teachers|doctors nurses medics|troops soldiers|veterans|winners champions|parents|delegation|counterparts counterpart|lawyers attorneys|
 investors shareholders|diplomats ambassadors envoys|governors|mayors|unions union|activists campaigners|refugees migrants|widow|mediators mediator|negotiators|advisers advisors|clergy pastors bishops|supporters backers|commissioners councilors councillors|representatives|delegates|prosecutors investigators detectives|firefighters|rescuers|members|allies|donors`;
/** What each word for a group is told as. */
export const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.split('|').flatMap((row) => {
    const words = row.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Institutions, and those who gather as one: they sit, and they are met *with*; who "meets the board" or "visits the state" may do something else. */
const BODIES = withPlurals(`committee subcommittee panel council board commission department ministry agency company firm congress senate house parliament assembly legislature court
  administration government city county state opposition industry community church school university college hospital bank district league association federation foundation organization
  organisation party side campaign network station newspaper magazine broadcaster outlet leadership management public press`);
/** Persons told together, or by what they are to somebody: they are met as one person is. */
const COMPANIES = withPlurals('police team delegation union coalition group caucus cabinet rebel counsel couple pair trio counterpart survivor kin crew clergy jury reporter delegate lawmaker republican democrat president-elect staff');
/** Offices of which a report knows only one: "the home secretary". */
export const OFFICES_OF_ONE = wordSet('secretary president premier minister chancellor king queen pope mayor governor ambassador speaker chairman chairwoman commissioner counterpart');
/** Who is told by no noun at all. */
export const PRONOUNS = wordSet('they he she we it his her their him them us who');
/** Several of them meet each other. */
const PAIRS = wordSet('two both pair couple sides they we');

function withPlurals(list: string): ReadonlySet<string> {
  return new Set([...wordSet(list)].flatMap((word) => [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`]));
}

/** Whether a lower-case word is an institution. */
export const isBody = (word: string): boolean => BODIES.has(word);

/** Whether a lower-case noun tells of persons or of a body: only such meet, call and question anybody. */
export const isPartyNoun = (word: string): boolean =>
  PERSON_NOUNS.has(word) || GROUP_OF.has(word) || COMPANIES.has(word) || BODIES.has(word) || ROLE_HEADS.has(word) || ROLE_HEADS.has(word.replace(/s$/, ''));

/** Whether a lower-case word tells of more than one: a body, a pair or a plural of persons. */
export const isSeveralNoun = (word: string): boolean => PAIRS.has(word) || BODIES.has(word) || COMPANIES.has(word) || (word.endsWith('s') && isPartyNoun(word)) || /(?:men|people|children)$/.test(word);

/**
 * Whether a lower-case party may be anybody of its sort: "officials", "a man", "they". A name is not, nor an office of which
 * there is one, nor a body told in the singular: a story mostly has one council.
 */
export function isGeneric(party: string): boolean {
  if (PRONOUNS.has(party) || PERSON_NOUNS.has(party) || GROUP_OF.has(party)) return true;
  if (OFFICES_OF_ONE.has(party)) return false;
  return !party.includes(' ') && (COMPANIES.has(party) || ROLE_HEADS.has(party) || (party.endsWith('s') && isPartyNoun(party)) || /^(?:public|press|community|industry|management|leadership)$/.test(party));
}
