/**
 * What each matched slot adds to an alignment score. A slot is one answer to "is this the same detail of the same event?".
 * The numbers are an order of importance, not probabilities; tests assert orderings, never values.
 */
export const SLOT_WEIGHTS = {
  /** Both events are of one action class: two meetings, two shootings. */
  sameAction: 0.2,
  /** Classes that often name one event: shoot and kill. */
  relatedAction: 0.1,
  /** Each participant found on both sides, two at most. A name is the most telling word of a report. */
  participant: 0.17,
  /** The detail belongs to the same person or thing: this victim's age. Nothing more need be shared. */
  owner: 0.5,
  /** The same noun is counted, measured or dated. */
  head: 0.18,
  /** The noun is narrowed by the same word: *mining* executives. */
  modifier: 0.1,
  /** Each report gives one figure of that sort only. */
  sole: 0.26,
  /** The only figures of a sort that has a name in both: the length of the talks. */
  topic: 0.12,
  /** Both are the first figure of a sort that is told of the event as a whole: the toll of this report and of that. */
  whole: 0.26,
  /** The values agree and are of a sort that does not agree by chance. */
  value: 0.12,
  /** The very same particular figure, given of one thing only by each report. It is counted as two slots. */
  particular: 0.12,
  /** Both stand in one place of a sentence that is retold word for word. Nothing more need be shared. */
  retold: 1,
  /** Compatible times. Weak: a story's sentences mostly share their day. */
  time: 0.08,
  place: 0.06,
  /** The clauses share their telling words (times the weighted overlap, 0–1). */
  context: 0.35,
  /** The articles are on one story (times their similarity, 0–1). */
  story: 0.15,
} as const;

/** About what a pair scores that matches in every way; brings scores into 0–1 without flattening the best ones. */
export const FULL_SCORE = 1.3;

/** Shared stems must weigh this much together before wording counts as a matched slot: about two telling words. */
export const CONTEXT_SLOT = 1.4;

/** Articles must be this much alike before a day that both open with is taken to be the day of one event. */
export const ONE_STORY = 0.15;

/** Articles must be this much alike before the only figure of a sort in one is set against the only one in the other. */
export const SOLE_STORY = 0.2;

/** Articles must be this much alike before the first toll of one is taken to be the toll of the other. */
export const WHOLE_STORY = 0.25;

/**
 * Least score and least number of matched slots for agreements and differences. "Differs" must be surest: a wrong one costs
 * trust. A silence asks nothing of the sentence that is shown for it: that the event is told is judged by the two reports as
 * wholes (`silenceOdds`, lib/comparison/silence-odds.ts).
 */
export const REQUIRED = {
  agrees: { score: 0.2, slots: 2 },
  /** An agreement of values that may be the same for all that is known. */
  unsure: { score: 0.3, slots: 2 },
  differs: { score: 0.4, slots: 3 },
  /** Of the leading figures of both reports, or of the only ones of their sort. */
  soleDiffers: { score: 0.3, slots: 2 },
  /** Of values near each other: see `isNearMiss`. */
  nearMiss: { score: 0, slots: 1 },
} as const;
