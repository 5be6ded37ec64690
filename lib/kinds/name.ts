import type { Entity, EntityMention, Token } from '../text/document.ts';
import { isUpper } from '../text/characters.ts';
import { oncePer } from '../text/once.ts';
import { foldDiacritics } from '../text/stems.ts';
import { isStopWord } from '../text/stopwords.ts';
import { overlaps, type Span } from '../text/span.ts';
import { tokenAt } from '../text/token-at.ts';
import { FIRST_NAMES } from '../text/names/first-names.ts';
import { KNOWN_ORGANISATIONS } from '../text/names/organisations.ts';
import { isKnownPlace } from '../text/names/places.ts';
import { ROLE_HEADS } from '../text/names/titles.ts';
import { soundsAlike } from '../text/names/sound.ts';
import { wordSet } from '../text/names/word-set.ts';
import type { Comparison, FindContext, Kind, Mention } from './kind.ts';
import { PERSON_NOUNS } from './parts/counted-nouns.ts';
import { areRomanisedAlike } from './name/romanised.ts';
import { areTranscribedAlike, compareBodies, compareNicknames } from './name/compare-bodies.ts';
import { personBehindOffice } from './name/behind-office.ts';
import { comparePersons, type Likeness } from './name/compare-persons.ts';
import { isClaimedName } from './name/claimed.ts';
import { isPiece, possessiveBehind, startOfThing } from './name/ends.ts';
import { wholeName, type Extent } from './name/extent.ts';
import { findCoined } from './name/find-coined.ts';
import { findTags } from './name/find-tags.ts';
import { findTypes } from './name/find-types.ts';
import { findWorks } from './name/find-works.ts';
import { isHouseholdName } from './name/household.ts';
import { isIntroducedBody } from './name/single-bodies.ts';
import { isWhole } from './name/whole.ts';
import { findInnerNicknames, findNicknames } from './name/find-nicknames.ts';
import { bodyName, nicknameOf, personName, type NameValue } from './name/value.ts';

const IN_CREDITS = wordSet('and in');

type Found = Mention<NameValue>;

const mentionOf = (span: Span, value: NameValue, owner: number | null): Found => ({
  kind: 'name', start: span.start, end: span.end, value, detail: { head: null, modifiers: [], owner }, event: null,
});

function find(context: FindContext): Found[] {
  const { tokens, text } = context.document;
  const found: Found[] = [];
  const add = (mention: Found | null): void => {
    // "Lasting Action" was found before "Lasting Action for Harbour Arrivals", which holds it.
    const held = mention === null ? -1 : found.findIndex((other) => other.start === mention.start && other.end < mention.end && other.value.type === 'other');
    if (held >= 0) found.splice(held, 1);
    if (mention === null || found.some((other) => overlaps(other, mention) || (mention.detail.owner !== null && other.detail.owner === mention.detail.owner))) return;
    found.push(mention);
  };
  for (const { firstToken, endToken, nickname } of findInnerNicknames(context)) {
    const span = spanOf(tokens, firstToken, endToken);
    // "Ann" and "Roe" around it may be taken for two persons: then it belongs to neither.
    const family = foldDiacritics(tokens[endToken - 1]?.lower ?? '');
    const owner = context.mentions.find((mention) => overlaps(mention, span) && context.document.entities[mention.entity]?.surname === family)?.entity ?? null;
    const plain = `${tokens[firstToken]?.text ?? ''} ${tokens[endToken - 1]?.text ?? ''}`;
    add(mentionOf(span, { ...personName(plain, null, nickname), written: text.slice(span.start, span.end) }, owner));
  }
  for (const { firstToken, endToken } of findNicknames(context)) {
    const span = spanOf(tokens, firstToken, endToken);
    add(mentionOf(span, nicknameOf(text.slice(span.start, span.end)), null));
  }
  for (const { firstToken, endToken } of [...findTypes(context), ...findTags(context)]) {
    const span = spanOf(tokens, firstToken, endToken);
    add(mentionOf(span, bodyName(text.slice(span.start, span.end), 'other'), null));
  }
  for (const span of [...findCoined(context), ...findWorks(context)]) {
    const owner = context.mentions.find((mention) => mention.start === span.start && mention.end === span.end)?.entity ?? null;
    add(mentionOf(span, bodyName(text.slice(span.start, span.end), 'other'), owner));
  }
  for (const mention of context.mentions) add(named(context, mention));
  return found.filter((mention) => isTold(context, mention)).sort((a, b) => a.start - b.start);
}

