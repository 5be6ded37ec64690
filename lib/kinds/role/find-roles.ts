import type { EntityMention, Token } from '../../text/document.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isNextOnes, roleAfter } from '../../text/names/roles.ts';
import { firstMarked, marksOf, wordMark } from '../../text/word-marks.ts';
import { isDash } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import { atNoun } from './at-noun.ts';
import { isCapital, namedComplement } from './complement.ts';
import { officeBefore, phraseBefore } from './far-before.ts';
import { isOfFirm } from './firms.ts';
import { isLeadNoun, partyLeadAt } from './party-leads.ts';
import { partyBehind, partyBeside } from './party.ts';
import { isNationality, nationalAt } from './nationals.ts';
import { oneOfMany } from './one-of.ts';
import { afterPossessor, isRoleNoun, readRole } from './read-role.ts';
import { isLearner, studentAt } from './students.ts';
import { isNobody } from './titled-names.ts';
import { roleBeforeAnd } from './two-titles.ts';
import { roleBehindAnd, saidOf } from './said-of.ts';
import { readTold, titleStart, tokenBehind, type RoleRead } from './read-told.ts';
import { isPartyNoun, statePartyAt } from './state-party.ts';
import { isUnnamedSpeaker } from './unnamed-speakers.ts';
import { wholePhrase } from './whole-phrase.ts';
import { isStatusWord, statusAt, statusValue } from './status.ts';
import { wordSet } from '../../text/names/word-set.ts';

const ROLE_NOUN = wordMark(isRoleNoun);
/** Marks are few: words that seldom occur share one. */
const RARER = wordMark((lower) => isStatusWord(lower) || isLeadNoun(lower) || isLearner(lower) || isNationality(lower) || isPartyNoun(lower));

