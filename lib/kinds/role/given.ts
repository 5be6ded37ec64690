import type { EntityMention, Token } from '../../text/document.ts';

/** Verbs that give their object an office: "appointed Roe chairman", "hired Roe as counsel". */
const GIVING = /^(?:(?:re)?appoint(?:s|ed|ing)?|nam(?:e|es|ed|ing)|(?:re)?elect(?:s|ed|ing)?|nominat(?:e|es|ed|ing)|pick(?:s|ed|ing)?|tap(?:s|ped|ping)?|cho(?:ose|oses|se|osing|sen)|hir(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|select(?:s|ed|ing)?|install(?:s|ed|ing)?)$/;
/** Verbs whose object had it: "replaced Roe as", "fired Roe as". */
const TAKING = /^(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|oust(?:s|ed|ing)?|remov(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|fir(?:e|es|ed|ing)|sack(?:s|ed|ing)?)$/;
const SERVING = /^(?:serves?|served|serving|works?|worked|working|acts?|acted|acting|remains?|remained|continues?|continued|returns?|returned)$/;
/** "Took over as", "stayed on as", "stepped in as". */
const STEPPING = /^(?:takes?|took|taking|taken|stays?|stayed|staying|steps?|stepped|stepping|carries|carried|carry)$/;

const low = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Where the office of somebody named begins that the verb before the name gives or takes ("named Roe as chairman"), and whether it is over; null for any other name. */
export function givenTo(tokens: readonly Token[], { firstToken, endToken }: EntityMention): { readonly at: number; readonly past: boolean } | null {
  const verb = low(tokens, firstToken - 1);
  if (GIVING.test(verb)) return { at: pastLink(tokens, endToken), past: false };
  return TAKING.test(verb) && low(tokens, endToken) === 'as' ? { at: endToken + 1, past: true } : null;
}

/** Past "as" or "to be" behind a verb of naming. */
export function pastLink(tokens: readonly Token[], at: number): number {
  if (low(tokens, at) === 'to' && low(tokens, at + 1) === 'be') return at + 2;
  return low(tokens, at) === 'as' ? at + 1 : at;
}

/** One past "served as", "took over as" at token `at`; null where none of them stands. */
export function pastServing(tokens: readonly Token[], at: number): number | null {
  const verb = low(tokens, at);
  if (SERVING.test(verb) && low(tokens, at + 1) === 'as') return at + 2;
  return STEPPING.test(verb) && /^(?:over|on|in)$/.test(low(tokens, at + 1)) && low(tokens, at + 2) === 'as' ? at + 3 : null;
}
