import type { Token } from '../../text/document.ts';
import { phraseSet, wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import type { FoundPlace } from './found.ts';
import { keyOf } from './prepositions.ts';
import { isResidence } from './read-named.ts';
import { POSTS } from './venues.ts';
import { isDistantFrom, isLeftFrom } from './verbs.ts';

/** Towns and hills that stand for those who govern there. Canonical. */
const CAPITALS = phraseSet('washington|westminster|whitehall|capitol hill|washington d.c');
/** Who and what is "in Washington" without anything happening in that town. */
const POLITICS = wordSet(`lawmakers politicians policymakers democrats republicans conservatives liberals progressives leaders leadership elites elite insiders insider swamp establishment gridlock dysfunction politics power
partisanship impeachment efforts everyone everybody anyone anybody nobody someone people those most many few critics hawks pundits voices allies friends deal stalemate impasse consensus culture corruption
battle battles fight fights debate debates negotiations negotiators dynamic dynamics influence interests bureaucrats officials bickering brinkmanship chaos mess drama status attention mood things business wisdom concern concerns worry worries experience`);
/** What is held on the hill of a parliament, and what one does who is there. */
const SESSIONS = wordSet('conference conferences hearing hearings briefing briefings meeting meetings luncheon lunch session sessions testimony testify testifies testified testifying speak speaks spoke speaking met meets meet arrive arrives arrived arriving appear appears appeared appearing gathered gather rally rallied protest protested protesters arrested reporters walk walks walked deliver delivers delivered attend attends attended held ceremony event visit visited visiting interview');
/** Before the house of a government: who serves there, and what goes on among them. */
const SERVING = wordSet(`serve serves served serving work works worked working belong belongs belonged remain remains remained stay stays job jobs years year term terms time tenure career needed lawyers lawyer attorneys attorney aides aide adviser
advisers officials official staff staffers rule culture bias turmoil infighting chaos president presidents presence someone anyone somebody is be are it's he's democrat republican man woman leadership deal faction policy leaks`);
/** Chambers that are made of members. Canonical, without the country. */
const CHAMBERS = /^(?:the |u\.?s\.? |us |united states )*(?:house of representatives|senate|congress|house of commons|house of lords|knesset|parliament|bundestag|duma|supreme court)$/;
const MEMBERS = wordSet('democrats republicans majority minority seats seat lawmakers members member leader leaders control colleagues allies votes bill bills caucus speaker whip counterparts legislation support opposition conservatives liberals power served serve serving win won');
/** What is said, shown and sent from a house while one is in it. */
const FROM_WITHIN = wordSet('live broadcast broadcasts address addressed speech speaking spoke speaks tweeted remarks emerged emerging evict evicted walked walking ran running released discharged transferred streamed appeared appearing joined televised reported reporting stole stolen degree degrees diploma diplomas doctorate speak delivered delivering bachelor master graduated graduating graduates dropped expelled suspended');
/** Learned posts in the plural, beside those that go with one person. */
const MANY_POSTS = wordSet('professors lecturers economists fellows directors scholars experts historians engineers instructor instructors biologist virologist immunologist psychologist psychiatrist sociologist criminologist physicist chemist chair chairman chairwoman vice coordinator');

/** Rooms and grounds of a government in which one speaks, and what is said there. Canonical. */
const STATELY = phraseSet('oval office|rose garden|east room|south lawn|situation room|roosevelt room');
const SAID = wordSet('said says comment comments statement announcement announced message tweet tweets talked talking call called told signed signing interview delivers deliver addresses');

/** "He spoke *from* the Rose Garden", "addressed the nation *from* the East Room": before "from" at token `at`. */
export const isSpokenFrom = (tokens: readonly Token[], at: number, name: string): boolean => STATELY.has(name) && (near(tokens, at, FROM_WITHIN, LONG_BEFORE) || near(tokens, at, SAID, LONG_BEFORE));

const SERVICE = wordSet('serve serves served serving worked works tenure');

const BEFORE = 3;
const LONG_BEFORE = 6;
const POST_REACH = 12;

/** One of the words before token `at`, no further back than a comma. */
function near(tokens: readonly Token[], at: number, words: ReadonlySet<string>, reach = BEFORE): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const token = tokens[back];
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-')) return false;
    if (words.has(token.lower)) return true;
  }
  return false;
}

/** "A professor of public law at", "chief economist for Asia at": the post before the preposition at token `at`. */
function isPost(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - POST_REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-') || /^(?:said|says|told|who|was|were|had|met|spoke)$/.test(token.lower)) return false;
    if (POSTS.has(token.lower) || MANY_POSTS.has(token.lower)) return back === at - 1 || /^(?:of|for|in|and|at|on|emeritus)$/.test(tokens[back + 1]?.lower ?? '');
  }
  return false;
}

/** "Lawmakers in Washington", "served at the White House", "a professor at Harlan University", "data from the Marlow Institute": who and what, not where. */
export function isSeat({ document: { tokens } }: FindContext, { preposition, value }: FoundPlace): boolean {
  const { firstToken } = preposition;
  const key = keyOf(preposition);
  // "A backlash on Capitol Hill" is one in Congress.
  if (key === 'on' && value.name === 'capitol hill') return !near(tokens, firstToken, SESSIONS, LONG_BEFORE);
  if (CAPITALS.has(value.name)) return key === 'in' && near(tokens, firstToken, POLITICS);
  if (value.grain !== 'venue') return false;
  if (key === 'from' && STATELY.has(value.name)) return !near(tokens, firstToken, FROM_WITHIN, LONG_BEFORE) && !near(tokens, firstToken, SAID, LONG_BEFORE);
  if (key === 'from') return !isLeftFrom(tokens, firstToken) && !isDistantFrom(tokens, firstToken) && !near(tokens, firstToken, FROM_WITHIN);
  if ((key === 'at' || (key === 'in' && value.within.length === 0)) && isPost(tokens, firstToken)) return true;
  if (key === 'in' && CHAMBERS.test(value.name)) return near(tokens, firstToken, MEMBERS);
  return (key === 'in' || key === 'at' || key === 'over') && (isResidence(value.name) || /department$/.test(value.name)) && (near(tokens, firstToken, SERVING, 1) || near(tokens, firstToken, SERVICE, LONG_BEFORE));
}
