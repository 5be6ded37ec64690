import type { RoleGroup } from './ontology.ts';

/** The office, trade or relation of a person, as one report gives it. */
export interface RoleValue {
  /** Class of the role noun: `chief` for director, head, chief executive; `wife`. */
  readonly role: string;
  readonly group: RoleGroup;
  /** Former, ex-, retired, late-: no longer held. */
  readonly former: boolean;
  /** Assistant, deputy, vice, under-: one step below. */
  readonly below: boolean;
  /** Fields that narrow it: [`police`], [`foreign`]. */
  readonly fields: readonly string[];
  /** `title`: directly before a name, where writers shorten; `told`: in apposition or said outright. */
  readonly form: 'title' | 'told';
  /** Whose role the owner of the detail holds, or (`possessor`) whose relation somebody else is. */
  readonly of: 'holder' | 'possessor';
  /** "A mother of two": of nobody in particular. */
  readonly general: boolean;
  /** Told in passing, of somebody supposed to hold it or as part of a possessor: it contradicts nothing. */
  readonly inPassing?: true;
  /** Family name of who holds it, lower-case, for roles told by whom they serve. */
  readonly holder?: string;
  /** Held at the time that the sentence tells of, which may be over: "then-president Roe", "was the director". */
  readonly then?: true;
  /** What it is a role of, when a name behind it says so: "director of the Roe Museum" → `roe museum`. */
  readonly body?: string;
  /** The party named before an office: "Democratic Sen. Roe" → `democrat`. */
  readonly party?: string;
  /** As in the article. */
  readonly written: string;
}
