import type { Claim } from '../claims/claim.ts';
import type { EventMention, Kind } from '../kinds/kind.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import { oncePer } from '../text/once.ts';
import type { AlignmentContext } from './pairs.ts';
import type { Reading } from './reading.ts';

const HURT: ReadonlySet<unknown> = new Set(['shot', 'injured']);
const DEADLY: ReadonlySet<string> = new Set(['kill', 'die']);

/**
 * The claim as it is to be compared: where nobody died in either report, those who were shot are those who were injured,
 * and two figures of them are two figures of one thing. Of five shot, four may be injured only where one was killed.
 */
export function asHurt({ page, other }: AlignmentContext, kind: Kind, left: Claim, right: Claim): Claim {
  if (kind.name !== 'count') return left;
  const [mine, theirs] = [left.value as CountValue, right.value as CountValue];
  if (mine.state === theirs.state || !HURT.has(mine.state) || !HURT.has(theirs.state) || tellsDeath(page) || tellsDeath(other)) return left;
  return { ...left, value: { ...mine, state: theirs.state } };
}

/** "No one was killed", "nobody died". */
const NOBODY = /\b(?:no\s?one|nobody|none)\b/i;

/** Deaths of former times ("whose father was killed in 2005") are none of the news. */
const tellsDeath = oncePer(({ text, extraction, claimsByKind }: Reading): boolean => {
  const isDeath = ({ action, status, background, sentence, start }: EventMention): boolean =>
    DEADLY.has(action) && status === 'happened' && !background && !NOBODY.test(text.slice(extraction.sentences[sentence]?.start ?? start, start));
  return extraction.events.some(isDeath) || (claimsByKind.get('count') ?? []).some(({ value }) => isDead(value as CountValue));
});

function isDead({ state, quantity }: CountValue): boolean {
  return state === 'killed' && quantity.point !== 0;
}
