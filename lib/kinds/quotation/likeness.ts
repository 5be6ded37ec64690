import { diffArrays } from 'diff';
import { isStopWord } from '../../text/stopwords.ts';
import { commonInOrder } from './common-words.ts';
import { isSameWord, misspeltIn, saidIn, stemListOf, stemsOf } from './said-words.ts';
import { GAP } from './words.ts';

/** How two quotations stand to each other word by word. Indices of words. */
export interface Likeness {
  /** 2 · matches / (words of the shorter + words of the stretch of the longer that it covers); 0–1. */
  readonly similarity: number;
  /** Words that have a counterpart. */
  readonly matches: number;
  readonly contentMatches: number;
  /** Share of the content words of the shorter that the longer has too, 0–1. */
  readonly contentShare: number;
  /** Words that have no counterpart, function words included; where {@link isCut} is false, only those within what both quote. */
  readonly changedA: readonly number[];
  readonly changedB: readonly number[];
  /** Whether any of the changed words carries meaning. */
  readonly meaningful: boolean;
  /** Pairs of words that only number sets apart: "interest" and "interests". Indices in A and in B. */
  readonly renumbered: readonly (readonly [number, number])[];
  /** Both go on with words of their own before or behind what they share. */
  readonly partsWays: boolean;
  /** The same where a small word far off from all else that they share, which is chance, counts as a word of their own. */
  readonly partsWaysButForChance: boolean;
  /** Both do so with several words, and nothing changed between: they are two sayings that have a stretch in common. */
  readonly sharesStretch: boolean;
  /** Nothing changed but words of the shorter that stand outside of what the longer quotes. */
  readonly isCut: boolean;
  /** Nothing changed but runs of several words that one of them has between two neighbouring words of the other. */
  readonly skips: boolean;
}

/** Function words that turn the sense, so that a quotation without them is another. */
const TURNING: ReadonlySet<string> = new Set(['not', 'never', 'no', 'none', 'nor', 'or', 'if', 'unless', 'without', 'except', 'may', 'might', 'must', 'all', 'every']);
/** Left out or changed without a change of meaning. */
const LIGHT: ReadonlySet<string> = new Set(['well', 'yes', 'just', 'um', 'uh', 'percent']);

/** True for words whose change makes a quotation say something else. */
export function carriesMeaning(word: string): boolean {
  return word !== GAP && (TURNING.has(word) || (!isStopWord(word) && !LIGHT.has(word)));
}

/**
 * Auxiliaries by the verb they belong to. Tenses of one verb are no change, since reports shift them; neither are "is" and
 * "has", "would" and "had", which one contraction writes alike.
 */
const AUXILIARY: ReadonlyMap<string, string> = new Map(
  ['is am are was were be been being has have had', 'will shall would', 'can could', 'may might', 'must should', 'do does did'].flatMap((row) => {
    const forms = row.split(' ');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** Whether one verb group was put in place of another: "we will go" for "we are going". Lists of changed words of either side. */
export function changesVerb(a: readonly string[], b: readonly string[]): boolean {
  const verbs = (list: readonly string[]): string[] => list.flatMap((word) => AUXILIARY.get(word) ?? []);
  const [left, right] = [verbs(a), verbs(b)];
  const contracted = [...a, ...b].includes('would') && [...a, ...b].includes('had');
  return !contracted && left.length > 0 && right.length > 0 && !left.some((verb) => right.includes(verb));
}

/** Left out by one reporter and kept by the next, without anybody having said anything else. */
const EDITED: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that', 'um', 'uh', 'er', 'erm', 'ah', 'oh', 'well', 'yes', 'just', 'percent']);
/** Heard one for the other, and the sense is the same. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Dropped where a quotation begins in the middle of a sentence. */
const OPENERS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'because', 'now', 'look', 'or', 'like', 'well', 'ok', 'um', 'uh', 'oh']);
/** Dropped where it ends: "…, right?" */
const CLOSERS: ReadonlySet<string> = new Set(['right', 'ok', 'huh', 'eh']);

/** Said once for several things or before each of them: "our people, boats and homes", "our people, our boats and our homes". */
const REPEATED: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);

