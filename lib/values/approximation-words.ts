import type { Mode } from './precision.ts';

/** Words before a number that change its precision, and what they mean. The longest that fits is taken. */
const PREFIXES: readonly (readonly [string, Mode])[] = [
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['approx', 'about'], ['some', 'about'],
  ['circa', 'about'], ['close to', 'about'], ['estimated', 'about'], ['an estimated', 'about'], ['more or less', 'about'],
  ['in the region of', 'about'], ['somewhere around', 'about'], ['near', 'about'], ['~', 'about'], ['≈', 'about'],
  ['nearly', 'nearly'], ['almost', 'nearly'], ['just under', 'nearly'], ['just shy of', 'nearly'], ['just short of', 'nearly'],
  ['shy of', 'nearly'], ['just below', 'nearly'], ['slightly under', 'nearly'], ['slightly less than', 'nearly'],
  ['slightly fewer than', 'nearly'], ['a little under', 'nearly'], ['a little less than', 'nearly'], ['approaching', 'nearly'],
  ['not quite', 'nearly'], ['nearing', 'nearly'], ['just less than', 'nearly'],
  ['just over', 'just-over'], ['just above', 'just-over'], ['just more than', 'just-over'], ['slightly over', 'just-over'],
  ['slightly more than', 'just-over'], ['a little over', 'just-over'], ['a little more than', 'just-over'], ['a bit over', 'just-over'],
  ['just about', 'about'], ['right around', 'about'], ['on the order of', 'about'], ['in the order of', 'about'], ['in the neighborhood of', 'about'], ['in the neighbourhood of', 'about'],
  ['virtually', 'nearly'], ['slightly below', 'nearly'], ['a touch under', 'nearly'], ['slightly above', 'just-over'], ['a touch over', 'just-over'],
  ['more than', 'more'], ['over', 'more'], ['over than', 'more'], ['well above', 'more'], ['well in excess of', 'more'], ['surpassing', 'more'], ['topping', 'more'], ['greater than', 'more'], ['higher than', 'more'], ['larger than', 'more'], ['bigger than', 'more'], ['longer than', 'more'], ['in excess of', 'more'], ['above', 'more'],
  ['well over', 'more'], ['well more than', 'more'], ['far more than', 'more'], ['much more than', 'more'], ['exceeding', 'more'],
  ['north of', 'more'], ['upwards of', 'at-least'], ['upward of', 'at-least'],
  ['at least', 'at-least'], ['no fewer than', 'at-least'], ['no less than', 'at-least'], ['not less than', 'at-least'], ['not fewer than', 'at-least'],
  ['a minimum of', 'at-least'], ['minimum of', 'at-least'], ['as few as', 'at-least'], ['as little as', 'at-least'],
  ['at most', 'at-most'], ['at the most', 'at-most'], ['up to', 'at-most'], ['as many as', 'at-most'], ['as much as', 'at-most'],
  ['as long as', 'at-most'], ['as far as', 'at-most'], ['no more than', 'at-most'], ['as high as', 'at-most'], ['no higher than', 'at-most'], ['as low as', 'at-least'], ['no lower than', 'at-least'], ['not more than', 'at-most'], ['no longer than', 'at-most'],
  ['a maximum of', 'at-most'], ['maximum of', 'at-most'],
  ['less than', 'less'], ['fewer than', 'less'], ['under', 'less'], ['below', 'less'], ['well under', 'less'], ['well below', 'less'], ['far less than', 'less'], ['far fewer than', 'less'], ['lower than', 'less'], ['smaller than', 'less'], ['shorter than', 'less'],
  ['within', 'within'],
];

/** Words after a number: "six hours or so", "30-odd", "50-plus", "100 or more". */
const SUFFIXES: readonly (readonly [string, Mode])[] = [
  ['or so', 'about'], ['- odd', 'odd'], ['odd', 'odd'], ['- ish', 'about'], ['- plus', 'at-least'], ['plus', 'at-least'], ['+', 'at-least'],
  ['or more', 'at-least'], ['or higher', 'at-least'], ['or above', 'at-least'], ['or over', 'at-least'], ['or greater', 'at-least'], ['or under', 'at-most'], ['and counting', 'at-least'], ['or less', 'at-most'], ['or fewer', 'at-most'], ['at least', 'at-least'],
  ['at most', 'at-most'],
];

/** Loose quantities without a number: lowest and highest count that general usage allows. */
export const LOOSE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['a couple', [2, 3]], ['couple', [2, 3]], ['a few', [2, 9]], ['several', [3, 12]], ['multiple', [2, 20]],
  ['a handful', [2, 9]], ['quite a few', [3, 20]], ['numerous', [3, 200]], ['a small number', [2, 99]],
  ['several dozen', [30, 120]], ['several hundred', [200, 999]], ['several thousand', [2000, 9999]],
  ['a few dozen', [24, 99]], ['a few hundred', [200, 900]], ['a few thousand', [2000, 9000]],
  ['a couple dozen', [20, 36]], ['a couple hundred', [150, 300]], ['a couple thousand', [1500, 3000]], ['a couple of dozen', [20, 36]], ['a couple of hundred', [150, 300]],
]);

export interface Phrase {
  readonly words: readonly string[];
  readonly mode: Mode;
}

function byFirst(table: readonly (readonly [string, Mode])[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [text, mode] of table) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), { words, mode }]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** Phrases by first word, longest first. */
export const PREFIX_PHRASES = byFirst(PREFIXES);
export const SUFFIX_PHRASES = byFirst(SUFFIXES);
