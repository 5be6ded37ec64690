import { describe, expect, test } from 'vitest';
import { StorageFull } from '../../lib/corpus/errors.ts';
import { MAX_FILE_BYTES } from '../../lib/corpus/importers/limits.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import { queryOf } from '../../lib/corpus/terms.ts';
import { cancelJob, forgetJob, listJobs, retryJob } from '../../lib/jobs/job-list.ts';
import { runJobs } from '../../lib/jobs/run-jobs.ts';
import { startImport } from '../../lib/jobs/start-import.ts';
import type { StagedFile } from '../../lib/jobs/start-import.ts';
import { jobFileTable, jobTable } from '../../lib/jobs/tables.ts';
import { diskFull, failAfter, killed } from '../corpus/faults.ts';
import { newEngine } from '../corpus/fixtures.ts';

const file = (name: string, content: string): StagedFile => new File([content], name);
const line = (id: string, text: string, url?: string): string => JSON.stringify({ id, title: `Title ${id}`, text, url });

/** One good text, one empty file, and a collection with a broken line, a repetition and a new version. */
const FILES: readonly StagedFile[] = [
  file('one.txt', 'Bridge closed\nPublished: 2024-03-02\nSource: Daily\n\nThe bridge was closed for 12 days.'),
  file('empty.txt', ''),
  file('many.jsonl', [
    line('a', 'The mayor met the governor.', 'https://news.example/a'),
    line('b', 'Two boats sank near the pier.'),
    '{"broken": ',
    line('a', 'The mayor met the governor.', 'https://news.example/a?utm_source=x'),
    line('a3', 'The mayor met the governor on Monday.', 'https://news.example/a'),
    line('c', 'Nobody was hurt when the pier fell.'),
  ].join('\n')),
];
const limits = { items: 3, text: 1_000_000 };

