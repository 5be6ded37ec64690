import type { Claim } from '../claims/claim.ts';
import type { RankValue } from '../kinds/rank/value.ts';
import type { Entity, EntityMention } from '../text/document.ts';
import { perClaim } from './per-claim.ts';
import { sentenceText, type Reading } from './reading.ts';

/** Between a name and a rank that it bears: "Acme, the second-largest", "Acme, which is the", "Acme remains Norway's". */
const BEARS = /^(?:, (?:which |who )?(?:(?:is|was) )?| (?:is|was|remains|became) )(?:(?:now|still|already) )?(?:the |an? |its |(?:[A-Z][\w.]*[’']s? ))?$/;
/** Between a name and the time in custody that it has: "Roe, 41, who has spent", "Roe was sentenced to", "Roe, a former clerk who was sentenced to", "gave Roe". */
const SERVES = /^(?:, \d+,)?(?:, who|, who,|, (?:an?|the) [^,;.]{2,80},? who)?(?: (?:has|had|was|is|already|since|then|also|later|been|who))* (?:spent|spend|spends|served|serves|serving|faces|faced|got|received|sentenced to)(?: (?:more than|nearly|almost|about|over|just|only|at least|a total of|the past|up to|a|an))*\s$|^ $/;
/** Between the time in custody and the name that it was given to: "14-year sentence of former treasurer Roe". */
const SERVED_BY = /^(?:[ -](?:prison |jail )?(?:sentence|term) (?:of|for|handed to|given to|imposed on)|(?: (?:in|behind) (?:prison|jail|bars|custody))? (?:given|handed|meted out) to) (?:[\p{L}.'’-]+ ){0,6}$/u;
const CUSTODY = /\b(?:prison|jail|bars|sentence|custody|detention|probation)\b/i;

/**
 * Whether two ranks, or two terms in custody, are told of two bearers that are both named: of the second-largest bank and of the
 * fourth-largest each is another bank, and "Roe served nine years" says nothing of what Doe spent behind bars. Names that may be
 * one, misspelt, are not two.
 */
export function areOfTwoBearers(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  if (left.kind !== right.kind || (left.kind !== 'rank' && left.kind !== 'duration')) return false;
  if (left.kind === 'rank' && (left.value as RankValue).order === (right.value as RankValue).order) return false;
  const [ours, theirs] = [bearerOf(page, left), bearerOf(other, right)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return ours.every((one) => !theirs.some((name) => mayBeOne(one, name)));
}

/** The names of whom it may be told, in small letters; none when nobody is named. */
const bearerOf = perClaim((reading, claim): readonly string[] => (claim.kind === 'rank' ? rankedBy(reading, claim) : servedBy(reading, claim)));

function rankedBy(reading: Reading, claim: Claim): readonly string[] {
  const holder = entityBefore(reading, claim, BEARS);
  return holder === null ? [] : [holder.name.toLowerCase()];
}

function servedBy(reading: Reading, claim: Claim): readonly string[] {
  if (!CUSTODY.test(sentenceText(reading, claim.sentence).text)) return [];
  const holder = entityBefore(reading, claim, SERVES) ?? entityBehind(reading, claim, SERVED_BY);
  return holder?.type !== 'person' || holder.surname === null ? [] : [holder.surname];
}

/** Whoever is named last before the claim in its sentence, where the words between are of this form. */
function entityBefore({ text, extraction: { entities, sentences } }: Reading, claim: Claim, between: RegExp): Entity | null {
  let last: { readonly entity: Entity; readonly mention: EntityMention } | null = null;
  for (const id of sentences[claim.sentence]?.entities ?? []) {
    const entity = entities[id];
    for (const mention of entity?.mentions ?? []) {
      if (entity !== undefined && mention.sentence === claim.sentence && mention.end <= claim.start && (last === null || mention.end > last.mention.end)) last = { entity, mention };
    }
  }
  return last !== null && between.test(text.slice(last.mention.end, claim.start)) ? last.entity : null;
}

/** Whoever is named first behind the claim in its sentence, where the words between are of this form. */
function entityBehind({ text, extraction: { entities, sentences } }: Reading, claim: Claim, between: RegExp): Entity | null {
  let first: { readonly entity: Entity; readonly mention: EntityMention } | null = null;
  for (const id of sentences[claim.sentence]?.entities ?? []) {
    const entity = entities[id];
    for (const mention of entity?.mentions ?? []) {
      if (entity?.type === 'person' && mention.sentence === claim.sentence && mention.start >= claim.end && (first === null || mention.start < first.mention.start)) first = { entity, mention };
    }
  }
  return first !== null && between.test(text.slice(claim.end, first.mention.start)) ? first.entity : null;
}

/** Names with a word in common or of one initial: a short form, or a slip. */
function mayBeOne(a: string, b: string): boolean {
  return a[0] === b[0] || a.split(' ').some((word) => b.split(' ').includes(word));
}
