import { judgePair, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import type { PlaceValue } from '../kinds/place/value.ts';
import { place } from '../kinds/place.ts';
import { wordSet } from '../text/names/word-set.ts';

/** Weight of about one telling word. */
const ONE_WORD = 0.7;
/** What each word of the place weighs there, which both have. */
const OWN_WEIGHT = 1;
/** Log-odds of one news from which the one place of its sort that both name is the same. */
const LEAST_NEWS = 0;

/**
 * The only place of the other report that may be the page's, where the page has no other either that may be that one: the drive-through where
 * both have him asleep. Places of one story are too often those of two things for anything less.
 *
 * @param news log-odds that both reports tell the same news
 */
export function onlyPlace(context: AlignmentContext, news: number, left: Claim): ClaimPair | null {
  if (news < LEAST_NEWS || isOfMany(left)) return null;
  const [right, ...rest] = fitting(context.other.claimsByKind.get('place') ?? [], left);
  if (right === undefined || rest.length > 0 || isOfMany(right) || fitting(context.page.claimsByKind.get('place') ?? [], right).length !== 1) return null;
  const judged = judgePair(context, place, left, right);
  return 'pair' in judged && judged.pair.record.wider !== true && (!isCommonGround(left) || isTied(judged.pair)) ? judged.pair : null;
}

function isCommonGround({ value }: Claim): boolean {
  const { type, name } = value as PlaceValue;
  return type === 'common' && GROUNDS.has(name.split(' ').at(-1) ?? name);
}

/** Somebody may be shot at the store, and have bought the gun at the store: where so much happens, a deed or a telling word must be the same. */
function isTied({ left, record: { event, contextShared } }: ClaimPair): boolean {
  const own = (left.value as PlaceValue).words.length * OWN_WEIGHT;
  return event.action === 'same' || contextShared >= own + ONE_WORD;
}

/** By the name of the group of nouns, or its last word: "guest house". */
const GROUNDS = wordSet(
  'store shop mall restaurant club hotel bank station airport terminal harbor school university dormitory library church mosque synagogue temple cemetery home house apartment mansion kitchen bedroom ' +
  'bathroom basement garage porch driveway pool lot park playground stadium gym theater museum farm ranch barn plant warehouse mine camp base barracks clinic embassy palace capitol headquarters studio tent shelter',
);

function fitting(claims: readonly Claim[], claim: Claim): Claim[] {
  return claims.filter((one) => /^(?:same|compatible)$/.test(place.compare(one.value as PlaceValue, claim.value as PlaceValue).outcome));
}

/** Much happens in one town, and more in one state; and streets, hospitals, cars and court rooms a story has several of. */
function isOfMany({ value }: Claim): boolean {
  const { scale, type, name, definite } = value as PlaceValue;
  return scale === 'area' || (type === 'common' && (!definite || MANY.has(name)));
}

const MANY = wordSet(
  'street avenue highway alley intersection bridge block border area site field river lake beach forest hospital courthouse jail checkpoint ' +
  'building office room floor hallway doorway gate stairwell elevator yard vehicle truck van bus train plane boat ship',
);