/** Nothing but openers stand before it, or nothing but closers behind it. */
function isAside(words: readonly string[], at: number): boolean {
  const [before, after] = [words.slice(0, at + 1), words.slice(at)];
  return before.every((word) => OPENERS.has(word)) || after.every((word) => CLOSERS.has(word));
}

/** A quotation's words and the indices of those that the other one has not. */
export interface ChangedWords {
  readonly words: readonly string[];
  readonly changed: readonly number[];
}

/**
 * Whether small words were put in, left out or put in place of others so that another thing was said: "this pay" for
 * "his pay", "we had there" for "we had". Articles, "that" and hesitations left out and tenses of one auxiliary are no such change.
 */
export function changesSmallWords(a: ChangedWords, b: ChangedWords): boolean {
  const [alone] = a.changed.length === 0 ? [b] : b.changed.length === 0 ? [a] : [];
  if (alone?.changed.every((k) => REPEATED.has(alone.words[k] ?? '') || EDITED.has(alone.words[k] ?? ''))) return false;
  const [editedA, editedB] = [editedWords(a), editedWords(b)];
  if (editedA.length > 0 && editedB.length > 0 && editedA.join(' ') !== editedB.join(' ')) return true;
  const left = tellingWords(a);
  const right = tellingWords(b);
  return left.some((word) => !right.includes(word)) || right.some((word) => !left.includes(word));
}

function editedWords({ words, changed }: ChangedWords): string[] {
  return changed.map((k) => words[k] ?? '').filter((word) => EDITED.has(word)).map((word) => (ARTICLES.has(word) ? 'the' : word));
}

function tellingWords({ words, changed }: ChangedWords): string[] {
  return changed.filter((k) => !EDITED.has(words[k] ?? '')).map((k) => AUXILIARY.get(words[k] ?? '') ?? words[k] ?? '');
}

/** "The IG" for "the inspector general": the first letters of two words or more. */
function isShortFor([letters, ...rest]: readonly string[], words: readonly string[]): boolean {
  return rest.length === 0 && words.length > 1 && letters === words.map((word) => word[0]).join('');
}

interface Pairing {
  readonly matches: readonly (readonly [number, number])[];
  /** Words of B that stand where A has an ellipsis, and the reverse; words that one writes in one and the other in two. */
  readonly excused: ReadonlySet<string>;
}

function pair(a: readonly string[], b: readonly string[]): Pairing {
  const matches: [number, number][] = [];
  const excused = new Set<string>();
  let [i, j] = [0, 0];
  let hunk: { a: [number, number]; b: [number, number] } = { a: [0, 0], b: [0, 0] };
  const closeHunk = (): void => {
    const has = (words: readonly string[], [from, to]: readonly [number, number]): boolean => words.slice(from, to).includes(GAP);
    const [ours, theirs] = [a.slice(...hunk.a), b.slice(...hunk.b)];
    const isJoined = (ours.join('') === theirs.join('') && ours.length > 0) || isShortFor(ours, theirs) || isShortFor(theirs, ours);
    if (isJoined || has(a, hunk.a)) for (let k = hunk.b[0]; k < hunk.b[1]; k += 1) excused.add(`b${k}`);
    if (isJoined || has(b, hunk.b)) for (let k = hunk.a[0]; k < hunk.a[1]; k += 1) excused.add(`a${k}`);
  };
  for (const change of diffArrays([...saidIn(a)], [...saidIn(b)], { comparator: isSameWord })) {
    const size = change.value.length;
    if (change.removed) {
      i += size;
      hunk = { a: [hunk.a[0], i], b: hunk.b };
    } else if (change.added) {
      j += size;
      hunk = { a: hunk.a, b: [hunk.b[0], j] };
    } else {
      closeHunk();
      for (let k = 0; k < size; k += 1) matches.push([i + k, j + k]);
      i += size;
      j += size;
      hunk = { a: [i, i], b: [j, j] };
    }
  }
  closeHunk();
  return { matches, excused };
}

