import type { EntityMention, Token } from '../../text/document.ts';
import { canonicalPhrase } from '../../text/names/canonical.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { ROLE_MODIFIERS } from '../../text/names/titles.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { isDash } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import { ageBefore, personAged } from './aged.ts';
import { apposedAt } from './apposed.ts';
import { bodysOwn, namedBehind } from './bodys-own.ts';
import { actorAt, isPasser } from './unnamed-actors.ts';
import { isCapital, namedComplement } from './complement.ts';
import { describedAt, holderOf, lastSubject, openingSubject } from './described.ts';
import { BEING, heldAt, TIMES } from './held.ts';
import { groupOf, roleClass } from './ontology.ts';
import { predicatedAt } from './predicated.ts';
import { isRoleNoun, readRole, soughtEnd } from './read-role.ts';
import { titleStart, type RoleRead } from './read-told.ts';
import type { RoleValue } from './value.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** A role said of a subject, or behind "worked as", reaches so many words to its noun. */
const REACH = 6;

const POSSESSIVE = wordSet('his her their whose');
const WORKING = wordSet('worked working works work serving served serves employed moonlighted');
/** "Resigned as", "stepped down as", "sworn in as". */
const MOVING = wordSet('resigned resigns resign quit quits down retired retires sworn in appointed named dismissed sacked fired reappointed elected inaugurated');
/** "Will serve as interim chief". */
const SERVING = wordSet('serve serves served serving act acts acted acting works worked working');

