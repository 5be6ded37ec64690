import type { Token } from '../text/document.ts';
import { civil, dayNumber, DAY_MINUTES, daysInMonth, monthStart, weekdayOf } from './calendar.ts';

/** A feast whose day must be worked out from its year. */
export type MovableFeast =
  /** The `nth` such weekday of a month (−1: the last), and `plus` days. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days from Easter Sunday of the western churches. */
  | { readonly easter: number }
  /** A day of the Islamic calendar, as reckoned in Mecca; that of a country may be a day off. */
  | { readonly islamic: readonly [month: number, day: number] };

type Feast = readonly [month: number, day: number] | MovableFeast;

const EASTER: MovableFeast = { easter: 0 };
const THANKSGIVING: MovableFeast = { month: 11, weekday: 4, nth: 4 };
const FITR: MovableFeast = { islamic: [10, 1] };
const ADHA: MovableFeast = { islamic: [12, 10] };

/** Feasts as news name them; those that countries keep on different days (Mother's Day, Independence Day) are left alone. */
const FEASTS: readonly (readonly [string, Feast])[] = [
  ["new year 's eve", [12, 31]], ["new year 's day", [1, 1]], ['new year day', [1, 1]], ['new year', [1, 1]], ['christmas eve', [12, 24]], ['christmas day', [12, 25]], ['boxing day', [12, 26]],
  ['christmas', [12, 25]], ['halloween', [10, 31]], ["valentine 's day", [2, 14]], ['fourth of july', [7, 4]], ['july fourth', [7, 4]], ['bastille day', [7, 14]],
  ["st . patrick 's day", [3, 17]], ["st patrick 's day", [3, 17]], ["saint patrick 's day", [3, 17]], ['saint patrick', [3, 17]], ['groundhog day', [2, 2]], ['earth day', [4, 22]], ['may day', [5, 1]],
  ["international workers ' day", [5, 1]], ['juneteenth', [6, 19]], ['veterans day', [11, 11]], ['armistice day', [11, 11]],
  ['easter', EASTER], ['easter sunday', EASTER], ['good friday', { easter: -2 }], ['easter monday', { easter: 1 }], ['palm sunday', { easter: -7 }], ['ash wednesday', { easter: -46 }],
  ['thanksgiving', THANKSGIVING], ['thanksgiving day', THANKSGIVING], ['black friday', { ...THANKSGIVING, plus: 1 }], ['cyber monday', { ...THANKSGIVING, plus: 4 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }], ['labor day', { month: 9, weekday: 1, nth: 1 }], ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }], ['martin luther king jr . day', { month: 1, weekday: 1, nth: 3 }], ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['eid al fitr', FITR], ['eid al - fitr', FITR], ['eid al adha', ADHA], ['eid al - adha', ADHA],
];

const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly feast: Feast }[]>();
for (const [text, feast] of FEASTS) {
  const words = text.split(' ');
  const first = words[0] ?? '';
  // Longest first: "Christmas Eve" is no Christmas.
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, feast }].sort((a, b) => b.words.length - a.words.length));
}

/** Words that a feast begins with. */
export const FEAST_OPENERS: ReadonlySet<string> = new Set(BY_FIRST.keys());

/** Words of which every feast holds one that is no weekday. */
export const FEAST_WORDS: ReadonlySet<string> = new Set([...FEASTS.map(([text]) => text).filter((text) => !text.includes(' ')), 'day', 'eve', 'year', 'eid', 'patrick', 'july']);

/** Peoples and churches that keep a feast of that name on another day, and the turn of a year that is no day: "Lunar New Year", "in the New Year". */
const OTHERS: ReadonlySet<string> = new Set(['lunar', 'chinese', 'jewish', 'persian', 'iranian', 'tamil', 'hindu', 'islamic', 'korean', 'vietnamese', 'thai', 'orthodox', 'coptic', 'russian', 'ukrainian', 'greek', 'canadian']);

/** What follows the name of a feast when its season, its customs or something named after it is meant: "Christmas shopping", "a Thanksgiving parade". */
const PLAIN_FOLLOWERS: ReadonlySet<string> = new Set([
  'and', 'in', 'at', 'when', 'after', 'as', 'this', 'last', 'with', 'for', 'but', 'while', 'because', 'by', 'was', 'is', 'to', 'or', 'the', 'a', 'morning', 'night', 'afternoon', 'evening',
  'that', 'than', 'he', 'she', 'they', 'of', 'on', 'near', 'outside', 'from', 'before', 'were', 'has', 'had', 'will', 'who', 'which', 'his', 'her', 'their', 'it', 'we', 'i', 'you', 'an',
]);

/** A feast at token `i`, with its month and day if these are the same in every year. */
export interface FeastRead {
  readonly month: number | null;
  readonly day: number | null;
  readonly feast: MovableFeast | null;
  readonly endToken: number;
}

/** The feast named at token `i`: "Christmas Day", "the Fourth of July", "Thanksgiving". Null if none, or if only its season is meant. */
export function readFeast(tokens: readonly Token[], i: number, end: number): FeastRead | null {
  const before = tokens[i - 1]?.lower ?? '';
  if (!/^[A-Z]/.test(tokens[i]?.text ?? '') || OTHERS.has(before)) return null;
  for (const { words, feast } of BY_FIRST.get(tokens[i]?.lower ?? '') ?? []) {
    const endToken = i + words.length;
    if (endToken > end || !words.every((word, k) => tokens[i + k]?.lower === word)) continue;
    if (words.join(' ') === 'new year' && before === 'the') return null;
    const next = endToken < end ? tokens[endToken] : undefined;
    const isDay = words.at(-1) === 'day' || words.at(-1) === 'eve';
    if (next?.type === 'word' && !PLAIN_FOLLOWERS.has(next.lower) && (!isDay || next.lower === 'weekend' || /^[A-Z]/.test(next.text))) return null;
    if ('length' in feast) return { month: feast[0], day: feast[1], feast: null, endToken };
    return { month: 'month' in feast && feast.nth > 0 && feast.plus === undefined ? feast.month : null, day: null, feast, endToken };
  }
  return null;
}

/** Day number of a movable feast in a year of the common calendar. */
export function feastDay(feast: MovableFeast, year: number): number | null {
  if ('easter' in feast) return easterDay(year) + feast.easter;
  if ('islamic' in feast) return islamicDay(feast.islamic, year);
  const { month, weekday, nth, plus = 0 } = feast;
  if (nth < 0) {
    const last = monthStart(year, month) + daysInMonth(year, month) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + plus;
  }
  const first = monthStart(year, month);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + plus;
}

/** Easter Sunday of the Gregorian calendar: the "anonymous Gregorian algorithm" (Meeus, Astronomical Algorithms, 1991, ch. 8). */
function easterDay(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) ?? monthStart(year, 4);
}

const islamicDays = new Map<string, number | null>();

/** The first day of the year that the calendar of Umm al-Qura gives that month and day; worked out once for each year. */
function islamicDay([month, day]: readonly [number, number], year: number): number | null {
  const key = `${year}-${month}-${day}`;
  const known = islamicDays.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  let found: number | null = null;
  for (let at = monthStart(year, 1); found === null && civil(at).year === year; at += 1) {
    const parts = format.formatToParts(at * DAY_MINUTES * 60_000);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    if (part('month') === month && part('day') === day) found = at;
  }
  islamicDays.set(key, found);
  return found;
}
