import type { Token } from '../../text/document.ts';
import { isKnownPlace } from '../../text/names/places.ts';
import { isDash } from '../../values/numbers.ts';
import { readUnit } from '../../values/read-unit.ts';
import type { QuantityRead } from '../../values/approximation.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Words before digits that make them a label, not a count: "Channel 2", "Article 5", "Boeing 737", "top 10". */
const LABELS: ReadonlySet<string> = new Set(
  (
    'no nos number numbers article articles section sections chapter channel highway route interstate flight room rooms page pages title titles level levels type phase stage grade grades tier boeing airbus ' +
    'act amendment apollo unit district precinct ward division group area gate line lines platform episode season volume version windows resolution proposition prop bill exit ' +
    'block lot apartment apt suite floor box code zip extension ext dial call text tel telephone phone fax issue figure table step week day year game round lap mile marker super bowl lane track ' +
    'model mark mk series iphone galaxy playstation xbox nintendo pixel category class rule clause paragraph part book verse psalm formula pier dock cell studio building terminal hangar camp site zone sector ' +
    'top magnitude pope king louis henry world war engine ladder squad battalion regiment fleet bus train tram metro form schedule exhibit count case docket vol pp ch sec fig hwy rt i us u.s. sr ranked seeded version'
  ).split(' '),
);
/** Labels that are also plain verbs or nouns before a count in lower case ("call 12 witnesses"): believed only when capitalised. */
const STREETS = wordSet('street st avenue ave road rd boulevard blvd drive dr lane ln way court ct place pl highway hwy parkway pkwy terrace square crescent plaza block circle route expressway freeway turnpike');
const CURRENCY_SIGNS = '$£€¥₹₽₩₪';
const CURRENCY_WORDS = /^(?:dollars?|euros?|yen|yuan|rubles?|roubles?|rupees?|pesos?|cents?|bitcoins?|francs?|kroner|kronor|lira|shekels?|riyals?|dirhams?|won|renminbi|usd|eur|gbp|bucks|pence|rand|naira)$/;
/** Nouns behind a hyphen that make a figure of speech or a form, not a count. */
const FIGURES_OF_SPEECH = wordSet('way state party time timer timers sided fold pronged faced thirds piece star point pointer level tier step degree handed man woman ply run hit on off for to in all up down yard dimensional d liner stop stroke ton round word bit horse tone term figure digit');

/** True if the number at the read is money, a share, a label, part of a code, a time, a fraction or an address. */
export function isNotCounted(tokens: readonly Token[], read: QuantityRead, first: number, end: number): boolean {
  const at = read.numberToken;
  const number = tokens[at];
  if (!number) return true;
  const before = at > first ? tokens[at - 1] : undefined;
  const next = read.endToken < end ? tokens[read.endToken] : undefined;
  return (
    isMoney(tokens, read, before, next) ||
    isShare(tokens, read, next) ||
    isCode(tokens, read, before, next) ||
    isLabel(tokens, read, first, before) ||
    isYearLike(tokens, number, read) ||
    isAddress(tokens, read, end) ||
    isModel(read, first, before, next) ||
    isAirliner(tokens, read, first, end) ||
    (EMERGENCY.test(number.text) && CALLING.test(next?.lower ?? '')) ||
    isFigure(tokens, read, next) ||
    isOddlyBound(tokens, read, first) ||
    isRatio(tokens, read, first)
  );
}

const endsInSign = (token: Token | undefined): boolean => token !== undefined && CURRENCY_SIGNS.includes(token.text.charAt(token.text.length - 1));

function isMoney(tokens: readonly Token[], read: QuantityRead, before: Token | undefined, next: Token | undefined): boolean {
  const outer = tokens[read.firstToken - 1];
  if (endsInSign(before) || endsInSign(outer)) return true;
  for (let k = read.numberToken; k < read.endToken; k += 1) if (endsInSign(tokens[k])) return true;
  const unit = isDash(next?.text) ? tokens[read.endToken + 1] : next;
  if (unit && (CURRENCY_WORDS.test(unit.lower) || endsInSign(unit))) return true;
  // "3 million pounds" and "5 U.S. dollars".
  const after = tokens[read.endToken + 1];
  return (unit?.lower === 'pounds' && (read.value ?? 0) >= 1e6) || (after !== undefined && CURRENCY_WORDS.test(after.lower) && next?.type === 'word' && /^[A-Z]/.test(next.text));
}

function isShare(tokens: readonly Token[], read: QuantityRead, next: Token | undefined): boolean {
  const at = isDash(next?.text) ? read.endToken + 1 : read.endToken;
  const word = tokens[at]?.lower ?? '';
  if (/^(?:%|percent|percentage|pct|cent|basis|per)$/.test(word)) return word !== 'per' || tokens[at + 1]?.lower === 'cent';
  if (/^points?$/.test(word)) return at > read.endToken || read.style !== 'digits';
  // "One in five" and "nine out of ten" are shares; "2 of 3" and "19 out of 522 stories" are counted.
  const amongst = (word === 'in' && /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(tokens[at + 1]?.lower ?? '')) || (word === 'out' && tokens[at + 1]?.lower === 'of' && /^(?:two|three|four|five|six|seven|eight|nine|ten|\d|10|100)$/.test(tokens[at + 2]?.lower ?? ''));
  return amongst && (read.value ?? 0) <= 100;
}

