/** Classes of UTF-16 code units, as the tokeniser and the sentence splitter see them. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const SYMBOL = 5;
/** Number signs that are not decimal digits: ½, ², Ⅳ. */
export const FRACTION = 6;

const classes = new Uint8Array(0x10000);

/** Punctuation by Unicode that readers of quantities want as a symbol. */
const SYMBOLS_AMONG_PUNCTUATION = '%&#@*/\\‰§';

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SYMBOL;
  const char = String.fromCharCode(unit);
  if (/[\s\u200b\u2060\ufeff]/u.test(char)) return SPACE;
  if (/[\p{L}\p{M}\u200c\u200d\u00ad]/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{N}/u.test(char)) return FRACTION;
  if (SYMBOLS_AMONG_PUNCTUATION.includes(char)) return SYMBOL;
  if (/\p{P}/u.test(char)) return PUNCTUATION;
  return SYMBOL;
}

/** Class of one code unit. Surrogates (emoji, rare scripts) count as symbols. Each unit is classified once. */
export function classOf(unit: number): number {
  const known = classes[unit];
  if (known !== undefined && known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** True for upper-case letters of any script that has case; false for letters without case. */
export function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  if (classOf(unit) !== LETTER) return false;
  const char = String.fromCharCode(unit);
  return char.toLowerCase() !== char;
}

/** True for lower-case letters of any script that has case. */
export function isLower(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122;
  if (classOf(unit) !== LETTER) return false;
  const char = String.fromCharCode(unit);
  return char.toUpperCase() !== char;
}
