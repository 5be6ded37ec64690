import { wordSet } from '../../text/names/word-set.ts';
import { contentStems, stem } from '../../text/stems.ts';
import type { FindContext } from '../kind.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import type { Read } from './find-ranks.ts';

/** Nouns that say nothing of what was done. */
const ANY_DEED = /^(?:moves?|steps?|decisions?|measures?|acts?|way|fashion|manner|event|events)$/;
/** Deeds of which it can be known whether there were any before; "unprecedented challenges" are a figure of speech. */
const DEEDS = wordSet(`charge charges indictment indictments arrest arrests prosecution conviction sentence fine penalty settlement payout ruling order ban veto pardon endorsement visit trip meeting summit letter statement speech address apology resignation dismissal
 firing suspension expulsion vote election strike walkout boycott protest march rally raid attack lawsuit suit subpoena request rejection refusal withdrawal closure shutdown lockdown cancellation postponement deal agreement treaty bailout takeover purchase sale cut
 third-term fourth-term third fourth fifth title win victory treble double intervention deployment recall evacuation impeachment inquiry investigation hearing appearance transfer award prize`);

/** "An unprecedented step", "the fine was unprecedented": the first of its sort. */
export function unprecedentedAt({ document: { tokens, text }, sentence }: FindContext, i: number): Read | null {
  const token = tokens[i];
  if (token?.lower !== 'unprecedented') return null;
  const phrase = readNounPhrase(tokens, i + 1, sentence.endToken);
  const endToken = phrase?.endToken ?? i + 1;
  const end = tokens[endToken - 1]?.end ?? token.end;
  const head = phrase === null ? '' : (tokens[phrase.headToken]?.lower ?? '');
  if (head !== '' && !ANY_DEED.test(head) && !DEEDS.has(head)) return null;
  const noun = head === '' || ANY_DEED.test(head) ? null : stem(head);
  const words = noun === null ? [] : [...new Set(contentStems(tokens.slice(i + 1, endToken)))].filter((word) => word !== 'time');
  return { rank: { start: token.start, end, value: { quality: 'unprecedented', order: 1, noun, words, since: null, scope: 'ever', written: text.slice(token.start, end) } }, endToken };
}
