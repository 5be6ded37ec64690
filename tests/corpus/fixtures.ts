import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ArticleDraft, ArticleOrigin } from '../../lib/corpus/article.ts';
import type { Engine } from '../../lib/corpus/database.ts';

/** An IndexedDB of its own, empty. */
export const newEngine = (): Required<Engine> => ({ indexedDB: new IDBFactory(), IDBKeyRange });

export const fromFile: ArticleOrigin = { via: 'file', wire: null, fileName: 'a.txt', feedUrl: null };

export function draft(part: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    url: null,
    canonicalUrl: null,
    title: 'Ferry runs aground',
    source: null,
    byline: null,
    publishedAt: null,
    text: 'A ferry with 40 people aboard ran aground near the harbour on Monday.',
    language: 'en',
    ...part,
  };
}