function isTold(context: FindContext, found: Found): boolean {
  const { tokens } = context.document;
  const firstToken = tokenAt(tokens, found.start);
  let endToken = firstToken + 1;
  while ((tokens[endToken]?.start ?? Infinity) < found.end) endToken += 1;
  return isClaimedName(context, found, found.value, firstToken, endToken);
}

function spanOf(tokens: readonly Token[], firstToken: number, endToken: number): Span {
  return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
}

/** The claim that a mention makes by itself, null for the short ways of naming somebody already introduced. */
function named(context: FindContext, mention: EntityMention): Found | null {
  const { entities, tokens } = context.document;
  const entity = entities[mention.entity];
  if (entity === undefined || isCredit(context, mention)) return null;
  const person = personBehindOffice(tokens, mention);
  if (person !== null) {
    const span = spanOf(tokens, person, mention.endToken);
    return mentionOf(span, personName(context.document.text.slice(span.start, span.end), null), mention.entity);
  }
  const extent = wholeName(tokens, mention, entity.type, context.sentence, (at) => context.mentions.some(({ firstToken, endToken }) => firstToken <= at && at < endToken));
  if (extent === null) return null;
  const isLonger = extent.firstToken !== mention.firstToken || extent.endToken !== mention.endToken;
  const found = plain(context, mention, entity);
  return isLonger && found !== null ? stretched(context, mention, extent, entity) : found;
}

/** A name that goes on beyond what the text layer took for it. */
function stretched({ document: { tokens, text } }: FindContext, mention: EntityMention, extent: Extent, entity: Entity): Found | null {
  const span = spanOf(tokens, extent.firstToken, extent.endToken);
  const written = text.slice(span.start, span.end);
  if (isHouseholdName(written) || (entity.type !== 'person' && /\s/.test(written) && written === written.toUpperCase())) return null;
  return mentionOf(span, entity.type === 'person' ? personName(written, entity.surname) : bodyName(written, entity.type === 'organisation' ? 'organisation' : 'other'), mention.entity);
}

function plain(context: FindContext, mention: EntityMention, entity: Entity): Found | null {
  const { tokens } = context.document;
  const several = mention.endToken - mention.firstToken > 1 && /\s/.test(mention.text);
  const title = context.sentence.paragraph === 0;
  if (entity.type === 'person') {
    if (several) return mentionOf(mention, personName(mention.text, entity.surname), mention.entity);
    const introduces = entity.mentions[0]?.start === mention.start || mention.role !== null;
    return entity.surname !== null && !entity.name.includes(' ') && introduces && !title ? mentionOf(mention, personName(mention.text, entity.surname), mention.entity) : null;
  }
  if (entity.type === 'place' || title || isHouseholdName(mention.text)) return null;
  const whole = several ? mention : withComplement(tokens, mention, context.sentence.endToken);
  if (whole === null && isIntroducedBody(tokens, mention)) return mentionOf(mention, bodyName(mention.text, entity.type === 'organisation' ? 'organisation' : 'other'), mention.entity);
  if (whole === null) return hasAge(tokens, mention) ? mentionOf(mention, personName(mention.text, null), mention.entity) : null;
  if ((entity.type === 'other' && !isProse(context, mention)) || !isWhole(tokens, mention) || isPiece(tokens, mention)) return null;
  const start = startOfThing(context, mention);
  const end = several ? (tokens[mention.endToken - 1 + possessiveBehind(tokens, mention)]?.end ?? whole.end) : whole.end;
  const written = context.document.text.slice(start, end).replace(AFTER_LEGAL_FORM, '$1');
  return mentionOf({ start, end: start + written.length }, bodyName(written, entity.type === 'organisation' ? 'organisation' : 'other'), mention.entity);
}