/** Chance matches of function words far from the rest would stretch the window: they are cut off at both ends. What an ellipsis stands for is not far. */
function trim(matches: readonly (readonly [number, number])[], words: readonly string[], others: readonly string[], side: 0 | 1): readonly (readonly [number, number])[] {
  let [from, to] = [0, matches.length];
  const gap = (k: number): number => {
    const [here, next] = [matches[k] ?? [0, 0], matches[k + 1] ?? [0, 0]];
    const other = side === 0 ? 1 : 0;
    return others.slice(here[other] + 1, next[other]).includes(GAP) ? 1 : Math.abs(next[side] - here[side]);
  };
  const light = (k: number): boolean => isStopWord(words[matches[k]?.[side] ?? 0] ?? '');
  while (from + 1 < to && light(from) && gap(from) > 2) from += 1;
  while (to - 1 > from && light(to - 1) && gap(to - 2) > 2) to -= 1;
  return matches.slice(from, to);
}

/** Words of their own that make two beginnings or two ends of sayings; fewer may be one word that was changed. */
const SEVERAL = 3;

/** How many words of its own each list has before the first word they share, and behind the last one. */
interface OwnWords {
  readonly before: readonly [number, number];
  readonly behind: readonly [number, number];
}

function ownWords(matches: readonly (readonly [number, number])[], lengthA: number, lengthB: number): OwnWords {
  const [first, last] = [matches[0] ?? [0, 0], matches.at(-1) ?? [0, 0]];
  return { before: [first[0], first[1]], behind: [lengthA - 1 - last[0], lengthB - 1 - last[1]] };
}

/** The words of their own, counted from what they share surely where a small word stands too far off from it to be of it. */
function ownButForChance(all: OwnWords, sure: OwnWords): OwnWords {
  const isFar = (end: keyof OwnWords): boolean => sure[end].some((words, side) => words - (all[end][side] ?? 0) > UNMARKED);
  return { before: isFar('before') ? sure.before : all.before, behind: isFar('behind') ? sure.behind : all.behind };
}

/** Whether both have at least so many words of their own at one end. */
function goOnAlone({ before, behind }: OwnWords, least: number): boolean {
  return Math.min(...before) >= least || Math.min(...behind) >= least;
}

/** Whether a changed word stands before all that is shared, or behind it. */
function isAtEnd({ before, behind }: OwnWords, at: number, side: 0 | 1, length: number): boolean {
  return at < before[side] || at >= length - behind[side];
}

/** Whether a changed word stands where the other quotation has not begun yet, or has ended. */
function isOutside({ before, behind }: OwnWords, at: number, side: 0 | 1, length: number): boolean {
  const other = side === 0 ? 1 : 0;
  return (before[other] === 0 && at < before[side]) || (behind[other] === 0 && at >= length - behind[side]);
}

/** So many words within one quotation that the other has not, and marks not, belong to another saying: who misquotes changes fewer. */
const UNMARKED = 4;

/** How many of the words that one list has between two neighbouring words of the other stand in runs too long for a slip, and were not moved there. */
function skippedWords(matches: readonly (readonly [number, number])[], changed: readonly [ReadonlySet<string>, ReadonlySet<string>], words: readonly [readonly string[], readonly string[]]): number {
  let skipped = 0;
  for (let k = 1; k < matches.length; k += 1) {
    const [before, after] = [matches[k - 1] ?? [0, 0], matches[k] ?? [0, 0]];
    const [ours, theirs] = [after[0] - before[0] - 1, after[1] - before[1] - 1];
    if (Math.min(ours, theirs) > 0 || Math.max(ours, theirs) < UNMARKED) continue;
    const side = ours > 0 ? 0 : 1;
    const run = words[side].slice(before[side] + 1, after[side]);
    const other = changed[side === 0 ? 1 : 0];
    if (!run.includes(GAP) && !run.some((word) => carriesMeaning(word) && other.has(word))) skipped += run.length;
  }
  return skipped;
}

