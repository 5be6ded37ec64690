import type { EntityMention, Token } from '../../text/document.ts';
import { readQuantity, toQuantity } from '../../values/approximation.ts';
import type { Quantity } from '../../values/interval.ts';
import { isDash, readNumber, readOrdinal } from '../../values/numbers.ts';
import { type AgeContext, describedBefore, ownerAfter, ownerBefore } from './age-owners.ts';
import { isAgedThing } from './aged-things.ts';
import { genderOf, PERSON_NOUNS } from './counted-nouns.ts';
import { limited, readAgeSpan } from './read-age-span.ts';
import { readAsYoung } from './read-as-young.ts';
import { wordSet } from '../../text/names/word-set.ts';

const YOUNGEST = wordSet('youngest oldest eldest');

/** An age at tokens `[firstToken, endToken)`, in years. */
export interface AgeRead {
  readonly firstToken: number;
  readonly endToken: number;
  readonly quantity: Quantity;
  /** Lower-case noun or pronoun of the person: `girl`, `she`. */
  readonly noun: string | null;
  /** Mention of the person in apposition. */
  readonly owner: EntityMention | null;
}

/** Oldest age believed; the oldest person on record reached 122. */
const MAX_AGE = 122;
/** Parts of a year that the young are counted in, by their number in it. */
const PARTS_OF_A_YEAR: ReadonlyMap<string, number> = new Map([['month', 12], ['months', 12], ['week', 365.2425 / 7], ['weeks', 365.2425 / 7], ['day', 365.2425], ['days', 365.2425]]);

/**
 * The age of a person at token `i`, or null: "30-year-old Ana Diaz", "a 6-year-old boy named Tom Hale", "16 years old",
 * "aged 12", "at the age of 16", "ages 20 to 29", "Ana Diaz, 21,", "in his 20s", "when she was 16", "her 21st birthday".
 */
export function readAge(context: AgeContext, i: number): AgeRead | null {
  return readYearOld(context, i) ?? readAged(context, i) ?? readNextAge(context, i) ?? readApposition(context, i) ?? readDecade(context, i) ?? readWas(context, i) ?? readYoungest(context, i) ?? readBirthday(context, i) ?? readGroup(context, i);
}

function readYearOld(context: AgeContext, i: number): AgeRead | null {
  const { tokens, end } = context;
  const read = readQuantity(tokens, i, end);
  if (!read || read.value === null) return null;
  const hyphen = isDash(tokens[read.endToken]?.text);
  const at = hyphen ? read.endToken + 1 : read.endToken;
  const unit = tokens[at]?.lower ?? '';
  const inYear = PARTS_OF_A_YEAR.get(unit) ?? (/^(?:years?|yr|yrs)$/.test(unit) ? 1 : null);
  if (inYear === null) return null;
  const old = isDash(tokens[at + 1]?.text) ? at + 2 : at + 1;
  const word = tokens[old]?.lower;
  const ofAge = word === 'of' && tokens[old + 1]?.lower === 'age';
  if ((word !== 'old' && word !== 'olds' && !ofAge) || old >= end || read.value > MAX_AGE * inYear) return null;
  const endToken = ofAge ? old + 2 : old + 1;
  if (isAgedThing(tokens, endToken, end)) return null;
  const quantity = toQuantity(read, 1 / inYear);
  const behind = unit.endsWith('s') || ofAge ? { noun: null, owner: ownerBefore(context, i) } : ownerAfter(context, endToken);
  return { firstToken: i, endToken, quantity, ...behind, owner: behind.owner ?? describedBefore(context, i, endToken) };
}

const LIMITING = wordSet('over under above below past beyond');

