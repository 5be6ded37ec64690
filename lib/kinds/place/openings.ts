import type { Token } from '../../text/document.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { endsBefore, type CommonPlace } from './read-common.ts';
import { bareValue } from './value.ts';

const namesOf = (rows: string): ReadonlyMap<string, string> => new Map(rows.split('|').flatMap((row) => row.split('/').map((word, _, all): [string, string] => [word, all[0] ?? word])));

/** Windows and doors, which one shoots, throws or climbs through. */
const OPENINGS = namesOf('window/windows/windowpane|door/doors/doorway|windshield/windscreen|skylight|hatch');
/** Where a weapon is carried or kept. */
const KEPT = namesOf('purse/handbag|bag/satchel|backpack/rucksack|waistband|pocket/pockets|holster|jacket|coat|boot|briefcase|drawer|closet|nightstand|trunk|safe|suitcase|belt|sock|pants/trousers|sweatshirt/hoodie|cabinet|car/vehicle|truck');
/** What goes or is aimed through a window or at a door. */
const PIERCING = wordSet('fired fire fires firing shot shots shoot shooting pointed pointing aimed aiming threw thrown throwing tossed hurled lobbed climbed climbing crawled crawling jumped jumping leapt leaped escaped escaping entered bullet bullets gunshot gunshots burst bursting smashed broke broken fell blasted ejected');
const WEAPONS = wordSet('gun handgun pistol revolver rifle shotgun knife weapon firearm semiautomatic machete grenade blade guns pistols weapons hatchet axe');
const DRAWING = wordSet('pulled pulls pulling drew draws drawing took takes taken taking retrieved retrieves retrieving grabbed grabs grabbing removed produced got fetched');
const DETERMINERS = wordSet('the a an his her their');
/** How far before the preposition the verb stands, and how many words narrow the noun. */
const REACH = 8;
const MOST_WORDS = 3;

/** True for the nouns that {@link readOpening} and {@link readSource} read. */
export const isOpening = (lower: string): boolean => OPENINGS.has(lower) || KEPT.has(lower);

/** "A bedroom window", "her purse" from token `at` on. */
function read(tokens: readonly Token[], at: number, names: ReadonlyMap<string, string>): CommonPlace | null {
  const determiner = tokens[at]?.lower ?? '';
  if (!DETERMINERS.has(determiner)) return null;
  const words: string[] = [];
  for (let to = at + 1; to <= at + 1 + MOST_WORDS; to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word' || isStopWord(token.lower)) return null;
    words.push(token.lower);
    const name = names.get(token.text);
    if (name !== undefined && tokens[to + 1]?.lower !== 'of' && endsBefore(tokens[to + 1])) return { endToken: to + 1, value: bareValue({ type: 'common', name, grain: 'common', scale: 'room', words: [...words.slice(0, -1), name], definite: determiner !== 'a' && determiner !== 'an' }) };
  }
  return null;
}

const isBefore = (tokens: readonly Token[], before: number, words: ReadonlySet<string>): boolean => {
  for (let back = before - 1; back >= Math.max(0, before - REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || /^[.;:!?“”"]$/.test(token.text)) return false;
    if (words.has(token.lower)) return true;
  }
  return false;
};

/** "(Fired) through a window", "(pointed it) at the front door": the opening behind the preposition in token `before`, from token `at` on; null where nothing is fired, thrown or climbed. */
export function readOpening(tokens: readonly Token[], before: number, at: number): CommonPlace | null {
  return !isBefore(tokens, before, PIERCING) ? null : read(tokens, at, OPENINGS);
}

/** "(Pulled a gun) from his waistband": whence a weapon was drawn; null where none was. */
export function readSource(tokens: readonly Token[], before: number, at: number): CommonPlace | null {
  return !(isBefore(tokens, before, WEAPONS) && isBefore(tokens, before, DRAWING)) ? null : read(tokens, at, KEPT);
}
