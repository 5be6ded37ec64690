import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { jsonlImporter } from '../../lib/corpus/importers/jsonl.ts';
import { openCorpus, type CorpusStore } from '../../lib/corpus/store.ts';
import { wireOf } from '../../lib/corpus/wire.ts';
import { progress } from './measure.ts';

export const BULK = 'bulk-12k.jsonl.gz';

/** One article of the bulk file by its own id. */
export interface BulkArticle {
  readonly id: string;
  readonly draft: ArticleDraft;
}

/** All usable articles of the bulk file, read as the product reads such a file. */
export async function readBulk(data: string): Promise<BulkArticle[]> {
  const bytes = gunzipSync(readFileSync(join(data, BULK)));
  const articles: BulkArticle[] = [];
  for await (const item of jsonlImporter.read({ name: BULK, bytes })) {
    if ('draft' in item) articles.push({ id: item.name, draft: item.draft });
  }
  return articles;
}

const BATCH = 1000;

/** Stores articles in a corpus in memory. Claims are extracted when a check first needs them, as in the product. */
export async function corpusOf(articles: readonly BulkArticle[], name: string): Promise<CorpusStore> {
  const corpus = await openCorpus({ name, indexedDB, IDBKeyRange });
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = articles.slice(from, from + BATCH);
    await corpus.addMany(
      batch.map(({ id, draft }) => ({ id, draft, origin: { via: 'file' as const, wire: wireOf(draft.text), fileName: id, feedUrl: null } })),
    );
    if (articles.length > BATCH) progress(`stored ${Math.min(from + BATCH, articles.length)}/${articles.length}`);
  }
  return corpus;
}
