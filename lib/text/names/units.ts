import type { Sentence, Token } from '../document.ts';
import { isLower, isUpper } from '../characters.ts';
import { TITLES_BEFORE_NAMES } from '../abbreviations.ts';
import { FAMILY_FIRST, NAME_SUFFIXES } from './family-names.ts';
import { STATE_ABBREVIATIONS } from './states.ts';
import { isKnownPlace } from './places.ts';
import { DEMONYMS } from './countries.ts';
import { wordSet } from './word-set.ts';

/** A word of a possible name: hyphenated parts together, an abbreviation with its point. */
export interface Unit {
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  /** Lower-case, straight apostrophes, no final point ("u.s" of "U.S."). */
  readonly lower: string;
  /** Begins with a capital (or is "al-Name"). */
  readonly capital: boolean;
  /** "J." */
  readonly initial: boolean;
  /** Two or more letters, all capital: "FBI". */
  readonly acronym: boolean;
  /** A possessive ending follows. */
  readonly possessive: boolean;
  /** "&" stands before it, within the same name. */
  readonly ampersand: boolean;
}

/** Business and street abbreviations that take their point along. Lower-case. */
const POINTED = wordSet('inc corp co ltd jr sr st ave blvd rd dr hwy pkwy mt ft bros dept univ assn no lt');
const ARABIC_ARTICLES = wordSet('al el ad an ar as at az ash bin ibn ul');
/** Second parts that make an adjective, not a name: "Trump-era". Lower-case parts only. */
const MAX_PARTS = 5;

export const straight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text);

/** Whether the unit at a word may begin with a capital ("Roe", "al-Roe"): most words need no unit made of them. */
export function mayBeCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.type === 'word' && (isUpper(token.text.charCodeAt(0)) || (isHyphen(tokens[at + 1]) && ARABIC_ARTICLES.has(token.lower)));
}

/** The unit that starts at token `at` of the sentence, capital or not; null if there is no word. */
export function readUnit(tokens: readonly Token[], at: number, sentence: Sentence, previous: Unit | null): Unit | null {
  const first = tokens[at];
  if (first === undefined || first.type !== 'word' || at >= sentence.endToken) return null;
  let capital = isUpper(first.text.charCodeAt(0));
  let end = at + 1;
  let text = first.text;
  if (!capital && ARABIC_ARTICLES.has(first.lower)) {
    const joined = joinedPart(tokens, end, sentence);
    if (joined !== null && isUpper(joined.text.charCodeAt(0))) {
      capital = true;
      text += `-${joined.text}`;
      end += 2;
    }
  }
  if (capital) {
    for (let count = 0; count < MAX_PARTS; count++) {
      const part = joinedPart(tokens, end, sentence);
      if (part === null || !joins(text, part, previous)) break;
      text += `${tokens[end]?.text ?? '-'}${part.text}`;
      end += 2;
    }
  }
  const firm = capital ? ampersandPart(tokens, end, sentence, text) : null;
  if (firm !== null) {
    text += `&${firm.text}`;
    end += 2;
  }
  const point = tokens[end];
  const pointed = capital && point !== undefined && end < sentence.endToken && point.text === '.' && !point.spaceBefore && takesPoint(text, previous);
  const initial = pointed && text.length === 1;
  if (pointed) {
    text += '.';
    end += 1;
  }
  const after = tokens[end];
  const possessive = after !== undefined && !after.spaceBefore && end < sentence.endToken
    && (after.lower === "'s" || (after.type === 'punctuation' && (after.text === '’' || after.text === "'") && text.endsWith('s')));
  const plain = text === first.text ? first.lower : straight(text.toLowerCase());
  const lower = plain.endsWith('.') ? plain.slice(0, -1) : plain;
  return { firstToken: at, endToken: end, text, lower, capital, initial, acronym: capital && text.length >= 2 && !isLower(text.charCodeAt(1)) && /^\p{Lu}[\p{Lu}\d&]+$/u.test(text), possessive, ampersand: false };
}

const isHyphen = (mark: Token | undefined): boolean => mark !== undefined && (mark.text === '-' || mark.text === '‑');

function joinedPart(tokens: readonly Token[], hyphen: number, sentence: Sentence): Token | null {
  const mark = tokens[hyphen];
  const part = tokens[hyphen + 1];
  if (mark === undefined || part === undefined || hyphen + 1 >= sentence.endToken) return null;
  if (!isHyphen(mark) || mark.spaceBefore || part.spaceBefore || part.type !== 'word') return null;
  return part;
}

/** "H&R", "AT&T": letters of a firm around a sign without spaces. */
function ampersandPart(tokens: readonly Token[], sign: number, sentence: Sentence, text: string): Token | null {
  const [mark, part] = [tokens[sign], tokens[sign + 1]];
  if (mark?.text !== '&' || mark.spaceBefore || part === undefined || part.spaceBefore || sign + 1 >= sentence.endToken) return null;
  return /^\p{Lu}{1,3}$/u.test(text) && /^\p{Lu}{1,3}$/u.test(part.text) ? part : null;
}

/** "Jean-Luc" and "Jong-un" are one name; "U.S.-China", "Xi-Biden" and "Trump-era" are not. */
function joins(text: string, part: Token, previous: Unit | null): boolean {
  if (isUpper(part.text.charCodeAt(0))) {
    const left = text.toLowerCase();
    if (isKnownPlace(`${left}-${part.lower}`)) return true;
    return !isKnownPlace(left.replace(/\.$/, '')) && !isKnownPlace(part.lower.replace(/\.$/, '')) && !DEMONYMS.has(left) && !DEMONYMS.has(part.lower) && !/^\p{Lu}{2,}$/u.test(part.text);
  }
  return previous !== null && FAMILY_FIRST.has(previous.lower) && isLower(part.text.charCodeAt(0)) && part.text.length <= 6 && text.length <= 6;
}

function takesPoint(text: string, previous: Unit | null): boolean {
  if (text.length === 1) return true;
  const lower = text.toLowerCase();
  // "World War II." and "Ana Mo." end a sentence: a numeral has no point, nor has a name that is spelled like a state's.
  if (previous !== null && STATE_ABBREVIATIONS.has(text)) return false;
  return TITLES_BEFORE_NAMES.has(text) || POINTED.has(lower) || (NAME_SUFFIXES.has(lower) && !/^[ivx]+$/.test(lower)) || STATE_ABBREVIATIONS.has(text);
}
