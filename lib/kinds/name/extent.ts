import { isUpper } from '../../text/characters.ts';
import type { EntityMention, EntityType, Token } from '../../text/document.ts';
import { isKnownPlace } from '../../text/names/places.ts';
import { ORGANISATION_HEADS } from '../../text/names/organisations.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';

const HYPHENS = wordSet('- ‑ –');

/** Tokens `[firstToken, endToken)` of a name. */
export interface Extent {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Behind a hyphen: what somebody of the name has done; who it is stays told. */
const DOERS = wordSet('led backed owned run funded sponsored appointed controlled brokered founded supported financed operated built trained');
/** Second syllables of given names: "Mei-ling". */
const SYLLABLE = /^\p{Ll}{2,5}$/u;
const NO_SYLLABLES = wordSet('era like based born esque style linked ready worthy winning wide only free led run owned backed type level size made gate free style first inc ish');
/** Offices that end in a capital: "Comptroller of the *Currency* Jane Roe". */
const OFFICES = wordSet('currency exchequer state treasury interior commerce defense defence education staff navy army health labor labour justice');
/** Last words of bodies that are named after two fields. */
const BODIES = wordSet('association committee council commission administration agency authority institute bureau board foundation office organization organisation ministry department federation society act commissioners');
const MOST_FIELDS = 3;

const isCapital = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0));
const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.text) && !token.spaceBefore;

/** The whole name that a mention is a piece of ("Roe" of "A. Jane Roe-Doe", "Harlan" of "University of Harlan-Larkfield"); null if the piece cannot be made whole. */
export function wholeName(tokens: readonly Token[], mention: EntityMention, type: EntityType, sentence: Extent, isTaken: (token: number) => boolean): Extent | null {
  const isPerson = type === 'person';
  let { firstToken, endToken } = mention;
  if (endToken - firstToken > 2 && OFFICES.has(tokens[firstToken]?.lower ?? '') && (isPerson ? /^(?:of|the)$/ : /^of$/).test(tokens[isPerson ? firstToken - 1 : firstToken - 2]?.lower ?? '') && (isPerson || type === 'other')) firstToken += 1;
  const left = startOf(tokens, firstToken, sentence.firstToken, isTaken);
  if (left === null) return null;
  firstToken = left;
  const right = hyphenEnd(tokens, endToken, isPerson);
  if (right === null || right > sentence.endToken) return null;
  endToken = right;
  if (!isPerson && endToken === mention.endToken) endToken = fieldsEnd(tokens, firstToken, endToken, sentence.endToken, isTaken);
  return { firstToken, endToken };
}

/** Over "Bristol-" and "J.P." before the name; null where something else is tied to it. */
function startOf(tokens: readonly Token[], at: number, first: number, isTaken: (token: number) => boolean): number | null {
  const [before, left] = [tokens[at - 1], tokens[at - 2]];
  if (at - 2 >= first && isHyphen(before) && !tokens[at]?.spaceBefore) {
    if (left?.lower === 'ex' || left?.lower === 'non' || left?.lower === 'then') return at;
    return isCapital(left) && !isTaken(at - 2) ? at - 2 : null;
  }
  if (at - 1 >= first && before?.text.endsWith('.') === true && /^(?:[A-Z]\.){1,3}$/.test(before.text) && !/^U\.[SKN]/.test(before.text)) return at - 1;
  return at - 2 >= first && before?.text === '.' && !before.spaceBefore && /^[A-Z]$/.test(left?.text ?? '') && tokens[at]?.spaceBefore === true && !isCapital(tokens[at - 3]) ? at - 2 : at;
}

/** Over "-Doe" and "-hua" behind the name; null where the name is a piece of a compound ("Roe-themed"). */
function hyphenEnd(tokens: readonly Token[], at: number, isPerson: boolean): number | null {
  const [dash, next] = [tokens[at], tokens[at + 1]];
  if (!isHyphen(dash) || next === undefined || next.spaceBefore) return at;
  if (next.type !== 'word') return null;
  if (isCapital(next)) {
    let to = at + 2;
    while (isHyphen(tokens[to]) && isCapital(tokens[to + 1]) && !tokens[to + 1]?.spaceBefore) to += 2;
    // "Council on Harlan-Larkfield Relations".
    while (!isPerson && isCapital(tokens[to])) to += 1;
    return isHyphen(tokens[to]) ? null : to;
  }
  if (DOERS.has(next.lower)) return at;
  return isPerson && SYLLABLE.test(next.text) && !NO_SYLLABLES.has(next.lower) && !isStopWord(next.lower) && !isHyphen(tokens[at + 2]) ? at + 2 : null;
}

/** "The Harbour Pay *and Benefits Association*", "Joint Plan *of Action*": over the further fields of a body or a plan. */
function fieldsEnd(tokens: readonly Token[], firstToken: number, at: number, end: number, isTaken: (token: number) => boolean): number {
  const [link, next] = [tokens[at], tokens[at + 1]];
  if (!isCapital(next) || next === undefined || at - firstToken < 2 || tokens[firstToken - 1]?.lower !== 'the') return at;
  let to = at + 1;
  while (to < Math.min(end, at + 1 + MOST_FIELDS) && isCapital(tokens[to])) to += 1;
  const last = tokens[to - 1]?.lower ?? '';
  if (link?.lower === 'of' && /^(?:plan|program|programme|pact|charter|declaration|office|center|centre|treaty|proceedings|academy|school|college)$/.test(tokens[at - 1]?.lower ?? '')) return isKnownPlace(next.lower) || isTaken(at + 1) ? at : to;
  if (link?.lower === 'and' && BODIES.has(last) && to > at + 2 && !ORGANISATION_HEADS.has(tokens[at - 1]?.lower ?? '')) return to;
  return at;
}