/** Everything a reader could tell two corpora apart by, ids and times of storing aside. */
async function contents(corpus: CorpusStore) {
  const rows = await corpus.database.articles.toArray();
  const articles = await corpus.getMany(rows.map(({ id }) => id));
  const [job] = await listJobs(corpus.database);
  const candidates = await corpus.index.candidates(queryOf({ title: 'mayor governor pier bridge boats', text: '', publishedAt: null }), 50);
  const titles = new Map(rows.map(({ id, title, version }) => [id, `${title} v${version}`]));
  return {
    articles: articles.map(({ title, text, url, source, publishedAt, version, latest }) => ({ title, text, url, source, publishedAt, version, latest }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
    found: candidates.map(({ id }) => titles.get(id)).sort(),
    job: job && { state: job.state, total: job.total, done: job.done, added: job.added, unchanged: job.unchanged, skipped: job.skipped, problem: job.problem },
    staged: await jobFileTable(corpus.database).count(),
  };
}

async function undisturbed() {
  const corpus = await openCorpus(newEngine());
  await startImport(corpus.database, FILES);
  await runJobs(corpus, { limits });
  return contents(corpus);
}

describe('an import', () => {
  test('stores what is good, names what it skips, counts what it knew', async () => {
    const { articles, job, staged } = await undisturbed();
    expect(articles.map(({ title, version, latest }) => [title, version, latest])).toEqual([
      ['Bridge closed', 1, true], ['Title a', 1, false], ['Title a3', 2, true], ['Title b', 1, true], ['Title c', 1, true],
    ]);
    expect(job).toEqual({
      state: 'done', total: 8, done: 8, added: 5, unchanged: 1, problem: null,
      skipped: [
        { name: 'empty.txt', reason: { key: 'skip_empty', args: [] } },
        { name: 'many.jsonl:3', reason: { key: 'skip_broken_line', args: ['3'] } },
      ],
    });
    expect(staged).toBe(0);
  });

  test('is acknowledged only when every byte is staged', async () => {
    const corpus = await openCorpus(newEngine());
    const id = await startImport(corpus.database, FILES);
    expect(await jobFileTable(corpus.database).count()).toBe(FILES.length);
    expect((await listJobs(corpus.database))[0]).toMatchObject({ id, state: 'waiting', total: 3, done: 0 });
  });

  test('of the same files twice adds nothing the second time', async () => {
    const corpus = await openCorpus(newEngine());
    for (let time = 0; time < 2; time += 1) {
      await startImport(corpus.database, FILES.slice(0, 1));
      await runJobs(corpus, { limits });
    }
    expect((await listJobs(corpus.database)).map(({ added, unchanged }) => added + unchanged)).toEqual([1, 1]);
    expect(await corpus.count()).toBe(1);
  });

  test('skips a file that is too large without reading it', async () => {
    const corpus = await openCorpus(newEngine());
    const huge: StagedFile = { name: 'huge.jsonl', size: MAX_FILE_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
    await startImport(corpus.database, [huge]);
    expect((await listJobs(corpus.database))[0]).toMatchObject({
      state: 'done', total: 1, done: 1, skipped: [{ name: 'huge.jsonl', reason: { key: 'skip_too_large', args: ['50'] } }],
    });
  });

  test('can be cancelled while it runs: what is stored stays, the rest is not stored', async () => {
    const corpus = await openCorpus(newEngine());
    const id = await startImport(corpus.database, FILES);
    const addBatch = corpus.addBatch.bind(corpus);
    let batches = 0;
    corpus.addBatch = async (items, alongside) => {
      batches += 1;
      if (batches === 2) await cancelJob(corpus.database, id);
      return addBatch(items, alongside);
    };
    await runJobs(corpus, { limits });
    expect((await listJobs(corpus.database))[0]).toMatchObject({ state: 'cancelled', added: 2 });
    expect(await corpus.count()).toBe(2);
    expect(await jobFileTable(corpus.database).count()).toBe(0);
  });

  test('stops between two slices when asked, and goes on later', async () => {
    const corpus = await openCorpus(newEngine());
    await startImport(corpus.database, FILES);
    const stop = new AbortController();
    const addBatch = corpus.addBatch.bind(corpus);
    corpus.addBatch = (items, alongside) => {
      stop.abort();
      return addBatch(items, alongside);
    };
    await expect(runJobs(corpus, { limits, signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect((await listJobs(corpus.database))[0]).toMatchObject({ state: 'running' });
    await runJobs(corpus, { limits });
    expect(await contents(corpus)).toEqual(await undisturbed());
  });

  test('leaves the list only when it is finished', async () => {
    const corpus = await openCorpus(newEngine());
    const id = await startImport(corpus.database, FILES);
    await forgetJob(corpus.database, id);
    expect(await listJobs(corpus.database)).toHaveLength(1);
    await runJobs(corpus);
    await forgetJob(corpus.database, id);
    expect(await listJobs(corpus.database)).toEqual([]);
  });
});

describe('death', () => {
  test('at any database operation of a run neither loses nor doubles anything', async () => {
    const expected = await undisturbed();
    for (let allowed = 0; ; allowed += 1) {
      const engine = newEngine();
      const before = await openCorpus(engine);
      await startImport(before.database, FILES);
      const { thrown, operations } = await failAfter(allowed, killed, () => runJobs(before, { limits }));
      before.close();
      const after = await openCorpus(engine);
      // An error that the runner could still report left a failed job: the reader presses "try again".
      for (const job of await listJobs(after.database)) await retryJob(after.database, job.id);
      await runJobs(after, { limits });
      expect(await contents(after), `killed at operation ${allowed}`).toEqual(expected);
      after.close();
      if (thrown === null && operations <= allowed) {
        expect(allowed).toBeGreaterThan(50);
        break;
      }
    }
  }, 60_000);

  test('while files are staged leaves no job and nothing behind', async () => {
    const engine = newEngine();
    const before = await openCorpus(engine);
    const { thrown } = await failAfter(1, killed, () => startImport(before.database, FILES));
    expect(thrown).not.toBeNull();
    before.close();
    const after = await openCorpus(engine);
    await runJobs(after);
    expect(await listJobs(after.database)).toEqual([]);
    expect(await jobFileTable(after.database).count()).toBe(0);
  });

  test('again and again at one file gives that file up, not the job', async () => {
    const corpus = await openCorpus(newEngine());
    const id = await startImport(corpus.database, FILES);
    await jobTable(corpus.database).update(id, { state: 'running', cursor: { file: 0, item: 0, counted: 1, tries: 3 } });
    await runJobs(corpus);
    const [job] = await listJobs(corpus.database);
    expect(job).toMatchObject({ state: 'done', added: 4 });
    expect(job?.skipped).toContainEqual({ name: 'one.txt', reason: { key: 'skip_crashed', args: [] } });
  });
});

describe('a full disk', () => {
  const writes = ['put', 'add'];

  test('at any write of a run loses nothing that was stored; the job says so and can go on', async () => {
    const expected = await undisturbed();
    for (let allowed = 0; ; allowed += 1) {
      const corpus = await openCorpus(newEngine());
      await startImport(corpus.database, FILES);
      let last = 0;
      // Only the writes of the articles meet the full disk: a note on the job replaces one of its own size.
      const addBatch = corpus.addBatch.bind(corpus);
      corpus.addBatch = async (items, alongside) => {
        const { thrown, operations } = await failAfter(allowed - last, diskFull, async () => {
          await addBatch(items, alongside);
        }, writes);
        last += operations;
        if (thrown !== null) throw thrown;
        return [];
      };
      await runJobs(corpus, { limits });
      const [job] = await listJobs(corpus.database);
      if (job?.state === 'done') {
        expect(allowed).toBeGreaterThan(20);
        break;
      }
      expect(job).toMatchObject({ state: 'failed', problem: { key: 'job_storage_full' } });
      expect(await corpus.database.articles.count()).toBe(job?.added);
      corpus.addBatch = addBatch;
      await retryJob(corpus.database, job?.id ?? '');
      await runJobs(corpus, { limits });
      expect(await contents(corpus), `full at write ${allowed}`).toEqual(expected);
    }
  });

  test('while files are staged is said at once, and nothing is kept of them', async () => {
    const corpus = await openCorpus(newEngine());
    const { thrown } = await failAfter(1, diskFull, () => startImport(corpus.database, FILES), writes);
    expect(thrown).toBeInstanceOf(StorageFull);
    expect(await listJobs(corpus.database)).toEqual([]);
    expect(await jobFileTable(corpus.database).count()).toBe(0);
  });
});
