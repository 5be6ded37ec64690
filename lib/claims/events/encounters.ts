import type { Entity, Token } from '../../text/document.ts';
import type { Arguments } from './arguments.ts';
import type { Trigger } from './triggers.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Whoever holds one of these is "received" and "seen" by appointment; others are seen in the street. */
const OFFICES =
  /\b(?:president|premier|chancellor|minister|secretary|ambassador|envoy|king|queen|prince|princess|emperor|sultan|emir|pope|cardinal|archbishop|patriarch|senator|governor|mayor|speaker|leader|chairman|chairwoman|commissioner|adviser|advisor|diplomat|chief executive|ceo|congressman|congresswoman|lawmaker)\b/;
/** "Saw Roe fall", "saw him as a threat", "saw Doe’s plan": what follows the name when nobody was met. */
const WATCHED = /^(?:as|off|through|being|become|get|go|come|take|leave|run|fall|win|lose|make|do|walk|try|die|\w{3,}ing)$/;
const EACH_OTHER = wordSet('each one');

const holdsOffice = (entity: Entity | undefined): boolean => entity?.type === 'person' && entity.roles.some((role) => OFFICES.test(role));

/**
 * The class of a verb that tells of an encounter only in some company: "the king received the envoy" and "she saw the
 * president" are meetings, "they talked" is a conversation of two people or more. Null when nothing that counts is told
 * ("saw smoke", "spoke slowly"); classes that are always themselves are given back unchanged.
 */
export function classIn(company: Pick<Arguments, 'agents' | 'patients' | 'hedged'>, trigger: Trigger, tokens: readonly Token[], entities: readonly Entity[]): string | null {
  const { action } = trigger;
  if (action !== 'see' && action !== 'host' && action !== 'speak') return action;
  if (trigger.noun) return action;
  const isPerson = (id: number): boolean => entities[id]?.type === 'person';
  const agents = company.agents.filter(isPerson);
  const patients = [...company.patients, ...company.hedged.map(({ id }) => id)].filter(isPerson);
  if (action === 'speak') return agents.length >= 2 && patients.length === 0 && talkTogether(trigger, tokens) ? 'talk' : null;
  const parties = agents.length > 0 && patients.length > 0;
  const office = [...agents, ...patients].some((id) => holdsOffice(entities[id]));
  if (action === 'host') return parties && office && !/^greet/.test(tokens[trigger.first]?.lower ?? '') && !isAppointed(trigger, tokens) ? 'meet' : 'host';
  if (agents.length >= 2 && patients.length === 0 && EACH_OTHER.has(tokens[trigger.end]?.lower ?? '') && /^(?:an)?other$/.test(tokens[trigger.end + 1]?.lower ?? '')) return 'meet';
  return parties && office && !isWatched(trigger, tokens, patients, entities) ? 'meet' : null;
}

/** Behind "A and B spoke": what two people do with each other, and not each to an audience. */
const TOGETHER = /^(?:for|by|again|privately|briefly|directly|together|late|until|alone|twice|over|on|earlier|later|before|after|,|\.|and)$/;
const BOTH = wordSet('two both pair they leaders ministers presidents men women sides officials');

/** "The two spoke", "Roe and Doe talked for an hour"; but "Roe and Doe spoke at a rally". */
function talkTogether({ first, end }: Trigger, tokens: readonly Token[]): boolean {
  const next = tokens[end]?.lower ?? '.';
  return TOGETHER.test(next) || (BOTH.has(tokens[first - 1]?.lower ?? '') && next !== 'to' && next !== 'at');
}

/** How far behind the verb its clause is searched, in tokens. */
const REACH = 14;

/** "Welcomed Roe as its new chairman", "welcomed Roe back". */
function isAppointed({ end }: Trigger, tokens: readonly Token[]): boolean {
  for (let i = end; i < end + REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.type === 'punctuation') return false;
    if (token.lower === 'as') return true;
  }
  return false;
}

/** The word behind the last name seen tells whether somebody did something while being seen. */
function isWatched({ end }: Trigger, tokens: readonly Token[], patients: readonly number[], entities: readonly Entity[]): boolean {
  const after = Math.max(...patients.map((id) => entities[id]?.mentions.find((one) => one.firstToken >= end)?.endToken ?? end));
  return WATCHED.test(tokens[after]?.lower ?? '');
}
