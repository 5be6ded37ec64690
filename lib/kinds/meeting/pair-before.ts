import type { Entity } from '../../text/document.ts';
import type { EventMention, FindContext } from '../kind.ts';

/** What may stand between a subject and its verb, where the two may be parted: "they are due to", "the two then". */
const GROUP = "(?:had|have|has|will|would|are|were|be|been|due|set|expected|scheduled|slated|planning|planned|plan|hoping|to|also|then|later|first|last|[a-z]+ly)";
/** Verbs that make a meeting of "talks", with the adjectives between. */
const HOLDING = '(?:hold|held|holding|have|had|begin|began|begun|resume|resumed)(?: [a-z-]+){0,3}';
const PRONOUN = '(?:they|he|she|the (?:two|pair)(?: [a-z]+)?|both(?: [a-z]+)?)';
const PRONOUN_BEFORE = new RegExp(`(?:^|[\\s“"])${PRONOUN}(?: ${GROUP})*(?: ${HOLDING})?\\s*$`, 'i');
/** "He and the premier" before the name that closes the pair. */
const WITH_PRONOUN = /(?:^|[\s“"])(?:he|she) and (?:[a-z]+ ){0,3}$/i;

/** Whether a pronoun is the subject right before the verb or noun: "they met", "they are due to hold talks". */
export const isPronounBefore = (words: string): boolean => PRONOUN_BEFORE.test(words);

/** Whether the words before a name join it to a pronoun: "he and Roe met". */
export const isPronounPair = (words: string): boolean => WITH_PRONOUN.test(words);

/** Within so many characters before its verb "who" stands. */
const WHO_REACH = 28;
const WHO = /,? who (?:(?:had|have|will|also|last|first|[a-z]+ly) )*$/;
/** Between the two: a word or two of whose office the second bears. */
const JOINED = /^(?!.*\b(?:of|to|with|for|from|said|that)\b),? and (?:[\p{L}’'-]+ ){0,5}$|^,? and [a-z’' -]{2,40}, $/u;
/** Behind a verb of those who met each other: no object, and nobody's youth. */
const MUTUAL = /^(?:,|\.| (?:on|for|again|privately|briefly|last|this|earlier|over|yesterday|today|twice|behind|face|to discuss|to talk|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/;

/** "Roe and Doe, who met on Friday": the two persons right before the clause that tells of their meeting; else nobody. */
export function pairBefore({ document: { text, entities }, mentions }: FindContext, { start, end }: EventMention): Entity[] {
  const who = WHO.exec(text.slice(Math.max(0, start - WHO_REACH), start));
  if (who === null || !MUTUAL.test(text.slice(end, end + WHO_REACH))) return [];
  const past = start - who[0].length;
  const [one, two] = mentions.filter((mention) => mention.end <= past && entities[mention.entity]?.type === 'person').slice(-2);
  if (one === undefined || two === undefined || two.end !== past || one.entity === two.entity) return [];
  if (!JOINED.test(text.slice(one.end, two.start))) return [];
  return [one, two].flatMap(({ entity }) => entities[entity] ?? []);
}
