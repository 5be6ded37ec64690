import type { Token } from '../text/document.ts';
import { isDash } from './numbers.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { CLOCK_PREFIXES, CLOCK_SLACK, ZONES } from './time-words.ts';

export interface ClockRead {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
  readonly bound: 'before' | 'after' | null;
  readonly endToken: number;
}

/**
 * The clock time at token `i`, words of approximation included: "about 2 a.m.", "shortly before 7:30 p.m.",
 * "a few minutes before 11:30 p.m. ET", "17:45", "3 o'clock", "noon". Null if none. The result is a stretch of minutes
 * after midnight, widened as {@link CLOCK_SLACK} says.
 */
export function readClock(tokens: readonly Token[], i: number, end: number): ClockRead | null {
  const prefix = readPrefix(tokens, i, end);
  const at = prefix ? i + prefix.length : i;
  // "Shortly before two on Friday night" is a time, "about two on Friday night" a number as often.
  const time = readTimeOfDay(tokens, at, end, prefix?.mode === 'before' || prefix?.mode === 'after');
  if (!time) return null;
  // "Shortly after midnight Sunday" begins that day.
  const isNewDay = time.minute === MIDNIGHT && time.named && (prefix?.mode === 'after' || prefix?.mode === 'bound-after');
  const { endToken } = time;
  const minute = isNewDay ? 0 : time.minute;
  const { about, shortly, just, exact } = CLOCK_SLACK;
  switch (prefix?.mode) {
    case 'about': {
      const reach = time.named ? about : aboutReach(minute);
      return { from: minute - reach, to: minute + reach + 1, approximate: true, bound: null, endToken };
    }
    case 'before': return { from: minute - (prefix.just ? just : shortly), to: minute + 1, approximate: true, bound: null, endToken };
    case 'after': return { from: minute, to: minute + (prefix.just ? just : shortly) + 1, approximate: true, bound: null, endToken };
    case 'bound-before': return { from: minute, to: minute + 1, approximate: false, bound: 'before', endToken };
    case 'bound-after': return { from: minute, to: minute + 1, approximate: false, bound: 'after', endToken };
    default: {
      // A bare full or half hour is a rounded time as often as not.
      const slack = time.named ? about : minute % 30 === 0 ? exact * 5 : exact;
      return { from: minute - slack, to: minute + slack + 1, approximate: false, bound: null, endToken };
    }
  }
}

/** At the end of a day. */
const MIDNIGHT = 1440;

/** The finer the minute that is named, the less far "about" reaches: "about 9" is anything near, "about 9:40" is not 9:15. */
function aboutReach(minute: number): number {
  const { about, aboutHalf, aboutQuarter, aboutMinute } = CLOCK_SLACK;
  return minute % 60 === 0 ? about : minute % 30 === 0 ? aboutHalf : minute % 15 === 0 ? aboutQuarter : aboutMinute;
}

interface Prefix {
  readonly words: readonly string[];
  readonly mode: (typeof CLOCK_PREFIXES)[number][1];
}

/** Prefixes by first word, longest first. */
const PREFIXES = new Map<string, Prefix[]>();
for (const [text, mode] of CLOCK_PREFIXES) {
  const words = text.split(' ');
  const first = words[0] ?? '';
  PREFIXES.set(first, [...(PREFIXES.get(first) ?? []), { words, mode }].sort((a, b) => b.words.length - a.words.length));
}

function readPrefix(tokens: readonly Token[], i: number, end: number): { length: number; just: boolean; mode: Prefix['mode'] } | null {
  for (const { words, mode } of PREFIXES.get(tokens[i]?.lower ?? '') ?? []) {
    if (i + words.length < end && words.every((word, k) => tokens[i + k]?.lower === word)) {
      return { length: words.length, just: words[0] === 'just' || words[0] === 'right', mode };
    }
  }
  return null;
}

interface TimeOfDay {
  readonly minute: number;
  readonly endToken: number;
  /** "noon", "midnight": a name, used loosely. */
  readonly named: boolean;
}

