import type { Token } from '../../text/document.ts';
import { STATE_ABBREVIATIONS } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { firstMarked, marksOf, wordMark } from '../../text/word-marks.ts';
import type { FindContext } from '../kind.ts';

/** A type of aircraft, weapon or vehicle, tokens `[firstToken, endToken)`. */
export interface TypeRead {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Makers whose products go by a number. Lower-case. */
const MAKERS = wordSet('boeing airbus cessna embraer bombardier antonov tupolev ilyushin sikorsky learjet gulfstream beechcraft piper mcdonnell lockheed glock beretta remington mossberg iphone galaxy mazda');
const MAKER = wordMark((lower) => MAKERS.has(lower));
const HYPHEN = wordMark((lower) => lower === '-');
/** Letters before a number that make a road, a visa, a form, a contest or a virus of it. */
const OTHERS = wordSet('i us u sr cr g k w q d r p l h t j f fy ap no pg pm am tv covid sars ii iii iv');
const LONGEST_CODE = 4;

/** The types named in one sentence: "Boeing 737-800", "SA-15", "MiG-29". */
export function findTypes({ document: { tokens }, sentence }: FindContext): TypeRead[] {
  const found: TypeRead[] = [];
  const marks = marksOf(tokens);
  if (firstMarked(marks, sentence.firstToken, sentence.endToken, MAKER | HYPHEN) < 0) return found;
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const endToken = ((marks[i] ?? 0) & MAKER) !== 0 ? modelEnd(tokens, i + 1, sentence.endToken) : ((marks[i + 1] ?? 0) & HYPHEN) !== 0 ? codeEnd(tokens, i, sentence.endToken) : null;
    if (endToken === null) continue;
    found.push({ firstToken: i, endToken });
    i = endToken - 1;
  }
  return found;
}

/** "737-800", "A320", "737 MAX 8" behind a maker: one past it, else null. */
function modelEnd(tokens: readonly Token[], at: number, end: number): number | null {
  const first = tokens[at];
  if (first === undefined || at >= end) return null;
  if (first.type === 'word') return /^[A-Z]{1,3}\d{2,4}$/.test(first.text) ? at + 1 : null;
  if (!/^\d{1,4}$/.test(first.text)) return null;
  let to = at + 1;
  if (tokens[to]?.text === '-' && !tokens[to]?.spaceBefore && tokens[to + 1]?.type === 'number') to += 2;
  if (/^(?:max|dreamliner|neo)$/i.test(tokens[to]?.text ?? '')) to += /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '') ? 2 : 1;
  // "Boeing 300 jobs": a number that counts something.
  return to === at + 1 && !/^\d{3}$/.test(first.text) ? null : /^[a-z]+s$/.test(tokens[to]?.text ?? '') && to === at + 1 && !/^(?:jets|planes|pistols|aircraft)$/.test(tokens[to]?.lower ?? '') ? null : to;
}

/** "SA-15", "AR-15", "MiG-29" at token `i`: one past it, else null. */
function codeEnd(tokens: readonly Token[], i: number, end: number): number | null {
  const [letters, dash, number] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (letters?.type !== 'word' || dash?.text !== '-' || dash.spaceBefore || number?.type !== 'number' || number.spaceBefore || i + 2 >= end) return null;
  if (!/^[A-Z]{1,4}$|^MiG$/.test(letters.text) || letters.text.length > LONGEST_CODE || !/^\d{1,4}$/.test(number.text)) return null;
  if (letters.text !== 'AR' && (STATE_ABBREVIATIONS.has(letters.text) || OTHERS.has(letters.lower))) return letters.text === 'F' && /^(?:15|16|18|22|35|117)$/.test(number.text) ? i + 3 : null;
  // "AR-15" is a rifle, "AR-2" a district of Arkansas.
  if (letters.text === 'AR' && number.text !== '15') return null;
  return tokens[i + 3]?.text === '-' ? null : i + 3;
}
