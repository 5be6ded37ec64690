import { contentStems, stem } from '../../text/stems.ts';
import type { FindContext } from '../kind.ts';
import { UNITS } from '../../values/units.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import type { Read } from './find-ranks.ts';

/** The superlative that such a record is: "record-*long*" is the longest ever. */
const QUALITIES: ReadonlyMap<string, string> = new Map([['long', 'long'], ['high', 'high'], ['low', 'low'], ['large', 'large'], ['big', 'large'], ['short', 'shortest'], ['fast', 'fast'], ['small', 'small']]);

/** "A record-long strike", "a record-low turnout", "a record-long 35 days": the longest or lowest ever. */
export function recordAt({ document: { tokens, text }, sentence }: FindContext, i: number): Read | null {
  const [token, dash, last] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const quality = QUALITIES.get(last?.lower ?? '');
  if (token?.lower !== 'record' || dash?.text !== '-' || dash.spaceBefore !== false || last === undefined || quality === undefined || i + 2 >= sentence.endToken) return null;
  const phrase = readNounPhrase(tokens, i + 3, sentence.endToken);
  const head = phrase === null ? '' : (tokens[phrase.headToken]?.lower ?? '');
  const noun = head === '' || UNITS.has(head) ? null : stem(head);
  const endToken = noun === null || phrase === null ? i + 3 : phrase.endToken;
  const end = tokens[endToken - 1]?.end ?? last.end;
  const words = noun === null ? [] : [...new Set(contentStems(tokens.slice(i + 3, endToken)))];
  return { rank: { start: token.start, end, value: { quality, order: 1, noun, words, since: null, scope: 'ever', written: text.slice(token.start, end) } }, endToken };
}
