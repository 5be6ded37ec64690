import type { KindName } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import type { EntityMention, TextDocument } from '../text/document.ts';
import type { Claim } from './claim.ts';

/** "The 24-year-old", "the 46-year-old from Leeds", "the Dane, 24,", but not "the 24-year-old victim", whose noun says who it is. */
const DEFINITE = /(?:^|[^\p{L}])[Tt]he\s+(?:\p{Lu}\p{L}+,\s+)?$/u;

/**
 * Gives the person's own details that stand in for the person ("the 24-year-old pulled away") to that person: the one
 * whose age it is elsewhere in the report, else the only person of the sentence before, else the only one of the headline.
 *
 * @returns the claims, those without a change as they were
 */
export function withOwners(document: TextDocument, claims: readonly Claim[]): Claim[] {
  const mentions = document.mentions.filter(({ entity }) => document.entities[entity]?.type === 'person');
  return claims.map((claim) => {
    if (!isOwn(claim.kind, claim.value) || claim.detail.owner !== null || !isDefinite(document, claim)) return claim;
    if (claim.detail.head !== null) {
      const holder = ownerByRole(document, claim);
      return holder === null ? claim : { ...claim, detail: { ...claim.detail, owner: holder } };
    }
    const owner = ownerByValue(claims, claim) ?? ownerBefore(mentions, claims, claim);
    return owner === null ? claim : { ...claim, detail: { ...claim.detail, owner } };
  });
}

function isOwn(kind: KindName, value: unknown): boolean {
  return kindNamed(kind)?.isOfOwner?.(value) === true;
}

function isDefinite({ text }: TextDocument, claim: Claim): boolean {
  return DEFINITE.test(text.slice(Math.max(0, claim.start - 24), claim.start));
}

/** Far enough behind an age for the longest office. */
const OFFICE_REACH = 60;

/** "The 52-year-old *agriculture minister*": the one person whom the report gives that office; null where two hold it, or nobody. */
function ownerByRole({ text, entities }: TextDocument, claim: Claim): number | null {
  const behind = text.slice(claim.end, claim.end + OFFICE_REACH).trimStart().toLowerCase();
  const isNamed = (role: string): boolean => behind.startsWith(role) && !/^[\p{L}\d-]/u.test(behind.slice(role.length));
  const holders = entities.filter(({ type, roles }) => type === 'person' && roles.some(isNamed));
  return holders.length === 1 ? (holders[0]?.id ?? null) : null;
}

function ownerByValue(claims: readonly Claim[], claim: Claim): number | null {
  const alike = claims.filter((one) => one.kind === claim.kind && one.detail.owner !== null && isSame(one, claim));
  const owners = new Set(alike.map(({ detail }) => detail.owner));
  return owners.size === 1 ? (alike[0]?.detail.owner ?? null) : null;
}

function isSame(a: Claim, b: Claim): boolean {
  return isOwn(a.kind, a.value) && kindNamed(a.kind)?.compare(a.value, b.value).outcome === 'same';
}

function ownerBefore(mentions: readonly EntityMention[], claims: readonly Claim[], claim: Claim): number | null {
  const own = new Set(mentions.filter(({ sentence }) => sentence === claim.sentence).map(({ entity }) => entity));
  for (const sentence of [claim.sentence - 1, 0]) {
    const named = new Set(mentions.filter((mention) => mention.sentence === sentence).map(({ entity }) => entity));
    const [person] = named;
    if (sentence === claim.sentence - 1 && named.size > 1) return null;
    if (person === undefined || named.size > 1 || own.has(person)) continue;
    // Who is told to be of another age is not meant.
    return claims.some((one) => one.detail.owner === person && isOwn(one.kind, one.value)) ? null : person;
  }
  return null;
}
