import type { EventMention, FindContext } from '../kind.ts';
import type { MeetingValue } from '../meeting.ts';

/** Verbs in the present tense: "meets". */
const PRESENT = /^(?:meets?|sees?|holds?|receives?|hosts?|welcomes?|speaks?)\b/i;
/** Of these a noun stands behind others than a subject: "three calls". */
const OR_NOUN = /^(?:visits?|calls?)\b/i;
const SUBJECT = /(?:\p{Lu}\S*|\b(?:who|he|she|they|we|it|also|then)),? $/u;
const LONGEST_VERB = 12;
const LONGEST_SUBJECT = 30;
const MS_A_MINUTE = 60_000;

/** "On Friday she meets the premier", told on Wednesday below the headline, is still to come; the Friday before it is not meant. */
export function statusOf({ document: { text }, sentence, publishedAt }: FindContext, { start, status, time }: EventMention): Pick<MeetingValue, 'status' | 'when'> {
  const isDay = time?.granularity === 'day' && time.weekday !== null && time.from !== null && time.day === null;
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10)) / MS_A_MINUTE;
  const isToCome = status === 'happened' && isDay && sentence.paragraph > 0 && isPresent(text, start) && time.from !== published;
  return isToCome && Number.isFinite(published) ? { status: 'planned', when: null } : { status, when: time };
}

/** "Meets", "(she) calls"; "three calls" and "held talks" are told of what has been. */
function isPresent(text: string, start: number): boolean {
  const verb = text.slice(start, start + LONGEST_VERB);
  return PRESENT.test(verb) || (OR_NOUN.test(verb) && SUBJECT.test(text.slice(Math.max(0, start - LONGEST_SUBJECT), start)));
}
