import type { Span } from '../text/span.ts';
import type { EntityMention, Sentence, TextDocument } from '../text/document.ts';
import type { TimeValue } from '../values/time.ts';

/** FIXED list of kind names (DESIGN). `list.ts` holds those that are implemented. */
export type KindName =
  | 'duration' | 'count' | 'money' | 'percent' | 'date' | 'meeting' | 'place' | 'name' | 'role' | 'rank' | 'quote';

/** Whether the words say that the event took place. */
export type EventStatus = 'happened' | 'planned' | 'possible' | 'denied' | 'cancelled';

/** One mention of an event in one sentence, before mentions are merged into events. */
export interface EventMention extends Span {
  /** Position in the list it comes from. */
  readonly id: number;
  readonly sentence: number;
  /** Action class of the lexicon: `meet`, `visit`, `shoot`, `arrest`, `die`, … */
  readonly action: string;
  /** Clause the trigger rules over. */
  readonly clause: Span;
  /** Ids of entities acting (or taking part symmetrically), and acted upon. */
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  readonly time: TimeValue | null;
  /** Ids of place entities. */
  readonly places: readonly number[];
  readonly status: EventStatus;
  /** Told as background ("in 2008, …") or as a comparison, not as the news. */
  readonly background: boolean;
}

/** A time expression of the text. */
export interface TimeMention extends Span {
  readonly sentence: number;
  readonly value: TimeValue;
}

/** What a kind may look at. Everything is indexed by the sentence it asks for. */
export interface FindContext {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  /** Mentions, times and events of this sentence, in order. */
  readonly mentions: readonly EntityMention[];
  readonly times: readonly TimeMention[];
  readonly events: readonly EventMention[];
  /** ISO 8601 date or date-time of publication, as the source gave it, else null. */
  readonly publishedAt: string | null;
}

/**
 * What the value is a detail *of*, in words general enough to be found in another report.
 * Example: "three gunshot victims" → head `victim`, modifiers [`gunshot`].
 */
export interface Detail {
  /** Porter stem of the noun counted, measured or dated; null when the event alone says it. */
  readonly head: string | null;
  /** Stems that narrow the head: "people *killed*", "*high-level* requests". */
  readonly modifiers: readonly string[];
  /** Entity the detail belongs to (a victim's age to that victim; the speaker of a quotation), else null. */
  readonly owner: number | null;
}

/** A value of one kind at one place in the text. */
export interface Mention<V> extends Span {
  readonly kind: KindName;
  readonly value: V;
  readonly detail: Detail;
  /** Event mention of the context that the kind itself knows it belongs to, else null (claims/ will look for one). */
  readonly event: number | null;
}

/** A reason in a form that can be translated: words are made at the edge from `public/_locales`. */
export interface Reason {
  readonly key: string;
  readonly args: readonly string[];
}

/**
 * Outcome of comparing two values of one kind that are taken to be the same detail of the same event.
 * - `same`: equal, or wordings that cannot be told apart
 * - `compatible`: one is a looser, rounded or bounded wording of the other
 * - `different`: cannot be a wording of the other
 * - `incomparable`: says nothing either way (a quotation of other words altogether, units that do not convert)
 */
