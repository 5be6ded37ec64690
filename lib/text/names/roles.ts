import type { Sentence, Token } from '../document.ts';
import { SENTENCE_OPENERS } from '../abbreviations.ts';
import { isUpper } from '../characters.ts';
import { isCalendarWord } from './calendar.ts';
import { DEMONYMS, OTHER_ADJECTIVES } from './countries.ts';
import { ORGANISATION_HEADS } from './organisations.ts';
import { OFFICE_COMPLEMENTS, POSSESSIVE_PRONOUNS, ROLE_HEADS, ROLE_MODIFIERS, SMALL_ROLE_HEADS } from './titles.ts';
import { wordSet } from './word-set.ts';

/** First and one-past-last token. */
export interface TokenSpan {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A role before a name reaches at most so far to the left, one behind it so far to the right. */
const MAX_BEFORE = 9;
const MAX_AFTER = 14;

/** Words of a field behind "of", at most. */
const MAX_COMPLEMENT = 3;

const ARTICLES = wordSet('a an the one another');
/** A role behind a name ends at its first relative clause or verb. */
const AFTER_STOPS = wordSet('himself herself who whom whose which that was is were are said says told and but while when where has had have will would could to-be after before because');
/** A clause without its "whom": "a volunteer he had met". In small letters, as "She the People" is a name. */
const CLAUSE_SUBJECTS = wordSet('he she they we you');
/** Role nouns that, alone behind a name and a comma, are as likely the start of a list or clause. */
const LOOSE_AFTER = wordSet('man woman boy girl private general second star lead head mark officer officers model');

const HYPHEN = '-';
/** What no role begins with; with a capital, some of it opens sentences. */
const SMALL = wordSet("- 's of and ’ as when while if but after before since because although though");

/**
 * The role directly before the name at `firstToken`: "former police officer", "Biden's national security adviser,",
 * "her uncle". Articles are left out; possessors are taken in. Null when none stands there.
 */
export function roleBefore(tokens: readonly Token[], sentence: Sentence, firstToken: number): TokenSpan | null {
  let at = firstToken - 1;
  const comma = tokens[at]?.text === ',';
  if (comma) at -= 1;
  const last = at;
  at = beforeComplement(tokens, at);
  const head = tokens[at];
  if (head === undefined || at < sentence.firstToken || head.type !== 'word' || !(ROLE_HEADS.has(head.lower) || SMALL_ROLE_HEADS.has(head.text))) return null;
  const limit = Math.max(sentence.firstToken, firstToken - MAX_BEFORE);
  let start = at;
  while (start - 1 >= limit && !isOpener(tokens, sentence, start - 1) && modifies(tokens, start - 1, limit)) start -= 1;
  while (start < at && SMALL.has(tokens[start]?.lower ?? '')) start += 1;
  while (start < at && tokens[start]?.spaceBefore === false && start > sentence.firstToken) start += 1;
  // A comma between is an apposition only if the role is marked as one person's: "its top diplomat, Wang Yi".
  const owned = start < at || POSSESSIVE_PRONOUNS.has(tokens[start - 1]?.lower ?? '') || tokens[start - 1]?.lower === 'the';
  if (comma && !owned) return null;
  return { firstToken: start, endToken: last + 1 };
}

/** "Chief of staff", "secretary of state", "director of public health": the office before what it is of; else `at` itself. */
function beforeComplement(tokens: readonly Token[], at: number): number {
  // "His brother-in-law".
  if (tokens[at]?.lower === 'law' && tokens[at - 1]?.text === HYPHEN && tokens[at - 2]?.lower === 'in' && tokens[at - 3]?.text === HYPHEN) return at - 4;
  // "President-elect Roe".
  if (tokens[at]?.lower === 'elect' && tokens[at - 1]?.text === HYPHEN) return at - 2;
  let of = at;
  while (of > at - MAX_COMPLEMENT && OFFICE_COMPLEMENTS.has(tokens[of]?.lower ?? '')) of -= 1;
  if (of === at || tokens[of]?.lower !== 'of' || !ROLE_HEADS.has(tokens[of - 1]?.lower ?? '')) return at;
  return of - 1;
}

/** Takes the small words before an office in capitals along: "former", "acting", "then-". */
export function extendRole(tokens: readonly Token[], sentence: Sentence, role: TokenSpan): TokenSpan {
  const limit = Math.max(sentence.firstToken, role.firstToken - MAX_BEFORE);
  let start = role.firstToken;
  while (start - 1 >= limit && !isOpener(tokens, sentence, start - 1) && modifies(tokens, start - 1, limit)) start -= 1;
  while (start < role.firstToken && SMALL.has(tokens[start]?.lower ?? '')) start += 1;
  return { firstToken: start, endToken: role.endToken };
}

/** Openers of sentences that begin titles too. */
const IN_TITLES = wordSet('first second third police one two three four five six seven eight nine ten once then now most');

/** "Even Sen. Roe", "Hearing former mayor Roe": the first word of a sentence owes its capital to its place. */
function isOpener(tokens: readonly Token[], { firstToken }: Sentence, at: number): boolean {
  if (at !== firstToken) return false;
  const [first, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (first === 'under' && next === 'secretary') return false;
  return (SENTENCE_OPENERS.has(first) && !POSSESSIVE_PRONOUNS.has(first) && !ROLE_MODIFIERS.has(first) && !ROLE_HEADS.has(first) && !IN_TITLES.has(first)) || (first.endsWith('ing') && (next === 'former' || next === 'then') && !ROLE_MODIFIERS.has(first));
}

function modifies(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "Adams' lawyer, Jane Roe".
  if (token.type !== 'word') return at > limit && !token.spaceBefore && (token.text === HYPHEN || (/^[’']$/.test(token.text) && /^\p{Lu}.*s$/u.test(tokens[at - 1]?.text ?? '')));
  if (ROLE_MODIFIERS.has(token.lower) || ROLE_HEADS.has(token.lower) || POSSESSIVE_PRONOUNS.has(token.lower) || token.lower === "'s") return true;
  // "One-time aide".
  if (token.lower === 'time') return tokens[at - 1]?.text === HYPHEN && tokens[at - 2]?.lower === 'one';
  if (token.lower === 'one') return tokens[at + 1]?.text === HYPHEN && tokens[at + 2]?.lower === 'time';
  // "Department of Energy official".
  if (token.lower === 'of') return isUpper(tokens[at - 1]?.text.charCodeAt(0) ?? 0) && isUpper(tokens[at + 1]?.text.charCodeAt(0) ?? 0) && ORGANISATION_HEADS.has(tokens[at - 1]?.lower ?? '') && at - 1 >= limit;
  // "Housing and Urban Development secretary".
  if (token.lower === 'and') return at - 1 >= limit && isUpper(tokens[at - 1]?.text.charCodeAt(0) ?? 0) && OFFICE_COMPLEMENTS.has(tokens[at - 1]?.lower ?? '') && isUpper(tokens[at + 1]?.text.charCodeAt(0) ?? 0);
  if (DEMONYMS.has(token.lower) || OTHER_ADJECTIVES.has(token.lower)) return true;
  return isUpper(token.text.charCodeAt(0)) && tokens[at + 1]?.text !== ',' && !ARTICLES.has(token.lower) && !isCalendarWord(token.lower);
}

/**
 * The role in apposition behind a name that ends before `endToken`: ", a senior adviser to the mayor,", ", CEO of Acme".
 * Runs to the next comma, dash, bracket or stop; the article at its front is left out. An age in between is skipped.
 */
export function roleAfter(tokens: readonly Token[], sentence: Sentence, endToken: number): TokenSpan | null {
  let at = endToken;
  if (tokens[at]?.text !== ',' || at >= sentence.endToken) return null;
  at += 1;
  if (tokens[at]?.type === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const article = ARTICLES.has(tokens[at]?.lower ?? '');
  if (article) at += 1;
  const firstToken = at;
  const limit = Math.min(sentence.endToken, firstToken + MAX_AFTER);
  let head = -1;
  let beforePreposition = true;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined || AFTER_STOPS.has(token.lower) || CLAUSE_SUBJECTS.has(token.text)) break;
    if (token.type === 'punctuation' && token.text !== '-' && token.text !== '’' && token.text !== "'" && token.text !== '.') break;
    if (token.text === '.' && !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) break;
    // "A former Department of Energy official".
    const isNamesOwn = token.lower === 'of' && head < 0 && ORGANISATION_HEADS.has(tokens[at - 1]?.lower ?? '') && isUpper(tokens[at + 1]?.text.charCodeAt(0) ?? 0);
    if (beforePreposition && !isNamesOwn && ['of', 'to', 'for', 'at', 'in', 'with', 'from', 'on'].includes(token.lower)) beforePreposition = false;
    if (head >= 0 && /^[a-z].*(?:ing|ed)$/.test(token.text) && token.text.length > 4) break;
    if (beforePreposition && (ROLE_HEADS.has(token.lower) || SMALL_ROLE_HEADS.has(token.text)) && tokens[at + 1]?.lower !== "'s") head = at;
    at += 1;
  }
  if (head < 0 || (!article && isNextOnes(tokens, head)) || !plausible(tokens, firstToken, head, article, sentence.endToken)) return null;
  const closed = at >= sentence.endToken || tokens[at]?.type === 'punctuation' || AFTER_STOPS.has(tokens[at]?.lower ?? '') || CLAUSE_SUBJECTS.has(tokens[at]?.text ?? '');
  const endAt = closed ? at : head + 1;
  // "Host of CNN's “…”": the name of what is owned was cut off.
  const trimmed = tokens[endAt - 1]?.text === '.' ? endAt - 1 : tokens[endAt - 1]?.lower === "'s" ? endAt - 1 : endAt;
  return trimmed > firstToken ? { firstToken, endToken: trimmed } : null;
}

/** "With Ann Roe, chief of staff Jane Doe": the office is that of the name behind it. */
export function isNextOnes(tokens: readonly Token[], head: number): boolean {
  if (tokens[head + 1]?.lower !== 'of' || isUpper(tokens[head + 2]?.text.charCodeAt(0) ?? 0)) return false;
  let at = head + 2;
  while (at < head + 2 + MAX_COMPLEMENT && OFFICE_COMPLEMENTS.has(tokens[at]?.lower ?? '')) at += 1;
  return at > head + 2 && tokens[at]?.type === 'word' && isUpper(tokens[at]?.text.charCodeAt(0) ?? 0);
}

/** Words before the head must narrow it; a name of another person there means a list ("Smith, Judge Jones"). */
function plausible(tokens: readonly Token[], first: number, head: number, article: boolean, end: number): boolean {
  const bare = first === head && !article;
  if (bare && LOOSE_AFTER.has(tokens[head]?.lower ?? '')) return false;
  const behind = tokens[head + 1]?.text === '.' && head + 2 < end ? head + 2 : head + 1;
  const next = tokens[behind];
  if (next !== undefined && next.type === 'word' && isUpper(next.text.charCodeAt(0)) && next.lower !== "'s") return false;
  if (article) return head - first <= 7;
  // "Acme's chief scientific officer": behind a possessor any word may narrow it.
  const owned = tokens.slice(first, head).findLastIndex(({ lower }) => lower === "'s");
  if (owned > 0 && head - first <= 7 && tokens.slice(first + owned + 1, head).every(({ text, type }) => (type === 'word' && !/ed$|^most$|^(?:first|last)$/.test(text)) || text === HYPHEN)) return true;
  for (let at = first; at < head; at++) if (tokens[at]?.text !== HYPHEN && !modifies(tokens, at, first)) return false;
  return true;
}
