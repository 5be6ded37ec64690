import { findEvents } from '../../lib/claims/events.ts';
import type { Kind, Mention } from '../../lib/kinds/kind.ts';
import { analyseText } from '../../lib/text/analyse.ts';
import { findTimes } from '../../lib/values/times.ts';
import { PUBLISHED } from './examples.ts';

/** Mentions of one kind in a text, with the words they cover, found as extraction finds them. */
export function findMentions(kind: Kind, text: string): (Mention<unknown> & { readonly text: string })[] {
  const document = analyseText('', text);
  const times = document.sentences.flatMap((sentence) =>
    findTimes(document.tokens.slice(sentence.firstToken, sentence.endToken), PUBLISHED).map((time) => ({ ...time, sentence: sentence.index })),
  );
  const events = findEvents(document, times);
  return document.sentences.flatMap((sentence) =>
    kind.find({
      document,
      sentence,
      mentions: document.mentions.filter((one) => one.sentence === sentence.index),
      times: times.filter((one) => one.sentence === sentence.index),
      events: events.filter((one) => one.sentence === sentence.index),
      publishedAt: PUBLISHED,
    }).map((mention) => ({ ...mention, text: document.text.slice(mention.start, mention.end) })),
  );
}
