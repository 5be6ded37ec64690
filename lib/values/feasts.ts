import type { Token } from '../text/document.ts';

/** Feasts with a fixed date, as [month, day]; movable ones (Easter, Thanksgiving) are left alone. */
const FEASTS: readonly (readonly [string, readonly [number, number]])[] = [
  ["new year 's eve", [12, 31]], ["new year 's day", [1, 1]], ['christmas eve', [12, 24]], ['christmas day', [12, 25]], ['boxing day', [12, 26]],
  ['christmas', [12, 25]], ['halloween', [10, 31]], ["valentine 's day", [2, 14]], ['fourth of july', [7, 4]], ['july fourth', [7, 4]], ['bastille day', [7, 14]],
  ["st . patrick 's day", [3, 17]], ["st patrick 's day", [3, 17]],
];

const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly date: readonly [number, number] }[]>();
for (const [text, date] of FEASTS) {
  const words = text.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, date }]);
}

/** Words that a feast begins with. */
export const FEAST_OPENERS: ReadonlySet<string> = new Set(BY_FIRST.keys());

/** What follows "Christmas" when no day is meant: "Christmas shopping", "a Christmas tree". */
const SEASONAL = /^[a-z]/;
const PLAIN_FOLLOWERS: ReadonlySet<string> = new Set(['and', 'in', 'at', 'when', 'after', 'as', 'this', 'last', 'with', 'for', 'but', 'while', 'because', 'by', 'was', 'is', 'to', 'or', 'the', 'a', 'morning', 'night', 'afternoon', 'evening', 'that', 'than', 'he', 'she', 'they']);

/** The feast named at token `i`: "Christmas Day", "the Fourth of July", "New Year's Eve". Null if none, or if only its season is meant. */
export function readFeast(tokens: readonly Token[], i: number, end: number): { month: number; day: number; endToken: number } | null {
  if (!/^[A-Z]/.test(tokens[i]?.text ?? '')) return null;
  for (const { words, date } of BY_FIRST.get(tokens[i]?.lower ?? '') ?? []) {
    const endToken = i + words.length;
    if (endToken > end || !words.every((word, k) => tokens[i + k]?.lower === word)) continue;
    const next = endToken < end ? tokens[endToken] : undefined;
    if (words.length === 1 && next?.type === 'word' && (!SEASONAL.test(next.text) || !PLAIN_FOLLOWERS.has(next.lower))) return null;
    return { month: date[0], day: date[1], endToken };
  }
  return null;
}
