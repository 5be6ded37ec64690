import { firstFrom, type Span } from '../../text/span.ts';
import type { FindContext } from '../kind.ts';

/** By the preposition straight before the marks: verbs whose object is what somebody said. */
const VERBS: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:accus(?:e|es|ed|ing)|warn(?:s|ed|ing)?|complain(?:s|ed|ing)?|boast(?:s|ed|ing)?)$/],
  ['for', /^(?:critici[sz](?:e|es|ed|ing)|blast(?:s|ed|ing)?|slam(?:s|med|ming)?|prais(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|rebuk(?:e|es|ed|ing)|scold(?:s|ed|ing)?|apologi[sz](?:e|es|ed|ing)|lambast(?:e|es|ed|ing)|chid(?:e|es|ed|ing)|fault(?:s|ed|ing)?|attack(?:s|ed|ing)?|thank(?:s|ed|ing)?)$/],
  ['over', /^(?:critici[sz](?:e|es|ed|ing)|blast(?:s|ed|ing)?|slam(?:s|med|ming)?|complain(?:s|ed|ing)?|voic(?:e|es|ed|ing)|express(?:es|ed|ing)?)$/],
  ['about', /^(?:complain(?:s|ed|ing)?|voic(?:e|es|ed|ing)|express(?:es|ed|ing)?|boast(?:s|ed|ing)?|warn(?:s|ed|ing)?)$/],
  ['to', /^(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|urg(?:e|es|ed|ing))$/],
  ['cited', /^cited$/],
  ['citing', /^citing$/],
  ['cites', /^cites$/],
]);
/** Words between the verb and the quotation, preposition, articles and who is accused included. */
const REACH = 9;
/** Between the preposition and the marks. */
const SMALL = /^(?:a|an|the|his|her|its|their|being|having|what|showing|making|causing|such|using|engaging|in)$/;

/** "Accused the port of “gross neglect”", "vowed to “fight on”", "citing “grave concerns”": short words that an accusation, a vow or a warning took from somebody's mouth. */
export function isAccused({ document: { tokens, text }, sentence }: FindContext, span: Span): boolean {
  // A title or a name: "praised her for “Harbour Lights”".
  if (!/^\P{L}*\p{Ll}/u.test(text.slice(span.start, span.end))) return false;
  let at = firstFrom(tokens, span.start, sentence.firstToken, sentence.endToken) - 1;
  while (at > sentence.firstToken && (tokens[at]?.type !== 'word' || SMALL.test(tokens[at]?.lower ?? ''))) at -= 1;
  const preposition = tokens[at]?.lower ?? '';
  const verb = VERBS.get(preposition);
  if (verb === undefined) return false;
  for (let k = at; k >= Math.max(sentence.firstToken, at - REACH); k -= 1) {
    const token = tokens[k];
    if (token === undefined || /^[;:.”"]$/.test(token.text)) return false;
    if (verb.test(token.lower)) return true;
    // "Promised to go to “the barn”".
    if (k < at && preposition === 'to' && token.lower === 'to') return false;
  }
  return false;
}