/** A role noun away from any name: "his ex-wife", "Roe’s friend", "worked as a bouncer", "was a nurse", "a former police officer". */
export function atNoun(context: FindContext, persons: readonly EntityMention[], noun: number): RoleRead | null {
  const { document: { tokens, text }, sentence } = context;
  let start = phraseStart(tokens, noun, sentence.firstToken);
  if (start < noun && tokens[start]?.lower === 'old' && isDash(tokens[start - 1]?.text)) start += 1;
  const before = start > sentence.firstToken ? (tokens[start - 1]?.lower ?? '') : '';
  const end = inLawEnd(tokens, noun) ?? noun + 1;
  const actor = actorAt(tokens, noun, sentence.firstToken);
  if (isRoleNoun(tokens[end]?.lower ?? '') || (tokens[end]?.lower === "'s" && actor === null) || (isDash(tokens[end]?.text) && tokens[end]?.spaceBefore === false)) return null;
  const [first, last] = [tokens[start], tokens[noun]];
  if (!first || !last) return null;
  const complement = soughtEnd(tokens, noun, sentence.endToken) ?? namedComplement(tokens, noun + 1, sentence.endToken);
  const isMember = last.lower === 'member' || last.lower === 'fellow';
  if (isMember && complement === null) return null;
  const make = (owner: number | null, of: RoleValue['of'], from = start, to = end): RoleRead | null => {
    // "A field organizer for Sen. Roe": the senator's role is told by itself.
    const titled = context.mentions.some(({ role }) => role !== null && role.start >= last.end && role.start < (tokens[to - 1]?.end ?? 0));
    const span = { start: tokens[from]?.start ?? first.start, end: tokens[(titled ? end : to) - 1]?.end ?? last.end };
    const value = readRole(tokens, from, to, 'told', of, text.slice(span.start, span.end));
    return value ? { ...span, value, owner } : null;
  };
  const aged = ageBefore(tokens, start);
  if (aged !== null && /^(?:the|a)$/.test(tokens[start - 6]?.lower ?? '')) return make(personAged(context, persons, aged, start - 6), 'holder');
  const relation = groupOf(roleClass(last.lower)) !== 'office';
  const apposed = apposedAt(tokens, noun, sentence.firstToken, sentence.endToken);
  // "The deputy, a father of two".
  if (apposed !== null) return make(null, 'holder', apposed, relation ? childrenEnd(tokens, noun + 2, sentence.endToken) : (complement ?? end));
  const plain = !relation && complement !== null && !/^(?:a|an|the)$/.test(before) ? plainStart(tokens, start, sentence.firstToken) : null;
  if (plain !== null) return make(null, 'holder', plain, complement ?? end);
  if (relation) {
    if (POSSESSIVE.has(before)) return make(subjectBefore(persons, first.start), 'possessor');
    if (before === "'s") return make(persons.find((one) => one.endToken === start - 1)?.entity ?? null, 'possessor');
    if (actor !== null && isPasser(last.lower)) return make(null, 'holder', actor);
    const parent = /^(?:the|a)$/.test(before) && tokens[noun + 1]?.lower === 'of' && BEING.has(tokens[start - 2]?.lower ?? '') ? persons.find((one) => one.endToken === start - 2) : undefined;
    if (parent !== undefined) return make(parent.entity, 'holder', start, childrenEnd(tokens, noun + 2, sentence.endToken));
    // "The widow of Roe", as "Roe's widow".
    const named = tokens[noun + 1]?.lower === 'of' && /^(?:the|a)$/.test(before) ? persons.find((one) => titleStart(context, one) === noun + 2) : undefined;
    if (named !== undefined) return isGenitive(tokens, named.endToken) || tokens[named.endToken]?.lower === 'and' ? null : make(named.entity, 'possessor');
    const told = tokens[noun + 1]?.lower === 'of' ? predicatedAt(tokens, noun, sentence.firstToken) : null;
    return told && inPassing(make(told.isPronoun ? openingSubject(context) : null, 'holder', told.start, childrenEnd(tokens, noun + 2, sentence.endToken)));
  }
  // What somebody leaves or takes up is theirs for one moment of the report only: it confirms, and contradicts nothing.
  if (before === 'as' && MOVING.has(tokens[start - 2]?.lower ?? '')) {
    return inPassing(make(subjectOf(tokens, persons, start, first.start), 'holder'));
  }
  if (before === 'as' && SERVING.has(tokens[start - 2]?.lower ?? '')) return asOf(tokens, start - 2, make(subjectOf(tokens, persons, start, first.start), 'holder', start, complement ?? noun + 1));
  const possessor = isGenitive(tokens, start - 1) ? persons.find((one) => one.endToken === start - 1) : undefined;
  if (possessor && start < noun) {
    // Of his several lawyers and aides each report names another.
    return inPassing(make(possessor.entity, 'possessor'));
  }
  const chief = isFirstOffice(tokens, start, noun) && isGenitive(tokens, start - 1) ? bodysOwn(context, start, complement ?? end) : null;
  if (chief !== null) {
    const read = make(null, 'holder', start, complement ?? end);
    return read && { ...read, owner: namedBehind(context, persons, complement ?? end) ?? holderOf(context, read.value.role, null, start), value: { ...read.value, inPassing: true } };
  }
  if (tokens[start]?.lower === 'then' && isDash(tokens[start + 1]?.text) && before === 'the' && !isCapital(tokens[noun + 1])) {
    const read = make(null, 'holder');
    return read && { ...read, owner: holderOf(context, read.value.role, null, start) };
  }
  const described = isCapital(tokens[noun + 1]) ? null : describedAt(tokens, noun, sentence.firstToken);
  if (described !== null) {
    const read = make(null, 'holder', described.firstToken, complement ?? end);
    if (read === null) return null;
    const owner = holderOf(context, read.value.role, described.body, described.firstToken) ?? lastSubject(context, described.firstToken) ?? (described.firstToken > sentence.firstToken + 1 ? subjectBefore(persons, first.start) : null);
    return { ...read, owner, value: { ...read.value, inPassing: true, ...(described.body === null ? {} : { body: described.body }) } };
  }
  const named = start === noun || !isMember ? bodyBefore(tokens, start, sentence.firstToken) : null;
  if (named !== null) {
    // "She worked as a Roe staffer" is told of her.
    const verb = tokens[named - 2]?.lower === 'as' && WORKING.has(tokens[named - 3]?.lower ?? '') ? named - 3 : null;
    const read = make(verb === null ? null : subjectOf(tokens, persons, named, tokens[named]?.start ?? first.start), 'holder', named);
    const body = canonicalPhrase(tokens.slice(named, start).map(({ lower }) => lower).join(' '));
    return asOf(tokens, verb ?? -1, read && { ...read, value: { ...read.value, body } });
  }
  const held = heldAt(context, persons, start, noun);
  if (held !== null) {
    const read = make(held.owner, 'holder', held.firstToken, complement ?? end);
    return read && { ...read, value: { ...read.value, ...held.value } };
  }
  if (actor !== null && before !== 'a' && before !== 'an') return make(null, 'holder', actor);
  // "An agent of change": what somebody is to a matter.
  const said = complement === null && tokens[noun + 1]?.lower === 'of' ? null : predicatedAt(tokens, noun, sentence.firstToken);
  if (said !== null) return inPassing(make(said.isPronoun ? openingSubject(context) : null, 'holder', said.start, complement ?? end));
  if (before !== 'a' && before !== 'an' && before !== 'the') return null;
  if (before === 'the' && complement !== null && start < noun && /^(?:ambassador|envoy|consul)$/.test(last.lower)) return make(null, 'holder', start, complement);
  // "The chairman of Acme Foods resigned", "the chief executive of the firm shook hands".
  if (before === 'the' && tokens[noun + 1]?.lower === 'of' && isFirstOffice(tokens, start, noun) && (complement !== null || FIRMS.has(tokens[noun + 3]?.lower ?? '') || FIRMS.has(tokens[noun + 4]?.lower ?? ''))) {
    return inPassing(make(null, 'holder', start, complement ?? end));
  }
  const verb = tokens[start - 2]?.lower ?? '';
  if (verb === 'as' && WORKING.has(tokens[start - 3]?.lower ?? '')) return asOf(tokens, start - 3, make(subjectOf(tokens, persons, start, first.start), 'holder', start, complement ?? noun + 1));
  // "In her role as a paramedic".
  if (verb === 'as' && before !== 'the' && TIMES.has(tokens[start - 3]?.lower ?? '') && POSSESSIVE.has(tokens[start - 4]?.lower ?? '')) return inPassing(make(subjectOf(tokens, persons, start, first.start), 'holder', start, complement ?? noun + 1));
  if (verb === 'as' && before !== 'the' && isIdentified(tokens, start - 2, sentence.firstToken)) return make(persons.find((one) => one.endToken === start - 2)?.entity ?? null, 'holder', start, complement ?? noun + 1);
  // "Roe, then an army analyst".
  const then = verb === 'then' && tokens[start - 3]?.text === ',' ? persons.find((one) => one.endToken === start - 3) : undefined;
  if (then !== undefined) {
    const read = make(then.entity, 'holder', start, complement ?? noun + 1);
    return read && { ...read, value: { ...read.value, then: true } };
  }
  if (BEING.has(verb)) {
    const subject = persons.find((one) => one.endToken === start - 2 || isSubjectWithAge(tokens, one, start - 2));
    return subject && before !== 'the' ? make(subject.entity, 'holder', start, complement ?? noun + 1) : null;
  }
  if (before !== 'the' && complement !== null) return make(null, 'holder', start, complement);
  if (actor !== null) return make(null, 'holder', actor);
  // Without a name only what sets a person apart is worth telling.
  return /^(?:former|ex|retired|fellow)$/.test(first.lower) ? make(null, 'holder') : null;
}

