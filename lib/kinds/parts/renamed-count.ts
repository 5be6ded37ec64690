import type { Mention } from '../kind.ts';
import { compareQuantities } from '../../values/quantities.ts';
import type { CountValue } from './count-value.ts';
import { sexOf } from './counted-nouns.ts';
import { compareStates } from './states.ts';

type Counted = Pick<Mention<CountValue>, 'value' | 'detail'>;

/** So many and no other number are aboard and are killed: an accident that spares nobody. Fewer may be others. */
const ALL_ABOARD = 12;
/** There are two of most things. */
const FEWEST = 2;

/**
 * A count as it would be if nothing were known of what is counted but the number, where the other gives the very same
 * number of things or people by another noun: "seven rivals" beside "seven candidates", "600 people" beside "600 jobs".
 *
 * @returns null where the words say that those counted are others, or where the numbers are not the same
 */
export function renamedCount(a: Counted, b: Counted): Counted | null {
  if (!isPlain(a.value) || !isPlain(b.value) || a.value.quantity.point === null || a.value.added !== b.value.added) return null;
  if (compareQuantities(a.value.quantity, b.value.quantity, ['', '']).outcome !== 'same' || areOthers(a.value, b.value)) return null;
  const { noun: _noun, nation: _nation, part: _part, of: _of, size: _size, besidesOne: _one, ...rest } = a.value;
  return { value: { ...rest, noun: null, unit: b.value.unit, state: b.value.state }, detail: { ...a.detail, head: null, modifiers: [] } };
}

function isPlain({ unit, besidesOne }: CountValue): boolean {
  return (unit === 'people' || unit === 'item') && besidesOne !== true;
}

/** Men and women, Swedes and Danes, the dead and the injured. */
function areOthers(a: CountValue, b: CountValue): boolean {
  if (a.nation !== undefined && b.nation !== undefined && a.nation !== b.nation) return true;
  const [left, right] = [sexOf(a.noun), sexOf(b.noun)];
  if (left !== null && right !== null && left !== right) return true;
  // Two people and two things are not even of one sort.
  if (a.unit !== b.unit && (a.quantity.point ?? 0) <= FEWEST) return true;
  if (compareStates(a.state, b.state) !== 'other') return false;
  return !(a.state === 'aboard' || b.state === 'aboard') || (a.quantity.point ?? 0) <= ALL_ABOARD;
}