/** Aligns two word lists and tells what of them changed. Words of the longer outside the shared stretch do not count. */
export function likeness(a: readonly string[], b: readonly string[]): Likeness {
  const { matches: all, excused } = pair(a, b);
  const shorterIsA = a.length <= b.length;
  const matches = trim(all, shorterIsA ? b : a, shorterIsA ? a : b, shorterIsA ? 1 : 0);
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined) return { similarity: 0, matches: 0, contentMatches: 0, contentShare: 0, changedA: [], changedB: [], meaningful: false, renumbered: [], partsWays: true, partsWaysButForChance: true, sharesStretch: true, isCut: false, skips: false };
  const matchedA = new Set(matches.map(([i]) => i));
  const matchedB = new Set(matches.map(([, j]) => j));
  const rangeA: readonly [number, number] = shorterIsA ? [0, a.length] : [first[0], last[0] + 1];
  const rangeB: readonly [number, number] = shorterIsA ? [first[1], last[1] + 1] : [0, b.length];
  const changed = (words: readonly string[], [from, to]: readonly [number, number], matched: ReadonlySet<number>, side: string): number[] =>
    words.map((_, k) => k).filter((k) => k >= from && k < to && !matched.has(k) && !isAside(words, k) && words[k] !== GAP && !excused.has(`${side}${k}`));
  const own = ownWords(all, a.length, b.length);
  const [allOfA, allOfB] = [changed(a, rangeA, matchedA, 'a'), changed(b, rangeB, matchedB, 'b')];
  const [insideA, insideB] = [allOfA.filter((k) => !isOutside(own, k, 0, a.length)), allOfB.filter((k) => !isOutside(own, k, 1, b.length))];
  const isCut = allOfA.length + allOfB.length > 0 && insideA.length + insideB.length === 0;
  const [changedA, changedB] = isCut ? [allOfA, allOfB] : [insideA, insideB];
  const lengthOf = ([from, to]: readonly [number, number]): number => to - from;
  const wordsAt = (words: readonly string[], at: readonly number[]): ReadonlySet<string> => new Set(at.map((k) => words[k] ?? ''));
  const contentMatches = matches.filter(([i]) => !isStopWord(a[i] ?? '')).length;
  return {
    similarity: (2 * matches.length) / (lengthOf(rangeA) + lengthOf(rangeB)),
    matches: matches.length,
    contentMatches,
    contentShare: contentMatches / Math.max(1, (shorterIsA ? a : b).filter((word) => !isStopWord(word) && word !== GAP).length),
    changedA,
    changedB,
    renumbered: matches.filter(([i, j]) => `${a[i] ?? ''}s` === b[j] || `${b[j] ?? ''}s` === a[i]),
    partsWays: goOnAlone(own, 1),
    partsWaysButForChance: goOnAlone(ownButForChance(own, ownWords(matches, a.length, b.length)), 1),
    sharesStretch: goOnAlone(own, SEVERAL) && changedA.every((k) => isAtEnd(own, k, 0, a.length)) && changedB.every((k) => isAtEnd(own, k, 1, b.length)),
    isCut,
    skips: changedA.length + changedB.length > 0 && skippedWords(matches, [wordsAt(a, changedA), wordsAt(b, changedB)], [a, b]) >= changedA.length + changedB.length,
    meaningful: changedA.some((k) => carriesMeaning(a[k] ?? '')) || changedB.some((k) => carriesMeaning(b[k] ?? '')),
  };
}

/**
 * Upper bound of the {@link Likeness.similarity} of two lists, at a small part of its cost: most quotations of one length
 * share no more than their small words. A long word may match one that is spelt otherwise.
 */
export function mostSimilarity(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  const matches = Math.min(shorter, commonInOrder(stemListOf(a), stemListOf(b)) + Math.min(misspeltIn(a), misspeltIn(b)));
  return shorter === 0 ? 0 : (2 * matches) / (shorter + matches);
}

/**
 * Upper bound of the share of words that two lists can have in common, without aligning them: cheap first look. Most
 * quotations share small words only, so the others are asked first.
 */
export function couldBeAlike(a: readonly string[], b: readonly string[], least: number): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const { content, light } = stemsOf(short);
  const { all } = stemsOf(long);
  const told = countIn(content, all);
  return told > 0 && told + countIn(light, all) >= least * short.length;
}

function countIn(stems: readonly string[], all: ReadonlySet<string>): number {
  let count = 0;
  for (let at = 0; at < stems.length; at += 1) if (all.has(stems[at] ?? '')) count += 1;
  return count;
}
