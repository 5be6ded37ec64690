import type { Token } from '../../text/document.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { EventStatus, FindContext, Mention } from '../kind.ts';
import type { MeetingValue } from '../meeting.ts';
import { PERSON_NOUNS } from '../parts/counted-nouns.ts';
import { subjectOf } from './subject-of.ts';
import { companyAt } from './company.ts';

const MEETING = wordSet('meet meets met convene convenes convened confer conferred');
const SPEAKING = wordSet('spoke speak talked talk conferred');
const HOLDING = wordSet('hold holds held holding');
const SITTINGS = wordSet('meeting meetings session sessions talks summit negotiations');
/** Bodies that sit, and pairs. */
const SITTERS = wordSet('two pair sides leaders committee subcommittee panel council board commission cabinet parties families they couple teams ministers');
/** Behind a verb of those who meet one another: how, or when. */
const TOGETHER = /^(?:\s(?:again|privately|briefly|separately|twice|face[- ]to[- ]face|in person|one[- ]on[- ]one|behind closed doors|for the (?:first|second|third|last|\p{L}+) time|in (?:closed|executive|emergency|special|regular) session|on the sidelines|by (?:phone|telephone|video)|on the phone|once))+/u;
/** What tells more than that they met "again". */
const TOLD_HOW = /face|person|closed|time|session|sidelines|phone|video|privately|one-on-one/;
const BY_PHONE = /^\s(?:by (?:phone|telephone|video)|on the phone)\b/;
const TIME_GAP = /^\s*(?:on|in|late|early)?\s*$/i;
const REACH = 60;
const MOST_BEFORE_SITTING = 5;

/** "The council will meet on Friday", "negotiators held their first session": those who meet one another, told in one phrase. */
export function toldSessions(context: FindContext, taken: readonly Mention<MeetingValue>[]): Mention<MeetingValue>[] {
  const { document: { tokens, text }, sentence, events, times } = context;
  const found: Mention<MeetingValue>[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text !== token.lower) continue;
    const holds = HOLDING.has(token.lower);
    if (!holds && !MEETING.has(token.lower) && !SPEAKING.has(token.lower)) continue;
    if (/^(?:the|a|an|to|of)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.lower !== 'to') continue;
    const end = holds ? sittingEnd(tokens, at, sentence.endToken) : SPEAKING.has(token.lower) && !BY_PHONE.test(text.slice(token.end, token.end + REACH)) ? null : token.end;
    if (end === null || [...taken, ...found].some((one) => one.start < end && token.start < one.end)) continue;
    const how = TOGETHER.exec(text.slice(end, Math.min(sentence.end, end + REACH)))?.[0].length ?? 0;
    const time = times.find((one) => one.start >= end + how && TIME_GAP.test(text.slice(end + how, one.start)));
    if (!holds && time === undefined && !TOLD_HOW.test(text.slice(end, end + how))) continue;
    const event = events.find((one) => one.start <= token.start && token.start < one.end) ?? null;
    const subject = subjectOf(context, event, at, false);
    if (subject.length === 0 || /^(?:they|he|she|we)$/.test(subject[0] ?? '') || (subject.length === 1 && !isSeveral(context, at))) continue;
    found.push({
      kind: 'meeting', start: token.start, end: time?.end ?? end + how, event: event?.id ?? null,
      value: { action: SPEAKING.has(token.lower) ? 'call' : 'meet', participants: subject, status: isToCome(token.lower, event?.status, time !== undefined) ? 'planned' : (event?.status ?? 'happened'), when: event?.time ?? time?.value ?? null, unnamed: true },
      detail: { head: null, modifiers: [], owner: null },
    });
  }
  return found;
}

/** "The board *meets* on Friday": with a day the present tense tells of what is to come. */
const isToCome = (verb: string, status: EventStatus | undefined, dated: boolean): boolean => dated && (status ?? 'happened') === 'happened' && /^(?:meets?|holds?|convenes?|confers?)$/.test(verb);

/** "Held *an emergency meeting*": the end of what is held, in code units; null where it is no meeting, or one "with" or "of" somebody. */
function sittingEnd(tokens: readonly Token[], at: number, end: number): number | null {
  for (let to = at + 1; to < Math.min(end, at + 1 + MOST_BEFORE_SITTING); to += 1) {
    const token = tokens[to];
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-')) return null;
    if (SITTINGS.has(token.lower)) return /^(?:with|of|between|for|room|rooms)$/.test(tokens[to + 1]?.lower ?? '') ? null : token.end;
    if (/^(?:on|in|at|that|to|by|for|up|off|and)$/.test(token.lower)) return null;
  }
  return null;
}

/** Whether the subject before the verb is a plural or a body: one person does not meet for the first time. */
function isSeveral({ document: { tokens, entities }, mentions }: FindContext, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'punctuation') return false;
    const mention = mentions.find((one) => one.endToken === at + 1);
    if (mention !== undefined) return entities[mention.entity]?.type === 'organisation';
    if (SITTERS.has(token.lower) || (token.lower.endsWith('s') && (PERSON_NOUNS.has(token.lower) || ROLE_HEADS.has(token.lower.slice(0, -1))))) return true;
  }
  return false;
}

const LISTENER_REACH = 14;

/** "Told the Herald *in an interview*": who was told, and the speaker. */
export function toldInInterview(context: FindContext, taken: readonly Mention<MeetingValue>[]): Mention<MeetingValue>[] {
  const { document: { tokens, entities }, sentence, events } = context;
  for (let at = sentence.firstToken + 2; at < sentence.endToken; at += 1) {
    if (tokens[at]?.lower !== 'interview' || tokens[at + 1]?.lower === 'with') continue;
    for (let told = at - 1; told >= Math.max(sentence.firstToken, at - LISTENER_REACH); told -= 1) {
      if (!/^(?:told|tells|telling)$/.test(tokens[told]?.lower ?? '')) continue;
      const party = companyAt(context, told + 1) ?? capitalsAt(tokens, told + 1);
      const [start, end] = [tokens[told]?.start, tokens[at]?.end];
      if (party === null || !/^(?:in|during)$/.test(tokens[party.endToken]?.lower ?? '') && !/^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(tokens[party.endToken]?.lower ?? '') || start === undefined || end === undefined) return [];
      if (taken.some((one) => one.start < end && start < one.end)) return [];
      const event = events.find(({ action, start: from }) => action === 'say' && from === start) ?? null;
      const speaker = event?.agents.flatMap((id) => (entities[id]?.type === 'person' ? [entities[id].name.toLowerCase()] : [])).filter((name) => name !== party.name) ?? [];
      return [{
        kind: 'meeting', start, end, event: event?.id ?? null,
        value: { action: 'talk', participants: [...speaker, party.name], status: 'happened', when: event?.time ?? null, unnamed: true },
        detail: { head: null, modifiers: [], owner: null },
      }];
    }
  }
  return [];
}

/** "Told *CNN* in an interview": capitals that the text layer makes no name of. */
function capitalsAt(tokens: readonly Token[], from: number): { readonly name: string; readonly endToken: number } | null {
  let to = tokens[from]?.lower === 'the' ? from + 1 : from;
  const first = to;
  while (/^[\p{Lu}]/u.test(tokens[to]?.text ?? '') || (to > first && /^(?:and|of|&)$/.test(tokens[to]?.lower ?? '') && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? ''))) to += 1;
  return to === first ? null : { name: tokens.slice(first, to).map(({ lower }) => lower).join(' '), endToken: to };
}
