import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../lib/corpus/store.ts';
import { cancelJob, listJobs } from '../../lib/jobs/job-list.ts';
import { runJobs } from '../../lib/jobs/run-jobs.ts';
import { startImport } from '../../lib/jobs/start-import.ts';
import type { StagedFile } from '../../lib/jobs/start-import.ts';
import { jobFileTable } from '../../lib/jobs/tables.ts';
import { newEngine } from '../corpus/fixtures.ts';

const text = (n: number) => `Story number ${n}\nPublished: 2024-03-${String(1 + (n % 28)).padStart(2, '0')}\n\nThe ferry number ${n} carried ${n} passengers to port ${n % 97}, and its captain ${n % 13} spoke of the weather.`;
const file = (name: string, content: string): StagedFile => new File([content], name);

/** Enough to take many slices. Ten thousand, tried by hand, take five times as long and no more. */
const COUNT = 2_000;

describe('thousands of files', () => {
  test('are imported in one job; the broken ones are named, the others stored', async () => {
    const corpus = await openCorpus(newEngine());
    const files = Array.from({ length: COUNT }, (_, n) => (
      n % 200 === 100 ? file(`folder/${n}.json`, '{"broken"') : n % 200 === 101 ? file(`folder/${n}.jpg`, 'x') : file(`folder/${n}.txt`, text(n))));
    const copied: number[] = [];
    await startImport(corpus.database, files, { progress: (done) => copied.push(done) });
    expect(copied).toEqual([...copied].sort((a, b) => a - b));
    expect(copied.length).toBeGreaterThan(5);
    await runJobs(corpus);
    const [job] = await listJobs(corpus.database);
    expect(job).toMatchObject({ state: 'done', total: COUNT, done: COUNT, added: COUNT - 20 });
    const broken = files.map(({ name }) => name).filter((name) => !name.endsWith('.txt'));
    expect(job?.skipped.map(({ name }) => name).sort()).toEqual(broken.sort());
    expect(await corpus.count()).toBe(COUNT - 20);
    expect(await jobFileTable(corpus.database).count()).toBe(0);
  }, 60_000);
});

describe('staging', () => {
  const unreadable = (error: Error): StagedFile => ({ name: 'moved.txt', size: 3, arrayBuffer: () => Promise.reject(error) });

  test('names a file that cannot be read and takes the others', async () => {
    const corpus = await openCorpus(newEngine());
    await startImport(corpus.database, [file('a.txt', text(1)), unreadable(new DOMException('It was moved', 'NotFoundError')), { ...unreadable(new Error('never read')), name: 'locked', unreadable: 'Not allowed' }]);
    await runJobs(corpus);
    expect((await listJobs(corpus.database))[0]).toMatchObject({
      state: 'done', total: 3, added: 1,
      skipped: [{ name: 'moved.txt', reason: { key: 'skip_unreadable', args: ['It was moved'] } }, { name: 'locked', reason: { key: 'skip_unreadable', args: ['Not allowed'] } }],
    });
  });

  test('that is cancelled keeps nothing', async () => {
    const corpus = await openCorpus(newEngine());
    const stop = new AbortController();
    const files = Array.from({ length: 1000 }, (_, n) => file(`${n}.txt`, text(n)));
    await expect(startImport(corpus.database, files, { signal: stop.signal, progress: () => stop.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await listJobs(corpus.database)).toEqual([]);
    expect(await jobFileTable(corpus.database).count()).toBe(0);
  });
});

describe('an archive', () => {
  const archive = (count: number): StagedFile => new File([new Uint8Array(zipSync(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.txt`, strToU8(text(n))]))))], 'many.zip');

  test('cancelled half-way keeps what was stored, whole', async () => {
    const corpus = await openCorpus(newEngine());
    const id = await startImport(corpus.database, [archive(60)]);
    const addBatch = corpus.addBatch.bind(corpus);
    let batches = 0;
    corpus.addBatch = async (items, alongside) => {
      batches += 1;
      if (batches === 4) await cancelJob(corpus.database, id);
      return addBatch(items, alongside);
    };
    await runJobs(corpus, { limits: { items: 10 } });
    const [job] = await listJobs(corpus.database);
    expect(job).toMatchObject({ state: 'cancelled', total: 60, added: 30 });
    const { items } = await corpus.list({ limit: 100 });
    expect(items).toHaveLength(30);
    expect((await corpus.getMany(items.map((item) => item.id))).every((article) => article.text.includes('captain'))).toBe(true);
  });

  test('given twice adds nothing the second time', async () => {
    const corpus = await openCorpus(newEngine());
    for (const expected of [{ added: 25, unchanged: 0 }, { added: 0, unchanged: 25 }]) {
      await startImport(corpus.database, [archive(25)]);
      await runJobs(corpus);
      expect((await listJobs(corpus.database))[0]).toMatchObject(expected);
    }
  });
});
