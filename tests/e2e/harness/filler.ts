import { seededRandom } from './random.ts';

const PLACES = ['Aldham', 'Brackwater', 'Corin Bay', 'Dunmere', 'Eastvale', 'Fallow Hill', 'Garrick', 'Holmstead'];
const PEOPLE = ['Alice Morrow', 'Ben Tarrant', 'Carla Whitcombe', 'Daniel Osei', 'Edith Lang', 'Farid Haddad', 'Greta Nilsen', 'Hugo Prentice'];
const BODIES = ['the county council', 'the water board', 'the transport authority', 'the teachers’ union', 'the hospital trust', 'the planning office'];
const THINGS = ['a new footbridge', 'the repair of the old mill', 'longer library hours', 'a cheaper bus pass', 'the rebuilding of the pier', 'a second fire engine'];
const UNITS = ['minutes', 'hours', 'days', 'weeks', 'months'];

type Pick = <T>(from: readonly T[]) => T;

/** Shapes of sentences as local news has them, so that readers of numbers, times, names and quotations have work to do. */
const SENTENCES: readonly ((pick: Pick, number: (below: number) => number) => string)[] = [
  (pick, n) => `${pick(PEOPLE)} met members of ${pick(BODIES)} in ${pick(PLACES)} for ${2 + n(40)} ${pick(UNITS)} to discuss ${pick(THINGS)}.`,
  (pick, n) => `About ${20 + n(900)} people in ${pick(PLACES)} signed a petition against ${pick(THINGS)}, organisers said.`,
  (pick) => `“We have waited long enough for ${pick(THINGS)},” ${pick(PEOPLE)} said after the hearing.`,
  (pick, n) => `Work on ${pick(THINGS)} began on March ${1 + n(30)} and was to take ${2 + n(20)} ${pick(UNITS)}.`,
  (pick, n) => `A spokeswoman for ${pick(BODIES)} said ${3 + n(60)} of the ${70 + n(300)} homes in ${pick(PLACES)} had been inspected.`,
  (pick) => `The road from ${pick(PLACES)} to ${pick(PLACES)} stayed closed while ${pick(BODIES)} looked for another way.`,
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

/** Paragraphs of made-up local news with at least so many words in all; the same for the same seed. */
export function fillerParagraphs(words: number, seed: number): string[] {
  const { pick, number } = pickers(seed);
  const paragraphs: string[] = [];
  for (let written = 0; written < words;) {
    const sentences = Array.from({ length: 3 + number(3) }, () => pick(SENTENCES)(pick, number));
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
    title: `${pick(PLACES)} waits for ${pick(THINGS)}, report ${n}`,
    source: `Made-up News ${n % 40}`,
    publishedAt: `2024-03-${day}`,
    text: fillerParagraphs(words, n).join('\n\n'),
  };
}
