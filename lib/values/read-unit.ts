import type { Token } from '../text/document.ts';
import { isDash } from './numbers.ts';
import { UNITS, type Unit } from './units.ts';

/** A unit read from tokens `[firstToken, endToken)`, a joining hyphen ("35-minute") left out of `firstToken`. */
export interface UnitRead {
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** Written "35-minute": the number and unit are an adjective of what follows. */
  readonly attributive: boolean;
}

/** Letters that are a unit only joined to digits, capitals as they are written: "45g", "5 W", "37m", "450 Nm". */
const JOINED: ReadonlyMap<string, string> = new Map([['g', 'gram'], ['W', 'watt'], ['V', 'volt'], ['m', 'metre'], ['L', 'litre'], ['l', 'litre'], ['nm', 'nanometre'], ['Nm', 'newton-metre'], ['lb', 'pound'], ['in', 'inch'], ['h', 'hour'], ['″', 'inch']]);
/** Those that stand apart from their number as well. */
const APART: ReadonlySet<string> = new Set(['W', 'V', 'Nm', 'h']);

/** First words of the units that have several: "square feet", "miles per hour". */
const LONG_OPENERS: ReadonlySet<string> = new Set([...UNITS.keys()].filter((key) => /[-/]/.test(key)).map((key) => key.split(/[-/]/)[0] ?? ''));

/** The unit at token `i` or after a hyphen there: "miles", "square feet", "miles per hour", "-minute". Null if none. */
export function readUnit(tokens: readonly Token[], i: number, end: number = tokens.length): UnitRead | null {
  const sign = readSign(tokens, i, end);
  if (sign !== null) return sign;
  const hyphen = isDash(tokens[i]?.text) && tokens[i]?.spaceBefore === false;
  const at = hyphen ? i + 1 : i;
  const word = tokens[at]?.lower;
  if (word === undefined || at >= end) return null;
  for (const length of LONG_OPENERS.has(word) ? [5, 3, 2] : []) {
    const unit = at + length <= end ? UNITS.get(joined(tokens, at, length)) : undefined;
    if (unit) return { unit, firstToken: at, endToken: at + length, attributive: hyphen };
  }
  // A grade point average is no pressure.
  const unit = tokens[at]?.text === 'GPA' ? undefined : (UNITS.get(word) ?? letters(tokens, at));
  return unit ? { unit, firstToken: at, endToken: at + 1, attributive: hyphen } : null;
}

/** The unit whose letters are joined to the digits before token `at`. */
function letters(tokens: readonly Token[], at: number): Unit | undefined {
  const token = tokens[at];
  if (token === undefined || token.text.length > 2 || tokens[at - 1]?.type !== 'number' || (token.spaceBefore && !APART.has(token.text))) return undefined;
  const name = JOINED.get(token.text);
  return name === undefined ? undefined : UNITS.get(name);
}

/** "75F", "24C", "24°C" behind their number; a bare "°" is of no scale, and may be of a map. */
function readSign(tokens: readonly Token[], i: number, end: number): UnitRead | null {
  const at = tokens[i]?.text === '°' ? i + 1 : i;
  const letter = tokens[at];
  if (letter === undefined || at >= end || !/^[CF]$/.test(letter.text) || (at === i && letter.spaceBefore)) return null;
  const unit = UNITS.get(letter.text === 'C' ? 'degrees-celsius' : 'degrees-fahrenheit');
  return unit ? { unit, firstToken: i, endToken: at + 1, attributive: false } : null;
}

/** "square feet" and "square-foot" → `square-feet`, `square-foot`. */
function joined(tokens: readonly Token[], at: number, length: number): string {
  if (isDash(tokens[at + length - 1]?.text)) return '';
  let text = '';
  for (let k = at; k < at + length; k += 1) {
    const token = tokens[k];
    if (!token || token.type === 'number') return '';
    if (isDash(token.text) || token.text === '/') text += token.text === '/' ? '/' : '';
    else text += (text === '' || text.endsWith('/') ? '' : '-') + token.lower;
  }
  return text;
}
