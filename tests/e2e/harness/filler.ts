import { seededRandom } from './random.ts';

const TOWN_STARTS = ['Ald', 'Brack', 'Cor', 'Dun', 'East', 'Fall', 'Garr', 'Holm', 'Iver', 'Kel', 'Lang', 'Mor', 'Nor', 'Pen', 'Rad', 'Stan'];
const TOWN_ENDS = ['ham', 'water', 'bridge', 'mere', 'vale', 'ford', 'wick', 'stead', 'combe', 'ley', 'thorpe', 'mouth', 'field', 'minster'];
const FIRST_NAMES = ['Alice', 'Ben', 'Carla', 'Daniel', 'Edith', 'Frank', 'Greta', 'Hugo', 'Irene', 'James', 'Karen', 'Louis', 'Maria', 'Nigel', 'Olga', 'Peter'];
const SURNAME_STARTS = ['Tarr', 'Whit', 'Os', 'Lind', 'Hadd', 'Niel', 'Prent', 'Mass', 'Corr', 'Bell', 'Fent', 'Grav', 'Hurst', 'Jess', 'Kirk', 'Lock'];
const SURNAME_ENDS = ['ant', 'combe', 'man', 'ley', 'son', 'ice', 'wood', 'ard', 'ell', 'ton', 'er', 'well', 'more', 'by'];
const BODIES = ['the county council', 'the water board', 'the transport authority', 'the teachers’ union', 'the hospital trust', 'the planning office'];
const THINGS = ['a new footbridge', 'the repair of the old mill', 'longer library hours', 'a cheaper bus pass', 'the rebuilding of the pier', 'a second fire engine'];
const UNITS = ['minutes', 'hours', 'days', 'weeks', 'months'];

type Pick = <T>(from: readonly T[]) => T;

/** Who and where an article is about; a few of each, as in real reports. */
interface Cast {
  readonly people: readonly string[];
  readonly places: readonly string[];
}

/** Shapes of sentences as local news has them, so that readers of numbers, times, names and quotations have work to do. */
const SENTENCES: readonly ((pick: Pick, number: (below: number) => number, cast: Cast) => string)[] = [
  (pick, n, cast) => `${pick(cast.people)} met members of ${pick(BODIES)} in ${pick(cast.places)} for ${2 + n(40)} ${pick(UNITS)} to discuss ${pick(THINGS)}.`,
  (pick, n, cast) => `About ${20 + n(900)} people in ${pick(cast.places)} signed a petition against ${pick(THINGS)}, organisers said.`,
  (pick, _n, cast) => `“We have waited long enough for ${pick(THINGS)},” ${pick(cast.people)} said after the hearing.`,
  (pick, n) => `Work on ${pick(THINGS)} began on March ${1 + n(30)} and was to take ${2 + n(20)} ${pick(UNITS)}.`,
  (pick, n, cast) => `A spokeswoman for ${pick(BODIES)} said ${3 + n(60)} of the ${70 + n(300)} homes in ${pick(cast.places)} had been inspected.`,
  (pick, _n, cast) => `The road from ${pick(cast.places)} to ${pick(cast.places)} stayed closed while ${pick(BODIES)} looked for another way.`,
];

function pickers(seed: number): { readonly pick: Pick; readonly number: (below: number) => number } {
  const random = seededRandom(seed);
  const number = (below: number): number => Math.floor(random() * below);
  const pick: Pick = (from) => {
    const chosen = from[number(from.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  return { pick, number };
}

function castOf(pick: Pick): Cast {
  const several = (make: () => string): string[] => Array.from({ length: 4 }, make);
  return {
    people: several(() => `${pick(FIRST_NAMES)} ${pick(SURNAME_STARTS)}${pick(SURNAME_ENDS)}`),
    places: several(() => `${pick(TOWN_STARTS)}${pick(TOWN_ENDS)}`),
  };
}

/** Paragraphs of made-up local news with at least so many words in all; the same for the same seed. */
export function fillerParagraphs(words: number, seed: number): string[] {
  const { pick, number } = pickers(seed);
  const cast = castOf(pick);
  const paragraphs: string[] = [];
  for (let written = 0; written < words;) {
    const sentences = Array.from({ length: 3 + number(3) }, () => pick(SENTENCES)(pick, number, cast));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return paragraphs;
}

/** A made-up article with a title of its own, as one line of a .jsonl file. */
export function fillerArticle(n: number, words: number): { id: string; url: string; title: string; source: string; publishedAt: string; text: string } {
  const { pick, number } = pickers(1_000_003 + n);
  const day = String(1 + number(28)).padStart(2, '0');
  return {
    id: `filler-${n}`,
    url: `https://news-${n % 40}.example/story-${n}`,
    title: `${castOf(pick).places[0]} waits for ${pick(THINGS)}, report ${n}`,
    source: `Made-up News ${n % 40}`,
    publishedAt: `2024-03-${day}`,
    text: fillerParagraphs(words, n).join('\n\n'),
  };
}
