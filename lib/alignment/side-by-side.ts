import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { areWithAndWithoutAttacker } from './attackers-death.ts';
import { areOfTwoBearers } from './two-bearers.ts';
import { areOfTwoCalamities } from './two-calamities.ts';
import { areOfTwoForecasts } from './forecasts.ts';
import { areNowAndLongAgo } from './long-ago.ts';
import { areOfTwoMeasures } from './measures.ts';
import { areOfTwoOccasions } from './occasions.ts';
import { areOfficesLeft, areOfTwoRelatives } from './offices-left.ts';
import { areCondolences, areOfTwoSayings, isWordOfMany } from './two-sayings.ts';
import type { Reading } from './reading.ts';
import { areRestAndWhole } from './rests.ts';
import { areHeldAndToCome, areOfTwoParties, areOfTwoSubsets, arePartAndOther, isOneOf, isSaidPartOfAll } from './subsets.ts';
import { areOfTwoStretches } from './trading.ts';
import { areOfTwoFirms } from './two-firms.ts';

/**
 * Whether two values that are not the same are true side by side by the words around them, so that neither contradicts the
 * other: days of two occasions, sayings of two occasions or of many mouths, figures of two subsets, measures, stretches, firms, bearers, forecasts or times.
 * The one list of such rules: it holds for sentences retold word for word as for others.
 */
export function areTrueSideBySide(page: Reading, other: Reading, kind: Kind, left: Claim, right: Claim): boolean {
  if (kind.fills === 'time') return areOfTwoOccasions(page, other, left, right);
  if (kind.fills === 'words') return areOfTwoSayings(page, other, left, right) || areCondolences(left, right) || isWordOfMany(page, other, left, right);
  if (kind.fills !== undefined) return false;
  return (
    isOneOf(page, left) !== isOneOf(other, right) ||
    areOfTwoStretches(page, other, left, right) ||
    areOfTwoSubsets(page, other, left, right) ||
    areOfTwoParties(page, other, left, right) ||
    arePartAndOther(page, other, kind, left, right) ||
    isSaidPartOfAll(page, other, kind, left, right) ||
    areOfTwoFirms(page, other, left, right) ||
    areOfTwoBearers(page, other, left, right) ||
    areHeldAndToCome(page, other, left, right) ||
    areOfficesLeft(page, other, left, right) ||
    areOfTwoRelatives(page, other, left, right) ||
    areOfTwoMeasures(page, other, left, right) ||
    areOfTwoForecasts(page, other, left, right) ||
    areNowAndLongAgo(page, other, kind, left, right) ||
    (kind.isCounted === true && areRestAndWhole(page, other, left, right)) ||
    areWithAndWithoutAttacker(page, other, kind, left, right) ||
    areOfTwoCalamities(page, other, kind, left, right)
  );
}
