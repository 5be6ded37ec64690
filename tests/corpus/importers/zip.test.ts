import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FILE_TYPES, isImportable } from '../../../lib/corpus/importers/file-types.ts';
import type { ImportItem } from '../../../lib/corpus/importers/importer.ts';
import { MAX_ARCHIVE_ENTRIES } from '../../../lib/corpus/importers/limits.ts';
import { countItems, IMPORTERS, readFile } from '../../../lib/corpus/importers/list.ts';
import { craftZip } from './zip-builder.ts';

async function read(bytes: Uint8Array, from = 0): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of readFile({ name: 'a.zip', bytes }, from)) items.push(item);
  return items;
}
const outcome = (items: readonly ImportItem[]) => items.map((item) => [item.name, 'problem' in item ? item.problem.key : item.draft.title]);
const text = (title: string) => strToU8(`${title}\n\nTwo boats sank near the pier on Monday.`);

describe('an archive', () => {
  test('is read file by file, in folders too; system files are not spoken of', async () => {
    const bytes = zipSync({
      'a.txt': text('First'), 'week/b.md': strToU8('# Second\n\nText of it.'), 'week/many.jsonl': strToU8('{"id":"x","text":"One."}\n{oops\n'),
      'week/photo.jpg': text('No'), '__MACOSX/._a.txt': text('No'), 'week/.DS_Store': text('No'), 'report.pdf': strToU8('%PDF-1.7'), 'empty.txt': new Uint8Array(),
    });
    expect(outcome(await read(bytes))).toEqual([
      ['a.zip/a.txt', 'First'], ['a.zip/week/b.md', 'Second'], ['x', ''], ['a.zip/week/many.jsonl:2', 'skip_broken_line'],
      ['a.zip/week/photo.jpg', 'skip_unsupported'], ['a.zip/report.pdf', 'skip_pdf'], ['a.zip/empty.txt', 'skip_empty'],
    ]);
  });

  test('is counted before it is read', () => {
    expect(countItems({ name: 'a.zip', bytes: zipSync({ 'a.txt': text('A'), 'b.txt': text('B'), 'c.gif': text('C') }) })).toBe(3);
    expect(countItems({ name: 'a.zip', bytes: strToU8('no archive') })).toBe(1);
  });

  test('goes on after what is known already without making it again', async () => {
    const bytes = zipSync({ 'a.txt': text('A'), 'm.jsonl': strToU8('{"id":"1","text":"x"}\n{"id":"2","text":"y"}'), 'b.txt': text('B'), 'c.txt': text('C') });
    const whole = outcome(await read(bytes));
    for (let from = 0; from <= whole.length; from += 1) expect(outcome(await read(bytes, from)).slice(from)).toEqual(whole.slice(from));
  });

  test('behind a program that unpacks it is still found', async () => {
    const archive = zipSync({ 'a.txt': text('A') });
    const bytes = new Uint8Array(500 + archive.length);
    bytes.set(archive, 500);
    expect(outcome(await read(bytes))).toEqual([['a.zip/a.txt', 'A']]);
  });

  test('gives any texts back as they were put in', async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/).map((stem) => `${stem}.txt`);
    await fc.assert(fc.asyncProperty(fc.dictionary(name, fc.stringMatching(/^[a-z ]{0,300}[a-z]$/)), fc.constantFrom(0 as const, 6 as const, 9 as const), async (files, level) => {
      const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([key, body]) => [key, strToU8(`Title\n\n${body}`)])), { level });
      const items = await read(bytes);
      if (Object.keys(files).length === 0) expect(outcome(items)).toEqual([['a.zip', 'skip_empty_zip']]);
      else expect(Object.fromEntries(items.map((item) => [item.name.slice(6), 'draft' in item ? item.draft.text : null]))).toEqual(
        Object.fromEntries(Object.entries(files).map(([key, body]) => [key, body.trim()])));
    }), { numRuns: 40 });
  });
});

