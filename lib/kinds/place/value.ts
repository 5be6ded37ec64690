/** How far a place reaches: an area holds cities, a site is a building or a street, a room lies inside a site. */
export type Scale = 'area' | 'site' | 'room';

/** A place as one report tells it. Plain data. */
export interface PlaceValue {
  readonly type: 'named' | 'address' | 'common';
  /** Canonical, lower-case: `nashville`, `main street`, `garage`. */
  readonly name: string;
  /** What sort of place a name is; `common` places use the group of their noun. */
  readonly grain: 'country' | 'state' | 'city' | 'region' | 'county' | 'street' | 'hospital' | 'venue' | 'common';
  readonly scale: Scale;
  /** `from`, `to`: an end of a journey, where what is told need not have happened. */
  readonly relation: 'in' | 'near' | 'outside' | 'above' | 'from' | 'to';
  /** Canonical names of what the text itself says it lies in: [`california`]. */
  readonly within: readonly string[];
  /** House number, or the number of the block. */
  readonly number: number | null;
  /** The number is that of a block of houses. */
  readonly block: boolean;
  /** Streets of a crossing or a stretch, canonical. */
  readonly streets: readonly string[];
  /** Lower-case words of the name, or of the noun with what narrows it: [`second`, `floor`]. */
  readonly words: readonly string[];
  /** Whose, when a name says so: "Roe’s home" → `roe`. */
  readonly owner: string | null;
  readonly definite: boolean;
  /** Exactly as in the article, preposition included. */
  readonly written: string;
}

/** A place before its preposition is added. */
export type Bare = Omit<PlaceValue, 'relation' | 'written'>;

type Told = 'type' | 'name' | 'grain' | 'scale' | 'words';

const NO_NAMES: readonly string[] = [];

/**
 * A place of which a reader tells no more than it has read. Written field by field, as the values of all readers then have
 * one shape: a spread that is overridden afterwards takes the engine about a microsecond, and a shape of its own.
 */
export function bareValue({ within = NO_NAMES, number = null, block = false, streets = NO_NAMES, owner = null, definite = true, type, name, grain, scale, words }: Pick<Bare, Told> & Partial<Bare>): Bare {
  return { within, number, block, streets, owner, definite, type, name, grain, scale, words };
}