/** Bodies that have one chief, told in small letters. */
const FIRMS = wordSet('company firm group bank maker union airline club party agency board committee panel league carmaker automaker retailer hospital university school');

/** Offices of which a body has one. */
function isFirstOffice(tokens: readonly Token[], start: number, noun: number): boolean {
  const word = tokens[noun]?.lower ?? '';
  if (word === 'editor') return /^(?:executive|managing|chief)$/.test(tokens[noun - 1]?.lower ?? '');
  if (word === 'minister') return /^(?:prime|foreign|finance|interior|defense|defence|justice|health|education|energy|trade|senior)$/.test(tokens[noun - 1]?.lower ?? '') && start < noun;
  return /^(?:chairman|chairwoman|chair|president|ceo|director|governor|mayor|chancellor|premier|commissioner|founder|chief|head)$/.test(word) || (word === 'executive' && start < noun && tokens[noun - 1]?.lower === 'chief');
}

/** One past "-in-law" behind a noun, null where it does not stand. */
export function inLawEnd(tokens: readonly Token[], noun: number): number | null {
  const isInLaw = isDash(tokens[noun + 1]?.text) && tokens[noun + 2]?.lower === 'in' && isDash(tokens[noun + 3]?.text) && tokens[noun + 4]?.lower === 'law';
  return isInLaw ? noun + 5 : null;
}

const inPassing = (read: RoleRead | null): RoleRead | null => read && { ...read, value: { ...read.value, inPassing: true } };

const isGenitive = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === "'s" || (tokens[at]?.text === '’' && /s$/.test(tokens[at - 1]?.lower ?? ''));