function readTimeOfDay(tokens: readonly Token[], i: number, end: number, isTime: boolean): TimeOfDay | null {
  const token = tokens[i];
  if (!token || i >= end) return null;
  if (token.lower === 'noon') return { minute: 720, endToken: skipZone(tokens, i + 1, end), named: true };
  if (token.lower === 'midnight') return { minute: MIDNIGHT, endToken: skipZone(tokens, i + 1, end), named: true };
  const spoken = readSpoken(tokens, i, end);
  if (spoken) return spoken;
  const read = readHourMinute(tokens, i, end);
  if (!read) return null;
  const meridiem = readMeridiem(tokens, read.next, end);
  if (meridiem) {
    if (read.hour < 1 || read.hour > 12) return null;
    const minute = (read.hour % 12) * 60 + read.minute + (meridiem.pm ? 720 : 0);
    return { minute, endToken: skipZone(tokens, meridiem.endToken, end), named: false };
  }
  const next = tokens[read.next]?.lower;
  if (next === "o'clock" && read.hour >= 1 && read.hour <= 12) {
    const weekday = halfOfWeekday(tokens, read.next + 1, end);
    if (weekday !== null) return { minute: (read.hour % 12) * 60 + (weekday.pm ? 720 : 0), endToken: read.next + 1, named: false };
    const part = dayHalf(tokens, read.next + 1, end);
    // Without a part of the day it could be either; news tells of the night more by "a.m.", so the afternoon is no better guess.
    if (part) return { minute: (read.hour % 12) * 60 + (part.pm ? 720 : 0), endToken: part.endToken, named: false };
    return { minute: (read.hour % 12) * 60, endToken: read.next + 1, named: false };
  }
  if (read.colon && read.hour <= 23 && (read.hour > 12 || isZone(tokens, read.next, end) || read.padded)) {
    return { minute: read.hour * 60 + read.minute, endToken: skipZone(tokens, read.next, end), named: false };
  }
  const dated = (read.colon || isTime) && read.hour >= 1 && read.hour <= 12 ? halfOfWeekday(tokens, read.next, end) : null;
  if (dated !== null) return { minute: (read.hour % 12) * 60 + read.minute + (dated.pm ? 720 : 0), endToken: read.next, named: false };
  const part = dayHalf(tokens, read.next, end);
  if (part && read.hour >= 1 && read.hour <= 12) return { minute: (read.hour % 12) * 60 + read.minute + (part.pm ? 720 : 0), endToken: part.endToken, named: false };
  if (!read.colon && next === 'hours' && /^\d{4}$/.test(token.text)) return { minute: read.hour * 60 + read.minute, endToken: read.next + 1, named: false };
  if (!read.colon && /^\d{4}$/.test(token.text) && isZone(tokens, read.next, end)) {
    return { minute: read.hour * 60 + read.minute, endToken: skipZone(tokens, read.next, end), named: false };
  }
  return null;
}

/** Minutes told before or after the hour. */
const SPOKEN: ReadonlyMap<string, number> = new Map([['quarter', 15], ['half', 30], ['five', 5], ['ten', 10], ['twenty', 20]]);

/** Words that a clock time without digits cannot do without: "noon" and "at night" are known as parts of the day. */
export const isClockWord = (lower: string): boolean => lower === "o'clock" || SPOKEN.has(lower) || isMeridiem(lower);

/** "a quarter to eight", "half past six", "ten to nine": as with "o'clock", the half of the day is told only by what follows. */
function readSpoken(tokens: readonly Token[], i: number, end: number): TimeOfDay | null {
  const at = tokens[i]?.lower === 'a' ? i + 1 : i;
  const minutes = SPOKEN.get(tokens[at]?.lower ?? '');
  const joint = tokens[at + 1]?.lower;
  if (minutes === undefined || at + 2 >= end || (joint !== 'to' && joint !== 'past')) return null;
  const word = tokens[at + 2];
  const hour = SMALL_NUMBERS.get(word?.lower ?? '') ?? (/^(?:[1-9]|1[0-2])$/.test(word?.text ?? '') ? Number(word?.text) : 0);
  if (hour < 1 || hour > 12 || (minutes === 30 && joint === 'to')) return null;
  const dated = halfOfWeekday(tokens, at + 3, end);
  const meridiem = readMeridiem(tokens, at + 3, end) ?? dayHalf(tokens, at + 3, end) ?? (dated === null ? null : { pm: dated.pm, endToken: at + 3 });
  // "ten to two" is a vote as often as a time: only a quarter and a half are of the clock alone.
  if (minutes !== 15 && minutes !== 30 && meridiem === null) return null;
  const minute = ((hour % 12) * 60 + (joint === 'to' ? -minutes : minutes) + (meridiem?.pm === false ? 0 : 720)) % 1440;
  return { minute, endToken: meridiem?.endToken ?? at + 3, named: false };
}

