import type { Token } from '../../text/document.ts';
import type { Nominal } from './nominals.ts';
import { isFunctionWord } from './word-classes.ts';

/** One member of "A, B and possibly C"; `hedge` is the token of the adverb that makes it uncertain. */
export interface Conjunct {
  readonly nominal: Nominal;
  readonly hedge: number | null;
}

/** Adverbs that make only the conjunct after them uncertain. */
export const HEDGES: ReadonlySet<string> = new Set(['possibly', 'potentially', 'perhaps', 'maybe', 'probably', 'presumably', 'likely']);
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', '&', 'plus', 'with']);
const MAX_GAP = 6;

/** What stands between two names: `comma`, `and`, or null when it is no mere enumeration. */
function jointBetween(tokens: readonly Token[], from: number, to: number): { kind: 'comma' | 'and'; hedge: number | null } | null {
  if (to <= from || to - from > MAX_GAP) return null;
  let kind: 'comma' | 'and' | null = null;
  let hedge: number | null = null;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.text === ',') {
      // "Roe and senior officials, both sides": the comma ends the enumeration.
      if (kind === 'and' && i > from + 1) return null;
      kind ??= 'comma';
    }
    else if (JOINTS.has(token.lower)) {
      if (token.lower === 'with' && hedge === null && kind !== 'and') return null;
      kind = 'and';
    } else if (HEDGES.has(token.lower)) hedge = i;
    else if (token.type !== 'word' && token.text !== '-') return null;
    else if (kind === null || (isFunctionWord(token.lower) && !/^(?:the|a|an|his|her|their|'s|then|later|former)$/.test(token.lower))) return null;
  }
  return kind === null ? null : { kind, hedge };
}

/** How long the words between the commas of an apposition may be, in tokens. */
const APPOSITION = 12;
const OPENS_APPOSITION: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'who', 'then', 'both']);

/** "Roe, the mayor’s adviser on trade, and possibly Doe": the place of the comma that the enumeration goes on from, else `at`. */
function afterApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !OPENS_APPOSITION.has(tokens[at + 1]?.lower ?? '')) return at;
  for (let i = at + 2; i < at + APPOSITION; i += 1) {
    const token = tokens[i];
    if (token?.text === ',') return tokens[i + 1]?.lower === 'and' || tokens[i + 1]?.lower === 'or' ? i : at;
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-' && token.text !== "'")) return at;
  }
  return at;
}

/** Adverb of doubt straight before a nominal, a preposition between them allowed. */
export function hedgeBefore(tokens: readonly Token[], at: number, from: number): number | null {
  for (let i = at - 1; i >= Math.max(from, at - 3); i -= 1) {
    const lower = tokens[i]?.lower ?? '';
    if (HEDGES.has(lower)) return i;
    if (!['with', 'to', 'the', 'by', 'between', 'including'].includes(lower)) return null;
  }
  return null;
}

/**
 * The enumeration that begins with `nominals[at]`. A comma alone is not enough ("met Xi, Biden said"): members after a
 * comma count only if an "and" or "or" follows further on.
 */
export function conjunctsFrom(tokens: readonly Token[], nominals: readonly Nominal[], at: number, from: number): Conjunct[] {
  const head = nominals[at];
  if (head === undefined) return [];
  const list: Conjunct[] = [{ nominal: head, hedge: hedgeBefore(tokens, head.first, from) }];
  let sure = 1;
  let previous = head;
  for (let i = at + 1; i < nominals.length; i += 1) {
    const from = afterApposition(tokens, previous.end);
    while ((nominals[i]?.first ?? Infinity) < from) i += 1;
    const next = nominals[i];
    if (next === undefined || previous.possessive || next.possessive) break;
    const joint = jointBetween(tokens, from, next.first);
    if (joint === null) break;
    list.push({ nominal: next, hedge: joint.hedge });
    if (joint.kind === 'and') sure = list.length;
    previous = next;
  }
  return list.slice(0, sure);
}

/** The enumeration that ends with `nominals[at]`, as plain nominals in order. */
export function conjunctsUpTo(tokens: readonly Token[], nominals: readonly Nominal[], at: number, from: number): Nominal[] {
  const last = nominals[at];
  if (last === undefined) return [];
  const list = [last];
  let sawAnd = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const [previous, next] = [nominals[i], nominals[i + 1]];
    if (previous === undefined || next === undefined || previous.first < from || previous.possessive) break;
    const joint = jointBetween(tokens, previous.end, next.first);
    if (joint === null || (joint.kind === 'comma' && !sawAnd)) break;
    sawAnd ||= joint.kind === 'and';
    list.unshift(previous);
  }
  return list;
}
