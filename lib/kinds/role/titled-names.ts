import type { EntityMention } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';

/** What is named after somebody with their title: "General Roe International Airport". */
const SITES = wordSet('airport international university hospital school street avenue park institute library center centre stadium foundation prize award highway bridge dam base barracks college memorial square tunnel road boulevard hotel theatre theater museum day');
/** Firms and bodies whose name begins like a title. */
const FIRMS = wordSet('growth motors electric mills dynamics atomics cable maritime assembly hospital election synod strike secretariat jones superior nature earth teresa burger castle county cross');
const RUNNERS = wordSet('candidate nominee contender hopeful frontrunner runner bid running run ran campaign');

/** A name that nobody bears, though it looks so behind a word for a role: "pilot EV schemes", "General Growth", "Mother Jones", "the General Roe Airport"; or whose title is only sought: "nominee for president Roe". */
export function isNobody({ document: { tokens } }: FindContext, { firstToken, endToken }: EntityMention): boolean {
  const first = tokens[firstToken];
  const title = tokens[firstToken - 1];
  if (endToken === firstToken + 1 && /^\p{Lu}{2,3}$/u.test(first?.text ?? '')) return true;
  if (title === undefined || title.text === ',') return false;
  if (/^\p{Lu}/u.test(title.text) && FIRMS.has(first?.lower ?? '') && /^(?:general|mother|king|queen|prince|president|bishop|major|captain)$/.test(title.lower)) return true;
  if (/^\p{Lu}/u.test(tokens[endToken]?.text ?? '') && SITES.has(tokens[endToken]?.lower ?? '')) return true;
  if (endToken - firstToken > 1 && SITES.has(tokens[endToken - 1]?.lower ?? '')) return true;
  return title.lower !== '.' && tokens[firstToken - 2]?.lower === 'for' && RUNNERS.has(tokens[firstToken - 3]?.lower ?? '');
}