/** "aged 12", "age 45", "at the age of 16", "ages 20-29", "between the ages of 20 and 29". */
function readAged(context: AgeContext, i: number): AgeRead | null {
  const { tokens, end } = context;
  const word = tokens[i]?.lower;
  const between = word === 'between' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'ages';
  if (word !== 'aged' && word !== 'age' && word !== 'ages' && !between) return null;
  const spread = between || ((word === 'aged' || word === 'ages') && /^(?:between|from)$/.test(tokens[i + 1]?.lower ?? ''));
  let at = between ? i + 3 : spread ? i + 2 : i + 1;
  if (tokens[at]?.lower === 'of') at += 1;
  else if (word === 'age' && tokens[i - 1]?.lower !== ',' && tokens[i - 1]?.lower !== 'at' && tokens[i - 1]?.lower !== 'under' && tokens[i - 1]?.lower !== 'by' && tokens[i - 1]?.lower !== 'of' && !LIMITING.has(tokens[i - 1]?.lower ?? '')) return null;
  const first = readNumber(tokens, at, end);
  if (!first || first.value > MAX_AGE || first.vague) return null;
  const joint = tokens[first.endToken]?.lower;
  const second = joint === 'and' || joint === 'to' || isDash(joint) ? readNumber(tokens, first.endToken + 1, end) : null;
  const isRange = second !== null && second.value > first.value && (spread || joint !== 'and');
  const top = isRange ? second.value : first.value;
  const numbersEnd = isRange ? second.endToken : first.endToken;
  // "Aged 18 months".
  const inYear = (numbersEnd < end ? PARTS_OF_A_YEAR.get(tokens[numbersEnd]?.lower ?? '') : null) ?? 1;
  const interval = { low: first.value / inYear, high: top / inYear, lowOpen: false, highOpen: false };
  const quantity: Quantity = { interval, point: interval.low, precision: isRange ? 'approximate' : 'exact', approximation: null };
  const endToken = inYear === 1 ? numbersEnd : numbersEnd + 1;
  const limit = word !== 'age' ? -1 : tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  const side = tokens[limit]?.lower ?? '';
  // "Over the age of 25": a threshold is nobody's age.
  if (!isRange && limit >= context.first && LIMITING.has(side)) return { firstToken: limit, endToken, quantity: limited(first.value, /^(?:under|below)$/.test(side), false, side), noun: null, owner: null };
  return { firstToken: word === 'age' ? at : i, endToken, quantity, noun: null, owner: ownerBefore(context, i) };
}

/** "Two sons, ages 5 *and 14*", "aged 4, *7* and *11*": those behind the first. */
function readNextAge({ tokens, first, end }: AgeContext, i: number): AgeRead | null {
  const link = tokens[i - 1];
  if (i - 3 < first || (link?.text !== ',' && link?.lower !== 'and')) return null;
  const years = ageOf(tokens[i]?.lower ?? '');
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  if (years === null || !(next === undefined || (next.type === 'punctuation' && !isDash(next.text)) || /^(?:and|who|when|was|were|is|are|survive)$/.test(next.lower))) return null;
  for (let k = i - 1; k > Math.max(first, i - LONGEST_LIST); k -= 1) {
    const word = tokens[k]?.lower ?? '';
    if (ageOf(word) === null && word !== ',' && word !== 'and') return null;
    if (ageOf(word) === null || !/^(?:ages|aged)$/.test(tokens[k - 1]?.lower ?? '')) continue;
    return tokens[k - 2]?.lower === 'the' && tokens[k - 3]?.lower === 'between' ? null : { firstToken: i, endToken: i + 1, quantity: exact(years), noun: null, owner: null };
  }
  return null;
}

/** Brothers and sisters, with commas between their ages, in tokens. */
const LONGEST_LIST = 16;

/** "Ana Diaz, 21, …", "Ana Diaz (21)", "Ana Diaz, now 30, …", "Jo Hale, also 30". */
function readApposition(context: AgeContext, i: number): AgeRead | null {
  const { tokens, first, end } = context;
  const token = tokens[i];
  const years = token === undefined ? null : ageOf(token.lower);
  if (token === undefined || years === null) return null;
  const back = /^(?:now|also|then|just|only)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  const opener = tokens[back]?.text;
  if ((opener !== ',' && opener !== '(') || back <= first) return null;
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  const closes = next === undefined || next.text === ',' || next.text === '.' || next.text === ';' || next.text === ')' || next.text === ':' || isDash(next.text) || ['of', 'and', 'from', 'was', 'is', 'were', 'who', 'shot'].includes(next.lower);
  if (!closes || (opener === '(' && next?.text !== ')') || isOneOfMany(tokens, i)) return null;
  // "Ada Brandt, one of the town's best swimmers": ages before "of" are written in digits.
  if (next?.lower === 'of' && !/^\d/.test(token.lower)) return null;
  // "Dec. 3, 12, and 15", "chapters 4, 5": a list of numbers is no list of ages.
  if (next?.text === ',' && tokens[i + 2]?.type === 'number') return null;
  const owner = context.persons.find((mention) => mention.endToken === back) ?? null;
  if (!owner && token.type !== 'number') return null;
  if (!owner && !isFullName(tokens, back, first)) return next?.text === ',' || next?.text === ')' ? readDescribed(context, i, back) : null;
  return { firstToken: i, endToken: i + 1, quantity: exact(years), noun: null, owner };
}

