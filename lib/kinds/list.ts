import { date } from './date.ts';
import { duration } from './duration.ts';
import type { Kind, KindName } from './kind.ts';
import { meeting } from './meeting.ts';
import { quote } from './quote.ts';

/** Every kind that is implemented; a test holds the list against the folder. The order means nothing. */
export const KINDS: readonly Kind[] = [
  date as Kind,
  duration as Kind,
  meeting as Kind,
  quote as Kind,
];

const BY_NAME: ReadonlyMap<KindName, Kind> = new Map(KINDS.map((kind) => [kind.name, kind]));

/** The kind of that name, or undefined while it is not implemented. */
export function kindNamed(name: KindName): Kind | undefined {
  return BY_NAME.get(name);
}
