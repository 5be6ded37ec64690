import type { Claim } from '../claims/claim.ts';
import { sentenceText, type Reading } from './reading.ts';

/** What firms and funds report each quarter, and what was expected of them, in set phrases. */
const RESULTS = /\b(?:revenues?|profits?|earnings|net income|net loss|sales|dividends?|forecasts?|analysts?|estimates?|a share|per share|stakes?|(?:million|billion|[\d,]+) shares|holdings?)\b/i;

/**
 * Whether two figures are of the results of two firms: both sentences are of results, and the headlines name firms that
 * the other report's headline and sentence do not. "Analysts on average expected 89 cents" is written of any firm.
 */
export function areOfTwoFirms(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  const [ours, theirs] = [sentenceText(page, left.sentence).text, sentenceText(other, right.sentence).text];
  if (!RESULTS.test(ours) || !RESULTS.test(theirs)) return false;
  return areNamedOnlyHere(page, other, theirs) && areNamedOnlyHere(other, page, ours);
}

/** The headline names a firm, and neither the other headline nor the other sentence names any of those it names. */
function areNamedOnlyHere(reading: Reading, { article: { title } }: Reading, sentence: string): boolean {
  const firms = firmsOf(reading);
  const there = `${title} ${sentence}`.toLowerCase();
  return firms.length > 0 && !firms.some((name) => there.includes(name));
}

/** First words of the bodies and things that the headline names, in small letters: papers shorten the rest. */
function firmsOf({ extraction: { sentences, entities } }: Reading): readonly string[] {
  return (sentences[0]?.entities ?? []).flatMap((id) => {
    const entity = entities[id];
    if (entity === undefined || entity.type === 'person' || entity.type === 'place') return [];
    return [entity.name.toLowerCase().split(' ')[0] ?? ''];
  });
}
