import type { Sentence, Token } from '../document.ts';
import { SAYING_VERBS } from '../abbreviations.ts';
import { ROLE_HEADS } from './titles.ts';
import { wordSet } from './word-set.ts';

const HAVING = wordSet('has had');

/** What persons do in news, and hardly anything else does. Lower-case. */
const DEEDS = wordSet(`
died met left fled pleaded testified resigned married denied visited arrived graduated joined attended apologized apologised confessed
surrendered smiled laughed nodded cried believes believed thinks thought knew knows lives lived born worked who whose whom
himself herself grew wants wanted hopes hoped fired ran walked drove shot stabbed punched`);
const AUXILIARIES = wordSet('was is were has had been be');
/** What is done to persons. Lower-case. */
const FATES = wordSet(`
arrested charged shot killed born taken pronounced found wounded injured sentenced convicted elected appointed hospitalized hospitalised
indicted jailed fired booked rushed treated survived identified accused acquitted released detained named sworn stabbed murdered married
joined succeeded raised airlifted executed buried nominated interviewed`);

/** Where a name stands: tokens `[firstToken, endToken)`. */
interface Standing {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Whether a name stands where a person would: `acts` for "Roe was arrested" and "Judge Roe", `says` for
 * "Roe said", which companies do too.
 */
export function actsHuman(tokens: readonly Token[], sentence: Sentence, unit: Standing): 'acts' | 'says' | null {
  const before = unit.firstToken > sentence.firstToken ? tokens[unit.firstToken - 1] : undefined;
  if (before !== undefined && ROLE_HEADS.has(before.lower)) return 'acts';
  if (before !== undefined && SAYING_VERBS.has(before.lower)) return 'says';
  let at = unit.endToken;
  if (at >= sentence.endToken) return null;
  if (tokens[at]?.text === ',') at += 1;
  const next = tokens[at]?.lower ?? '';
  if (SAYING_VERBS.has(next)) return 'says';
  if (DEEDS.has(next)) return 'acts';
  // "Roe has long claimed": bodies claim too.
  if (HAVING.has(next) && tokens[at]?.text !== ',') {
    const past = /^(?:long|since|repeatedly|previously|also|now|always|never|already)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (SAYING_VERBS.has(tokens[past]?.lower ?? '') || /^(?:alleged|accused|denied|sued|testified|insisted)$/.test(tokens[past]?.lower ?? '')) return 'says';
  }
  while (at < Math.min(sentence.endToken, unit.endToken + 4) && AUXILIARIES.has(tokens[at]?.lower ?? '')) at += 1;
  return AUXILIARIES.has(next) && FATES.has(tokens[at]?.lower ?? '') ? 'acts' : null;
}