/** "By Jane Roe" above a report, "Roe/AP" below a picture: who wrote or took it, not who it is about. */
function isCredit({ document: { tokens }, sentence }: FindContext, mention: EntityMention): boolean {
  return (mention.firstToken === sentence.firstToken + 1 && tokens[sentence.firstToken]?.lower === 'by') || tokens[mention.endToken]?.text === '/' || tokens[mention.firstToken - 1]?.text === '/' || isMaker(tokens, mention.firstToken, sentence.firstToken);
}

/** "(Editing by Roe and Doe)", "Reporting by Roe in Oslo; additional reporting by Doe". */
const MAKING = wordSet('editing reporting writing compiled edited reported photography');
const CREDIT_REACH = 10;

function isMaker(tokens: readonly Token[], name: number, first: number): boolean {
  for (let at = name - 1; at > Math.max(first, name - CREDIT_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'by') return MAKING.has(tokens[at - 1]?.lower ?? '') && /^[(;.]$/.test(tokens[at - 2]?.text ?? '(');
    if (token === undefined || (token.type === 'word' && !IN_CREDITS.has(token.lower) && !isUpper(token.text.charCodeAt(0)))) return false;
  }
  return false;
}

/** "Acme Inc. of Ohio": the name ends with its legal form. */
const AFTER_LEGAL_FORM = /(\b(?:Inc|Corp|Co|Ltd|LLC|PLC)\b\.?) (?:of|in|at|for|and) .*$/s;

const LINKING = wordSet('to for against without of with');

/** "Moms for Liberty": a plural, a preposition and another capitalised word that names nothing by itself. */
function withComplement(tokens: readonly Token[], mention: EntityMention, end: number): Span | null {
  const after = tokens[mention.endToken + 1];
  if (!/[^s]s$/.test(mention.text) || KNOWN_ORGANISATIONS.has(mention.text.toLowerCase()) || !LINKING.has(tokens[mention.endToken]?.lower ?? '')) return null;
  if (after === undefined || after.index >= end || !isUpper(after.text.charCodeAt(0)) || after.type !== 'word' || isKnownPlace(after.lower) || isKnownPlace(mention.text.toLowerCase()) || KNOWN_ORGANISATIONS.has(after.lower)) return null;
  return { start: mention.start, end: after.end };
}

/** A family name that its own article does not show to be one, with an age behind it. */
function hasAge(tokens: readonly Token[], mention: EntityMention): boolean {
  const [comma, age, end] = [tokens[mention.endToken], tokens[mention.endToken + 1], tokens[mention.endToken + 2]];
  return comma?.text === ',' && age?.type === 'number' && /^\d{1,3}$/.test(age.text) && end?.text === ',' && !isStopWord(mention.text.toLowerCase());
}

/** A thing's name is one where sentences are, and small letters around it; menus and link lists are full of capitals. */
function isProse({ document: { tokens }, sentence }: FindContext, mention: EntityMention): boolean {
  const last = tokens[sentence.endToken - 1];
  const before = tokens[mention.firstToken - 1];
  return (
    last?.type === 'punctuation' && mention.firstToken > sentence.firstToken && ((before?.type === 'word' && before.text === before.lower) || isApposed(tokens, mention)) &&
    tokens[mention.endToken]?.type !== 'number' && !mention.text.split(/\s+/).some((word) => isStopWord(word.toLowerCase()) && word !== word.toLowerCase())
  );
}

/** "Her opponent, Grant Rowe, left": a given name behind the noun and the comma that announce somebody, though it is a word of its own too. */
function isApposed(tokens: readonly Token[], { firstToken, endToken, text }: EntityMention): boolean {
  const noun = tokens[firstToken - 2];
  return tokens[firstToken - 1]?.text === ',' && noun !== undefined && noun.text === noun.lower && (ROLE_HEADS.has(noun.lower) || PERSON_NOUNS.has(noun.lower)) && FIRST_NAMES.has(tokens[firstToken]?.lower ?? '') && /^\S+ \S+$/.test(text) && /^[,.]$/.test(tokens[endToken]?.text ?? '');
}

function likeness(a: NameValue, b: NameValue): Likeness {
  if (a.type === 'nickname' || b.type === 'nickname') return a.type === b.type ? compareNicknames(a, b) : 'other';
  if (a.type === 'person' && b.type === 'person') return comparePersons(a, b);
  if (a.type === 'person' || b.type === 'person') {
    if (areTranscribedAlike(a, b) && a.words.join(' ') !== b.words.join(' ')) return 'short';
    const [left, right] = [asPerson(a), asPerson(b)];
    if (left.type === 'person' && right.type === 'person') return comparePersons(left, right);
    return a.words.length > 1 && a.words.length === b.words.length && a.words.join(' ') === b.words.join(' ') ? 'same' : 'other';
  }
  const bodies = compareBodies(a, b);
  if (bodies === 'spelling' && areRomanisedAlike(asPerson(a), asPerson(b))) return 'short';
  return bodies === 'other' && isHeardAlike(asPerson(a), asPerson(b)) ? 'spelling' : bodies;
}

/** Where its report does not show a name to be a person's, one of two words still may be: "Tarvo Halas". */
const asPerson = oncePer((value: NameValue): NameValue => (value.type === 'other' && value.words.length === 2 ? personName(value.written, null) : value));

const OTHER: Comparison = { outcome: 'incomparable', reason: { key: 'reason_name_other', args: [] } };

function compare(a: NameValue, b: NameValue): Comparison {
  const like = likeness(a, b);
  if (like === 'other') return OTHER;
  const args = [a.written, b.written];
  switch (like) {
    case 'same': return { outcome: 'same', reason: { key: 'reason_name_same', args: [a.written] } };
    case 'short': return { outcome: 'compatible', reason: { key: 'reason_name_form', args } };
    case 'spelling': return { outcome: 'different', reason: { key: 'reason_name_spelling', args }, marks: { a: changed(a.written, b.written), b: changed(b.written, a.written) } };
  }
}

/** Two full names that differ in spelling and not in sound. */
function isHeardAlike(a: NameValue, b: NameValue): boolean {
  return a.given !== null && b.given !== null && a.surname !== null && b.surname !== null && soundsAlike(a.given, b.given) && soundsAlike(a.surname, b.surname);
}

/** "#SaveTheLake", "Operation Quiet Harbour", "World War II" in two reports: there is one thing of that name. */
function areOneThing(a: NameValue, b: NameValue): boolean {
  return a.type !== 'person' && b.type !== 'person' && compareBodies(a, b) === 'same';
}

/** The words of a name that the other one does not have. */
function changed(written: string, other: string): Span[] {
  const known = new Set(other.toLowerCase().split(/\s+/));
  return [...written.matchAll(/\S+/g)].filter(([word]) => !known.has(word.toLowerCase())).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** How a person, a body or a thing is called, and whether another report spells it alike: "Jack Roe" and "Jake Roe". */
export const name: Kind<NameValue> = {
  name: 'name',
  yieldsTo: ['place', 'meeting', 'quote'],
  fills: 'participants',
  find,
  compare,
  format: ({ written }) => written,
  sameDetail: (a, b) => (likeness(a.value, b.value) === 'other' ? 'no' : 'yes'),
  lasts: true,
  // Who heard a name writes it otherwise; "Jack" and "Jake", which nobody mishears, may be brothers.
  pins: ({ value: a }, { value: b }) => ((a.type === 'nickname' && b.type === 'nickname') || areOneThing(a, b) || isHeardAlike(asPerson(a), asPerson(b)) ? 'always' : 'never'),
};
