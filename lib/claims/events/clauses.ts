import type { Sentence, Token } from '../../text/document.ts';
import { firstMarked, marksOf, wordMark } from '../../text/word-marks.ts';
import { ACTION_WORDS } from '../actions.ts';
import { AUXILIARIES, isAdverb, SUBJECT_PRONOUNS } from './word-classes.ts';

/** A stretch of one sentence, in token indices of the document; `end` is exclusive. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  /** The word that opens it (after, who, if, and …), or null after a comma, a dash or a quotation mark. */
  readonly opener: string | null;
  /** Opened by a subordinator or relative pronoun: not the main line of the sentence. */
  readonly subordinate: boolean;
}

const SUBORDINATORS: ReadonlySet<string> = new Set([
  'after', 'before', 'while', 'when', 'whenever', 'because', 'since', 'until', 'although', 'though', 'if', 'unless', 'whether',
  'that', 'who', 'whom', 'which', 'whose', 'where', 'whereas',
]);
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor']);
const BREAKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '“', '”', '"', '(', ')', '[', ']', '…']);
/** Words and marks at which a clause may begin. */
const EDGE = wordMark((lower) => SUBORDINATORS.has(lower) || COORDINATORS.has(lower) || BREAKS.has(lower) || lower === 'as' || lower === ',');
const STRAY_SUBJECTS: ReadonlySet<string> = new Set(['police', 'officials', 'there']);

/** "and said", "but was", "or he": what follows is a clause and not one more noun. */
function beginsVerbPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  let i = at;
  while (i < end && isAdverb(tokens[i]?.lower ?? '')) i += 1;
  const lower = tokens[i]?.lower ?? '';
  if (AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  return ACTION_WORDS.get(lower)?.some((word) => word.form === 'past' || word.form === 'third') === true && !beforeNoun(lower);
}

/** Plural nouns that look like verbs ("visits and attacks"). */
function beforeNoun(lower: string): boolean {
  return ACTION_WORDS.get(lower)?.some((word) => word.form === 'noun') === true;
}

/** A comma inside "June 19, 2023" or "Canton, Miss." does not part clauses; a digit after it tells the first. */
function partsAtComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.type !== 'number' || tokens[at - 1]?.type !== 'number';
}

function opensClause(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (SUBORDINATORS.has(lower)) return true;
  if (COORDINATORS.has(lower)) return lower === 'but' || beginsVerbPhrase(tokens, at + 1, end);
  if (lower === 'as') {
    const next = tokens[at + 1]?.lower ?? '';
    return at > first && (SUBJECT_PRONOUNS.has(next) || STRAY_SUBJECTS.has(next));
  }
  return false;
}

/**
 * Cheap clause splitter: parts a sentence at punctuation, subordinators, relative pronouns, and at and/or/but before a
 * verb phrase. Clauses are in order, do not overlap, and leave out the punctuation between them. `joined` is true for
 * tokens inside a name and its title, which are never parted ("the club’s captain, Jane Roe").
 */
export function splitClauses(tokens: readonly Token[], sentence: Sentence, joined: (index: number) => boolean): Clause[] {
  const clauses: Clause[] = [];
  let first = sentence.firstToken;
  let opener: string | null = null;
  const close = (end: number): void => {
    if (end > first) clauses.push({ first, end, opener, subordinate: opener !== null && SUBORDINATORS.has(opener) });
  };
  const marks = marksOf(tokens);
  for (let at = firstMarked(marks, sentence.firstToken, sentence.endToken, EDGE); at >= 0; at = firstMarked(marks, at + 1, sentence.endToken, EDGE)) {
    const token = tokens[at];
    if (token === undefined) break;
    if (joined(at)) continue;
    if (token.type === 'word') {
      if (!opensClause(tokens, at, sentence.firstToken, sentence.endToken)) continue;
      close(at);
      first = at;
      opener = token.lower;
    } else if (token.text === ',' ? partsAtComma(tokens, at) : BREAKS.has(token.text) && (token.text !== '–' || token.spaceBefore)) {
      close(at);
      first = at + 1;
      opener = null;
    }
  }
  close(sentence.endToken);
  return clauses;
}
