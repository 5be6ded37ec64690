import type { Span } from './span.ts';

/** One sentence, headline included (the headline is always sentence 0 when the title is not empty). */
export interface Sentence extends Span {
  /** Position in {@link TextDocument.sentences}. */
  readonly index: number;
  /** Number of the paragraph it stands in: 0 for the headline, the body from 1 on. */
  readonly paragraph: number;
  /** First and one-past-last index into {@link TextDocument.tokens}. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Navigation, share bars, disclaimers, "Leave a Reply": read by nobody as the report. Makes no claims. */
  readonly boilerplate: boolean;
}

/**
 * `word`: letters, then also digits ("G7"), with inner apostrophes ("don’t"); dotted single letters are one word, last point
 * included ("U.S.", "p.m."). `number`: digits with inner commas and points ("1,234.5"), or a fraction sign ("½"); letters
 * behind digits are a token of their own ("21st" → `21` `st`). `symbol`: currency signs, %, &, /, emoji.
 */
export type TokenType = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * One token. Hyphenated compounds are split at the hyphen, and the hyphen is a token of its own
 * ("35-minute" → `35` `-` `minute`), so that readers of quantities see the parts. A possessive
 * ending is split off too ("Blinken’s" → `Blinken` `’s`).
 */
export interface Token extends Span {
  readonly index: number;
  readonly type: TokenType;
  /** Exactly as in the article. */
  readonly text: string;
  /** Lower-cased, curly apostrophes straightened. */
  readonly lower: string;
  /** True if white space (or the start of the text) comes before it. */
  readonly spaceBefore: boolean;
}

export type EntityType = 'person' | 'organisation' | 'place' | 'other';

/** One place where an entity is named (or referred to by a bare surname or abbreviation). */
export interface EntityMention extends Span {
  readonly entity: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  /** The title, office or relationship directly beside this mention: "U.S. Secretary of State", "her uncle". */
  readonly role: Span | null;
}

/** A person, organisation or place of one article, with its mentions linked. */
export interface Entity {
  /** Position in {@link TextDocument.entities}. */
  readonly id: number;
  readonly type: EntityType;
  /** The fullest form found, without roles: "Antony Blinken". */
  readonly name: string;
  /** Lower-case family name of a person (East Asian order respected where a list of family names tells it), else null. */
  readonly surname: string | null;
  /** Every distinct form, lower-cased: `antony blinken`, `blinken`. Abbreviations of organisations included. */
  readonly aliases: readonly string[];
  /** Lower-case roles given anywhere in the article: `u.s. secretary of state`. */
  readonly roles: readonly string[];
  /** In order of the text, the first by whatever form stands first. */
  readonly mentions: readonly EntityMention[];
}

/** The text layer's whole reading of one article. Plain data: it survives structured clone and JSON. */
export interface TextDocument {
  readonly text: string;
  /** Length of the title in code units; the body starts at `titleLength + 2`. 0 when there is no title. */
  readonly titleLength: number;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  /** All mentions of all entities in order of `start`; they do not overlap. */
  readonly mentions: readonly EntityMention[];
}
