import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { EventStatus, FindContext, Mention } from '../kind.ts';
import type { MeetingValue } from '../meeting.ts';
import { isSeveralNoun } from './party-nouns.ts';
import { beforeVerb, subjectOf } from './subject-of.ts';

const MEETING = wordSet('meet meets met convene convenes convened confer conferred');
const SPEAKING = wordSet('spoke speak talked talk conferred');
const HOLDING = wordSet('hold holds held holding');
const SITTINGS = wordSet('meeting meetings session sessions talks summit negotiations');
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
    // "The meets", "a hold of": a noun.
    if (/^(?:the|a|an|of)$/.test(tokens[at - 1]?.lower ?? '')) continue;
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

/** Words of a subject behind its noun: "the leaders of both camps". */
const SUBJECT_REACH = 5;

/** Whether the subject before the verb is a plural or a body: one person does not meet for the first time. */
function isSeveral({ document: { tokens, entities }, sentence, mentions }: FindContext, verb: number): boolean {
  const last = beforeVerb(tokens, verb, sentence.firstToken);
  for (let at = last; at >= Math.max(sentence.firstToken, last - SUBJECT_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'punctuation') return false;
    const mention = mentions.find((one) => one.endToken === at + 1);
    if (mention !== undefined) return entities[mention.entity]?.type === 'organisation';
    if (isSeveralNoun(token.lower)) return true;
  }
  return false;
}