/** Phone numbers, "9/11", "7:30", "F-16", "737s", version numbers. */
function isCode(tokens: readonly Token[], read: QuantityRead, before: Token | undefined, next: Token | undefined): boolean {
  const number = tokens[read.numberToken];
  if (!number || number.type !== 'number') return false;
  if ((number.text.match(/\./g)?.length ?? 0) > 1) return true;
  if (before && !number.spaceBefore && (before.text === '/' || before.text === ':' || before.text === '.' || before.text === '@' || before.text === '#' || before.text === '_' || before.type === 'word')) return true;
  // "1.99×10−30", "COVID -19".
  if (before && !number.spaceBefore && (/^[×^−]$/.test(before.text) || (before.text === '-' && before.spaceBefore && /^[A-Z]{2,}$/.test(tokens[read.numberToken - 2]?.text ?? '')))) return before.text !== '−' || !before.spaceBefore;
  if (before && !number.spaceBefore && isDash(before.text) && before.text !== '—' && tokens[read.numberToken - 2] !== undefined && !before.spaceBefore && tokens[read.numberToken - 2]?.lower !== 'minus') return true;
  if (!next || next.spaceBefore) return false;
  if (next.text === '/' || next.text === ':' || next.text === '_' || next.text === '@') return true;
  // "35km", "75F"; the letters of a code are no unit.
  if ((next.type === 'word' || next.text === '°') && readUnit(tokens, read.endToken) !== null) return false;
  if (next.text === '°' || (next.type === 'word' && next.lower !== "'s")) return true;
  const joined = isDash(next.text) && tokens[read.endToken + 1]?.spaceBefore === false ? tokens[read.endToken + 1] : undefined;
  return joined !== undefined && (joined.type === 'number' || /^[A-Z]{2,}$/.test(joined.text));
}

function isLabel(tokens: readonly Token[], read: QuantityRead, first: number, before: Token | undefined): boolean {
  if (!before || read.firstToken !== read.numberToken) return false;
  if (before.text === '#') return true;
  const point = before.text === '.' ? tokens[read.numberToken - 2] : before;
  if (!point) return false;
  if (point.lower === 'top' || point.lower === 'no' || point.lower === 'number') return read.style === 'digits' || point.lower === 'top' || point.lower === 'number';
  if (BILLS.test(point.text) && read.style === 'digits') return true;
  const capital = /^[A-Z]/.test(point.text);
  if (/^[A-Z]/.test(point.text) && (INDICES.has(point.lower) || (point.text === 'P' && tokens[read.numberToken - 2]?.text === '&'))) return true;
  return LABELS.has(point.lower) && (capital || NEVER_COUNTING.has(point.lower)) && (read.style === 'digits' || capital) && read.numberToken - 1 > first - 1;
}

/** Bills of parliaments: "H.R. 1", "SB 8". */
const BILLS = /^(?:H\.?R|[AHSL]\.?B|[HS]\.?J|S|L\.?D)\.?$/;

/** Lists and indices of a fixed number: "FTSE 100", "Fortune 500 companies", "the S&P 500". */
const INDICES: ReadonlySet<string> = new Set(['ftse', 'stoxx', 'russell', 'nikkei', 'cac', 'csi', 'asx', 'kospi', 'topix', 'fortune', 'forbes', 'nasdaq', 'ibex', 'nifty']);

/** Labels that lower case does not turn into anything else. */
const NEVER_COUNTING: ReadonlySet<string> = new Set(['article', 'section', 'chapter', 'channel', 'highway', 'route', 'interstate', 'flight', 'room', 'page', 'grade', 'level', 'type', 'phase', 'magnitude', 'stage', 'category', 'tier', 'version', 'lane', 'platform', 'ranked', 'exit', 'apartment', 'suite', 'precinct', 'gate', 'apt', 'extension']);

const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** "By 2120": so far ahead only behind these words. */
const LATER_YEAR = /^21\d\d$/;

/** "2021" without a comma is a year unless words of approximation, or a noun that counts people, make it a number. */
function isYearLike(tokens: readonly Token[], number: Token, read: QuantityRead): boolean {
  // "Between 1600 and 1900 the climate was cold".
  if (read.range && YEAR.test(number.text) && YEAR.test(tokens[read.endToken - 1]?.text ?? '')) return true;
  if (LATER_YEAR.test(number.text) && /^(?:by|until|till|before|since|after)$/.test(tokens[read.numberToken - 1]?.lower ?? '') && read.mode === null) return true;
  // "Since at least 2017", "some 2008 candidates": nobody counts so many without a comma.
  if (read.mode !== null && /^(?:19[5-9]|20[0-4])\d$/.test(number.text) && !number.text.endsWith('00') && read.endToken === read.numberToken + 1) return true;
  return read.mode === null && YEAR.test(number.text) && read.endToken === read.numberToken + 1;
}

