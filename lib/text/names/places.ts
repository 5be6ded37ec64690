import { COUNTRIES } from './countries.ts';
import { CITIES } from './cities.ts';
import { STATES } from './states.ts';
import { wordSet } from './word-set.ts';

/** A capitalised name that ends in one of these is a place. Lower-case, without a final point. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(`
street st avenue ave boulevard blvd road rd drive lane ln highway hwy freeway expressway parkway pkwy turnpike interstate route court place way
circle terrace square plaza bridge tunnel county counties parish province prefecture oblast city town township village borough
park forest preserve refuge reservation beach bay harbor harbour port airport station terminal river creek lake lakes pond falls reservoir dam sea ocean gulf
strait canal channel coast peninsula island islands isle isles cape mountain mountains mount mt hill hills valley canyon desert plains ridge heights
hall palace castle tower towers building complex stadium arena coliseum field gardens garden cemetery prison jail penitentiary
mall hotel inn resort casino base barracks ranch farm campus neighborhood neighbourhood precinct apartments estates manor cathedral basilica shrine monument memorial
strip region territory republic kingdom emirate archipelago atoll basin delta crossing checkpoint camp pier wharf dock marina mills springs grove
junction corner corners crossroads landing meadows glen woods dunes cove inlet sound point`);

/** Heads that come first: "Mount Rainier", "Lake Tahoe", "Fort Benning", "Gulf of …". Lower-case. */
export const PLACE_OPENERS: ReadonlySet<string> = wordSet('mount mt lake fort ft port cape camp gulf strait bay isle isles city republic kingdom san santa los las saint new interstate highway route');

/** Prepositions before a place. Lower-case. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = wordSet('in near outside across around downtown north south east west northern southern eastern western central toward towards');

/** True for a name of the gazetteer. `name` is lower-case, points kept inside, the last one dropped. */
export function isKnownPlace(name: string): boolean {
  return KNOWN.has(name);
}

/** All of the gazetteer, countries with and without a last point ("u.s."): one look instead of four. */
const KNOWN: ReadonlySet<string> = new Set([...[...COUNTRIES.keys()].flatMap((name) => [name, name.replace(/\.$/, '')]), ...STATES.keys(), ...CITIES]);
