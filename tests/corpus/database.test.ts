import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { currentName, openDatabase, setAside, startAnew } from '../../lib/corpus/database.ts';
import { CorpusBroken, StorageFull } from '../../lib/corpus/errors.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import { queryOf } from '../../lib/corpus/terms.ts';
import { diskFull, failAfter } from './faults.ts';
import { draft, fromFile, newEngine } from './fixtures.ts';

describe('a database that cannot be used', () => {
  test('because a later version wrote it is said to be newer', async () => {
    const engine = newEngine();
    const later = new Dexie('crossread', engine);
    later.version(99).stores({ articles: 'id' });
    await later.open();
    later.close();
    await expect(openCorpus(engine)).rejects.toMatchObject({ name: 'CorpusBroken', reason: 'newer' });
  });

  test('because the browser refuses to open it is unopenable', async () => {
    const engine = newEngine();
    engine.indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    await expect(openCorpus(engine)).rejects.toMatchObject({ name: 'CorpusBroken', reason: 'unopenable' });
  });

  test('is kept under its name when the reader begins anew', async () => {
    const engine = newEngine();
    const old = await openCorpus(engine);
    const { article } = await old.add(draft(), fromFile);
    old.close();
    expect(await startAnew(engine)).toBe('crossread-2');
    expect(await currentName(engine)).toBe('crossread-2');
    expect(await setAside(engine)).toEqual(['crossread']);
    const fresh = await openCorpus(engine);
    expect(await fresh.count()).toBe(0);
    const kept = await openCorpus({ ...engine, name: 'crossread' });
    expect(await kept.get(article.id)).toEqual(article);
  });

  test('lets go when another context brings a newer schema, and says that it is closed', async () => {
    const engine = newEngine();
    const corpus = await openCorpus(engine);
    const newer = new Dexie('crossread', engine);
    newer.version(3).stores({ extra: 'id' });
    await newer.open();
    await expect(corpus.count()).rejects.toMatchObject({ name: 'CorpusBroken', reason: 'closed' });
    newer.close();
  });

  test('with a block missing from its index says so, and is whole again after a rebuild', async () => {
    const corpus = await openCorpus(newEngine());
    await corpus.addMany(Array.from({ length: 70 }, (_, at) => ({ draft: draft({ title: `Ferry ${at}` }), origin: fromFile })));
    await corpus.database.blocks.clear();
    const query = queryOf(draft());
    await expect(corpus.index.candidates(query, 10)).rejects.toMatchObject({ name: 'CorpusBroken', reason: 'index' });
    await corpus.rebuildIndex();
    expect(await corpus.index.candidates(query, 100)).toHaveLength(70);
  });
});

test('a full disk undoes the whole batch and keeps what was there', async () => {
  const corpus = await openCorpus(newEngine());
  const { article } = await corpus.add(draft(), fromFile);
  const batch = Array.from({ length: 80 }, (_, at) => ({ draft: draft({ title: `Ferry ${at}` }), origin: fromFile }));
  for (const allowed of [0, 1, 40, 81, 160, 165]) {
    const { thrown } = await failAfter(allowed, diskFull, () => corpus.addMany(batch), ['put', 'add']);
    expect(thrown).toBeInstanceOf(StorageFull);
    expect(await corpus.count()).toBe(1);
    expect((await corpus.index.stats()).articles).toBe(1);
  }
  expect(await corpus.get(article.id)).toEqual(article);
  expect((await corpus.addMany(batch)).every(({ outcome }) => outcome === 'added')).toBe(true);
});

test('databases of others are never taken for ours', async () => {
  const engine = newEngine();
  for (const name of ['crossread-0', 'crossread-x', 'crossreader', 'xcrossread-9']) {
    (await openDatabase({ ...engine, name })).close();
  }
  expect(await currentName(engine)).toBe('crossread');
  expect(await setAside(engine)).toEqual([]);
});

test('errors of the corpus are told apart by type', () => {
  expect(new CorpusBroken('index', 'x')).toBeInstanceOf(Error);
  expect(new StorageFull('x').name).toBe('StorageFull');
});