/** Numbers that are called for help: "a 911 call", "999 operators". */
const EMERGENCY = /^(?:911|999|112|000|311|211|988)$/;
const CALLING = /^(?:calls?|callers?|dispatch|dispatchers?|operators?|cent(?:er|re)s?|tapes?|recordings?|audio|systems?|services?|hang-?ups?|lines?|transcripts?|logs?|text|texts)$/;

/** Things that go by a maker's name and a number. */
const BY_MODEL = /^(?:engines?|jets?|planes?|aircraft|airliners?|helicopters?|cars?|sedans?|trucks?|pistols?|handguns?|rifles?|phones?|smartphones?|tablets?|laptops?|consoles?|cameras?|printers?|drones?|motorcycles?|tractors?)$/;

/** "Merlin 700 engines": a name before digits and such a thing behind them; countries and towns own things by number. */
function isModel(read: QuantityRead, first: number, before: Token | undefined, next: Token | undefined): boolean {
  if (read.style === 'digits' && /^(?:MAX|NEO|neo|Dreamliners?)$/.test(next?.text ?? '')) return true;
  if (read.style !== 'digits' || before === undefined || read.firstToken !== read.numberToken || read.numberToken - 1 <= first) return false;
  return before.type === 'word' && /^[A-Z][a-z]/.test(before.text) && BY_MODEL.test(next?.lower ?? '') && !isKnownPlace(before.lower);
}

const AIRLINER = /^7[0-8]7$/;
const OF_AIRLINERS = /^(?:boeing|dreamliners?|airliners?|airlines?|airways|faa|aircraft|jetliners?|aviation)$/;

/** "The 787 battery fires" in a sentence on Boeing: its airliners go by such numbers, bare. */
function isAirliner(tokens: readonly Token[], read: QuantityRead, first: number, end: number): boolean {
  if (!AIRLINER.test(tokens[read.numberToken]?.text ?? '') || read.mode !== null || read.endToken !== read.numberToken + 1) return false;
  for (let k = first; k < end; k += 1) if (OF_AIRLINERS.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** "849 Chapel Street", "the 300 block of Main Street". */
function isAddress(tokens: readonly Token[], read: QuantityRead, end: number): boolean {
  if (read.style !== 'digits') return false;
  if (tokens[read.endToken]?.lower === 'block') return true;
  for (let k = read.endToken; k < Math.min(end, read.endToken + 5); k += 1) {
    const token = tokens[k];
    if (!token || !(/^[A-Z]/.test(token.text) || token.type === 'number' || token.text === '.' || /^(?:st|nd|rd|th)$/.test(token.lower))) return false;
    if (k > read.endToken && STREETS.has(token.lower)) return true;
  }
  return false;
}

/** "Paid under two plans", "over two stormy years", "ramping up to 50 masks": the word before the number belongs to what goes before. The number is read without it. */
function isOddlyBound(tokens: readonly Token[], read: QuantityRead, first: number): boolean {
  const [word, before] = [tokens[read.firstToken]?.lower, read.firstToken > first ? (tokens[read.firstToken - 1]?.lower ?? '') : ''];
  if (word === 'up' && read.mode !== null) return /^(?:ramp|scal|speed|step|go|add|build|creep|mov|climb|work)(?:s|es|e|ed|ing|p?ped|p?ping)?$|^(?:went|built|rose|crept)$/.test(before);
  return (word === 'under' || word === 'over' || word === 'above' || word === 'below') && read.style === 'words' && read.endToken === read.numberToken + 1 && (read.value ?? 0) <= 12 && readUnit(tokens, read.endToken) === null;
}

/** "By a ratio of about 7 to 4", "eight in 10 voters": both numbers together say one thing. */
function isRatio(tokens: readonly Token[], read: QuantityRead, first: number): boolean {
  const back = (by: number): string => (read.firstToken - by >= first ? (tokens[read.firstToken - by]?.lower ?? '') : '');
  if (read.firstToken === read.numberToken && (back(1) === 'in' || (back(1) === 'of' && back(2) === 'out')) && (read.value ?? 0) <= 100 && SHARED.test(back(back(1) === 'in' ? 2 : 3))) return true;
  if (tokens[read.endToken]?.lower !== 'to' || tokens[read.endToken + 1]?.type !== 'number') return false;
  for (let by = 1; by <= RATIO_REACH; by += 1) if (/^(?:ratio|outnumber(?:ed|ing|s)?|outpac(?:ed|ing|es))$/.test(back(by))) return true;
  return false;
}

const SHARED = /^(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2})$/;
const RATIO_REACH = 14;

/** "two-way", "one-on-one", "50-50", "24/7". */
function isFigure(tokens: readonly Token[], read: QuantityRead, next: Token | undefined): boolean {
  // "The 800-pound gorilla in the room".
  if (isDash(next?.text) && /^(?:pound|ton|lb)$/.test(tokens[read.endToken + 1]?.lower ?? '') && /^(?:gorilla|elephant)$/.test(tokens[read.endToken + 2]?.lower ?? '')) return true;
  return next !== undefined && isDash(next.text) && !next.spaceBefore && FIGURES_OF_SPEECH.has(tokens[read.endToken + 1]?.lower ?? '');
}