/** The roles of one sentence, those beside names first; none overlaps another. */
export function findRoles(context: FindContext): RoleRead[] {
  const found: RoleRead[] = [];
  const add = (cut: RoleRead | null): void => {
    if (cut === null || isUnnamedSpeaker(context, cut) || isOfFirm(context, cut) || found.some((one) => overlaps(one, cut))) return;
    const read = madeWhole(context, cut);
    if (!found.some((one) => overlaps(one, read))) found.push(read);
  };
  const persons = context.mentions.filter((mention) => context.document.entities[mention.entity]?.type === 'person');
  for (const person of persons) {
    if (isNobody(context, person)) continue;
    const beside = partyBeside(context, person);
    for (const read of besideName(context, person, beside === null || beside.start < person.end ? person.endToken : behindParty(context, beside.end))) add(read);
    for (const party of [beside, partyBehind(context, person)]) {
      if (party !== null && !found.some((one) => overlaps(one, party)) && !isRepeated(context, person, party.value.written)) found.push(party);
    }
  }
  const { document: { tokens }, sentence: { firstToken, endToken } } = context;
  const marks = marksOf(tokens);
  const mark = ROLE_NOUN | RARER;
  for (let i = firstMarked(marks, firstToken, endToken, mark); i >= 0; i = firstMarked(marks, i + 1, endToken, mark)) {
    const token = tokens[i];
    const status = statusAt(context, persons, i);
    if (status !== null) {
      const span = { start: tokens[status.firstToken]?.start ?? 0, end: tokens[status.endToken - 1]?.end ?? 0 };
      add({ ...span, value: statusValue(status.role, context.document.text.slice(span.start, span.end)), owner: status.owner });
    }
    const lead = !isLeadNoun(token?.lower ?? '') ? null : partyLeadAt(tokens, persons, i, firstToken, endToken);
    if (lead !== null) add(readTold(context, { ...lead, past: false }, lead.owner));
    const party = isPartyNoun(token?.lower ?? '') ? statePartyAt(context, persons, i) : null;
    if (party !== null && !found.some((one) => overlaps(one, party))) found.push(party);
    if (isNationality(token?.lower ?? '')) add(nationalAt(context, persons, i));
    if (isLearner(token?.lower ?? '')) add(studentAt(context, persons, i));
    if (token === undefined || ((marks[i] ?? 0) & ROLE_NOUN) === 0 || context.mentions.some((one) => overlaps(one, token))) continue;
    const read = atNoun(context, persons, i);
    add(read);
    // "The US senator and candidate for president": one person, by two roles.
    const second = read?.value.inPassing === true && read.value.of === 'holder' && tokens[i + 1]?.lower === 'and' ? roleBehindAnd(tokens, i + 1, endToken) : null;
    if (second !== null && read !== null) add(readTold(context, second, read.owner));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The role with all words of its phrase. */
function madeWhole(context: FindContext, read: RoleRead): RoleRead {
  const { tokens, text } = context.document;
  if (read.value.group === 'status') return read;
  const cut = { firstToken: tokenBehind(context, read.start), endToken: tokenBehind(context, read.end) };
  const whole = wholePhrase(context, cut, read.value.group === 'office' && (read.value.form === 'told' || read.value.of === 'possessor'));
  if (whole.firstToken === cut.firstToken && whole.endToken === cut.endToken) return read;
  const span = { start: tokens[whole.firstToken]?.start ?? read.start, end: tokens[whole.endToken - 1]?.end ?? read.end };
  const written = text.slice(span.start, span.end);
  const body = read.value.body === undefined ? undefined : readRole(tokens, whole.firstToken, whole.endToken, read.value.form, read.value.of, written, true)?.body;
  return { ...read, ...span, value: { ...read.value, written, ...(body === undefined ? {} : { body }) } };
}

/** "Roe (R-Ohio)", "Roe, D-Vt.": the token that goes on behind the party at `end`. */
function behindParty(context: FindContext, end: number): number {
  const { tokens } = context.document;
  let at = tokenBehind(context, end);
  while (/^[.)\]]$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** The role before the name and the one in apposition behind token `behind`; one that the article has already given in the same words is none. */
function besideName(context: FindContext, person: EntityMention, behind: number): RoleRead[] {
  const { document, sentence } = context;
  const { tokens, text } = document;
  const reads: RoleRead[] = [];
  const spans: { span: Span; before: boolean }[] = [];
  if (person.role) spans.push({ span: person.role, before: person.role.end <= person.start });
  const title = titleStart(context, person);
  // "The port commander, Capt. Roe, told": an office before the title; in a list the next name follows.
  const isTitledAgain = title < person.firstToken && tokens[title - 1]?.text === ',' && (/^[,.]$/.test(tokens[person.endToken]?.text ?? '') || SAYING.has(tokens[person.endToken]?.lower ?? ''));
  const loose = person.role === null || isTitledAgain ? looseBefore(tokens, title, sentence.firstToken) : null;
  if (loose) spans.push({ span: loose, before: true });
  const far = loose === null ? (phraseBefore(tokens, titleStart(context, person), sentence.firstToken) ?? (person.role === null ? officeBefore(tokens, person.firstToken, sentence.firstToken) : null)) : null;
  if (far) spans.push({ span: far, before: true });
  const after = roleAfter(tokens, sentence, behind);
  // In a list of names, "Roe, Sen. Doe", the title is the next one's.
  const isTitleOfNext = after !== null && context.mentions.some((one) => document.entities[one.entity]?.type === 'person' && one.firstToken > after.firstToken && one.firstToken < after.endToken && !tokens.slice(after.firstToken, one.firstToken).some(({ lower }, n) => /^(?:for|to|with|'s|’)$/.test(lower) || (lower === 'of' && tokens[after.firstToken + n + 1]?.lower !== 'staff')));
  const isOfNext = (end: number): boolean => context.mentions.some((one) => one.firstToken === end && document.entities[one.entity]?.type === 'person');
  const plain = after ? null : looseAfter(tokens, behind, sentence.endToken);
  if (plain) spans.push({ span: plain, before: false });
  const [first, last] = after ? [tokens[after.firstToken], tokens[after.endToken - 1]] : [];
  if (first && last && after && !isTitleOfNext && !isOfNext(after.endToken) && person.role?.start !== first.start) spans.push({ span: { start: first.start, end: last.end }, before: false });
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
  const joined = roleBeforeAnd(tokens, titleStart(context, person), sentence.firstToken);
  const earlier = joined && readTold(context, { ...joined, past: false }, person.entity);
  if (earlier) reads.push(earlier);
  const among = oneOfMany(tokens, person.endToken, sentence.endToken);
  const one = among && readTold(context, among, person.entity);
  if (one) reads.push(one);
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
  // ", once a baker," and ", typically a reliable ally,".
  if (/(?:ly|^once|^now|^then|^long|^also|^still)$/.test(tokens[at]?.lower ?? '') && /^(?:the|a|an)$/.test(tokens[at + 1]?.lower ?? '')) at += 1;
  if (/^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')) at += 1;
  for (let k = at; k < Math.min(end, at + 4); k += 1) {
    const token = tokens[k];
    const names = isCapital(token) && k > at && /^(?:ally|backer|supporter|loyalist|critic|aide|adviser|advisor|donor|appointee)$/.test(tokens[k + 1]?.lower ?? '');
    if (token?.type !== 'word' || (!names && !/^[a-z]+$/.test(token.text)) || /^(?:and|or|who|of|for|at|in|on|was|is|said|with|by)$/.test(token.text)) return null;
    const next = tokens[k + 1];
    const ends = k + 1 >= end || next === undefined || next.type === 'punctuation' || /^(?:of|for|at|in|with|who|and)$/.test(next.lower);
    if (isNextOnes(tokens, k)) return null;
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
  // "Head of the Institute of Ports" ends where the name of the body does: "… and Inland Waterways".
  const body = before ? undefined : context.mentions.find((mention) => mention.firstToken < to && mention.endToken > to && mention.entity !== owner);
  to = body?.endToken ?? to;
  // "his wife, Ana Roe" and "director Ana Roe": only a title directly before the name is shortened at will.
  const title = before && !/^\s*,/.test(text.slice(span.end, span.end + 2));
  let start = afterPossessor(tokens, from, to);
  // "When President Roe": a capital at the start of a sentence is no part of the title.
  if (start < to - 1 && /^(?:When|If|As|While|But|And|Then|After|Before|Although|Though|Because)$/.test(tokens[start]?.text ?? '')) start += 1;
  // "Then-President Roe" at the start of a sentence.
  if (isDash(tokens[start]?.text)) start = tokens[start - 1]?.lower === 'then' ? start - 1 : start + 1;
  const own = { start: tokens[start]?.start ?? span.start, end: body?.end ?? span.end };
  // "To be the nominee, Roe said", "would host Roe": said of somebody else, and a verb.
  if (before && !title && /^(?:be|is|was|become|became|been|being)$/.test(tokens[/^(?:an?|the)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1]?.lower ?? '')) return null;
  if (title && tokens[from]?.lower === 'host' && /^(?:to|will|would|could|can|may|should|not)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  const value = readRole(tokens, start, to, title ? 'title' : 'told', 'holder', text.slice(own.start, own.end), true);
  if (!value) return null;
  if (before && !title && isAs(tokens, from)) return { ...own, value: { ...value, inPassing: true }, owner };
  return { ...own, value: title && isInPassing(context, from, to) ? { ...value, inPassing: true } : value, owner };
}

/** "As (the new) bank chief, Roe will": what somebody is, was or is to be. */
function isAs(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (/^(?:an?|the|its|their|his|her|new|next)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at]?.lower === 'as';
}

const SUPPOSING = wordSet('if unless suppose supposing imagine');
const SAYING = wordSet('said says say told added wrote warned announced');
/** Longest name behind a title whose genitive is looked for, in words. */
const NAME_WORDS = 3;

/** "If President Roe wins", "would be President Roe", "former ambassador Roe's lawyer"; not "if so, mayor Roe said". */
function isInPassing({ document: { tokens }, sentence }: FindContext, from: number, to: number): boolean {
  let name = to;
  while (name < to + NAME_WORDS && name < sentence.endToken && /^\p{Lu}/u.test(tokens[name]?.text ?? '')) name += 1;
  if (tokens[name]?.lower === "'s" || tokens[name]?.text === '’') return true;
  if (SAYING.has(tokens[name]?.lower ?? '') || SAYING.has(tokens[from - 1]?.lower ?? '')) return false;
  if (tokens[from - 1]?.lower === 'be' && /^(?:would|could|might)$/.test(tokens[from - 2]?.lower ?? '')) return true;
  for (let k = sentence.firstToken; k < from; k += 1) if (SUPPOSING.has(tokens[k]?.lower ?? '')) return true;
  return SUPPOSING.has(tokens[from]?.lower ?? '');
}

function isRepeated({ document, sentence }: FindContext, person: EntityMention, role: string): boolean {
  return (document.entities[person.entity]?.mentions ?? []).some(
    (one) => one.sentence < sentence.index && one.sentence > 0 && one.role !== null && document.text.slice(one.role.start, one.role.end) === role,
  );
}
