import type { StemWeights } from '../alignment/stem-weights.ts';
import type { Extraction } from '../claims/claim.ts';
import type { Entity } from '../text/document.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stopwords.ts';

/** A search engine does worse with more words than with these. */
const MOST_WORDS = 8;
/** A name longer than this is a headline taken for one. */
const MOST_NAME_WORDS = 3;
/** Sentences that say what the story is: the headline and what opens the report. */
const OPENING = 4;
const TITLE_WEIGHT = 6;
const OPENING_WEIGHT = 3;
/** The second name must come near the first one, or it is a bystander. */
const SECOND_NAME = 0.35;
/** Headline words that tell less than this ("visit", "new") would bring everything. */
const TELLING = 0.55;
const WORD_BREAK = /[^\p{L}\p{N}.'’-]+/u;
/** Minutes in a day, and how many days before publication a report's own event may lie. */
const DAY = 1_440;
const RECENT_DAYS = 10;

interface Written {
  readonly title: string;
  readonly publishedAt: string | null;
}

/**
 * What to type into a search engine to find other reports of a story: its chief names, its place, what happened and when; four to
 * eight words as a rule, fewer where a report names nothing. Never the whole headline, which finds the same report again.
 * Empty when nothing is telling.
 */
export function searchQuery(article: Written, extraction: Extraction, weights: StemWeights): string {
  const ranked = rankedEntities(extraction);
  const names = ranked.filter(({ entity }) => entity.type !== 'place');
  const [first, second] = names;
  const place = ranked.find(({ entity }) => entity.type === 'place');
  const words = new Words(MOST_WORDS);
  const date = dateWords(storyDay(article, extraction));
  words.reserve(date.length > 0 ? 2 : 0);
  const parts: string[][] = [];
  if (first) parts.push(words.take(nameWords(first.entity)));
  if (second && second.score >= SECOND_NAME * (first?.score ?? 0)) parts.push(words.take(nameWords(second.entity), place ? 1 : 0));
  const where = place ? words.take(nameWords(place.entity)) : [];
  const topic = telling(article.title, extraction, weights).flatMap((word) => words.take([word]));
  parts.push(topic, where);
  words.reserve(0);
  // Month and year first; the day where there is room for it.
  const [day, month, year] = date;
  if (month !== undefined && year !== undefined) {
    const when = words.take([month, year]);
    const exact = day === undefined ? [] : words.take([day]);
    parts.push([...exact, ...when]);
  }
  return parts.flat().join(' ');
}

/** Words taken so far: none twice, and no more than there is room for. */
class Words {
  readonly #stems = new Set<string>();
  #room: number;
  #reserved = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /** Keeps places free for what comes later. */
  reserve(places: number): void {
    this.#reserved = places;
  }

  /** Those of the words that are new, if all of them find room; else none. */
  take(words: readonly string[], leave = 0): string[] {
    const fresh = words.filter((word) => !this.#stems.has(stem(word.toLowerCase())));
    if (fresh.length > this.#room - this.#reserved - leave) return [];
    this.#room -= fresh.length;
    for (const word of fresh) this.#stems.add(stem(word.toLowerCase()));
    return fresh;
  }
}

interface Ranked {
  readonly entity: Entity;
  readonly score: number;
}

/** Entities of the headline and the opening, the most spoken of first. */
function rankedEntities({ entities, sentences }: Extraction): Ranked[] {
  const ranked = entities.flatMap((entity): Ranked[] => {
    let score = 0;
    let opens = false;
    for (const { sentence } of entity.mentions) {
      const paragraph = sentences[sentence]?.paragraph ?? 1;
      if (sentences[sentence]?.boilerplate) continue;
      opens ||= sentence <= OPENING;
      score += paragraph === 0 ? TITLE_WEIGHT : sentence <= OPENING ? OPENING_WEIGHT : 1;
    }
    return opens && nameWords(entity).length > 0 ? [{ entity, score }] : [];
  });
  return ranked.sort((a, b) => b.score - a.score || a.entity.id - b.entity.id);
}

function nameWords({ name }: Entity): string[] {
  const words = name.split(WORD_BREAK).filter((word) => word !== '' && !isStopWord(word.toLowerCase()));
  return words.length <= MOST_NAME_WORDS ? words.map(calm) : [];
}

/** Datelines shout their place: "PORT MERROW". Short capitals are abbreviations. */
function calm(word: string): string {
  return word.length > 4 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** The telling words of a headline, rarest first: names as written, the rest in small letters, which title case hides. */
function telling(title: string, { entities }: Extraction, weights: StemWeights): string[] {
  const names = new Set(entities.flatMap(({ name }) => name.split(WORD_BREAK)));
  const words = (title.match(/[\p{L}][\p{L}'’]*/gu) ?? []).map((word) => word.replace(/['’]s?$/, ''));
  const titleCase = words.filter(isLong).every(isCapital);
  const shown = (word: string, at: number): string => (names.has(word) || (at > 0 && !titleCase) ? calm(word) : word.toLowerCase());
  return words
    .map((word, at) => ({ word: shown(word, at), weight: weights.weight(stem(word.toLowerCase())) }))
    .filter(({ word, weight }) => isLong(word) && !isStopWord(word.toLowerCase()) && weight >= TELLING)
    .sort((a, b) => b.weight - a.weight)
    .map(({ word }) => word);
}

const isLong = (word: string): boolean => word.length > 3;
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** The day the report's opening speaks of, if it is one shortly before publication; else the day of publication. Days since 1970. */
function storyDay({ publishedAt }: Written, { sentences }: Extraction): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '');
  const published = match === null ? null : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / (DAY * 60_000);
  for (const { time } of sentences.slice(0, OPENING)) {
    if (!time || time.from === null || time.granularity !== 'day') continue;
    const day = Math.floor(time.from / DAY);
    if (published === null ? !time.relative : day <= published && day >= published - RECENT_DAYS) return day;
  }
  return published;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function dateWords(day: number | null): string[] {
  if (day === null || !Number.isFinite(day)) return [];
  const date = new Date(day * DAY * 60_000);
  return [String(date.getUTCDate()), MONTHS[date.getUTCMonth()] ?? '', String(date.getUTCFullYear())];
}
