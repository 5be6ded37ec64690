import type { Token } from '../../text/document.ts';
import type { Clause } from './clauses.ts';
import { conjunctsUpTo } from './conjuncts.ts';
import { governor, type Nominal } from './nominals.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, isFunctionWord } from './word-classes.ts';

/** A sentence as arguments are looked up in it. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly nominals: readonly Nominal[];
  readonly first: number;
  readonly end: number;
  /** True at tokens that are the verb of some trigger. */
  readonly verbAt: (index: number) => boolean;
  /** True at the first token of any trigger. */
  readonly triggerAt: (index: number) => boolean;
}

/** `ids` of the subject; `own: false` when the stretch has no noun that could be one. */
interface Found {
  readonly ids: readonly number[];
  readonly own: boolean;
}

const NONE: Found = { ids: [], own: false };
const idsOf = (nominals: readonly Nominal[]): number[] => [...new Set(nominals.flatMap((nominal) => nominal.ids))];

/** True if a plain noun follows the name at once: in "Biden administration officials" the name is no subject. */
export function isModifier({ tokens, verbAt }: SentenceView, nominal: Nominal, before: number): boolean {
  if (nominal.end >= before || nominal.pronoun !== null || verbAt(nominal.end)) return false;
  const token = tokens[nominal.end];
  if (token === undefined || token.type !== 'word') return token?.text === '-';
  return token.text === token.lower && !TIME_WORDS.has(token.lower) && !isFunctionWord(token.lower) && !/(?:ed|ing)$/.test(token.lower) && !VERB_LIKE.has(token.lower);
}

const TIME_WORDS: ReadonlySet<string> = new Set(['next', 'last', 'this', 'late', 'early', 'face', 'one', 'alone', 'privately', 'twice']);

/** Common verbs outside the lexicon that follow a subject. */
const VERB_LIKE: ReadonlySet<string> = new Set(
  `held began made took came went gave got saw kept put ran set sat stood spoke told said had has is was plans wants hopes expects seeks aims
  intends vows agrees says tells meets visits holds begins makes takes comes goes gives gets sees keeps`.split(/\s+/),
);

/** Subject within one clause: the last name before the verb that no preposition governs, with its conjuncts. */
function inClause(view: SentenceView, from: number, before: number): Found {
  const { tokens, nominals } = view;
  for (let i = nominals.length - 1; i >= 0; i -= 1) {
    const nominal = nominals[i];
    if (nominal === undefined || nominal.end > before) continue;
    if (nominal.first < from) break;
    if (nominal.possessive || governor(tokens, nominal, from) !== null || isModifier(view, nominal, before)) continue;
    if (isObject(view, nominal, from)) continue;
    if (hasNounBetween(view, nominal.end, before)) return { ids: [], own: true };
    return { ids: idsOf(conjunctsUpTo(tokens, nominals, i, from)), own: true };
  }
  return hasNounBetween(view, from, before) ? { ids: [], own: true } : NONE;
}

/** A name straight after a verb is its object, not the subject of the next one, unless a verb or an infinitive follows. */
function isObject(view: SentenceView, nominal: Nominal, from: number): boolean {
  let at = nominal.first - 1;
  if (DETERMINERS.has(view.tokens[at]?.lower ?? '')) at -= 1;
  return at > from && view.verbAt(at) && view.tokens[nominal.end]?.lower !== 'to' && !leadsVerb(view, nominal);
}

/** True if a finite verb follows the name at once, adverbs apart: it is the subject of a clause of its own. */
export function leadsVerb(view: SentenceView, nominal: Nominal): boolean {
  let at = nominal.end;
  while (at < view.end && isAdverb(view.tokens[at]?.lower ?? '')) at += 1;
  const lower = view.tokens[at]?.lower ?? '';
  return AUXILIARIES.has(lower) || VERB_LIKE.has(lower) || (view.verbAt(at) && !lower.endsWith('ing'));
}

