import type { Claim } from '../claims/claim.ts';
import type { Entity } from '../text/document.ts';
import { perClaim } from './per-claim.ts';
import { sentenceText, type Reading } from './reading.ts';

/** What firms and funds report each quarter, and what was expected of them, in set phrases. */
const RESULTS = /\b(?:revenues?|profits?|earnings|net income|net loss|sales|dividends?|forecasts?|analysts?|estimates?|a share|per share|stakes?|(?:million|billion|[\d,]+) shares|holdings?)\b/i;

/**
 * Whether two figures are of the results of two firms: both sentences are of results, and neither the other report's headline nor its
 * sentence names the firm that goes with the figure: the one named before it in its sentence, else those of the headline. "Analysts on
 * average expected 89 cents" is written of any firm, and "Acme's fell 8 percent" stands in reports of the whole branch.
 */
export function areOfTwoFirms(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  const [ours, theirs] = [resultOf(page, left), resultOf(other, right)];
  if (ours === null || theirs === null) return false;
  return isNamedOnlyHere(ours.ofTitle, theirs.there) && isNamedOnlyHere(theirs.ofTitle, ours.there) || (isNamedOnlyHere(ours.firms, theirs.there) && isNamedOnlyHere(theirs.firms, ours.there));
}

interface Result {
  /** First words, in small letters: papers shorten the rest. */
  readonly firms: readonly string[];
  readonly ofTitle: readonly string[];
  /** Headline and sentence, in small letters. */
  readonly there: string;
}

const resultOf = perClaim((reading, claim): Result | null => {
  const { text, start } = sentenceText(reading, claim.sentence);
  if (!RESULTS.test(text)) return null;
  const ofTitle = bodiesOf(reading, 0);
  const before = text.slice(0, claim.start - start).toLowerCase();
  const near = bodiesOf(reading, claim.sentence).map((name) => ({ name, at: subjectAt(before, name) })).filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0];
  return { firms: near === undefined ? ofTitle : [near.name], ofTitle, there: `${reading.article.title} ${text}`.toLowerCase() };
});

/** What a body is named for that a result is not of: "analysts polled by Acme", "according to Acme". */
const OF_ANOTHER = /\b(?:by|to|from|with|for|at|than|of|against|in|on) (?:the )?$/;

/** Where the name stands last among these words as a subject or possessor, or -1. */
function subjectAt(before: string, name: string): number {
  const at = before.lastIndexOf(name);
  return at >= 0 && OF_ANOTHER.test(before.slice(0, at)) ? -1 : at;
}

function isNamedOnlyHere(firms: readonly string[], there: string): boolean {
  return firms.length > 0 && !firms.some((name) => there.includes(name));
}

/** First words of the bodies and things that a sentence names. */
function bodiesOf({ extraction: { sentences, entities } }: Reading, sentence: number): readonly string[] {
  return (sentences[sentence]?.entities ?? []).flatMap((id) => firstWordOf(entities[id]));
}

function firstWordOf(entity: Entity | undefined): readonly string[] {
  return entity === undefined || entity.type === 'person' || entity.type === 'place' ? [] : [entity.name.toLowerCase().split(' ')[0] ?? ''];
}
