import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { EventMention, FindContext } from '../kind.ts';
import { PERSON_NOUNS } from '../parts/counted-nouns.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { GROUP_OF } from './unnamed.ts';

/** What may stand between a subject and its verb. */
const BETWEEN = wordSet(`are were was is be been being had has have will would could can may might did do does to not never n't on also then later since now already planning planned plan plans expected due
  scheduled set hoped hoping wanted wants want going about declined refused agreed who recently repeatedly personally privately first last again still just once twice briefly`);
const REACH = 8;

/** Who does: the agents of the event, or whoever stands before the verb at token `verb`; nobody where neither tells. */
export function subjectOf({ document: { tokens, entities }, sentence, mentions }: FindContext, event: EventMention | null, verb: number, passive: boolean): string[] {
  const ids = event === null ? [] : passive ? event.patients : event.agents;
  // "At a Town Hall meeting with": what stands straight before the noun is where or of what sort it is.
  const named = ids.flatMap((id) => (entities[id] === undefined || entities[id].type === 'place' || (entities[id].type !== 'person' && mentions.some((one) => one.entity === id && one.endToken === verb)) ? [] : [entities[id].name.toLowerCase()]));
  if (named.length > 0) return named;
  for (let at = verb - 1; at >= Math.max(sentence.firstToken, verb - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || BETWEEN.has(token.lower)) continue;
    const mention = mentions.find((one) => one.endToken === at + 1);
    const entity = mention === undefined ? undefined : entities[mention.entity];
    if (entity !== undefined) return entity.type === 'place' ? [] : [entity.name.toLowerCase()];
    const word = GROUP_OF.get(token.lower) ?? token.lower;
    return isDoer(token) ? [word] : [];
  }
  return [];
}

const isDoer = ({ lower }: Token): boolean => PERSON_NOUNS.has(lower) || ROLE_HEADS.has(lower) || GROUP_OF.has(lower) || /^(?:police|they|he|she|we|team|committee|panel|council|board|couple|pair|family|sides|staff)$/.test(lower);
