import type { Token } from '../../text/document.ts';
import { isKnownPlace } from '../../text/names/places.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { Span } from '../../text/span.ts';
import type { FindContext } from '../kind.ts';
import { isInCredits } from '../parts/credits.ts';
import { isTitleLine } from '../parts/title-case.ts';
import type { NameValue } from './value.ts';

/** Behind a person's name: what it only labels. "The Jane Roe hearings", "Roe voters". */
const LABELLED = wordSet('voters voter supporters supporter fans fan hearings hearing years era saga stories story scandal affair types type case cases memes meme doctrine moment fiasco debacle tapes episode controversy biopic impersonator loyalists acolytes wing');
/** What is traded, measured or estimated. Last words of names. */
const FIGURES = wordSet('treasuries treasurys bunds gilts gdp cpi estimates estimate bonds crude futures index composite average averages');
/** What stands in front of an index that is named after its maker. */
const INDEX = wordSet('index indexes indices futures composite industrials i');
const MEASURED = wordSet('airline share stock bank industrial average price global house home');
/** Agencies at the end of a run of picture credits. */
const AGENCIES = /^(?:AP|AFP|EPA|Getty|Reuters|REUTERS|GETTY|UPI|PA|Bloomberg|AAP|TASS|ZUMA|Shutterstock|Newscom|Sipa|Alamy)$/;
/** Before "of" or "in": a field of study or of office, not a body. */
const FIELDS = /^(?:professors?|lecturers?|chairs?|doctors?|doctorate|bachelors?|masters?|degrees?|majors?|majored|ph|phd|department|school|faculty|ministers?|secretary|readers?|studied|teaches|taught|courses?)$/;
/** Parts of laws and plans; and offices that a text layer may take along. */
const PART = /^(?:Article|Section|Title|Chapter|Phase|Amendment|Proposition|Prop|Rule|Level|Tier|Stage|Act|Part|Volume) (?:[IVX]+|\d+)$/;
const PLURAL_BODIES = wordSet('committees subcommittees departments ministries courts');
/** With a capital still nobody's name: "the Board Chairs", "Committee Members". */
const PLURAL_OFFICES = wordSet('chairs chairmen chairwomen chairpersons members officials secretaries staffers aides attorneys prosecutors lawmakers');
/** What befalls or is done with an aircraft or a gun that is told by its type. */
const BEFALLING = /^(?:crash\w*|shot|shoot\w*|fired?|firing|downed|struck|hit|missiles?|gunm[ae]n|armed|wield\w*|recover\w*|seiz\w*|carry\w*|carried|flew|flying|flight|landed|landing|bought|purchased|weapons?|killed|bomb\w*|launch\w*|collided|plunged|jet|plane|airliner|rifle|pistol|system|interceptor)$/;
const TYPE = /^(?:[A-Z]{1,4}|MiG)-\d/;

/** Whether a name that was read tells of somebody or something. Credits, labels of answers and of links, what is traded and cut names are no claims. */
export function isClaimedName(context: FindContext, span: Span, value: NameValue, firstToken: number, endToken: number): boolean {
  const { document: { tokens, text }, sentence } = context;
  if (isTitleLine(context) || isInCredits(tokens, firstToken, sentence.firstToken) || (value.type !== 'nickname' && isLabel(tokens, firstToken, endToken, sentence.firstToken)) || isAlone(context, firstToken, endToken)) return false;
  const [last, next] = [tokens[endToken - 1], tokens[endToken]];
  if (last === undefined) return true;
  if (endToken - firstToken > 2 && AGENCIES.test(last.text) && value.type === 'person') return false;
  if (PLURAL_OFFICES.has(last.lower) && !/ \p{Ll}/u.test(value.written)) return false;
  if (value.type === 'person') return !(next?.type === 'word' && LABELLED.has(next.lower) && value.words.length > 1);
  if (value.type === 'nickname') return true;
  if (/^#/.test(value.written)) return !isKnownPlace(value.written.slice(1).toLowerCase());
  if (TYPE.test(value.written)) return isBefalling(tokens, sentence);
  if (FIGURES.has(last.lower) || PART.test(value.written) || (PLURAL_BODIES.has(last.lower) && /^(?:and|,|or)$/.test(tokens[firstToken - 1]?.lower ?? ''))) return false;
  if (next?.type === 'word' && (INDEX.has(next.lower) || (MEASURED.has(next.lower) && INDEX.has(tokens[endToken + 1]?.lower ?? '')))) return false;
  if (/^(?:of|in)$/.test(tokens[firstToken - 1]?.lower ?? '') && FIELDS.test(tokens[firstToken - 2]?.lower ?? '') && value.type === 'other') return false;
  return value.type !== 'other' || !isCommon(text, span);
}

/** "Jane Roe: No.", "Jane Roe via YouTube": who answers below, whose picture it is. */
function isLabel(tokens: readonly Token[], firstToken: number, endToken: number, first: number): boolean {
  if (firstToken !== first) return false;
  const [next, second] = [tokens[endToken], tokens[endToken + 1]];
  return next?.text === ':' || (next?.lower === 'via' && /^\p{Lu}/u.test(second?.text ?? ''));
}

/** Small words of a question that asks about somebody and tells nothing. */
const ASKING = /^(?:and|but|or|so|then|what|how|about|why|who|not|even|maybe|perhaps|of|the|is|was|it|next|[?“”"‘’'.,:—–-])$/;
/** Longest such line, in tokens. */
const LONGEST_ALONE = 12;

/** "Jane Roe" on a line of its own, "And what about Jane Roe?": nothing is told of her. */
function isAlone({ document: { tokens }, sentence }: FindContext, firstToken: number, endToken: number): boolean {
  if (sentence.paragraph === 0 || sentence.endToken - sentence.firstToken > LONGEST_ALONE) return false;
  const isQuestion = tokens.slice(endToken, sentence.endToken).some(({ text }) => text === '?');
  if (!isQuestion) return firstToken === sentence.firstToken && endToken === sentence.endToken && endToken - firstToken > 1;
  return tokens.slice(sentence.firstToken, sentence.endToken).every(({ lower }, n) => (sentence.firstToken + n >= firstToken && sentence.firstToken + n < endToken) || ASKING.test(lower));
}

const isBefalling = (tokens: readonly Token[], { firstToken, endToken }: FindContext['sentence']): boolean => {
  for (let at = firstToken; at < endToken && at < firstToken + 120; at += 1) if (BEFALLING.test(tokens[at]?.lower ?? '')) return true;
  return false;
};

/** "The worst Trade Deal ever": capitals on two words that the same text writes small elsewhere. */
function isCommon(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  const small = written.toLowerCase();
  return /^\S+ \S+$/.test(small) && !/['’]s/.test(small) && small !== written && text.includes(` ${small}`);
}
