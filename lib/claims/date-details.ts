import type { Detail, EventMention, FindContext, Mention } from '../kinds/kind.ts';
import { firstFrom } from '../text/span.ts';
import { stem } from '../text/stems.ts';
import { datedWord } from './events/dated-word.ts';

/** Classes of saying: what one speaker says on a day is not what another does. */
export const SAYINGS: ReadonlySet<string> = new Set(['say', 'announce', 'warn', 'urge', 'criticise', 'praise', 'deny', 'threaten', 'pledge', 'testify', 'apologise', 'reject']);

/** What a time is told of: its event, the words for it, and whose saying it is. */
export interface DateDetail {
  readonly detail: Detail;
  /** Event whose trigger is the word that the time goes with, else null. */
  readonly event: EventMention | null;
}

/** Words of saying that name no event of the lexicon. */
const SAYING_WORDS: ReadonlySet<string> = new Set(
  ('comment comments commented tweet tweets conference speech speeches address testimony briefing post posts interview interviews indicated suggested signaled signalled predicted estimated revealed asked spoke speaking ' +
  'defended questioned dismissed responded repeated echoed addressed expressed outlined detailed recounted described discussed mentioned cited touted boasted complained mocked ridiculed lamented mused testified retweeted posted ' +
  'informed notified remark response reply appearance op-ed editorial memo message messages email emails monologue').split(' '),
);
/** Verbs that say little without their noun: "the strike began on Friday", "made a call". */
const LIGHT: ReadonlySet<string> = new Set('came come made make took take began begin held hold went go got get gave give put set had did do happened happen occurred occur started start faced face saw see kept keep left leave brought bring sent send reached reach struck strikes entered underwent undergo conducted conduct staged stage placed place delivered deliver issued issue suffered carried completed complete finalized concluded launched launch resumed resume attended attend'.split(' '));

/** In characters. */
const NEAR = 40;

/** Counted from another day of its sentence, see `apartTime`. */
function isOfEventBehind(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'apart' in value && value.apart !== undefined && 'weekday' in value && 'from' in value && (value.weekday !== null || value.from !== null);
}

/** The deed that a time of the sentence goes with, see {@link datedWord}; words of the lexicon by their class, others by their stem. */
export function dateDetail({ document: { tokens }, sentence, events, times }: FindContext, mention: Mention<unknown>): DateDetail {
  if (isOfEventBehind(mention.value)) {
    // "On Friday, a day after barring her": the day of what the words behind it tell.
    const behind = events.find(({ start }) => start >= mention.end && start - mention.end < NEAR) ?? null;
    return { detail: { head: behind?.action ?? null, modifiers: [], owner: null }, event: behind };
  }
  const first = firstFrom(tokens, mention.start, sentence.firstToken, sentence.endToken);
  const end = firstFrom(tokens, mention.end, first, sentence.endToken);
  const isTimed = (at: number): boolean => {
    const offset = tokens[at]?.start ?? 0;
    const time = times[firstFrom(times, offset + 1) - 1];
    return time !== undefined && time.start !== mention.start && offset < time.end;
  };
  const { verb, noun } = datedWord(tokens, sentence, first, end, isTimed);
  const triggerAt = (at: number | null): EventMention | null => {
    const token = at === null ? undefined : tokens[at];
    return token === undefined ? null : (events.find((one) => one.start <= token.start && token.end <= one.end) ?? null);
  };
  const wordAt = (at: number | null): string[] => {
    const token = at === null ? undefined : tokens[at];
    if (token === undefined) return [];
    const event = triggerAt(at);
    if (event !== null) return [event.action];
    return LIGHT.has(token.lower) ? [] : [SAYING_WORDS.has(token.lower) ? 'say' : stem(token.lower)];
  };
  const event = triggerAt(verb) ?? triggerAt(noun);
  const done = triggerAt(verb)?.action;
  // "Convicted of murder in 2006" dates the verdict, "announced the deal on Friday" both.
  const [head = null, ...modifiers] = [...wordAt(verb), ...(done === undefined || SAYINGS.has(done) ? wordAt(noun) : [])];
  const isSaying = event !== null && SAYINGS.has(event.action);
  // "The two sides have a deal, the union said Friday": the day of the saying is told for what is said.
  if (isSaying && verb !== null && verb < first && isAfterthought(tokens, sentence.firstToken, verb)) return { detail: { head, modifiers, owner: null }, event: null };
  const [speaker = null, ...others] = isSaying ? event.agents : [];
  return { detail: { head, modifiers, owner: others.length > 0 ? null : speaker }, event };
}

/** How far a speaker reaches in front of the verb, in tokens. */
const LONGEST_SPEAKER = 12;

/** A saying at the end of its sentence, behind a comma and no quotation. */
function isAfterthought(tokens: FindContext['document']['tokens'], from: number, verb: number): boolean {
  for (let at = verb - 1; at > Math.max(from, verb - LONGEST_SPEAKER); at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (text === ',') return !/^[”"’']$/.test(tokens[at - 1]?.text ?? '');
    if (/^[;:—–“”"()]$/.test(text)) return false;
  }
  return false;
}

