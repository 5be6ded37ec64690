import type { EntityMention, Token } from '../../text/document.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { roleAfter } from '../../text/names/roles.ts';
import { canonicalPhrase } from '../../text/names/canonical.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { ROLE_MODIFIERS } from '../../text/names/titles.ts';
import { firstMarked, marksOf, wordMark } from '../../text/word-marks.ts';
import { isDash } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import { ageBefore, personAged } from './aged.ts';
import { namedComplement } from './complement.ts';
import { officeBefore, phraseBefore } from './far-before.ts';
import { groupOf, roleClass } from './ontology.ts';
import { isLeadNoun, partyLeadAt } from './party-leads.ts';
import { afterPossessor, isRoleNoun, readRole } from './read-role.ts';
import { roleBehindAnd, saidOf } from './said-of.ts';
import { readTold, titleStart, tokenBehind, type RoleRead } from './read-told.ts';
import { isStatusWord, statusAt, statusValue } from './status.ts';
import type { RoleValue } from './value.ts';

/** A role said of a subject, or behind "worked as", reaches so many words to its noun. */
const REACH = 6;

const ROLE_NOUN = wordMark(isRoleNoun);
const STATUS = wordMark(isStatusWord);
const LEAD = wordMark(isLeadNoun);

/** The roles of one sentence, those beside names first; none overlaps another. */
export function findRoles(context: FindContext): RoleRead[] {
  const found: RoleRead[] = [];
  const add = (read: RoleRead | null): void => {
    if (read && !found.some((one) => overlaps(one, read))) found.push(read);
  };
  const persons = context.mentions.filter((mention) => context.document.entities[mention.entity]?.type === 'person');
  for (const person of persons) for (const read of besideName(context, person)) add(read);
  const { document: { tokens }, sentence: { firstToken, endToken } } = context;
  const marks = marksOf(tokens);
  const mark = ROLE_NOUN | STATUS | LEAD;
  for (let i = firstMarked(marks, firstToken, endToken, mark); i >= 0; i = firstMarked(marks, i + 1, endToken, mark)) {
    const token = tokens[i];
    const status = statusAt(context, persons, i);
    if (status !== null) {
      const span = { start: tokens[status.firstToken]?.start ?? 0, end: tokens[status.endToken - 1]?.end ?? 0 };
      add({ ...span, value: statusValue(status.role, context.document.text.slice(span.start, span.end)), owner: status.owner });
    }
    const lead = ((marks[i] ?? 0) & LEAD) === 0 ? null : partyLeadAt(tokens, persons, i, firstToken, endToken);
    if (lead !== null) add(readTold(context, { ...lead, past: false }, lead.owner));
    if (token === undefined || ((marks[i] ?? 0) & ROLE_NOUN) === 0 || context.mentions.some((one) => overlaps(one, token))) continue;
    add(atNoun(context, persons, i));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The role before the name and the one in apposition behind it; one that the article has already given in the same words is none. */
function besideName(context: FindContext, person: EntityMention): RoleRead[] {
  const { document, sentence } = context;
  const { tokens, text } = document;
  const reads: RoleRead[] = [];
  const spans: { span: Span; before: boolean }[] = [];
  if (person.role) spans.push({ span: person.role, before: person.role.end <= person.start });
  const loose = person.role === null ? looseBefore(tokens, person.firstToken, sentence.firstToken) : null;
  if (loose) spans.push({ span: loose, before: true });
  const far = loose === null ? (phraseBefore(tokens, titleStart(context, person), sentence.firstToken) ?? (person.role === null ? officeBefore(tokens, person.firstToken, sentence.firstToken) : null)) : null;
  if (far) spans.push({ span: far, before: true });
  const after = roleAfter(tokens, sentence, person.endToken);
  // In a list of names, "Roe, Sen. Doe", the title is the next one's.
  const isOfNext = (end: number): boolean => context.mentions.some((one) => one.firstToken === end && document.entities[one.entity]?.type === 'person');
  const plain = after ? null : looseAfter(tokens, person.endToken, sentence.endToken);
  if (plain) spans.push({ span: plain, before: false });
  const [first, last] = after ? [tokens[after.firstToken], tokens[after.endToken - 1]] : [];
  if (first && last && after && !isOfNext(after.endToken) && person.role?.start !== first.start) spans.push({ span: { start: first.start, end: last.end }, before: false });
  for (const { span, before } of spans) {
    let from = sentence.firstToken;
    while (from < sentence.endToken && (tokens[from]?.start ?? Infinity) < span.start) from += 1;
    const read = readSpan(context, from, span, before, person.entity);
    if (read && (!before || !isRepeated(context, person, text.slice(span.start, span.end)))) reads.push(read);
    const second = before ? null : roleBehindAnd(tokens, tokenBehind(context, span.end), sentence.endToken);
    const other = second && readTold(context, second, person.entity);
    // "A former clerk and analyst" was both.
    const shares = second !== null && tokens[second.firstToken - 1]?.lower === 'and' && /^(?:former|ex|retired)\b/i.test(text.slice(span.start, span.end));
    if (other) reads.push(shares ? { ...other, value: { ...other.value, former: true } } : other);
  }
  for (const said of saidOf(tokens, person, sentence.endToken)) {
    const read = readTold(context, said, person.entity);
    if (read) reads.push(read);
  }
  return reads;
}

/** "The race director, Roe": in front of a comma any plain words between the article and the role noun narrow it. */
function looseBefore(tokens: readonly Token[], name: number, first: number): Span | null {
  const noun = tokens[name - 1]?.text === ',' ? name - 2 : name - 1;
  const last = tokens[noun];
  if (noun < first || !last || !isRoleNoun(last.lower)) return null;
  for (let k = noun - 1; k >= Math.max(first, noun - 4); k -= 1) {
    const token = tokens[k];
    if (token?.type !== 'word') return null;
    if (/^(?:the|a|an|'s)$/.test(token.lower)) return { start: tokens[k + 1]?.start ?? last.start, end: last.end };
    if (!/^[a-z]+$/.test(token.text)) return null;
  }
  return null;
}

/** "Roe, 52, regional organiser of": behind a comma a few plain words up to a role noun that ends its phrase. */
function looseAfter(tokens: readonly Token[], from: number, end: number): Span | null {
  if (tokens[from]?.text !== ',') return null;
  let at = from + 1;
  if (tokens[at]?.type === 'number' && tokens[at + 1]?.text === ',') at += 2;
  if (/^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')) at += 1;
  for (let k = at; k < Math.min(end, at + 4); k += 1) {
    const token = tokens[k];
    if (token?.type !== 'word' || !/^[a-z]+$/.test(token.text) || /^(?:and|or|who|of|for|at|in|on|was|is|said|with|by)$/.test(token.text)) return null;
    const next = tokens[k + 1];
    const ends = k + 1 >= end || next === undefined || next.type === 'punctuation' || /^(?:of|for|at|in|with|who|and)$/.test(next.lower);
    if (!isRoleNoun(token.lower) || !ends) continue;
    const whole = token.lower === 'member' || token.lower === 'fellow' ? namedComplement(tokens, k + 1, end) : null;
    return { start: tokens[at]?.start ?? token.start, end: tokens[(whole ?? k + 1) - 1]?.end ?? token.end };
  }
  return null;
}

function readSpan(context: FindContext, from: number, span: Span, before: boolean, owner: number): RoleRead | null {
  const { tokens, text } = context.document;
  let to = from;
  while (to < context.sentence.endToken && (tokens[to]?.end ?? Infinity) <= span.end) to += 1;
  // "his wife, Ana Roe" and "director Ana Roe": only a title directly before the name is shortened at will.
  const title = before && !/^\s*,/.test(text.slice(span.end, span.end + 2));
  let start = afterPossessor(tokens, from, to);
  // "When President Roe": a capital at the start of a sentence is no part of the title.
  if (start < to - 1 && /^(?:When|If|As|While|But|And|Then|After|Before|Although|Though|Because)$/.test(tokens[start]?.text ?? '')) start += 1;
  // "Then-President Roe" at the start of a sentence.
  if (isDash(tokens[start]?.text)) start = tokens[start - 1]?.lower === 'then' ? start - 1 : start + 1;
  const own = { start: tokens[start]?.start ?? span.start, end: span.end };
  const value = readRole(tokens, start, to, title ? 'title' : 'told', 'holder', text.slice(own.start, own.end));
  if (!value) return null;
  return { ...own, value: title && isInPassing(context, from, to) ? { ...value, inPassing: true } : value, owner };
}

const SUPPOSING = /^(?:if|unless|suppose|supposing|imagine)$/;
const SAYING = /^(?:said|says|say|told|added|wrote|warned|announced)$/;
/** Longest name behind a title whose genitive is looked for, in words. */
const NAME_WORDS = 3;

/** "If President Roe wins", "would be President Roe", "former ambassador Roe's lawyer"; not "if so, mayor Roe said". */
function isInPassing({ document: { tokens }, sentence }: FindContext, from: number, to: number): boolean {
  let name = to;
  while (name < to + NAME_WORDS && name < sentence.endToken && /^\p{Lu}/u.test(tokens[name]?.text ?? '')) name += 1;
  if (tokens[name]?.lower === "'s" || tokens[name]?.text === '’') return true;
  if (SAYING.test(tokens[name]?.lower ?? '') || SAYING.test(tokens[from - 1]?.lower ?? '')) return false;
  if (tokens[from - 1]?.lower === 'be' && /^(?:would|could|might)$/.test(tokens[from - 2]?.lower ?? '')) return true;
  for (let k = sentence.firstToken; k < from; k += 1) if (SUPPOSING.test(tokens[k]?.lower ?? '')) return true;
  return SUPPOSING.test(tokens[from]?.lower ?? '');
}

function isRepeated({ document, sentence }: FindContext, person: EntityMention, role: string): boolean {
  return (document.entities[person.entity]?.mentions ?? []).some(
    (one) => one.sentence < sentence.index && one.sentence > 0 && one.role !== null && document.text.slice(one.role.start, one.role.end) === role,
  );
}

const POSSESSIVE = /^(?:his|her|their|whose)$/;
const WORKING = /^(?:worked|working|works|work|serving|served|serves|employed|moonlighted)$/;
/** "Resigned as", "stepped down as", "sworn in as". */
const MOVING = /^(?:resigned|resigns|resign|quit|quits|down|retired|retires|sworn|in|appointed|named|dismissed|sacked|fired|reappointed|elected|inaugurated)$/;
/** "Will serve as interim chief". */
const SERVING = /^(?:serve|serves|served|serving|act|acts|acted|acting|works|worked|working)$/;
const BEING = /^(?:is|was|became|becomes|been)$/;

/** A role noun away from any name: "his ex-wife", "Roe’s friend", "worked as a bouncer", "was a nurse", "a former police officer". */
function atNoun(context: FindContext, persons: readonly EntityMention[], noun: number): RoleRead | null {
  const { document: { tokens, text }, sentence } = context;
  let start = phraseStart(tokens, noun, sentence.firstToken);
  if (start < noun && tokens[start]?.lower === 'old' && isDash(tokens[start - 1]?.text)) start += 1;
  const before = start > sentence.firstToken ? (tokens[start - 1]?.lower ?? '') : '';
  if (isRoleNoun(tokens[noun + 1]?.lower ?? '') || tokens[noun + 1]?.lower === "'s" || (isDash(tokens[noun + 1]?.text) && tokens[noun + 1]?.spaceBefore === false)) return null;
  const [first, last] = [tokens[start], tokens[noun]];
  if (!first || !last) return null;
  const complement = namedComplement(tokens, noun + 1, sentence.endToken);
  const isMember = last.lower === 'member' || last.lower === 'fellow';
  if (isMember && complement === null) return null;
  const make = (owner: number | null, of: RoleValue['of'], from = start, to = noun + 1): RoleRead | null => {
    const span = { start: tokens[from]?.start ?? first.start, end: tokens[to - 1]?.end ?? last.end };
    const value = readRole(tokens, from, to, 'told', of, text.slice(span.start, span.end));
    return value ? { ...span, value, owner } : null;
  };
  const aged = ageBefore(tokens, start);
  if (aged !== null && /^(?:the|a)$/.test(tokens[start - 6]?.lower ?? '')) return make(personAged(context, persons, aged, start - 6), 'holder');
  const relation = groupOf(roleClass(last.lower)) !== 'office';
  if (relation) {
    if (POSSESSIVE.test(before)) return make(subjectBefore(persons, first.start), 'possessor');
    if (before === "'s") return make(persons.find((one) => one.endToken === start - 1)?.entity ?? null, 'possessor');
    const parent = /^(?:the|a)$/.test(before) && tokens[noun + 1]?.lower === 'of' && BEING.test(tokens[start - 2]?.lower ?? '') ? persons.find((one) => one.endToken === start - 2) : undefined;
    return parent ? make(parent.entity, 'holder', start, childrenEnd(tokens, noun + 2, sentence.endToken)) : null;
  }
  // What somebody leaves or takes up is theirs for one moment of the report only: it confirms, and contradicts nothing.
  if (before === 'as' && MOVING.test(tokens[start - 2]?.lower ?? '')) {
    const read = make(subjectOf(tokens, persons, start, first.start), 'holder');
    return read && { ...read, value: { ...read.value, inPassing: true } };
  }
  if (before === 'as' && SERVING.test(tokens[start - 2]?.lower ?? '')) return make(subjectOf(tokens, persons, start, first.start), 'holder', start, complement ?? noun + 1);
  const possessor = isGenitive(tokens, start - 1) ? persons.find((one) => one.endToken === start - 1) : undefined;
  if (possessor && start < noun) {
    const read = make(possessor.entity, 'possessor');
    // Of his several lawyers and aides each report names another.
    return read && { ...read, value: { ...read.value, inPassing: true } };
  }
  const named = start === noun || !isMember ? bodyBefore(tokens, start, sentence.firstToken) : null;
  if (named !== null) {
    const read = make(null, 'holder', named);
    const body = canonicalPhrase(tokens.slice(named, start).map(({ lower }) => lower).join(' '));
    return read && { ...read, value: { ...read.value, body } };
  }
  // "Roe is chief technology officer at Acme": an office of which there is one needs no article.
  if (BEING.test(before) && start < noun) {
    const holder = persons.find((one) => one.endToken === start - 1);
    return holder === undefined ? null : make(holder.entity, 'holder', start, complement ?? noun + 1);
  }
  if (before !== 'a' && before !== 'an' && before !== 'the') return null;
  if (before === 'the' && complement !== null && start < noun && /^(?:ambassador|envoy|consul)$/.test(last.lower)) return make(null, 'holder', start, complement);
  const verb = tokens[start - 2]?.lower ?? '';
  if (verb === 'as' && WORKING.test(tokens[start - 3]?.lower ?? '')) return make(subjectOf(tokens, persons, start, first.start), 'holder', start, complement ?? noun + 1);
  // "Roe, then an army analyst".
  const then = verb === 'then' && tokens[start - 3]?.text === ',' ? persons.find((one) => one.endToken === start - 3) : undefined;
  if (then !== undefined) {
    const read = make(then.entity, 'holder', start, complement ?? noun + 1);
    return read && { ...read, value: { ...read.value, then: true } };
  }
  if (BEING.test(verb)) {
    const subject = persons.find((one) => one.endToken === start - 2 || isSubjectWithAge(tokens, one, start - 2));
    return subject && before !== 'the' ? make(subject.entity, 'holder', start, complement ?? noun + 1) : null;
  }
  if (before !== 'the' && complement !== null) return make(null, 'holder', start, complement);
  // Without a name only what sets a person apart is worth telling.
  return /^(?:former|ex|retired|fellow)$/.test(first.lower) ? make(null, 'holder') : null;
}

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

/** First token of the words that narrow a role noun: "former police officer". */
function phraseStart(tokens: readonly Token[], noun: number, first: number): number {
  let start = noun;
  while (start - 1 >= Math.max(first, noun - REACH)) {
    const token = tokens[start - 1];
    if (!token) break;
    const hyphen = isDash(token.text) && !token.spaceBefore && tokens[start]?.spaceBefore === false;
    const narrows = token.type === 'word' && (ROLE_MODIFIERS.has(token.lower) || DEMONYMS.has(token.lower) || /^(?:former|ex|retired|off|duty)$/.test(token.lower) || isRoleNoun(token.lower));
    if (!hyphen && !narrows) break;
    start -= 1;
  }
  while (start < noun && isDash(tokens[start]?.text)) start += 1;
  return start;
}

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