/** A bare noun that could be the subject itself ("officials", "the trip"), outside names and prepositional phrases. */
function hasNounBetween(view: SentenceView, from: number, before: number): boolean {
  let governed = false;
  for (let i = from; i < before; i += 1) {
    const token = view.tokens[i];
    if (token === undefined) return false;
    const { lower } = token;
    if (token.type !== 'word') {
      if (token.text === ',') governed = false;
      continue;
    }
    const nominal = view.nominals.find((one) => one.first <= i && i < one.end);
    if (nominal !== undefined) {
      governed = false;
      i = nominal.end - 1;
      continue;
    }
    if (AUXILIARIES.has(lower) || CATENATIVE.has(lower) || view.verbAt(i)) {
      governed = false;
      continue;
    }
    if (isFunctionWord(lower)) {
      if (lower !== 'to' && !isAdverb(lower) && PHRASE_OPENERS.has(lower)) governed = true;
      continue;
    }
    if (!governed && !VERB_LIKE.has(lower) && !/(?:ed|ing)$/.test(lower)) return true;
  }
  return false;
}

const PHRASE_OPENERS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'of', 'for', 'by', 'from', 'during', 'with', 'within', 'under', 'after', 'before', 'following', 'despite', 'over', 'amid', 'as']);
/** Words of a verb group that are not nouns: "is likely to", "was due to". */
export const CATENATIVE: ReadonlySet<string> = new Set(
  `expected scheduled due set likely unlikely planning plans planned hopes hoping hoped able unable ready going about slated poised supposed
  intends intended wants wanted agreed refused declined failed managed continued continues began begun started tried trying seeking sought able
  first used needs forced allowed believed reported said thought`.split(/\s+/),
);

/** First name of a clause that can be its subject, whatever follows. */
function leading(view: SentenceView, clause: Clause): Found {
  const { tokens, nominals } = view;
  for (const nominal of nominals) {
    if (nominal.first < clause.first) continue;
    if (nominal.end > clause.end) break;
    if (nominal.possessive || governor(tokens, nominal, clause.first) !== null || isModifier(view, nominal, clause.end)) continue;
    if (isObject(view, nominal, clause.first) || hasNounBetween(view, clause.first, nominal.first)) return { ids: [], own: true };
    const at = nominals.indexOf(nominal);
    let last = at;
    while (last + 1 < nominals.length && conjunctsUpTo(tokens, nominals, last + 1, clause.first).includes(nominal)) last += 1;
    return { ids: idsOf(conjunctsUpTo(tokens, nominals, last, clause.first)), own: true };
  }
  return NONE;
}

/** "LEEDS (Wire) — …": what stands in brackets acts in no sentence. */
function isBracketed({ tokens }: SentenceView, clause: Clause): boolean {
  const before = tokens[clause.first - 1]?.text;
  return before === '(' || before === '[';
}

/**
 * Entities that are the subject of the verb at `before` in clause number `at`: its own subject, else for "who" the name
 * in front, else the subject of the clause that it goes on from (or, for "After meeting X, …", of the next).
 */
export function subjectOf(view: SentenceView, at: number, before: number): readonly number[] {
  const clause = view.clauses[at];
  if (clause === undefined) return [];
  const relative = clause.opener === 'who' || clause.opener === 'which' || clause.opener === 'that';
  const own = inClause(view, clause.opener === null ? clause.first : clause.first + 1, before);
  if (own.own) return own.ids;
  if (clause.opener === 'who') {
    const antecedent = view.nominals.filter((nominal) => nominal.end <= clause.first).at(-1);
    return antecedent !== undefined && clause.first - antecedent.end <= 2 && !antecedent.possessive ? antecedent.ids : [];
  }
  if (relative && clause.opener === 'which') return [];
  if (at === 0) {
    for (const next of view.clauses.slice(1)) {
      const found = next.subordinate || isBracketed(view, next) ? NONE : leading(view, next);
      if (found.own) return found.ids;
    }
    return [];
  }
  for (let i = at - 1; i >= 0; i -= 1) {
    const earlier = view.clauses[i];
    if (earlier === undefined || isBracketed(view, earlier) || (earlier.subordinate && i > 0 && !clause.subordinate && clause.opener === null)) continue;
    const found = leading(view, earlier);
    // ", the oldest member," stands beside the subject and is none.
    if (found.own && found.ids.length === 0 && i > 0 && earlier.opener === null && DETERMINERS.has(view.tokens[earlier.first]?.lower ?? '')) continue;
    if (found.own) return found.ids;
  }
  return [];
}
