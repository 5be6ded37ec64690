import type { EntityMention, Token } from '../../text/document.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';

/** Whose office is told by what they are: "the paper's", "the country's". */
const OWNERS = wordSet(`paper newspaper magazine network station country nation city town village county state province region island church parish diocese district organization organisation chain startup publisher studio museum
 foundation charity nonprofit institute bureau department ministry council association federation lab laboratory zoo airport port company firm group bank maker union airline club agency board committee panel league carmaker automaker
 retailer hospital university school`);
/** Before an office: whoever holds it is one of several, or not yet or no more in it. */
const NOT_NOW = wordSet('deputy vice assistant former ex associate next new first regional local');
const SPEAKING = wordSet('told wrote says vows insists left took gave made saw went came met won lost stood');

/** Whether an office whose words begin at `start`, behind a genitive, is that of a body in small letters, and ends its phrase at token `end`: "the paper's executive editor said". */
export function bodysOwn({ document: { tokens }, sentence }: FindContext, start: number, end: number): true | null {
  const owner = tokens[start - 2];
  if (owner === undefined || !OWNERS.has(owner.text) || NOT_NOW.has(tokens[start]?.lower ?? '')) return null;
  if (!tokens.slice(Math.max(sentence.firstToken, start - 5), start - 2).some(({ lower }) => lower === 'the' || lower === 'its' || lower === 'their')) return null;
  return closes(tokens[end]) ? true : null;
}

/** "The company's chief investment office", "its president and chairman Jane Roe": the words go on. */
const closes = (next: Token | undefined): boolean => next === undefined || (next.type === 'punctuation' && next.text !== '-') || (next.type === 'word' && next.lower !== 'and' && next.lower !== "'s" && (isStopWord(next.lower) || SPEAKING.has(next.text) || /^[a-z]+ed$/.test(next.text)));

/** "The committee's chairman, Sen. Jane Roe": who is named behind the comma at token `end`. */
export function namedBehind({ document: { tokens } }: FindContext, persons: readonly EntityMention[], end: number): number | null {
  if (tokens[end]?.text !== ',') return null;
  const start = tokens[end + 1]?.start ?? -1;
  return persons.find((one) => one.start === start || one.role?.start === start)?.entity ?? null;
}
