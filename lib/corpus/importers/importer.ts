import type { Reason } from '../../kinds/kind.ts';
import type { ArticleDraft } from '../article.ts';

/** A file as handed over by the reader, in memory. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One article of a file, or why there is none. `name` is what lists and the command line call it: the file's name, or
 * the `id` inside a file of many articles.
 */
export type ImportItem =
  | { readonly name: string; readonly draft: ArticleDraft }
  | { readonly name: string; readonly problem: Reason };

/**
 * Reads one format. Items come in the same order each time, so that an interrupted import can go on after the last
 * one stored. Never throws for what a file holds: a broken member is an item with a problem.
 */
export interface Importer {
  /** Endings of file names, lower case, without the point. */
  readonly extensions: readonly string[];
  /** True where null bytes are no sign of a file that is no text. */
  readonly binary?: boolean;
  /** How many items {@link read} will give, told without making them; absent where a file is one item. */
  count?(file: ImportFile): number;
  /** The first `from` items are known already: something must stand for each, but it need not be made. */
  read(file: ImportFile, from?: number): AsyncIterable<ImportItem> | Iterable<ImportItem>;
}

/** The reason for leaving an item out; the words are in `public/_locales`. */
export function problem(name: string, key: string, ...args: readonly string[]): ImportItem {
  return { name, problem: { key, args } };
}
