import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import type { FoundPlace } from './found.ts';
import { keyOf } from './prepositions.ts';

const STOPS = wordSet(', ; : . ? ! “ ” " — –');

/** What opens a supposition. */
const SUPPOSING = /^(?:if|unless|suppose|supposing|assume|assuming|imagine|imagining|pretend|hypothetically)$/;
/** What is asked for and has not happened. */
const ADVISING = /^(?:should|must|ought|let's|needn't|shouldn't|mustn't)$/;
/** What would be so, may be so, or is so for everybody. */
const ANYBODY = /^(?:would|wouldn't|might|may|you|you're|you've|you'll|your|anyone|anybody|whoever|never|always|often|usually|typically|generally|normally|typical)$/;
/** How far before a place such a word is looked for. */
const REACH = 12;
/** Nouns that nobody takes for one certain place unless something befalls somebody there. Groups. */
const ANYWHERE = wordSet('classroom home street office field store school church park court');
/** What befalls somebody, is done or seen at one place. */
const BEFALLING = /^(?:shot|shots|shoot\w*|gunm[ae]n|fire[ds]?|firing|kill\w*|found|died|dead|bod(?:y|ies)|arrest\w*|explo\w+|attack\w*|stabb\w+|crash\w*|raid\w*|protest\w*|gather\w*|march\w*|held|met|meeting|hid|hiding|barricad\w+|search\w*|rescu\w+|evacuat\w+|pulled|dragged|abducted|kidnapped|stole|stolen|disappeared|vanished|recovered|removed|seized|hearings?|vigil|rall(?:y|ies|ied)|demonstrat\w+|clash\w*|fled|ran|drove|walked|entered|arrived|saw|seen|heard|lying|lay|collapsed|fell|robbed|burn\w*|damaged|blood|wounded|injured|hit|struck|fought|beaten|chanted|police|officers?|troops|soldiers|appear\w*|testif\w+|pleaded|sentenced|told|trial|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/;
/** What one rides in: it is here now and there then. */
const RIDES = wordSet('truck van bus train boat ship plane vehicle');
/** What is done in a court by who is there. */
const HEARD = /^(?:appear(?:ed|s|ance)|plead|pleaded|pled|pleads|sentenced|arraign(?:ed|ment)|trial|testif\w+|testimony|hearing|convicted|filed|charged|indicted|told|jury|jurors?|admitted|convened|sued|lawsuit|lawsuits)$/;
/** Before "in court": what may be taken to law and need not be heard yet. */
const DISPUTED = /^(?:challeng\w+|fight\w*|hold|holds|held|stand|contest\w*|argu\w+|sued?|win|lose|lost|won|targeted|settle\w*|settled|defend\w*|up|admissible|used|conducted|tied|battle\w*|restrictions|plan|order|case|cases|law|rule)$/;

const isWordBefore = (tokens: readonly Token[], from: number, at: number, pattern: RegExp): boolean => {
  for (let back = at - 1; back >= Math.max(from, at - REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || STOPS.has(token.text)) return false;
    // "May have been", "would have": of what is past.
    if (pattern.test(token.lower) && tokens[back + 1]?.lower !== 'have') return true;
  }
  return false;
};

const isWordAround = (tokens: readonly Token[], { firstToken, endToken }: FindContext['sentence'], at: number, pattern: RegExp): boolean => {
  for (let to = Math.max(firstToken, at - 2 * REACH); to < Math.min(endToken, at + 2 * REACH); to += 1) if (pattern.test(tokens[to]?.lower ?? '')) return true;
  return false;
};

/** "If he walks into a bank", "troops should leave": supposed or advised, of no matter how well known a place. */
export function isSupposed({ document: { tokens }, sentence }: FindContext, { preposition }: FoundPlace): boolean {
  return isWordBefore(tokens, sentence.firstToken, preposition.firstToken, SUPPOSING) || isWordBefore(tokens, sentence.firstToken, preposition.firstToken, ADVISING);
}

/** "Stay in their homes", "anyone in the room", "protests in the streets": a sort of place, not one that another report could tell otherwise. */
export function isGeneric({ document: { tokens }, sentence }: FindContext, { preposition, endToken, value }: FoundPlace): boolean {
  if (value.type !== 'common' || value.owner !== null || value.number !== null || value.name === 'headquarters' || value.name === 'side') return false;
  const { firstToken, endToken: behind } = preposition;
  const key = keyOf(preposition);
  const opener = tokens[behind]?.lower ?? '';
  const word = value.words[value.words.length - 1] ?? '';
  const isPlural = /[^s]s$/.test(word);
  if (/^(?:this|that|my|these|those)$/.test(opener)) return true;
  if (/^(?:their|its|his|her)$/.test(opener) && isPlural) return true;
  const isBare = value.words.filter((one) => !/^(?:the|a|an|his|her|their|its|own|one|another)$/.test(one)).length === 1;
  if (isBare && value.name === 'room') return true;
  if (RIDES.has(value.name) && isBare && !isWordAround(tokens, sentence, firstToken, BEFALLING)) return true;
  if (value.name === 'court' || value.name === 'courthouse') {
    if (key !== 'in' || /^(?:the|an?|his|her|their)$/.test(opener) || (opener !== 'court' && tokens[behind + 1]?.lower !== 'court')) return false;
    // "Sue in federal court": where it would be heard.
    if (opener !== 'court' && !isWordAround(tokens, sentence, firstToken, HEARD)) return true;
    return (isWordBefore(tokens, sentence.firstToken, firstToken, DISPUTED) || isWordBefore(tokens, sentence.firstToken, firstToken, ANYBODY));
  }
  if (isWordBefore(tokens, sentence.firstToken, firstToken, ANYBODY)) return true;
  // "In the store on Main Street" is told by what follows.
  if (/^(?:in|on|at|of|near)$/.test(tokens[endToken]?.lower ?? '')) return false;
  return isBare && ANYWHERE.has(value.name) && (value.name !== 'street' || /^streets?$/.test(word)) && !isWordAround(tokens, sentence, firstToken, BEFALLING);
}
