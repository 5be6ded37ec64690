import { isLower, isUpper } from './characters.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from './names/titles.ts';

/** A word of a heading in capitals: "BANKS", "IT'S", "2,000", "TRADE-OFFS", "'SHOCKING'". Sticky; group 1 is the word without marks around it. */
const WORD = /["'“‘(]?((?:\p{Lu}|\d)[\p{Lu}\d.,$%&'’/–-]*)["'”’)]?(?= )/uy;
/** What follows: a word in ordinary letters that opens a sentence. */
const OPENER = / ["'“‘]?\p{Lu}(?:\p{Ll}|['’]\p{Lu}\p{Ll}| \p{Ll})/uy;
/** Length of a heading in words. */
const MOST_WORDS = 12;
const LEAST_WORDS = 2;
/** One word of a heading is longer than abbreviations are, in short headings by more. */
const LONG_WORD = /^\p{Lu}{5,}/u;
const FAIRLY_LONG_WORD = /^\p{Lu}{4,}/u;
const SEVERAL_WORDS = 3;
/** With these a name ends that is printed in capitals. */
const ENDS_NAME = /^(?:TODAY|NEWS|TIMES|POST|PHOTO|PHOTOS|VIDEO|WATCH|EXCLUSIVE)$/;
/** Abbreviations that may begin the sentence behind a heading. */
const TITLE = /^(?:CEO|CFO|COO|CTO|MP|MPs|MEP|MEPs|GOP|US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.|FBI|CIA|GM|GE|BP|TV|A|I)$/;
/** In the label of whose words follow. */
const SPEAKER = /^(?:PRESIDENT|CHANCELLOR|PREMIER|MINISTER|CHAIRMAN|CHAIRWOMAN|CHAIR|ANALYST|ECONOMIST|STRATEGIST|DIRECTOR|SENATOR|GOVERNOR|SECRETARY|MANAGER|HEAD|CHIEF|OFFICER|TRADER|SPOKESMAN|SPOKESWOMAN)$/;

/**
 * End of a heading in capitals that ran into the sentence at `start`: "… on Monday. HOPES FADE The ministers met …". Null where none
 * stands, and of datelines ("SANTA CLARA, California"), captions ("FILE PHOTO: …") and names in capitals alone.
 */
export function runInHeading(text: string, start: number, end: number): number | null {
  const first = text.charCodeAt(start);
  if (!isUpper(text.charCodeAt(isUpper(first) ? start + 1 : start + 2)) || isLower(text.charCodeAt(start + 1))) return null;
  const ends: number[] = [];
  const words: string[] = [];
  for (let at = start; at < end && words.length <= MOST_WORDS; ) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[1];
    if (word === undefined || WORD.lastIndex >= end) break;
    words.push(word);
    ends.push(WORD.lastIndex);
    at = WORD.lastIndex + 1;
  }
  const whole = ends.at(-1) ?? start;
  // "REFOCUSING GE CEO Roe", "FALLS AFTER AUCTION A trader": the last ones begin the sentence.
  while (words.length > 0 && TITLE.test(words.at(-1) ?? '')) {
    words.pop();
    ends.pop();
  }
  const to = ends.at(-1);
  const last = words.at(-1) ?? '';
  if (to === undefined || words.length < LEAST_WORDS || words.length > MOST_WORDS || /[.,:]$/.test(last) || ENDS_NAME.test(last)) return null;
  const long = words.length < SEVERAL_WORDS ? LONG_WORD : FAIRLY_LONG_WORD;
  if (!words.some((word) => long.test(word))) return null;
  // "JANE ROE, ANALYST, ROE FOODS “On the face of it …”": whose words follow.
  if (/^ ["“]/.test(text.slice(to, to + 2)) && words.some((word) => word.endsWith(',') || SPEAKER.test(word))) return null;
  if (continuesBehind(text, to, words)) return null;
  return [to, whole].some((behind) => opensAt(text, behind)) ? to : null;
}

/** A day or the form of a firm behind the capitals. Sticky; group 1 is its first word. */
const SECOND_PART = / (\p{Lu}\p{Ll}+)\.?,? \p{Ll}/uy;
const PART = /^(?:plc|inc|corp|ltd|llc|co|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** A name of two words or more. Sticky. */
const FULL_NAME = / \p{Lu}\p{Ll}+ \p{Lu}/uy;

/** Capitals that are the beginning of what follows: "TWELVE PEOPLE DIED Monday when", "PRIME MINISTER Jane Roe met", "ROE HOLDINGS Plc said". */
function continuesBehind(text: string, to: number, words: readonly string[]): boolean {
  SECOND_PART.lastIndex = to;
  const next = SECOND_PART.exec(text)?.[1]?.toLowerCase() ?? '';
  if (PART.test(next)) return true;
  FULL_NAME.lastIndex = to;
  if (!FULL_NAME.test(text)) return false;
  const lower = words.map((word) => word.toLowerCase());
  return ROLE_HEADS.has(lower.find((word, at) => lower[at + 1] === 'of') ?? lower.at(-1) ?? '') && lower.every((word) => ROLE_HEADS.has(word) || ROLE_MODIFIERS.has(word) || word === 'of' || word === 'state');
}

function opensAt(text: string, at: number): boolean {
  OPENER.lastIndex = at;
  return OPENER.test(text);
}
