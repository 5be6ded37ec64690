import { distance } from 'fastest-levenshtein';
import type { AlignmentContext } from '../alignment/pairs.ts';
import { claimsBySentence, type Reading } from '../alignment/reading.ts';
import { numbersIn, sentencesByStem, stemsOfPhrase, wordIndexOf, type WordIndex } from '../alignment/word-index.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import type { NameValue } from '../kinds/name/value.ts';
import type { RankValue } from '../kinds/rank/value.ts';
import type { PlaceValue } from '../kinds/place/value.ts';
import type { TimeValue } from '../values/time.ts';
import { SMALL_NUMBERS, TENS } from '../values/number-words.ts';
import { foldDiacritics } from '../text/stems.ts';
import { COUNTRIES } from '../text/names/countries.ts';
import { STATES } from '../text/names/states.ts';
import { oncePer } from '../text/once.ts';
import { isStopWord } from '../text/stopwords.ts';
import { SURE_NEWS } from './silence-odds.ts';

/**
 * Whether words of the other article, read as a value or not, may tell this detail: a name that is mentioned, a number in
 * digits, the words of a role. What spotting misses must not be called silence.
 *
 * @param news log-odds that both articles tell the same news
 */
export function mayBeWorded(context: AlignmentContext, kind: Kind, claim: Claim, news: number): boolean {
  const { page, other } = context;
  const words = wordIndexOf(other);
  switch (kind.name) {
    case 'name':
      return namesBearer(words, claim.value as NameValue);
    case 'place':
      return namesPlace(words, claim.value as PlaceValue, claim.text);
    case 'role':
      return holdsPhrase(words, claim.text) || ascribes(context, claim);
    case 'quote':
      return holdsSaying(context, claim.text);
    case 'rank':
      return holdsPhrase(words, claim.text) || holdsNumber(other, claim.text) || tellsFirst(words, claim.value as RankValue);
    case 'date':
      return holdsYear(words, claim.value as TimeValue, [page.day, other.day]);
    default:
      return kind.fills === undefined && (holdsNumber(other, claim.text) || hasLooseNumber(context, claim, news >= SURE_NEWS ? NEAR_RATIO : LOOSE_RATIO));
  }
}

/** The family name, spelled as one would who had only heard it. */
function namesBearer({ names }: WordIndex, { words, surname, written }: NameValue): boolean {
  const told = (word: string): boolean => isNamed(names, word);
  if (surname !== null) return told(surname);
  // As it is compared ("9th circuit") and as it is written ("Ninth Circuit").
  return [words, foldDiacritics(written.toLowerCase()).split(/\s+/)].some((all) => {
    const telling = all.filter((word) => !isStopWord(word));
    return telling.length > 0 && telling.filter(told).length * 2 >= telling.length;
  });
}

/** Words that sort a place and name none. */
const SORTS: ReadonlySet<string> = new Set(
  'hospital medical center centre street road avenue lane drive court square park county city town school university college club church airport station hall hotel house building north south east west st interstate us'.split(' '),
);