describe('a hostile archive', () => {
  const entry = (part: object) => craftZip([{ name: 'a.txt', data: text('A'), method: 0 as const, size: text('A').length, ...part }]);

  test('is refused when it would unpack to more than memory holds, before anything is unpacked', async () => {
    const file = (at: number) => ({ name: `${at}.txt`, data: strToU8('x'), method: 8 as const, size: 49 * 2 ** 20 });
    expect(outcome(await read(craftZip(Array.from({ length: 30 }, (_, at) => file(at)))))).toEqual([['a.zip', 'skip_zip_bomb']]);
  });
  test('is refused when its files share their bytes', async () => {
    const bytes = craftZip([{ name: 'a.txt', data: text('A'), method: 0, size: 40 }, ...Array.from({ length: 100 }, (_, at) => ({ name: `${at}.txt`, data: text('A'), method: 0 as const, size: 40, sharesWith: 0 }))]);
    expect(outcome(await read(bytes))).toEqual([['a.zip', 'skip_zip_bomb']]);
  });
  test('has a file of huge ratio passed over and the others read', async () => {
    const bytes = zipSync({ 'bomb.txt': new Uint8Array(20 * 2 ** 20).fill(97), 'a.txt': text('A') }, { level: 9 });
    expect(bytes.length).toBeLessThan(50_000);
    expect(outcome(await read(bytes))).toEqual([['a.zip/bomb.txt', 'skip_zip_ratio'], ['a.zip/a.txt', 'A']]);
  });
  test('that says less than it holds is not believed, and makes no more than it says', async () => {
    const data = deflateSync(new Uint8Array(30 * 2 ** 20).fill(97), { level: 9 });
    expect(outcome(await read(craftZip([{ name: 'a.txt', data, method: 8, size: 1000 }])))).toEqual([['a.zip/a.txt', 'skip_broken_entry']]);
  });
  test('with too many files is refused', async () => {
    const bytes = craftZip(Array.from({ length: MAX_ARCHIVE_ENTRIES + 1 }, (_, at) => ({ name: `${at}.txt`, data: new Uint8Array(), method: 0 as const, size: 0 })));
    expect(outcome(await read(bytes))).toEqual([['a.zip', 'skip_zip_entries']]);
  });
  test.each([
    ['a wrong checksum', { crc: 1 }, 'skip_broken_entry'],
    ['a wrong size', { size: 7 }, 'skip_broken_entry'],
    ['a password', { flags: 1 }, 'skip_encrypted'],
    ['damaged packing', { method: 8 }, 'skip_broken_entry'],
    ['a file larger than any article', { size: 51 * 2 ** 20 }, 'skip_too_large'],
    ['an archive inside', { name: 'inner.zip' }, 'skip_nested_zip'],
  ])('with %s is named', async (_, part, key) => {
    expect(outcome(await read(entry(part))).map(([, problem]) => problem)).toEqual([key]);
  });
  test.each(['../../../etc/cron.d/x.txt', '/abs/x.txt', 'C:\\windows\\x.txt', 'a\u202etxt.x.txt', 'x\u0000y.txt'])('with the path %j is no more than a name', async (name) => {
    const items = await read(zipSync({ [name]: text('A') }));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ draft: { title: 'A', url: null } });
    expect(items[0]?.name).not.toMatch(/[\u0000\u202e\\]/);
  });
  test.each([[0], [4], [21], [60], [200]])('cut after %i bytes is one clear problem', async (length) => {
    const bytes = zipSync({ 'a.txt': text('A'), 'b.txt': text('B') }).slice(0, length);
    expect(outcome(await read(bytes)).map(([, problem]) => problem)).toEqual([length === 0 ? 'skip_empty' : 'skip_broken_zip']);
  });
  test('damaged anywhere never throws, and what it still gives was in it', async () => {
    const good = zipSync({ 'a.txt': text('A'), 'b.html': strToU8('<p>B'), 'c.jsonl': strToU8('{"text":"c"}') });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      for (const item of await read(bytes)) if ('draft' in item) expect(['Two boats sank near the pier on Monday.', 'c']).toContain(item.draft.text);
    }), { numRuns: 300 });
  });
});

test('the types on offer are those of the importers', () => {
  expect([...FILE_TYPES].sort()).toEqual(IMPORTERS.flatMap(({ extensions }) => extensions.map((each) => `.${each}`)).sort());
  expect(isImportable('A.HTML')).toBe(true);
  expect(isImportable('report.pdf')).toBe(true);
  expect(isImportable('photo.jpg')).toBe(false);
  expect(isImportable('noending')).toBe(false);
});
