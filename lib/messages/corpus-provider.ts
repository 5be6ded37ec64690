import type { Corpus } from '../corpus/corpus.ts';

/** Hands out the one open corpus of a context. */
export interface CorpusProvider<C extends Corpus = Corpus> {
  /** @throws what opening throws: CorpusBroken, StorageFull */
  get(): Promise<C>;
  /** To be called when the corpus turned out closed or damaged: the next `get` opens it again. */
  reset(): void;
}

/** Opens the corpus on first use, and again after an opening that failed. */
export function corpusProvider<C extends Corpus>(open: () => Promise<C>): CorpusProvider<C> {
  let opening: Promise<C> | null = null;
  return {
    get() {
      const current = (opening ??= open());
      current.catch(() => {
        if (opening === current) opening = null;
      });
      return current;
    },
    reset() {
      const old = opening;
      opening = null;
      old?.then(
        (corpus) => corpus.close(),
        () => undefined,
      );
    },
  };
}