export interface Comparison {
  readonly outcome: 'same' | 'compatible' | 'different' | 'incomparable';
  readonly reason: Reason;
  /** Words that differ, for marking: spans relative to the start of each mention. */
  readonly marks?: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

/**
 * One claim kind. Laws, held by tests for every kind: `compare(v, v).outcome` is `same`; compare is symmetric in its
 * outcome; `format` is never empty; spans lie inside the sentence; nothing throws.
 */
export interface Kind<V = unknown> {
  readonly name: KindName;
  /** Kinds that win when both claim overlapping words of equal length. Never file order. */
  readonly yieldsTo: readonly KindName[];
  find(context: FindContext): Mention<V>[];
  compare(a: V, b: V): Comparison;
  /**
   * Words of which two values that are not incomparable share one, so that an article is searched for them instead of being
   * tried value by value; null of a value that may be compared with any other. Default: every value may be.
   */
  handles?(value: V): readonly string[] | null;
  /** The value in plain English, for lists and the matrix: "nearly 6 hours"; `written` is the text of the claim, of use where the value keeps a reduced form of it only. */
  format(value: V, written?: string): string;
  /** Slot of the event that the value itself fills; it is exempt from its own veto in alignment. Default: none. */
  readonly fills?: 'time' | 'place' | 'participants' | 'status' | 'words';
  /** Kinds within whose longer span one of this kind may stand as a claim of its own ("the worst since *2011*, when …"). Default: none. */
  readonly nestsIn?: readonly KindName[];
  /** The span is a clause or a quotation: details of other kinds may lie inside it without a conflict. Default: false. */
  readonly spansClause?: boolean;
  /** Whether a report that leaves this detail out is worth telling ("unstated"). Default: true. */
  readonly tellsSilence?: boolean;
  /**
   * Whether reports give such a value once for their event as a whole (a toll): then the first one of each report is the
   * same detail. Default: no value is.
   */
  tellsWhole?(value: V): boolean;
  /** Whether the value is so common that its occurring twice says nothing ("two people", an age). Default: it is not. */
  isCommon?(value: V): boolean;
  /** Whether the value leaves open when or how much ("this year", "since 2017"): it leads no report. Default: it does not. */
  isLoose?(value: V): boolean;
  /** Whether the value is a person's own, whatever the sentence has the person do (an age). Default: it is not. */
  isOfOwner?(value: V): boolean;
  /**
   * Whether the value is so particular that two reports of one story which both give it, each of one thing only, speak of
   * the same thing ("28,412", "12.51am", an age). Default: none is.
   */
  isParticular?(value: V): boolean;
  /**
   * Whether both give the same number and their nouns say what is meant, so that two reports of one story which both give
   * that number of such things, and no other, speak of the same ("a dozen executives", "twelve business leaders"); not "two
   * people". Default: no noun does.
   */
  tellsByNoun?(a: Pick<Mention<V>, 'value' | 'detail'>, b: Pick<Mention<V>, 'value' | 'detail'>): boolean;
  /**
   * `a` as it would be under the words of `b`, where both give one value of what they call otherwise ("seven rivals", "seven
   * candidates"); null where their words say that they are of two things. Default: never.
   */
  renamed?(a: Pick<Mention<V>, 'value' | 'detail'>, b: Pick<Mention<V>, 'value' | 'detail'>): Pick<Mention<V>, 'value' | 'detail'> | null;
  /**
   * For two values that cannot be compared: `compatible` where nothing speaks against their being the same ("earlier this
   * month" in a report of unknown day, "April 13"). The rest must then say all the more that they are of one thing. Symmetric.
   */
  mayBeSame?(a: V, b: V): Comparison | null;
  /** Whether `evidence` is so much wider than `claim` that it does not confirm it ("in Ohio" for "in Dayton, Ohio"). Default: it never is. */
  isWider?(evidence: V, claim: V): boolean;
  /**
   * Whether an agreement of the two is rough: one names the minute, the other the night. A sharper value that differs goes
   * before it. Symmetric. Default: none is.
   */
  isRough?(a: V, b: V): boolean;
  /** Whether the values are so far apart that no two reports of one thing give them: a war's toll and an attack's. Symmetric. Default: never. */
  areFarApart?(a: V, b: V): boolean;
  /** Whether the values, if they differ, do so by no more than slips, estimates and memories of one thing do. Symmetric. Default: they never are. */
  areNear?(a: V, b: V): boolean;
  /** The value holds whenever it is told (a name, a role): the time of what is told beside it never tells two apart. Default: false. */
  readonly lasts?: boolean;
  /**
   * Whether two values of the same detail need nobody who took part to name their event: `always` for details that tell it
   * by themselves (weekly strike pay; a name heard, not read), `if sole` for those that a story mostly has once (the
   * reward), where each report gives only one. `by name` asks for more than usual: many firms report profits in the same
   * words, so a body or person named beside both must be the same. Default: `never`.
   */
  pins?(a: Pick<Mention<V>, 'value' | 'detail'>, b: Pick<Mention<V>, 'value' | 'detail'>): 'always' | 'if sole' | 'by name' | 'never';
  /** Whether the values are measured or counted by one rule or another, of which a matter has many; offices and ranks are not. Default: false. */
  readonly isMeasured?: boolean;
  /** Whether the value is a number of what its noun names: two nouns have two numbers then, and so have a part and its whole. Default: false. */
  readonly isCounted?: boolean;
  /** Whether the value is of a moment, as prices of shares are: on another day it is another value. Default: it is not. */
  isMomentary?(mention: Pick<Mention<V>, 'value' | 'detail'>): boolean;
  /**
   * Whether two values are of the same detail by the kind's own lights: `no` vetoes (injured ≠ killed, a victim's age ≠
   * another's), `yes` counts as a matched slot. Default: heads equal → `yes`, else `unknown`.
   */
  sameDetail?(a: Pick<Mention<V>, 'value' | 'detail'>, b: Pick<Mention<V>, 'value' | 'detail'>): 'yes' | 'no' | 'unknown';
}
