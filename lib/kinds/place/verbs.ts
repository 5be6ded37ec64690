import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Verbs whose object is where things happen. */
export const ENTERING = wordSet('entered entering searched searching raided raiding stormed storming evacuated reentered');
/** Verbs whose object is a country or a town where things happen. */
export const TOURING = wordSet('visit visited visiting visits tour toured touring patrol patrolled patrolling');
/** Before "to" and a town: where a journey ends. Nothing need have happened there. */
export const JOURNEYS = wordSet('flight flights flying trip trips route bound heading headed heads fled flee fleeing escape escaped moved moving relocated deported deport extradited evacuated sailing sailed march marched drive journey ride train bus ferry way come comes coming');
/** Last words of houses and grounds that one goes to or is driven from; schools and courts are attended and heard besides. */
export const STOPS = wordSet('airport airfield airbase base station square park plaza arena stadium hotel motel resort palace hospital port harbor harbour church cathedral mosque temple cemetery museum embassy consulate beach bridge hall ballpark jail prison golf pier terminal fairgrounds boardwalk zoo raceway speedway');
/** Before "to": somebody goes or is brought there. */
export const MOVING = wordSet('taken took rushed airlifted flown flew flies fly transported brought moved transferred driven drove travelled traveled travels travel traveling travelling went returned return returning trip visit came sent send sending sends dispatched dispatch dispatching dispatches deployed deploying escorted ferried bused bussed shipped headed');
/** Before "to" and any house or place: that is where it happened. */
const CALLED = wordSet('called responded responding respond summoned dispatched');
/** Verbs whose object, a house or a town, is what they befall: "rockets struck Harlow Airport". Of countries they tell who, not where. */
export const STRIKING = wordSet('hit struck bombed shelled stormed besieged captured seized recaptured retook overran hitting striking bombing shelling surrounded encircled thronged packed lined blockaded torched vandalized vandalised looted ransacked firebombed occupied');
/** Verbs whose object is where one leaves or arrives: "left Oslo", "reached Rome". */
export const PASSING = wordSet('left leaving leaves reached reaching reaches fled fleeing departed departing neared nearing approached approaching entered entering invaded invading');
/** Before "from" and a town or a country: where one leaves. */
const LEAVING = wordSet('withdrew withdraw withdrawn withdrawing withdraws withdrawal pullout retreat retreated retreating fled fleeing flew flown flying travelled traveled traveling travelling returned returning departed departing evacuated evacuating expelled deported escaped escaping removed removing pulled pulling pull rescued drove sailed off out back moved eviction evicted removal removed evacuation deportation expulsion departure escape ejected dispersed driven airlifted exodus extradited extradition landed landing lands repatriated disembarked ferried arrived arriving arrives smuggled shipped');
/** Before "into" and a town or a country: what crosses its border. */
const CROSSING = wordSet('incursion incursions invasion push advance advanced advancing foray forays crossed crossing cross offensive march marched marching moved moving sent fled smuggled smuggling flew flown drove driven travelled traveled rolled poured flooded entered chased chase chasing pursued pursuit raid raids operation deployed border way entry');
/** Before "over" and a town or a country: what is up in the air. */
const SOARING = wordSet('flew fly flies flying flown flight flights passed passing exploded circling circled hovered hovering drifted skies airspace parachuted');
/** Before "through" and a town or a country: what moves across it. */
const CROSSING_IT = wordSet('march marched marching walk walked walking ran running drive drove driving travel travels travelled traveled travelling traveling sweep swept sweeping tore tearing ripped ripping spread spreading moved moving pass passed passing passes swing tour trip trek route parade paraded flow flowed flows rolled rolling went going journey convoy caravan rampage rampaged transit shipped smuggled winds runs hurtled barreled');
/** Before "on": a house or a ground is where that happens. */
const ASSAULTS = wordSet('attack attacks strike strikes airstrike airstrikes raid raids assault assaults bombing bombings shelling siege');
/** Houses and grounds that are told as what was struck. */
export const TARGETS = wordSet('base airport hospital school embassy consulate refinery compound mosque synagogue temple museum jail mall hotel plant stadium warehouse');

/** "A drone flying over", before "over" at token `at`. */
export const isFlownOver = (tokens: readonly Token[], at: number): boolean => lastVerb(tokens, at, SOARING) !== '';

/** "Marched through", before "through" at token `at`. */
export const isMovedThrough = (tokens: readonly Token[], at: number): boolean => lastVerb(tokens, at, CROSSING_IT) !== '';

/** "A strike on", before "on" at token `at`. */
export const isAssaultOn = (tokens: readonly Token[], at: number): boolean => ASSAULTS.has(tokens[at - 1]?.lower ?? '');

/** Before "from": how far away a place is. */
const DISTANCES = wordSet('yards blocks miles feet metres meters kilometers kilometres km steps minutes block mile away');

/** Before "into": what is asked about, and not entered. */
const INQUIRIES = wordSet('investigation investigations inquiry inquiries enquiry probe probes review research look looks looking looked investigating inquiring insight insights dig digging');
/** "An investigation into", "look into" at token `at`. */
export const isAskedInto = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'into' && INQUIRIES.has(tokens[at - 1]?.lower ?? '');

/** "Officers were called to", "responded to": the verb straight before "to" at token `at`. */
export const isCalledTo = (tokens: readonly Token[], at: number): boolean => CALLED.has(tokens[at - 1]?.lower ?? '');

/** "Withdrew its troops from", before "from" at token `at`. */
export const isLeftFrom = (tokens: readonly Token[], at: number): boolean => lastVerb(tokens, at, LEAVING) !== '';

/** "An incursion into", before "into" at token `at`. */
export const isCrossedInto = (tokens: readonly Token[], at: number): boolean => lastVerb(tokens, at, CROSSING) !== '';

/** "Two blocks from", "miles away from", before "from" at token `at`. */
export const isDistantFrom = (tokens: readonly Token[], at: number): boolean => DISTANCES.has(tokens[at - 1]?.lower ?? '');

/** What a point shortens: "sent Mr. Roe to". */
const TITLES = wordSet('mr mrs ms dr gen sen rep gov lt sgt capt col u s');

/** The verb or noun of moving just before "to", with at most four words between: "took three people to". */
export function lastVerb(tokens: readonly Token[], at: number, verbs: ReadonlySet<string> = MOVING): string {
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (verbs.has(word)) return word;
    if (tokens[back]?.type === 'punctuation' && !(tokens[back]?.text === '.' && TITLES.has(tokens[back - 1]?.lower ?? ''))) return '';
  }
  return '';
}
