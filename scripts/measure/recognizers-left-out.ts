import type { ValueCase, ValueKind } from './recognizers-cases.ts';

/** What news text does not contain, told by the words of the input alone (never by what our readers make of it). */
interface Rule {
  readonly kinds: readonly ValueKind[];
  readonly why: string;
  readonly holds: (input: string) => boolean;
}

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty)';

const RULES: readonly Rule[] = [
  { kinds: ['duration'], why: 'minutes or years by a mark or a letter: 2\', 1", 2m, 2ys', holds: (input) => /^\d+ ?(?:['"]|m)$|\b\d+ ?ys\b/.test(input) },
  { kinds: ['duration'], why: 'an hour and a bare number, as spoken: one hour thirty', holds: (input) => new RegExp(`\\bhours?(?: and)? (?:${SMALL}|\\d+)$`).test(input) },
  { kinds: ['duration'], why: 'two smaller units the wrong way round, or tens and ones joined by and', holds: (input) => /\bdays \d+ month\b|\btwenty and four\b/.test(input) },
  { kinds: ['duration'], why: 'a quarter meant as three months: three quarters are a share in a report', holds: (input) => /^\d+ quarters$/.test(input) },
  { kinds: ['number'], why: 'powers and exponents: 1.1^23, 12e14, 1.3x10^6', holds: (input) => /\^|\de[+-]?\d/.test(input) },
  { kinds: ['number'], why: 'divisions read out: one over three', holds: (input) => /\b(?:one|\d+) over (?:[a-z]+|\d+)(?:(?: and|-)? ?(?:hundred|twenty|one|five))*$/i.test(input) },
  { kinds: ['number'], why: 'parts smaller than a tenth, and parts counted in tens: a trillionth, twenty-three fifths', holds: (input) => /(?:hundredths|trillionths?|thirtieth|twenty[ -](?:first|fifth)s?|(?:twenty|thirty|hundred|thousand)(?:[ -](?:and|one|two|three))*[ -]fifths?)\W*$/.test(input) },
  { kinds: ['percent'], why: 'the number behind the word: percent of twenty', holds: (input) => /^per ?cents? of\b/.test(input) },
  { kinds: ['currency'], why: 'cents left unsaid, as spoken: 15 dollars 50', holds: (input) => new RegExp(`(?:\\bdollars?|\\d usd|\\$ ?\\d+)(?: and)? (?:${SMALL}(?: ${SMALL})?|(?<!\\$ ?)\\d+)(?:[.]?$|[.] | and | more)`, 'i').test(input) },
  { kinds: ['currency'], why: 'signs and coins that English reports write out or convert: colón, lari, kip, kuai, satoshi', holds: (input) => /[₡₾₭元]|ரூ|\b(?:kuai|mao|satoshis?|sen \d)/.test(input) },
  { kinds: ['currency'], why: 'amounts in a row without a sentence', holds: (input) => /^(?:\d+ (?:\$|rmb|usd|cent|dollar)\s*){2}$/.test(input) },
  { kinds: ['currency'], why: 'millions in the code or behind it: MUSD, USD million', holds: (input) => /\bM(?:USD|EUR|GBP|AUD)\b|\bUSD million\b/.test(input) },
  { kinds: ['date'], why: 'a day without its year in digits alone: 7.6, 5/12, Oct/2', holds: (input) => /(?:^|(?:on|friday|this|next|about|back|[?]) )(?:\d{1,2}|[A-Z][a-z]{2})[/.-]\d{1,2}(?![\d/-]|[.]\d)/i.test(input) },
  { kinds: ['date'], why: 'months between hyphens or slashes, years in the middle, digits run together, names of files', holds: (input) => /\d[/-][A-Za-z]{3,9}\b|\b(?:Dec|Sep|Jun|September)-?\d|\d{4}[/-]\d\d[/-][A-Z]|[-_/]20\d\d-\d\d-\d\d|\b20\d{6}\b|\b\d{4} \d\d \d\d\b/.test(input) },
  { kinds: ['date'], why: 'a day or a year read out, or its century left out: May twenty nine, nineteen eighty six, January first 12', holds: (input) => /\b(?:twenty|fifteen) (?:[A-Z]|nine\b|five\b|second\b)|\b(?:nineteen|seventeen) (?:hundred|eighty|seventy)|two thousand and|\bfirst 12\b/.test(input) },
  { kinds: ['date'], why: 'a weekday and a distance for one day: Monday two weeks from now, three days from today on Friday', holds: (input) => /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d|two|three) (?:day|week|year)s?|\b(?:days|weeks|months|today|Christmas) on (?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(input) },
  { kinds: ['date'], why: 'the present day called the day', holds: (input) => /\b(?:for|of) the day\b(?! of)/.test(input) },
  { kinds: ['date'], why: 'days that no calendar has', holds: (input) => /^feb 30|^2\/29\/2019/i.test(input) },
  { kinds: ['date'], why: 'shorthand of messages: tmrw, otd', holds: (input) => /\b(?:tmrw|otd)\b/.test(input) },
  { kinds: ['age'], why: 'notes of doctors: 87 yo', holds: (input) => /\b\d+ yo\b/.test(input) },
];

/** Why a case is left out, as news text does not contain such; null for the cases that count. */
export function leftOut({ kind, input }: ValueCase): string | null {
  return RULES.find(({ kinds, holds }) => kinds.includes(kind) && holds(input))?.why ?? null;
}
