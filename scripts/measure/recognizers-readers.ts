import { analyseText } from '../../lib/text/analyse.ts';
import type { TextDocument, Token } from '../../lib/text/document.ts';
import { mayBeMoney, readMoney } from '../../lib/kinds/money/read-money.ts';
import { readAge } from '../../lib/kinds/parts/read-age.ts';
import { mayBeFraction, readFraction } from '../../lib/kinds/percent/read-fraction.ts';
import { isPercentWord, readPercentage } from '../../lib/kinds/percent/read-share.ts';
import { readDuration } from '../../lib/values/read-duration.ts';
import { findTimes } from '../../lib/values/times.ts';
import type { ValueKind } from './recognizers-cases.ts';
import { readPlainNumber } from './recognizers-numbers.ts';

/** A value that our readers see in an input, with all readings of it; in the terms of `Expected`. */
export interface ReadValue {
  readonly text: string;
  readonly values: readonly (number | string)[];
  readonly unit: string;
}

/** Reads an input as a sentence with the readers that the claims of the product are made by, whatever is claimed in the end. */
export function readValues(kind: ValueKind, input: string, reference: string | null): ReadValue[] {
  const document = analyseText('', kind === 'date' ? withCapitals(input) : input);
  if (kind === 'date') return document.sentences.flatMap((_, index) => daysOf(document, index, reference));
  return document.sentences.flatMap(({ firstToken, endToken }) => scan(document, kind, firstToken, endToken));
}

/** Those cases write some names of months, weekdays and feasts small; reports do not. */
function withCapitals(input: string): string {
  return input.replace(/\b(?:january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|nov|mon|tue|easter|black|earth|saint|new(?= year day| year\.)|eid)\b/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

interface Read {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
}

function scan({ text, tokens, mentions, entities }: TextDocument, kind: ValueKind, first: number, end: number): ReadValue[] {
  const persons = mentions.filter(({ entity }) => entities[entity]?.type === 'person');
  const found: ReadValue[] = [];
  for (let i = first; i < end; ) {
    const read = readAt(kind, tokens, i, first, end, () => readAge({ tokens, first, end, persons }, i));
    if (read) found.push({ text: text.slice(tokens[read.first]?.start, tokens[read.end - 1]?.end), values: [read.value], unit: read.unit });
    i = read ? Math.max(i + 1, read.end) : i + 1;
  }
  return found;
}

function readAt(kind: ValueKind, tokens: readonly Token[], i: number, first: number, end: number, age: () => ReturnType<typeof readAge>): Read | null {
  const token = tokens[i];
  if (!token) return null;
  if (kind === 'duration') {
    const read = readDuration(tokens, i, end);
    return read ? made(read.firstToken, read.endToken, read.quantity.point ?? read.quantity.interval.low) : null;
  }
  if (kind === 'age') {
    const read = age();
    if (!read) return ageOfThing(tokens, i, end);
    return read.quantity.point !== null ? made(read.firstToken, read.endToken, read.quantity.point) : null;
  }
  if (kind === 'currency') {
    const read = mayBeMoney(token.lower) ? readMoney(tokens, i, first, end) : null;
    return read && read.quantity.point !== null ? made(read.firstToken, read.endToken, read.quantity.point, read.currency) : null;
  }
  if (kind === 'percent') {
    const read = isPercentWord(token.lower) ? readPercentage(tokens, i, first) : mayBeFraction(token.lower) ? readFraction(tokens, i, first, end) : null;
    if (!read || read.quantity.point === null) return null;
    const negative = /^(?:minus|negative)$/.test(tokens[read.firstToken - 1]?.lower ?? '');
    return made(negative ? read.firstToken - 1 : read.firstToken, read.endToken, negative ? -read.quantity.point : read.quantity.point);
  }
  const read = readPlainNumber(tokens, i, first, end);
  return read ? made(read.first, read.end, read.value) : null;
}

const YEAR = 365.2425 * 86_400;

/** "a 90-day-old bill", "more than 500 years old": ages of things are lengths of time to us. */
function ageOfThing(tokens: readonly Token[], i: number, end: number): Read | null {
  const read = readDuration(tokens, i, end);
  const old = read ? tokens.slice(read.endToken, read.endToken + 2).map(({ lower }) => lower).join(' ') : '';
  return read && /^(?:old\b|- old|of age)/.test(old) ? made(read.firstToken, read.endToken, (read.quantity.point ?? 0) / YEAR) : null;
}

function made(first: number, end: number, value: number, unit = ''): Read {
  return { first, end, value, unit };
}

const DAY = 1440;
/** The longest stretch that a distance told in days, weeks, months or years may leave open. */
const MOST_DAYS = 366;

/** Days by both of their readings, the one before the day of reference and the one behind it. */
function daysOf(document: TextDocument, index: number, reference: string | null): ReadValue[] {
  const sentence = document.sentences[index];
  if (!sentence) return [];
  const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
  const [past, future] = (['past', 'future'] as const).map((hint) => findTimes(tokens, reference, hint));
  const days = new Map<number, ReadValue>();
  for (const { start, end, value } of [...(past ?? []), ...(future ?? [])]) {
    if (value.from === null || value.to === null || (value.granularity !== 'day' && value.distance === undefined) || value.to - value.from > MOST_DAYS * DAY) continue;
    // "In two weeks" is a day of that week to us: every day of it is one of its readings.
    const read: string[] = [];
    for (let at = value.from; at < value.to; at += DAY) read.push(new Date(at * 60_000).toISOString().slice(0, 10));
    days.set(start, { text: document.text.slice(start, end), values: [...(days.get(start)?.values ?? []), ...read], unit: '' });
  }
  return [...days.values()];
}
