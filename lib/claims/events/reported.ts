import type { EventStatus } from '../../kinds/kind.ts';
import type { Token } from '../../text/document.ts';
import type { TriggerPlace } from '../modality.ts';
import { AUXILIARIES, NOT } from './word-classes.ts';
import { wordSet } from '../../text/names/word-set.ts';

const NEGATING = wordSet('neither nobody none no declined refused');

const DENYING = wordSet('denied denies deny denying disputed disputes refuted false untrue');
const CONFIRMING = wordSet('confirm confirmed verify verified corroborate say');
/** All of them: hardly any word is in one of these lists, and most need be sought in one only. */
const TELLING: ReadonlySet<string> = new Set([...NOT, ...NEGATING, ...DENYING, ...CONFIRMING]);

/** "Denied that they met" and "neither side confirmed that they met": whoever reports it does not stand behind it. */
export function asReported({ tokens, clause, sentence, trigger }: TriggerPlace): EventStatus | null {
  const that = clause.opener === 'that';
  const from = Math.max(sentence.first, that ? clause.first - REPORT_REACH : clause.first);
  const to = that ? clause.first : trigger.first;
  let status: EventStatus | null = null;
  let negated = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.type === 'punctuation') [status, negated] = [null, false];
    if (!TELLING.has(token.lower)) continue;
    if (NOT.has(token.lower) || NEGATING.has(token.lower)) negated = true;
    if (DENYING.has(token.lower) && (that || isSubjectNext(tokens, i + 1, to))) status = 'denied';
    if (that && negated && CONFIRMING.has(token.lower)) status = 'possible';
  }
  return status;
}

/** How many words before "that" the verb of saying stands at most. */
const REPORT_REACH = 7;

/** "Denied he met", "denied Roe had met": a subject and no noun of its own follows. */
function isSubjectNext(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at];
  if (next === undefined || at >= to) return false;
  return /^(?:he|she|they|it)$/.test(next.lower) || (next.text !== next.lower && AUXILIARIES.has(tokens[at + 1]?.lower ?? ''));
}
