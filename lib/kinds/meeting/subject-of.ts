import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { EventMention, FindContext } from '../kind.ts';
import { GROUP_OF, isPartyNoun, OFFICES_OF_ONE } from './party-nouns.ts';

/** What may stand between a subject and its verb. */
const BETWEEN = wordSet(`are were was is be been being had has have will would could can may might did do does to not never n't on also then later since now already planning planned plan plans expected due
  scheduled set hoped hoping wanted wants want going about declined refused agreed who which recently repeatedly personally privately first last again still just once twice briefly`);
const REACH = 8;
const DOING_PRONOUNS = wordSet('they he she we');
const DETERMINERS = wordSet('the a an this that these those its his her their our');
const PREPOSITIONS = wordSet('in at on of by for from to with during after before since until near outside inside through over under about into around across between among behind against despite like as per off out onto above below beyond within without toward towards upon');
/** Nouns of those who do something, by their ending; and things that end so. */
const AGENT = /(?:er|or|ist|ian|ant|ee)s?$|wi(?:fe|ves)$/;
const THINGS = wordSet('paper papers newsletter letter letters order orders answer answers chapter chapters matter matters offer offers number numbers poster posters banner center centre');
/** A noun, its adjectives and its article. */
const MOST_BEFORE_NOUN = 4;

/** Who does: the agents of the event, or whoever stands before the verb at token `verb`; nobody where neither tells. */
export function subjectOf({ document: { tokens, entities }, sentence, mentions }: FindContext, event: EventMention | null, verb: number, passive: boolean): string[] {
  const ids = event === null ? [] : passive ? event.patients : event.agents;
  // "At a Town Hall meeting with": what stands straight before the noun is where or of what sort it is.
  const named = ids.flatMap((id) => (entities[id] === undefined || entities[id].type === 'place' || (entities[id].type !== 'person' && mentions.some((one) => one.entity === id && one.endToken === verb)) ? [] : [entities[id].name.toLowerCase()]));
  if (named.length > 0) return named;
  const at = beforeVerb(tokens, verb, sentence.firstToken);
  const token = tokens[at];
  if (token === undefined || at < sentence.firstToken) return [];
  const mention = mentions.find((one) => one.endToken === at + 1);
  const entity = mention === undefined ? undefined : entities[mention.entity];
  if (entity !== undefined) return entity.type === 'place' ? [] : [entity.name.toLowerCase()];
  return isDoer(token) && !isWhere(tokens, at, sentence.firstToken, verb) ? [GROUP_OF.get(token.lower) ?? token.lower] : [];
}

/** Before a place, not before those who meet. */
const WHERE = wordSet('in at near outside inside from across around');

/** "A man *in the city* met": the noun at token `at` tells where, or whence, another is; not "help from *envoys who* met". */
function isWhere(tokens: readonly Token[], at: number, first: number, verb: number): boolean {
  for (let k = at + 1; k < verb; k += 1) if (tokens[k]?.lower === 'who') return false;
  for (let back = at - 1; back >= Math.max(first, at - MOST_BEFORE_NOUN); back -= 1) {
    const token = tokens[back];
    if (token?.type !== 'word') return false;
    if (WHERE.has(token.lower)) return true;
    if (isStopWord(token.lower) && !DETERMINERS.has(token.lower)) return false;
  }
  return false;
}

const isDoer = ({ lower }: Token): boolean => DOING_PRONOUNS.has(lower) || isPartyNoun(lower);

/** The last token before the verb at token `verb` that is no auxiliary or adverb of it, past "who" ("envoys, *who had* met"); -1 where none is near. */
export function beforeVerb(tokens: readonly Token[], verb: number, first: number): number {
  for (let at = verb - 1; at >= Math.max(first, verb - REACH); at -= 1) {
    const isRelative = tokens[at]?.text === ',' && /^wh(?:o|ich)$/.test(tokens[at + 1]?.lower ?? '');
    if (!isRelative && !BETWEEN.has(tokens[at]?.lower ?? '')) return at;
  }
  return -1;
}

/**
 * "*The report* briefed ministers", "*the plan* met with critics": whether the subject before the verb at token `verb` is neither
 * persons nor a body. A noun behind a preposition is no subject ("people *in the town* met"); without an article nobody can tell.
 */
export function isOfThing({ document: { tokens }, sentence }: FindContext, verb: number): boolean {
  const noun = beforeVerb(tokens, verb, sentence.firstToken);
  const head = tokens[noun];
  if (head?.type !== 'word' || head.text !== head.lower || isDoer(head) || isStopWord(head.lower)) return false;
  // "A way to meet".
  if (tokens[verb - 1]?.lower === 'to' || (AGENT.test(head.lower) && !THINGS.has(head.lower))) return false;
  for (let at = noun - 1; at >= Math.max(sentence.firstToken, noun - MOST_BEFORE_NOUN); at -= 1) {
    const token = tokens[at];
    if (token?.type !== 'word') return false;
    if (DETERMINERS.has(token.lower)) return !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
    if (isStopWord(token.lower)) return false;
  }
  return false;
}

/** "They were planning to meet", "officials met": who does, told by no name, before the verb at token `verb`; null when somebody else may. */
export function unnamedSubject(tokens: readonly Token[], verb: number, first: number): string | null {
  const at = beforeVerb(tokens, verb, first);
  const word = tokens[at]?.lower ?? '';
  if (DOING_PRONOUNS.has(word) || (GROUP_OF.has(word) && word.endsWith('s'))) return GROUP_OF.get(word) ?? word;
  // "The home secretary saw".
  return OFFICES_OF_ONE.has(word) && ROLE_HEADS.has(word) ? officeBehindThe(tokens, at, first) : null;
}

function officeBehindThe(tokens: readonly Token[], noun: number, first: number): string | null {
  for (let at = noun - 1; at >= Math.max(first, noun - 3); at -= 1) {
    if (tokens[at]?.lower === 'the') return tokens.slice(at + 1, noun + 1).map(({ lower }) => lower).join(' ');
    if (tokens[at]?.type !== 'word' || isStopWord(tokens[at]?.lower ?? '')) return null;
  }
  return null;
}