/** "Roe, one of the town's best doctors", "Roe, two from the north": a number that counts, where an age has a comma behind it. */
function isOneOfMany(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.type !== 'word') return false;
  if (tokens[i]?.type === 'word') return next.lower !== 'and';
  return next.lower === 'of' && /^(?:the|his|her|their|its|our|them|whom|which|these|those)$/.test(tokens[i + 2]?.lower ?? '');
}

/** Young ages are spelt out: "Tom Hale, six, and …". */
const SPELT: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function ageOf(word: string): number | null {
  const years = SPELT.includes(word) ? SPELT.indexOf(word) + 1 : /^\d{1,3}$/.test(word) ? Number(word) : 0;
  return years >= 1 && years <= MAX_AGE ? years : null;
}

/** How many words of a description may stand before its noun: "the store's elderly night watchman, 71,". */
const DESCRIBING = 5;

/** "a security guard, 41,", "a boy, 12, and", "the Ugandan, 24,": an article, and a noun of a person or of a people. */
function readDescribed({ tokens, first }: AgeContext, i: number, back: number): AgeRead | null {
  const noun = tokens[back - 1];
  if (noun === undefined || back - 1 < first || noun.type !== 'word') return null;
  const article = /^(?:a|an|the|his|her|their|another|one)$/;
  const people = /^\p{Lu}\p{Ll}+(?:an|ese|ish|er|ian|i)$/u.test(noun.text) && tokens[back - 2]?.lower === 'the';
  if (!people && !((PERSON_NOUNS.has(noun.lower) && !noun.lower.endsWith('s')) || genderOf(noun.lower) !== null)) return null;
  for (let k = back - 2; k >= Math.max(first, back - 1 - DESCRIBING); k -= 1) {
    const word = tokens[k];
    if (word === undefined || (word.type !== 'word' && word.text !== '-')) return null;
    if (article.test(word.lower) || word.lower === "'s") return { firstToken: i, endToken: i + 1, quantity: exact(Number(tokens[i]?.text)), noun: people ? null : noun.lower, owner: null };
  }
  return null;
}

/** "Baker, 22, of Leeds, …", "Baker, 22, was …": what follows a surname and an age. */
function isSaidOfPerson(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === ',' && /^(?:of|was|who|is|from|said|told|had|has|faces|pleaded)$/.test(tokens[i + 1]?.lower ?? '');
}

