import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import { companyAt, type Company } from './company.ts';
import type { Contact } from './contacts.ts';
import { isBody } from './party-nouns.ts';

/** Who stands behind the word that tells of the contact, and where they start. */
export type PartyBehind = Company & { readonly from: number };

/** Those who are addressed rather than met. */
const AUDIENCE = wordSet('reporters journalists supporters voters fans crowd crowds audience audiences press media viewers students protesters spectators people members troops followers conference delegates house senate assembly nation congress parliament public newspaper magazine station network broadcaster outlet jurors jury');
/** Between a verb and its "with": what has another verb or a comma is another matter. */
const NO_WAY = wordSet('and or but who which that while because when after before if to against over about despite for');
/** Tokens between a word and its "with". */
const WAY = 9;
/** Between a noun and its "with" stands no more than a day or a place: "talks Monday with", "a meeting in Vienna with". */
const NOUN_WAY = 2;
/** What opens how, where or when they met; anything else behind the verb is what was met or spoken: a *need*, a *target*, *English*. */
const OPENS_WAY = wordSet('at in on by via behind during for around near outside inside across throughout through until again twice once alone here there together back one face today yesterday tonight tomorrow this last next late early earlier later recently soon out up online overnight daily weekly monthly');
const OPENS_DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|[a-z]+ly|\d.*)$/;
/** "A meeting *he had* with". */
const OPENS_RELATIVE = /^(?:he|she|they|we|i|you|it)(?:['’](?:d|ve))?$/;
const HOW_OFTEN = wordSet('privately separately personally again briefly also');

/** Who is met, spoken with or questioned behind the word whose contact is read at token `behind`; null where nobody is. */
export function partyBehind(context: FindContext, contact: Contact, behind: number): PartyBehind | null {
  const { document: { tokens, entities }, sentence } = context;
  if (contact.takes.includes('object')) {
    let from = behind;
    while (HOW_OFTEN.has(tokens[from]?.lower ?? '')) from += 1;
    const party = companyAt(context, from);
    if (party !== null && isMet(contact, party, entities[party.mention?.entity ?? -1]?.type ?? '')) return { ...party, from };
  }
  const last = contact.atOnce === true ? behind + 1 : behind + (contact.noun === true ? NOUN_WAY + 2 : WAY);
  for (let at = behind; at < Math.min(sentence.endToken, last); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-')) return null;
    if (leadsTo(contact, tokens, at, behind)) {
      const party = companyAt(context, at + 1);
      if (party === null || (token.lower === 'to' && AUDIENCE.has(party.noun))) return null;
      return { ...party, from: at + 1 };
    }
    if (NO_WAY.has(token.lower) || /ed$/.test(token.lower)) return null;
    if (at === behind && !OPENS_WAY.has(token.lower) && !OPENS_DAY.test(token.lower) && !(contact.noun === true && OPENS_RELATIVE.test(token.lower))) return null;
  }
  return null;
}

/** Whether the preposition at token `at` names the other side: straight behind the word, or "with" and "directly to" farther on. */
function leadsTo({ takes }: Contact, tokens: readonly Token[], at: number, behind: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!takes.some((way) => way === word)) return false;
  return at === behind || word === 'with' || (word === 'to' && /^(?:directly|privately|briefly|again|personally)$/.test(tokens[at - 1]?.lower ?? ''));
}

function isMet({ action, ofOffice }: Contact, { noun, titles, mention }: Company, type: string): boolean {
  if (/^(?:reporters|journalists|media|press|public)$/.test(noun)) return false;
  if (ofOffice === true) return mention === null ? /^(?:leaders?|ministers?|presidents?|premiers?|ambassadors?|champions|winners|families|veterans|delegations?|lawmakers|governors|senators|counterparts?)$/.test(noun) : OFFICE.test(titles);
  if (mention !== null) return type === 'person' || (type === 'other' && action !== 'visit');
  // "Visited the state", "met his party", "questioned the government": bodies are met with.
  return !isBody(noun);
}

const OFFICE = /\b(?:president|premier|chancellor|minister|secretary|ambassador|king|queen|prince|pope|governor|senator|leader)\b/;
