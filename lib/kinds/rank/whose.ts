import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** How many words an owner may have: "the Northern Ireland assembly's". */
const LONGEST_OWNER = 4;
const PRONOUNS = wordSet('its his her their our my your');
const DETERMINERS = wordSet('the a an this that its his her their our my your');
/** Words before "of the" that leave room for others of the same rank. */
const SOME = wordSet('one two three four five six some many several few most 1 2 3 4 5 6');

/** Whose a rank is, and whether others hold it too. */
export interface Holding {
  /** Token from which the report's own words tell it. */
  readonly firstToken: number;
  /** "One of the", "among the": of several of this rank. */
  readonly isShared: boolean;
}

/**
 * "*Peru's* largest bank", "*one of the* first towns to ban it": without these words the panel would say more than the report does.
 *
 * @param i first token of the rank itself
 * @param first first token of its sentence
 */
export function holdingOf(tokens: readonly Token[], i: number, first: number): Holding {
  const owned = ownerStart(tokens, i, first);
  const shared = sharedFrom(tokens, owned, first);
  return { firstToken: shared ?? owned, isShared: shared !== null };
}

function ownerStart(tokens: readonly Token[], i: number, first: number): number {
  const before = tokens[i - 1];
  if (before === undefined || i - 1 < first) return i;
  if (PRONOUNS.has(before.lower)) return i - 1;
  const owner = tokens[i - 2];
  const isGenitive = before.lower === "'s" || (isApostrophe(before) && !before.spaceBefore && /s$/.test(owner?.lower ?? ''));
  if (!isGenitive || owner?.type !== 'word' || i - 2 < first) return i;
  let at = i - 2;
  const isName = isCapital(owner);
  while (at > first && i - 2 - at < LONGEST_OWNER && tokens[at - 1]?.type === 'word' && (isName ? isCapital(tokens[at - 1]) : !DETERMINERS.has(tokens[at]?.lower ?? ''))) at -= 1;
  if (isName) return at > first && tokens[at - 1]?.lower === 'the' ? at - 1 : at;
  // No determiner within reach: words that lead up to the owner are not told from others.
  return DETERMINERS.has(tokens[at]?.lower ?? '') ? at : i - 2;
}

/** "*One of the* …", "*among the* …" before token `at`, with or without the article that the owner brings; null where nothing is shared. */
function sharedFrom(tokens: readonly Token[], at: number, first: number): number | null {
  const article = at - 1 >= first && tokens[at - 1]?.lower === 'the' ? at - 1 : at;
  if (article - 1 >= first && tokens[article - 1]?.lower === 'among') return article - 1;
  return article - 2 >= first && tokens[article - 1]?.lower === 'of' && SOME.has(tokens[article - 2]?.lower ?? '') ? article - 2 : null;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isApostrophe = ({ text }: Token): boolean => text === '’' || text === "'";
