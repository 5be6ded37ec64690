import { findEvents } from '../../lib/claims/events.ts';
import type { FindContext, Kind, Mention } from '../../lib/kinds/kind.ts';
import { analyseText } from '../../lib/text/analyse.ts';
import type { Span } from '../../lib/text/span.ts';
import { findTimes } from '../../lib/values/times.ts';

/** Takes the brackets out of an example and says where they stood. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let open = -1;
  for (const char of marked) {
    if (char === '[') open = text.length;
    else if (char === ']' && open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += char;
  }
  return { text, spans };
}

/** Everything a kind finds in a text, read as the body of an article without a title; offsets into `text`. */
export function findIn(kind: Kind, text: string, publishedAt: string | null): Mention<unknown>[] {
  return contextsOf(text, publishedAt)
    .flatMap((context) => kind.find(context))
    .map((mention) => ({ ...mention, start: mention.start - BODY, end: mention.end - BODY }));
}

/** Where the body begins in the full text of an article without a title. */
const BODY = 2;

/** One context a sentence, as extraction makes them. */
export function contextsOf(text: string, publishedAt: string | null): FindContext[] {
  const document = analyseText('', text);
  const times = document.sentences.map((sentence) =>
    findTimes(document.tokens.slice(sentence.firstToken, sentence.endToken), publishedAt).map((time) => ({ ...time, sentence: sentence.index })),
  );
  const events = findEvents(document, times.flat());
  return document.sentences.map((sentence) => ({
    document,
    sentence,
    mentions: document.mentions.filter((mention) => mention.sentence === sentence.index),
    times: times[sentence.index] ?? [],
    events: events.filter((event) => event.sentence === sentence.index),
    publishedAt,
  }));
}