interface HourMinute {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly colon: boolean;
  readonly padded: boolean;
}

/** "7", "7:30", "7.30", "1400", "seven". */
function readHourMinute(tokens: readonly Token[], i: number, end: number): HourMinute | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.type === 'word') {
    const hour = SMALL_NUMBERS.get(token.lower);
    return hour !== undefined && hour >= 1 && hour <= 12 ? { hour, minute: 0, next: i + 1, colon: false, padded: false } : null;
  }
  const whole = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(token.text);
  if (!whole) {
    const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text);
    return military ? { hour: Number(military[1]), minute: Number(military[2]), next: i + 1, colon: false, padded: true } : null;
  }
  // "2:04:51" is a length.
  if (tokens[i - 1]?.text === ':' || (tokens[i + 1]?.text === ':' && tokens[i + 3]?.text === ':' && tokens[i + 3]?.spaceBefore === false)) return null;
  const hour = Number(whole[1]);
  const padded = token.text.length === 2 && token.text.startsWith('0');
  if (whole[2] !== undefined) return { hour, minute: Number(whole[2]), next: i + 1, colon: false, padded: false };
  const minute = tokens[i + 2];
  if (tokens[i + 1]?.text === ':' && !tokens[i + 1]?.spaceBefore && minute && !minute.spaceBefore && /^[0-5]\d$/.test(minute.text) && i + 2 < end) {
    return { hour, minute: Number(minute.text), next: i + 3, colon: true, padded };
  }
  return { hour, minute: 0, next: i + 1, colon: false, padded: false };
}

/** "p.m.", "pm", "PM", "p.m": after a hyphenless number. */
function readMeridiem(tokens: readonly Token[], i: number, end: number): { pm: boolean; endToken: number } | null {
  const token = tokens[i];
  if (!token || i >= end) return null;
  // "am" as a verb: "7 am I" does not occur in news; a capital letter after a space does not matter.
  return isMeridiem(token.lower) ? { pm: token.lower.includes('p'), endToken: i + 1 } : null;
}

function isMeridiem(lower: string): boolean {
  const letters = lower.length > 5 ? '' : lower.replaceAll('.', '');
  return letters === 'am' || letters === 'pm';
}

/** "in the morning", "at night", "in the afternoon", "that night". */
function dayHalf(tokens: readonly Token[], i: number, end: number): { pm: boolean; endToken: number } | null {
  const at = tokens[i]?.lower === 'in' && tokens[i + 1]?.lower === 'the' ? i + 2 : tokens[i]?.lower === 'at' ? i + 1 : -1;
  if (at < 0 || at >= end) return null;
  const word = tokens[at]?.lower;
  if (word === 'morning') return { pm: false, endToken: at + 1 };
  if (word === 'afternoon' || word === 'evening' || word === 'night') return { pm: true, endToken: at + 1 };
  return null;
}

/** "on *Monday morning*", "*Friday night*" behind a clock time: which half of the day it was. The words are left for the day. */
function halfOfWeekday(tokens: readonly Token[], i: number, end: number): { pm: boolean } | null {
  const at = tokens[i]?.lower === 'on' ? i + 1 : i;
  if (at + 1 >= end || !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[at]?.lower ?? '')) return null;
  const part = tokens[at + 1]?.lower;
  if (part === 'morning') return { pm: false };
  return part === 'afternoon' || part === 'evening' || part === 'night' ? { pm: true } : null;
}

function isZone(tokens: readonly Token[], i: number, end: number): boolean {
  const lower = tokens[i]?.lower;
  return i < end && (lower === 'local' || lower === 'hrs' || ZONES.has(lower ?? ''));
}

/** "ET", "local time", "Eastern Daylight Time", "(1400 GMT)" stays outside. */
function skipZone(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  if (!isZone(tokens, at, end)) return at;
  at += 1;
  if (isDash(tokens[at]?.text)) return at;
  if (['standard', 'daylight', 'summer'].includes(tokens[at]?.lower ?? '') && at < end) at += 1;
  if (tokens[at]?.lower === 'time' && at < end) at += 1;
  return at;
}
