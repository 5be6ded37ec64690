import type { EventStatus } from '../../kinds/kind.ts';
import type { Token } from '../../text/document.ts';
import { isAdverb, NOT } from './word-classes.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const HOPED = words('hoped planned intended wanted meant expected scheduled due set supposed wished promised agreed');
const BELIEVED = words('believed thought said reported alleged known seen understood rumoured rumored claimed appears appeared seems seemed');

/**
 * What was not to be: "was to have met", "had hoped to meet" were foiled, "would have met" never came about, "may have
 * met" nobody knows. Null for every other verb group.
 */
export function counterfactual(tokens: readonly Token[], first: number, trigger: number): EventStatus | null {
  const lower = (i: number): string => (i >= first ? (tokens[i]?.lower ?? '') : '');
  const back = (from: number): number => {
    let i = from;
    while (i >= first && (isAdverb(lower(i)) || NOT.has(lower(i)))) i -= 1;
    return i;
  };
  let i = back(trigger - 1);
  if (lower(i) === 'been') i = back(i - 1);
  if (lower(i) === 'to') {
    const hope = back(i - 1);
    if (!HOPED.has(lower(hope))) return null;
    const had = lower(back(hope - 1)) === 'been' ? back(back(hope - 1) - 1) : back(hope - 1);
    return lower(had) === 'had' || lower(had) === "'d" ? 'cancelled' : null;
  }
  if (lower(i) !== 'have' && lower(i) !== "'ve") return null;
  const governing = back(i - 1);
  if (/^(?:would|should|wouldn't|shouldn't)$/.test(lower(governing))) return 'denied';
  if (/^(?:may|might|could|must)$/.test(lower(governing))) return 'possible';
  if (lower(governing) !== 'to') return null;
  const word = lower(back(governing - 1));
  if (BELIEVED.has(word)) return null;
  return /^(?:was|were)$/.test(word) || HOPED.has(word) ? 'cancelled' : null;
}
