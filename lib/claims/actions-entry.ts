/**
 * One action class with its English words, as written in the data files.
 *
 * - `verbs`: base forms separated by blanks; irregular past and participle after colons (`steal:stole:stolen`);
 *   `=born` stands for that participle alone; words of a phrase joined by `_`, of which the first is inflected (`lay_off:laid`).
 * - `nouns`: base forms; the plural is made, except for words marked `*`, which are taken as they stand.
 */
export interface ActionEntry {
  readonly action: string;
  readonly verbs: string;
  readonly nouns: string;
}
