import { count } from './count.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { meeting } from './meeting.ts';
import { money } from './money.ts';
import { name } from './name.ts';
import { percent } from './percent.ts';
import { place } from './place.ts';
import { quote } from './quote.ts';
import { rank } from './rank.ts';
import { role } from './role.ts';
import type { Kind, KindName } from './kind.ts';

/** Every kind that is implemented; a test holds the list against the folder. The order means nothing. */
export const KINDS: readonly Kind[] = [
  count,
  date,
  duration,
  meeting,
  money,
  name,
  percent,
  place,
  quote,
  rank,
  role,
];

const BY_NAME: ReadonlyMap<KindName, Kind> = new Map(KINDS.map((kind) => [kind.name, kind]));

/** The kind of that name, or undefined while it is not implemented. */
export function kindNamed(name: KindName): Kind | undefined {
  return BY_NAME.get(name);
}
