import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { DEMONYMS, OTHER_ADJECTIVES } from '../../text/names/countries.ts';
import { LEGAL_FORMS } from '../../text/names/legal-forms.ts';
import { STATE_ABBREVIATIONS, STATES } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';
import { COMMON_PLACES } from './common-nouns.ts';
import type { FoundPlace } from './found.ts';
import { areaOf } from './gazetteer.ts';
import { keyOf } from './prepositions.ts';
import { endsBefore } from './read-common.ts';
import { isWide } from './read-named.ts';

/** Before "in" and the name of a firm, a person, a paper or a belief: what is held in it, published in it, thought of it. */
const HELD = wordSet(`stake stakes share shares interest interests investment investments invest invests invested investing holding holdings position positions
trading trade trades traded buying selling stock money bet bets confidence faith trust belief believe believes believed believing majority control role part hand involvement involved
participate participation participating enrolled membership enshrined champion wrote written writing writes write published publish publishing publishes appeared appears appearing
article articles essay essays column columns story stories piece pieces editorial editorials op-ed op-eds ed eds report reports reported interview interviews review reviews ad ads advertisement letter obituary
quoted cited dissent dissented opinion ruling decision precedent protagonist starred stars starring star character characters songs song lyrics speak speaks spoke spoken sang sing commands warning warnings`);
/** How many words may stand between such a word and "in": "shares last week in". */
const HELD_REACH = 3;
/** What lies behind an article without being in any list of places. */
const LANDS = /^(?:(?:north|south|mid)?(?:east|west|north|south)(?:ern)?|americas|carolinas|dakotas|virginias|panhandle|rotunda|galilee|negev|levant|midlands|highlands|lowlands|uplands|maghreb|gulf|plains|rockies|ozarks|catskills|poconos|adirondacks|everglades|bronx|hague|strip|outback|bush|steppe|tundra|delta|bayou|cotswolds|lowcountry|foothills|badlands|heartland|interior|northwoods)$/;
/** Last words of the names of firms, papers and works that no legal form tells. */
const NO_LANDS = wordSet(`capital management securities bank banks money medical products motors systems chartered energy partners financial technologies technology pharmaceuticals media entertainment
studies history literature mathematics law fair today enterprise journal gazette tribune herald telegraph chronicle inquirer examiner mirror observer independent guardian economist atlantic fiction films pictures records
olympics games cup league series championship championships world one two three awards oscars emmys grammys`);
/** Last words of the names of times and troubles: "in the middle of the Civil War". */
const TIMES = wordSet('war wars depression revolution recession crisis pandemic era movement renaissance century uprising');
/** Works and beliefs of one word, and what is traded. */
const WORKS = wordSet('scripture bible quran koran torah constitution congress parliament paradise heaven hell treasuries bunds gilts bonds christ god jesus allah islam medicaid medicare obamacare esperanto latin braille summer winter spring autumn motion time newsweek salon slate vox politico quartz wired vogue esquire gq forbes fortune barron variety playboy nature science cell lancet reason commentary dissent jacobin breitbart youtube facebook twitter instagram google iphone android windows');

/** A name that no list knows to be one of a place, and that its text ties to no place either. */
const isUnfamiliar = ({ value }: FoundPlace): boolean => value.type === 'named' && value.grain === 'region' && value.within.length === 0 && areaOf(value.name) === null && !(value.words.length > 1 && isWide(value.words[value.words.length - 1] ?? ''));

const isState = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && (STATE_ABBREVIATIONS.has(token.text.replace(/\.$/, '')) || STATES.has(token.lower));
const isCapital = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0));