function namesPlace(index: WordIndex, value: PlaceValue, written: string): boolean {
  const { names, numbers } = index;
  if (value.type === 'common' && hasNameOf(names, written)) return true;
  // "Garage number 4"; the number of "the third floor" stands in words.
  if (value.type === 'common' && value.number !== null && value.words.length === 1 && !numbers.has(String(value.number))) return false;
  if (value.type === 'common') return holdsPhrase(index, value.words.join(' '));
  const words = (value.streets.length > 0 ? value.streets : [value.name]).flatMap((name) => name.split(/[\s,.'-]+/));
  const telling = words.filter((word) => word.length > 1 && !SORTS.has(word) && !isStopWord(word) && !STATES.has(word) && !COUNTRIES.has(word));
  const asked = telling.length > 0 ? telling : words.slice(0, 1);
  return asked.filter((word) => isNamed(names, word)).length * 2 >= asked.length;
}

/** "At a Leeds hotel": another report that speaks of Leeds may mean that place. */
function hasNameOf(names: ReadonlySet<string>, written: string): boolean {
  return (written.match(/(?<=\s)\p{Lu}[\p{L}\p{N}]+/gu) ?? []).some((word) => isNamed(names, foldDiacritics(word.toLowerCase())));
}

/** Exactly, or a slip away: one letter in a word of five or six, two in a longer one. */
function isNamed(names: ReadonlySet<string>, word: string): boolean {
  if (names.has(word)) return true;
  if (word.length < 5) return false;
  for (const name of names) {
    const most = Math.max(name.length, word.length) < 7 ? 1 : 2;
    if (Math.abs(name.length - word.length) <= most && (name[0] === word[0] || name.slice(-4) === word.slice(-4)) && distance(name, word) <= most) return true;
  }
  return false;
}

/** One sentence holds all the telling words of the phrase. */
function holdsPhrase({ sentencesOf }: WordIndex, phrase: string): boolean {
  const [first, ...rest] = stemsOfPhrase(phrase).filter((one) => !isStopWord(one) && !FORMER.has(one));
  if (first === undefined) return false;
  return (sentencesOf.get(first) ?? []).some((sentence) => rest.every((one) => sentencesOf.get(one)?.includes(sentence) ?? false));
}

/** Share of the words of a first that make a sentence with "first" a telling of it: "she first spoke of it" of "spoke for the first time". */
const FIRST_TOLD = 0.5;

function tellsFirst({ sentencesOf }: WordIndex, { quality, noun, since, words }: RankValue): boolean {
  if (quality !== 'first' || noun !== null || since !== null || words.length === 0) return false;
  return (sentencesOf.get('first') ?? []).some((sentence) => words.filter((one) => sentencesOf.get(one)?.includes(sentence) ?? false).length >= words.length * FIRST_TOLD);
}

/** Share of the telling words of a quotation in two sentences that makes these a possible retelling of it, in direct speech or not. */
const RETOLD = 0.5;
/** The same by the weight of the words: "issues" do not retell "unique issues". */
const RETOLD_WEIGHT = 0.4;

/** Somebody's words, quoted otherwise or reported: half of them in one sentence or in two that follow each other. */
function holdsSaying({ other, weights }: AlignmentContext, words: string): boolean {
  const sentencesOf = sentencesByStem(other);
  const telling = [...new Set(stemsOfPhrase(words).filter((one) => !isStopWord(one)))];
  const told = new Map<number, string[]>();
  for (const one of telling) {
    const places = new Set((sentencesOf.get(one) ?? []).flatMap((sentence) => [sentence, sentence + 1]));
    for (const place of places) told.set(place, [...(told.get(place) ?? []), one]);
  }
  const weigh = (some: readonly string[]): number => some.reduce((sum, one) => sum + weights.weight(one), 0);
  const least = weigh(telling) * RETOLD_WEIGHT;
  return telling.length === 0 || [...told.values()].some((some) => some.length >= telling.length * RETOLD && weigh(some) >= least);
}

/** A sentence that names the bearer holds a word of the role: "served with the police" of the police officer. */
function ascribes({ other, links }: AlignmentContext, { text, detail: { owner } }: Claim): boolean {
  if (owner === null) return false;
  const telling = stemsOfPhrase(text).filter((one) => !isStopWord(one) && !FORMER.has(one));
  return other.extraction.sentences.some(({ stems, entities }) => {
    return telling.some((one) => stems.includes(one)) && entities.some((entity) => links.linked(owner, entity));
  });
}

const FORMER: ReadonlySet<string> = new Set(['ex', 'former', 'retir', 'late', 'u', 's']);

/** A figure of two digits or more that stands in the other text, and that no claim there has read as something else, may be this one. */
function holdsNumber(other: Reading, text: string): boolean {
  for (const number of numbersIn(text)) if (number.length > 1 && unreadDigits(other).has(number)) return true;
  return false;
}

const unreadDigits = oncePer(({ text, extraction }: Reading): ReadonlySet<string> => {
  const read = extraction.claims.filter(({ kind }) => kind !== 'quote').sort((a, b) => a.start - b.start);
  let at = 0;
  let end = 0;
  return numbersIn(text, (start) => {
    for (; at < read.length && (read[at]?.start ?? Infinity) <= start; at += 1) end = Math.max(end, read[at]?.end ?? 0);
    return start >= end;
  });
});

const MINUTES_A_DAY = 1440;

/** A year that the other text writes anywhere, the year of the reports themselves excepted. */
function holdsYear({ numbers }: WordIndex, { year }: TimeValue, published: readonly (number | null)[]): boolean {
  if (year === null || !numbers.has(String(year))) return false;
  return !published.some((day) => day !== null && new Date(day * MINUTES_A_DAY * 60_000).getUTCFullYear() === year);
}

/** Wording in common that lets a sentence be about the same thing: one rare word or two common ones. */
const LIKE = 1;

/** Two and three are in every other sentence: only "two years" may be a telling of "two years". */
const COMMONEST = 3;

/** A number in digits or words that no kind has read ("a dozen seconds", "a crew of four"), in a sentence of like wording. */
function hasLooseNumber({ other, weights }: AlignmentContext, claim: Claim, ratio: number): boolean {
  const wanted = firstNumber(claim.text);
  if (wanted === null) return false;
  const unit = wanted <= COMMONEST ? (/\p{L}+$/u.exec(claim.text)?.[0] ?? '') : null;
  const sentencesOf = sentencesByStem(other);
  const share = (sentence: number): number => {
    let sum = 0;
    for (const stem of claim.context) {
      for (const one of sentencesOf.get(stem) ?? []) if (one === sentence) sum += weights.weight(stem);
    }
    return sum;
  };
  return unreadNumbers(other).some(({ number, sentence, end }) => {
    if (Math.max(number, wanted) > ratio * Math.min(number, wanted)) return false;
    return (unit === null || other.text.startsWith(` ${unit}`, end)) && share(sentence) >= LIKE;
  });
}

const NUMBER = /\d[\d,]*|\p{L}+/gu;

interface UnreadNumber {
  readonly number: number;
  readonly sentence: number;
  /** Where it ends in the text. */
  readonly end: number;
}

const unreadNumbers = oncePer((reading: Reading): readonly UnreadNumber[] => {
  const { text, extraction } = reading;
  const bySentence = claimsBySentence(reading);
  return extraction.sentences.flatMap((sentence, index) => {
    const claims = bySentence.get(index) ?? [];
    return [...text.slice(sentence.start, sentence.end).matchAll(NUMBER)].flatMap((match): UnreadNumber[] => {
      const at = sentence.start + match.index;
      const number = numberOf(match[0]);
      if (number === null || claims.some(({ start, end }) => at >= start && at < end)) return [];
      return [{ number, sentence: index, end: at + match[0].length }];
    });
  });
});

/** A loose telling of a number is seldom further from it than this, in surely the same news and otherwise. */
const NEAR_RATIO = 1.2;
const LOOSE_RATIO = 1.5;

/** What one word alone says: 12 for "12", "twelve" and "dozen". */
function numberOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  const lower = word.toLowerCase();
  if (lower === 'one' || lower === 'zero') return null;
  return SMALL_NUMBERS.get(lower) ?? TENS.get(lower) ?? (lower === 'dozen' ? 12 : null);
}

function firstNumber(text: string): number | null {
  for (const [word] of text.matchAll(NUMBER)) {
    const number = numberOf(word);
    if (number !== null) return number;
  }
  return null;
}