/** Two capitalised words in a row before token `i`, the shape of a name that no list knows. */
function isFullName(tokens: readonly Token[], i: number, first: number): boolean {
  const shape = /^\p{Lu}[\p{L}'’]+$/u;
  if (i - 1 === first) return isSurname(tokens, i - 1);
  return i - 2 >= first && shape.test(tokens[i - 1]?.text ?? '') && (shape.test(tokens[i - 2]?.text ?? '') || isSaidOfPerson(tokens, i + 2)) && !/^(?:street|avenue|road|st|county|city|park|north|south|east|west|highway|route)$/.test(tokens[i - 1]?.lower ?? '');
}

const MONTHS = wordSet('january february march april may june july august september october november december psalm chapter verse room page volume part section article route highway channel flight unit level phase day week question lesson');

/** "Baker, 22, had left": a name of one word that opens the sentence, an age of a grown person, and what is said of the person. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 4];
  return /^\p{Lu}[\p{Ll}'’-]+$/u.test(tokens[i]?.text ?? '') && !MONTHS.has(tokens[i]?.lower ?? '') && /^[1-9]\d$/.test(tokens[i + 2]?.text ?? '') && tokens[i + 3]?.text === ',' && next?.type === 'word' && /^[a-z]/.test(next.text) && !/^(?:and|or|but|in|at|on|as|the|then)$/.test(next.lower);
}

const DECADES: ReadonlyMap<string, number> = new Map([['teens', 13], ['twenties', 20], ['thirties', 30], ['forties', 40], ['fifties', 50], ['sixties', 60], ['seventies', 70], ['eighties', 80], ['nineties', 90]]);

/** "in his 20s", "in her early thirties". */
function readDecade({ tokens, end, first }: AgeContext, i: number): AgeRead | null {
  const whose = tokens[i]?.lower;
  if ((whose !== 'his' && whose !== 'her' && whose !== 'their') || tokens[i - 1]?.lower !== 'in' || i - 1 < first) return null;
  const part = /^(?:early|mid|late)$/.test(tokens[i + 1]?.lower ?? '') ? (tokens[i + 1]?.lower ?? null) : null;
  let at = part === null ? i + 1 : i + 2;
  if (isDash(tokens[at]?.text)) at += 1;
  const digits = /^[1-9]0$/.test(tokens[at]?.text ?? '') && /^'?s$/.test(tokens[at + 1]?.lower ?? '') ? Number(tokens[at]?.text) : undefined;
  const low = digits ?? DECADES.get(tokens[at]?.lower ?? '');
  if (low === undefined || at >= end) return null;
  const top = low === 13 ? 20 : low + 10;
  // Thirds of the decade, each a year wider than a third.
  const [from, to] = part === 'early' ? [low, low + 4] : part === 'mid' ? [low + 3, low + 7] : part === 'late' ? [low + 6, top] : [low, top];
  const quantity: Quantity = { interval: { low: from, high: to, lowOpen: false, highOpen: true }, point: null, precision: 'approximate', approximation: textBetween(tokens, i + 1, digits === undefined ? at + 1 : at + 2) };
  return { firstToken: i, endToken: digits === undefined ? at + 1 : at + 2, quantity, noun: nounBefore(tokens, i, whose), owner: null };
}

/** "a *man* in his 20s"; else the pronoun, which tells the sex. */
function nounBefore(tokens: readonly Token[], i: number, whose: string): string | null {
  const noun = tokens[i - 2]?.lower ?? '';
  return genderOf(noun) !== null ? noun : whose === 'their' ? null : whose;
}

/** "when she was 16", "he is 30", "Roe, who is 25 and …", "who turned 12 last month": a form of be and a number that counts nothing. */
function readWas(context: AgeContext, i: number): AgeRead | null {
  const { tokens, end, first } = context;
  const named = wasNamed(context, i);
  if (named !== null) return named;
  const future = tokens[i - 1]?.lower === 'be' && /^(?:will|would|'ll)$/.test(tokens[i - 2]?.lower ?? '');
  const verb = future ? 'was' : tokens[i - 1]?.lower;
  const pronounAt = future || (verb === 'turned' && /^(?:just|recently)$/.test(tokens[i - 2]?.lower ?? '')) ? i - 3 : i - 2;
  const pronoun = tokens[pronounAt]?.lower ?? '';
  if ((verb !== 'was' && verb !== 'is' && verb !== 'turned' && verb !== 'were') || i - 2 < first || !/^(?:he|she|who)$/.test(pronoun)) return null;
  const number = readNumber(tokens, i, end);
  if (!number || number.value < 1 || number.value > MAX_AGE || number.vague || !Number.isInteger(number.value)) return null;
  const next = tokens[number.endToken];
  const closes = verb === 'turned' ? /^(?:when|at|and|if|but|in|last|this|on|earlier|just|two|three|a)$/ : future ? /^(?:when|at|and|if|but|in|by|next|on|this|later)$/ : /^(?:when|at|and|if|but|in)$/;
  if (next && number.endToken < end && next.type !== 'punctuation' && !closes.test(next.lower)) return null;
  if (isDash(next?.text)) return null;
  const who = pronoun === 'who' ? described(context, pronounAt) : { noun: pronoun, owner: onlyPerson(context) };
  return { firstToken: i, endToken: number.endToken, quantity: exact(number.value), ...who };
}

/** Behind an age that a name is given: "Roe was 19 *when*", "Roe, … was just 15 *at the time*". */
const AT_THAT_AGE = /^(?:when|at the (?:time|start)|and (?:a|had|was|lived|worked))\b/;

/** "Roe *was 19* when she vanished", "she *was just 15*": of a name more has to be told, for teams and firms are "10 when", too. */
function wasNamed(context: AgeContext, i: number): AgeRead | null {
  const { tokens, end, first, persons } = context;
  const just = /^(?:just|only|barely)$/.test(tokens[i - 1]?.lower ?? '') ? 1 : 0;
  const verb = i - 1 - just;
  if (verb <= first || !/^(?:was|is|turned|turns)$/.test(tokens[verb]?.lower ?? '')) return null;
  const owner = persons.find(({ endToken }) => endToken === verb);
  const pronoun = /^(?:he|she)$/.test(tokens[verb - 1]?.lower ?? '') ? (tokens[verb - 1]?.lower ?? '') : '';
  if (owner === undefined && (pronoun === '' || just === 0)) return null;
  const number = readNumber(tokens, i, end);
  if (!number || number.value < 1 || number.value > MAX_AGE || number.vague || !Number.isInteger(number.value)) return null;
  const behind = textBetween(tokens, number.endToken, Math.min(end, number.endToken + 3));
  const closes = number.endToken >= end || /^[.,;)]/.test(behind);
  if (!AT_THAT_AGE.test(behind) && !(closes && just === 1) && !(closes && owner !== undefined && /^(?:was|is)$/.test(tokens[verb]?.lower ?? ''))) return null;
  return { firstToken: i, endToken: number.endToken, quantity: exact(number.value), noun: pronoun === '' ? null : pronoun, owner: owner ?? onlyPerson(context) };
}

/** "*Ana Diaz*, who", "the *boy*, a pupil who": the person that a relative clause is about. */
function described({ tokens, persons, first }: AgeContext, who: number): { noun: string | null; owner: EntityMention | null } {
  for (let k = who - 1; k >= Math.max(first, who - 1 - DESCRIBING); k -= 1) {
    const owner = persons.find((mention) => mention.endToken === k + 1);
    if (owner) return { noun: null, owner };
    const word = tokens[k]?.lower ?? '';
    if (genderOf(word) !== null) return { noun: word, owner: null };
  }
  return { noun: null, owner: null };
}

/** "people 65 and older", "males, 16-25": the ages of nobody in particular. */
function readGroup({ tokens, first, end }: AgeContext, i: number): AgeRead | null {
  const span = readAsYoung(tokens, i, first, end) ?? readAgeSpan(tokens, i, first, end);
  return span === null ? null : { ...span, noun: null, owner: null };
}

/** "the youngest just 17", "the oldest was 81,". */
function readYoungest({ tokens, end }: AgeContext, i: number): AgeRead | null {
  if (!YOUNGEST.has(tokens[i]?.lower ?? '')) return null;
  let at = i + 1;
  while (at < Math.min(end, i + 4) && /^(?:just|only|was|is|aged|being|at|,|barely)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const number = readNumber(tokens, at, end);
  const next = number && number.endToken < end ? tokens[number.endToken] : undefined;
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > MAX_AGE || number.vague) return null;
  if (next && next.type !== 'punctuation' && next.lower !== 'and') return null;
  return { firstToken: at, endToken: number.endToken, quantity: exact(number.value), noun: tokens[i]?.lower === 'youngest' ? 'youngest' : 'oldest', owner: null };
}

/** "his 21st birthday". */
function readBirthday(context: AgeContext, i: number): AgeRead | null {
  const ordinal = readOrdinal(context.tokens, i, context.end);
  if (!ordinal || context.tokens[ordinal.endToken]?.lower !== 'birthday' || ordinal.endToken >= context.end) return null;
  const before = context.tokens[i - 1]?.lower;
  const owner = before === "'s" ? (context.persons.find((mention) => mention.endToken === i - 1 || mention.endToken === i) ?? null) : null;
  return { firstToken: i, endToken: ordinal.endToken + 1, quantity: exact(ordinal.value), noun: null, owner };
}

function onlyPerson({ persons }: AgeContext): EntityMention | null {
  const [person] = persons;
  return person && persons.every((mention) => mention.entity === person.entity) ? person : null;
}

function exact(value: number): Quantity {
  return { interval: { low: value, high: value, lowOpen: false, highOpen: false }, point: value, precision: 'exact', approximation: null };
}

function textBetween(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let k = from; k < to; k += 1) text += (k > from && tokens[k]?.spaceBefore ? ' ' : '') + (tokens[k]?.lower ?? '');
  return text;
}
