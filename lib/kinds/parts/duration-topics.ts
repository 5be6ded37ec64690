import type { Token } from '../../text/document.ts';
import type { DurationRead } from '../../values/read-duration.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** What reports give one length of, whatever words they choose for it. */
export type DurationTopic = 'talks' | 'strike' | 'trial' | 'sentence' | 'penalty' | 'suspended' | 'deliberation' | 'delay' | 'gap' | 'margin' | 'clocked' | 'debate' | 'interruption' | 'outage' | 'served';

const NOUNS: ReadonlyMap<string, DurationTopic> = new Map(
  ([
    ['talks', 'talks negotiations negotiation bargaining meeting discussions conversation summit showdown'],
    ['strike', 'strike walkout stoppage picket'],
    ['trial', 'trial retrial'],
    ['deliberation', 'deliberations deliberation deliberating deliberated deliberate'],
    ['sentence', 'prison jail jailed imprisoned caged sentenced imprisonment behind-bars sentence'],
    ['delay', 'delayed delay'],
    ['debate', 'debate debates debated debating'],
    ['interruption', 'suspended halted interrupted adjourned interruption adjournment recess'],
    ['outage', 'outage outages blackout blackouts'],
  ] satisfies readonly (readonly [DurationTopic, string])[]).flatMap(([topic, words]) => words.split(' ').map((word): [string, DurationTopic] => [word, topic])),
);

/** What a law threatens, charge by charge; what a court gave is told otherwise. */
const THREATENED = /^(?:faces?|facing|faced|carr(?:y|ies|ied|ying)|maximum|max|punishable|potential|possible|could)$/;
const THREAT_REACH = 8;

/** Of these a report gives one length; of penalties it gives as many as there are charges. */
const TOPICS: ReadonlySet<string> = new Set([...NOUNS.values(), 'suspended', 'gap', 'margin', 'clocked', 'served']);
const GAPS = wordSet('behind ahead back adrift clear astern');
/** "gets 15 years": what a court gives. */
const GIVEN = wordSet('gets got given receives received handed');
const SERVED = wordSet('serve serves served serving minimum spent');
/** What is over of a term, of which release may cut the rest: "served three of the four years he was given". */
const IS_SERVED = wordSet('served spent serving spending');
const STILL_TO_SERVE = /^(?:will|would|must|should|shall|could|may|might|can|to|be|years?)$/;
const LONG = 28 * 86_400;
/** How many words before and behind a length its topic may stand, within one clause. */
const REACH_BACK = 7;
const REACH_ON = 5;

/** True for the names of topics among the heads of durations. */
export function isTopic(head: string | null): boolean {
  return head !== null && TOPICS.has(head);
}

/** What the length at `read` is a length of, as far as the words beside it tell: "after 14 hours of *talks*", "*jailed* for 14 years". */
export function topicOf(tokens: readonly Token[], read: DurationRead, first: number, end: number): DurationTopic | null {
  const topic = toldTopic(tokens, read, first, end);
  if (topic !== 'sentence') return topic;
  const around = tokens.slice(Math.max(first, read.firstToken - THREAT_REACH), Math.min(end, read.endToken + 2));
  return around.some(({ lower }) => THREATENED.test(lower)) || read.quantity.interval.low === null ? 'penalty' : topic;
}

function toldTopic(tokens: readonly Token[], read: DurationRead, first: number, end: number): DurationTopic | null {
  const word = (i: number): string => (i >= first && i < end ? (tokens[i]?.lower ?? '') : '');
  const next = word(read.endToken);
  if (isServed(word, read)) return 'served';
  if (GAPS.has(next) && !(next === 'behind' && word(read.endToken + 1) === 'bars')) return read.unit.factor < 3600 ? 'gap' : null;
  if (next === 'late') return 'delay';
  if (isOfRecord(word, read)) return 'margin';
  const on = search(tokens, read.endToken, Math.min(end, read.endToken + REACH_ON), 1, read);
  if (on !== null && (read.attributive || next === 'of' || next === 'in' || next === '-' || on === 'suspended')) return on;
  const back = search(tokens, read.firstToken - 1, Math.max(first - 1, read.firstToken - 1 - REACH_BACK), -1, read);
  // "exceeds the highest sentence by 18 months": a difference, no length.
  if (back !== null && (back === 'delay' || word(read.firstToken - 1) !== 'by')) return back;
  if (isClocked(tokens.slice(read.numberToken, read.endToken), read)) return 'clocked';
  return null;
}

/** "*served* about three years", "had *spent* eight months in jail"; not "to be served", nor time spent elsewhere. */
function isServed(word: (i: number) => string, read: DurationRead): boolean {
  if (read.unit.factor < LONG) return false;
  const at = [1, 2].map((k) => read.firstToken - k).find((i) => IS_SERVED.has(word(i)));
  if (at === undefined || STILL_TO_SERVE.test(word(at - 1))) return false;
  const on = [0, 1, 2, 3].map((k) => word(read.endToken + k));
  return on.some((text) => NOUNS.get(text) === 'sentence' || text === 'bars' || text === 'custody' || text === 'penitentiary');
}

/** "2:04:51", "2hr 4min 51sec". */
function isClocked(tokens: readonly Token[], read: DurationRead): boolean {
  return tokens.some(({ text }) => text === ':') || (read.unit.factor >= 60 && read.unit.factor <= 3600 && /^sec/.test(tokens.at(-1)?.lower ?? ''));
}

/** "four seconds off the record", "beat the record by 38 seconds". */
function isOfRecord(word: (i: number) => string, read: DurationRead): boolean {
  if (read.unit.factor >= 86_400) return false;
  const by = word(read.firstToken - 1) === 'by' && [2, 3, 4].some((k) => /^records?$/.test(word(read.firstToken - k)));
  const off = /^(?:off|from|short|inside|outside|faster|slower|better|quicker)$/.test(word(read.endToken));
  return by || (off && Array.from({ length: 12 }, (_, k) => word(read.endToken + 1 + k)).includes('record'));
}

/** The nearest topic one way, up to the end of the clause. */
function search(tokens: readonly Token[], from: number, to: number, step: 1 | -1, read: DurationRead): DurationTopic | null {
  const long = read.unit.factor >= LONG;
  let found: DurationTopic | null = null;
  for (let k = from; k !== to; k += step) {
    const token = tokens[k];
    if (!token || /^[,;:.()]$/.test(token.text) || (token.type === 'number' && step < 0)) break;
    if (long && token.lower === 'suspended') return 'suspended';
    if (found !== null) continue;
    if (step < 0 && SERVED.has(token.lower)) break;
    if (step < 0 && token.lower === 'jury' && !long) found = 'deliberation';
    else if (step < 0 && long && GIVEN.has(token.lower) && k >= from - 1) found = 'sentence';
    else found = topicOfNoun(token.lower, long);
  }
  return found;
}

/** Sentences are of months and years; talks and deliberations are not. */
function topicOfNoun(word: string, long: boolean): DurationTopic | null {
  const topic = NOUNS.get(word) ?? null;
  if (topic === 'sentence') return long ? topic : null;
  return long && topic !== 'strike' && topic !== 'trial' && topic !== 'outage' ? null : topic;
}
