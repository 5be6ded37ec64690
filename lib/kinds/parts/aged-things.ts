import type { Token } from '../../text/document.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { genderOf, PERSON_NOUNS } from './counted-nouns.ts';

/** Things whose age is a duration; the ages of persons are counts. */
const AGED_THINGS: ReadonlySet<string> = wordSet(
  `war conflict partnership church building bridge house home tree tradition law ban company firm agreement deal treaty alliance feud dispute embargo club school
   record program programme policy rule truce ceasefire government coalition marriage relationship case mystery temple mosque ship vehicle aircraft jet plane dam tunnel strike blockade siege
   venture startup bank institution store brand show series network business industry ministry airline newspaper magazine association organization organisation facility insurgency rebellion campaign
   project system structure mine factory plant pipeline monarchy practice statute decree sanction sanctions investigation civil
   crisis presidency peg story photo photograph technology benchmark model lawsuit scandal saga ordeal drama deadlock recovery battle row plea request probe inquiry investment book data video
   tape footage tweet email e-mail letter memo report interview obsession memory effort fight push struggle debate argument quest habit experiment pandemic outbreak epidemic recession slump boom
   rally market contract pledge promise rumor rumour allegation allegations claim claims accusation offer bid standoff stand-off stalemate crackdown moratorium freeze shutdown republic town village
   hospital league franchise retailer carmaker automaker lender manufacturer chain website site app platform machine device computer software wine whisky whiskey monument memorial statue fort castle
   palace cottage mansion tower stadium arena station railway highway road uprising revolt revolution occupation regime administration movement protest dictatorship exile hunger drought famine
   conspiracy hoax theory joke quote quotation speech post message recording document warrant conviction sentence verdict ruling precedent doctrine constitution amendment provision exemption
   mandate tariff tax subsidy loan mortgage debt bond portfolio fund unit division subsidiary outfit operation mission satellite probe rover reactor battery engine truck boat yacht ferry vessel car`,
);

/** Words of a phrase that are looked at: "impeachment obsession", "sovereign debt crisis", "hedge fund manager". */
const LOOKED_AT = 4;

/** "An 18-month-old *partnership*", "*sovereign debt crisis*" have lasted that long; not a "54-year-old *war hero*" or "*fund manager*". */
export function isAgedThing(tokens: readonly Token[], at: number, end: number): boolean {
  let isThing = false;
  for (let k = at; k < Math.min(end, at + LOOKED_AT); k += 1) {
    const token = tokens[k];
    if (token?.type !== 'word' || (k > at && !token.spaceBefore)) break;
    if (PERSON_NOUNS.has(token.lower) || ROLE_HEADS.has(token.lower) || genderOf(token.lower) !== null || /^\p{Lu}/u.test(token.text)) return false;
    // "Investigation *into*", "girl's *story*": what goes on behind the noun is not narrowed by it any more.
    if (isThing && !AGED_THINGS.has(token.lower)) return !/^[a-z]+(?:er|or|ist|ian|man|woman)$/.test(token.lower) || /^(?:over|under|after|for|or)$/.test(token.lower);
    isThing ||= AGED_THINGS.has(token.lower);
    if (!isThing && /^(?:of|in|on|at|from|who|that|which|and|or|was|is|has|had|said|with|to|for|by)$/.test(token.lower)) return false;
  }
  return isThing;
}
