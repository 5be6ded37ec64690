import { isMainEvent } from '../alignment/main-event.ts';
import type { AlignmentContext } from '../alignment/pairs.ts';
import { compareEvents } from '../alignment/slots.ts';
import { sentenceOverlap } from '../alignment/wording.ts';
import type { EventMention } from '../kinds/kind.ts';

/**
 * Log-odds that two sentences of two reports tell of one event. Fitted (logistic regression, rounded) on the 71,875 pairs of
 * sentences of ECB+ (Cybulska and Vossen 2014, topics 1 to 35), whose topics hold reports of two like events each; fitted on
 * ten parts in eleven of the topics and tried on the rest, precision falls by a hundredth (docs/ACCURACY.md).
 */
const ODDS = {
  base: -3,
  /** Times the odds that both reports tell the same news: what tells two arrests of two players apart. */
  news: 0.45,
  /** Times the likeness of the reports, 0–1, which the odds of the news rate too high for reports of like events. */
  story: -0.75,
  /** Times the share of wording, 0–1. */
  wording: 2.9,
  /** An event of one class in both. */
  action: 1.25,
  /** Each participant whom that event has in both, two at most. */
  participant: 0.65,
  time: 0.15,
  /** That class is of what both reports open with. */
  main: 0.3,
  /** Times the logarithm of the words of the shorter sentence: much of a short one is soon shared. */
  length: 0.5,
  /** Times the logarithm of the place of the later sentence: what stands far down is of side matters. */
  depth: -0.25,
} as const;

/** Surer that two reports tell the same news is no surer that two of their sentences do. */
const MOST_NEWS = 4;
/** A crowd of names is a list, not a proof. */
const COUNTED_PARTICIPANTS = 2;

/**
 * How likely two sentences tell of one event, in log-odds; 0 is a doubt.
 *
 * @param news log-odds that the two reports tell the same news, see `newsOdds`
 * @param left a sentence of the page, `right` one of the other report
 */
export function eventOdds(context: AlignmentContext, news: number, left: number, right: number): number {
  const { page, other, story } = context;
  const { ratio } = sentenceOverlap(context, left, right);
  const words = Math.min(page.extraction.sentences[left]?.stems.length ?? 0, other.extraction.sentences[right]?.stems.length ?? 0);
  return (
    ODDS.base +
    ODDS.news * Math.min(MOST_NEWS, news) +
    ODDS.story * story +
    ODDS.wording * ratio +
    sharedEvent(context, left, right) +
    ODDS.length * Math.log1p(words) +
    ODDS.depth * Math.log1p(Math.max(left, right))
  );
}

/** What the likest two mentions of one class add; nothing where none can be the same. */
function sharedEvent({ page, other, links }: AlignmentContext, left: number, right: number): number {
  let most = 0;
  for (const a of page.eventsBySentence.get(left) ?? NONE) {
    for (const b of other.eventsBySentence.get(right) ?? NONE) {
      const { action, participants, time, vetoes } = compareEvents(a, b, links, page.extraction.entities, other.extraction.entities);
      if (action !== 'same' || vetoes.length > 0) continue;
      const odds =
        ODDS.action +
        ODDS.participant * Math.min(COUNTED_PARTICIPANTS, participants) +
        (time === 'yes' ? ODDS.time : 0) +
        (isMainEvent(page, a) && isMainEvent(other, b) ? ODDS.main : 0);
      most = Math.max(most, odds);
    }
  }
  return most;
}

const NONE: readonly EventMention[] = [];
