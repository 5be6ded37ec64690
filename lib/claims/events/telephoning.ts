import type { Token } from '../../text/document.ts';
import { isAdverb } from './word-classes.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** What one does with a call that comes by telephone: others are faced, heeded and rejected. */
const TAKING = /^(?:receiv(?:es?|ed|ing)|gets?|got|gotten|getting|takes?|took|taken|taking|answer(?:s|ed)?|field(?:s|ed)?|welcom(?:es|ed))$/;
const MAKING = /^(?:ma(?:kes?|de|king)|plac(?:es?|ed|ing)|return(?:s|ed)?)$/;
/** How far before "call" its verb stands, in tokens: "took a brief congratulatory call". */
const VERB_REACH = 5;
/** Before "called": who does, or its auxiliary. */
const CALLING = wordSet('he she they i we who had has have then later to and also will would');
/** Behind the name of who is called by telephone, where a name that they are given would stand. */
const AFTERWARDS =
  /^(?:on|at|to|from|about|after|before|earlier|later|soon|shortly|early|late|last|this|that|again|back|twice|once|personally|directly|privately|immediately|during|when|while|because|for|and|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const MOST_WORDS = 6;

/** "Took a call from Roe", "made a call to Roe"; a call "from Roe to resign" that is faced or rejected is a demand. */
export function isTelephoneCall(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1]?.lower;
  const verb = next === 'from' ? TAKING : MAKING;
  for (let i = at - 1; i >= Math.max(first, at - VERB_REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.type === 'punctuation') return false;
    if (verb.test(token.lower)) return true;
  }
  return false;
}

/** "The king called President Roe on Friday", not "called Roe a liar", "called Tom Roe ‘unfit’", "a firm called Roe". */
export function telephones(tokens: readonly Token[], at: number, first: number, limit: number): boolean {
  const before = tokens[at - 1];
  if (at === first || before?.type !== 'word') return false;
  if (before.text === before.lower && !CALLING.has(before.lower) && !isAdverb(before.lower)) return false;
  let to = at + 1;
  while (to < Math.min(limit, at + MOST_WORDS) && isNameWord(tokens[to])) to += 1;
  const next = tokens[to];
  if (to === at + 1) return false;
  if (to >= limit || next === undefined) return true;
  // "Called Roe and Doe liars".
  if (next.lower === 'and' && isNameWord(tokens[to + 1])) return false;
  return next.type === 'punctuation' ? next.text === '.' && to + 1 >= limit : AFTERWARDS.test(next.lower);
}

const isNameWord = (token: Token | undefined): boolean => token !== undefined && token.type === 'word' && token.text !== token.lower && !/day$/.test(token.text);
