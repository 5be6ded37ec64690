import * as v from 'valibot';
import type { ArticleDraft } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { contentHash } from '../corpus/hash.ts';
import { draftSchema } from '../messages/schemas.ts';

/** Address, within the extension, of the story written for a first try; its first report is the one to read. */
export const SAMPLE_FILE = '/sample/story.json';

const schema = v.object({ articles: v.pipe(v.array(draftSchema), v.minLength(2)) });

/** The reports of the sample file. @throws when it is not what it should be */
export function parseSample(json: unknown): ArticleDraft[] {
  return v.parse(schema, json).articles;
}

/** The reports of the sample, from the extension's own files. */
export async function readSample(): Promise<ArticleDraft[]> {
  return parseSample(await (await fetch(SAMPLE_FILE)).json());
}

/** Ids of the stored reports of the sample; those that the reader added in another way are not among them. */
export async function storedSample(corpus: Corpus, drafts: readonly ArticleDraft[]): Promise<string[]> {
  const hashes = await Promise.all(drafts.map((draft) => contentHash(draft)));
  const ids = (await Promise.all(hashes.map((hash) => corpus.copiesOf(hash)))).flat();
  return (await corpus.getMany(ids)).filter(({ origin }) => origin.via === 'sample').map(({ id }) => id);
}

/** Adds the reports of the sample that are not there yet. */
export async function addSample(corpus: Corpus, drafts: readonly ArticleDraft[]): Promise<void> {
  const origin = { via: 'sample', wire: null, fileName: null, feedUrl: null } as const;
  await corpus.addMany(drafts.map((draft) => ({ draft, origin })));
}