/** True for an unfamiliar name that is none of a place: a firm with shares in it, a paper, a case, a word cut off its phrase. */
export function isNoPlace({ document: { tokens, entities }, mentions }: FindContext, found: FoundPlace): boolean {
  if (!isUnfamiliar(found)) return false;
  const { preposition, endToken, value } = found;
  if (TIMES.has(value.words[value.words.length - 1] ?? '')) return true;
  // "In Paradise, Calif."
  if (tokens[endToken]?.text === ',' && isState(tokens[endToken + 1])) return false;
  if (preposition.endToken < endToken && tokens.slice(preposition.firstToken, endToken).some(({ lower, type }) => lower === 'of' && type === 'word' && preposition.word !== 'of')) return false;
  const mention = mentions.find((one) => one.endToken > preposition.endToken && one.firstToken < endToken);
  const type = mention === undefined ? 'other' : entities[mention.entity]?.type;
  const last = value.words[value.words.length - 1] ?? '';
  const key = keyOf(preposition);
  if (isOddlyWritten(tokens, endToken) || NO_LANDS.has(last) || LEGAL_FORMS.has(last) || (value.words.length === 1 && (WORKS.has(value.name) || DEMONYMS.has(value.name) || OTHER_ADJECTIVES.has(value.name)))) return true;
  if (isCut(tokens, endToken) || isGlued(value.words)) return true;
  if (key !== 'in' && key !== 'from' && key !== 'front') return false;
  if (key === 'in' && isHeld(tokens, preposition.firstToken)) return true;
  if (type === 'place') return false;
  if (key !== 'in') return true;
  if (tokens[endToken - 2]?.lower === 'the' && !LANDS.test(last)) return true;
  return COMMON_PLACES.has(value.name) || /^(?:v|vs|versus)$/.test(tokens[endToken]?.lower ?? '');
}

/** "GlobalHaul", "PCs", "(NRV.N)" behind the name: a firm or a thing. */
function isOddlyWritten(tokens: readonly Token[], endToken: number): boolean {
  const [last, next, ticker] = [tokens[endToken - 1]?.text ?? '', tokens[endToken], tokens[endToken + 1]];
  if (/^\p{Lu}{2,}s$/u.test(last) || (/\p{Ll}\p{Lu}/u.test(last) && !/^(?:Mc|Mac|De|La|Le|Du|Van|O['’])/.test(last))) return true;
  return next?.text === '(' && ticker?.type === 'word' && /^[A-Z]{2,5}$/.test(ticker.text) && (tokens[endToken + 2]?.text === '.' || tokens[endToken + 2]?.type === 'symbol');
}

/** "In Super *Tuesday*", "in Article *II*", "in the Battle *of Corley Ridge*", "in the Coastal *and Economic Forum*". */
function isCut(tokens: readonly Token[], endToken: number): boolean {
  const [next, second, third] = [tokens[endToken], tokens[endToken + 1], tokens[endToken + 2]];
  if (next?.type === 'number' || (next?.text === '-' && !next.spaceBefore)) return true;
  if (next?.type !== 'word') return false;
  if (isUpper(next.text.charCodeAt(0)) && !/day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(next.text)) return true;
  if (/^(?:Super|Election|Cyber|Good|Ash|Palm|Easter)$/.test(tokens[endToken - 1]?.text ?? '')) return true;
  if (next.lower === 'of') return isCapital(second) || (second?.lower === 'the' && isCapital(third));
  // "In Corley and Denham counties" names two.
  if (/^(?:counties|parishes|provinces|districts|states|regions|islands|townships|boroughs|prefectures)$/.test(third?.lower ?? '')) return false;
  return next.lower === 'and' && isCapital(second) && third?.type === 'word' && (isCapital(third) || !endsBefore(third)) && !isStopWord(third.lower);
}

/** "In Corley Ann Roe", where "Corley" is known: an envoy's seat and his name run together. */
const isGlued = (words: readonly string[]): boolean => words.length > 2 && areaOf(words[0] ?? '') !== null && areaOf(words.slice(1).join(' ')) === null && areaOf(words.slice(-1)[0] ?? '') === null;

function isHeld(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - HELD_REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.type === 'punctuation') return false;
    if (HELD.has(token.lower)) return true;
  }
  return false;
}