/** "An Acme News producer", "a Roe Foods clerk": where the name of the body begins; null without an article before it. */
function bodyBefore(tokens: readonly Token[], start: number, first: number): number | null {
  let at = start;
  while (at - 1 > first && at > start - 4 && tokens[at - 1]?.type === 'word' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at < start && /^an?$/.test(tokens[at - 1]?.lower ?? '') || (/^[“"]$/.test(tokens[at - 1]?.text ?? '') && /^an?$/.test(tokens[at - 2]?.lower ?? '')) ? at : null;
}

/** Past "a young daughter", "two" behind "father of". */
function childrenEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let to = at; to < Math.min(end, at + 4); to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word' && token?.type !== 'number') break;
    if (/^(?:child|children|son|sons|daughter|daughters|boy|boys|girl|girls|kids|twins|toddler|baby|infant)$/.test(token.lower)) return to + 1;
  }
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|\d)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at - 1;
}

/** "Roe, 41, is": the age between the name and its verb. */
function isSubjectWithAge(tokens: readonly Token[], one: EntityMention, verb: number): boolean {
  return one.endToken === verb - 3 && tokens[one.endToken]?.text === ',' && tokens[one.endToken + 1]?.type === 'number' && tokens[verb - 1]?.text === ',';
}

/** "Great-grandmother", "half-brother". */
const PREFIXES = wordSet('great half step co');

/** How many words of any sort may narrow a role that is told with what it is of: "a field organizer for Roe". */
const MOST_PLAIN = 3;

/** Behind the "a" of "a field organizer", where words in small letters lead up to token `start`; else null. */
function plainStart(tokens: readonly Token[], start: number, first: number): number | null {
  for (let at = start - 1; at >= Math.max(first, start - 1 - MOST_PLAIN); at -= 1) {
    const token = tokens[at];
    if (token?.type !== 'word') return null;
    if (token.lower === 'a' || token.lower === 'an') return at < start - 1 ? at + 1 : null;
    if (isStopWord(token.lower) || isCapital(token)) return null;
  }
  return null;
}

/** First token of the words that narrow a role noun: "former police officer". */
function phraseStart(tokens: readonly Token[], noun: number, first: number): number {
  let start = noun;
  while (start - 1 >= Math.max(first, noun - REACH)) {
    const token = tokens[start - 1];
    if (!token) break;
    const hyphen = isDash(token.text) && !token.spaceBefore && tokens[start]?.spaceBefore === false;
    const narrows = token.type === 'word' && (ROLE_MODIFIERS.has(token.lower) || DEMONYMS.has(token.lower) || /^(?:former|ex|retired|off|duty)$/.test(token.lower) || isRoleNoun(token.lower) || isGrade(token.lower, tokens[start]?.lower) || (PREFIXES.has(token.lower) && isDash(tokens[start]?.text)));
    if (!hyphen && !narrows) break;
    start -= 1;
  }
  while (start < noun && isDash(tokens[start]?.text)) start += 1;
  return start;
}

/** Grades of one military rank: "second lieutenant", "lance corporal". */
const isGrade = (word: string, rank: string | undefined): boolean => (rank === 'lieutenant' && /^(?:first|second|2nd|1st)$/.test(word)) || (rank === 'corporal' && word === 'lance');

/** How far before "as a" the verb stands that tells who somebody is, in tokens. */
const IDENTIFIED = 6;

/** "Identified the gunman as a second lieutenant": whether such a verb leads up to the "as" at token `at`. */
const isIdentified = (tokens: readonly Token[], at: number, first: number): boolean => tokens.slice(Math.max(first, at - IDENTIFIED), at).some(({ lower }) => /^(?:identified|identifies|identify)$/.test(lower));

/** A role behind a verb at token `verb`: "worked as", "served as" tell of a time that may be over. */
const asOf = (tokens: readonly Token[], verb: number, read: RoleRead | null): RoleRead | null =>
  read !== null && /^(?:worked|served|acted)$/.test(tokens[verb]?.lower ?? '') ? { ...read, value: { ...read.value, then: true } } : read;

/** The person of "Roe, a nurse who will serve as"; else as below. */
function subjectOf(tokens: readonly Token[], persons: readonly EntityMention[], phrase: number, start: number): number | null {
  const last = persons.filter((one) => one.end <= start).at(-1);
  for (let at = phrase - 1; last !== undefined && at >= last.endToken; at -= 1) {
    if (tokens[at]?.lower !== 'who') continue;
    return tokens[last.endToken]?.text === ',' || last.endToken === at ? last.entity : null;
  }
  return subjectBefore(persons, start);
}

/** The only person named before, whom "his" and a working verb can mean; null when there are several, or none. */
function subjectBefore(persons: readonly EntityMention[], start: number): number | null {
  const before = [...new Set(persons.filter((one) => one.end <= start).map(({ entity }) => entity))];
  return before.length === 1 ? (before[0] ?? null) : null;
}
