import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBookmarks } from '../../../lib/corpus/importers/bookmarks.ts';
import { decodeText } from '../../../lib/corpus/importers/decode.ts';
import type { ImportItem } from '../../../lib/corpus/importers/importer.ts';
import { readFile } from '../../../lib/corpus/importers/list.ts';
import { mailDate } from '../../../lib/corpus/importers/mail-date.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
async function one(name: string, content: string | Uint8Array): Promise<ImportItem> {
  const items: ImportItem[] = [];
  for await (const item of readFile({ name, bytes: typeof content === 'string' ? utf8(content) : content })) items.push(item);
  expect(items).toHaveLength(1);
  return items[0] ?? { name: '', problem: { key: '', args: [] } };
}
const draftOf = (item: ImportItem) => {
  if (!('draft' in item)) throw new Error(`No article: ${JSON.stringify(item)}`);
  return item.draft;
};
const keyOf = (item: ImportItem) => ('problem' in item ? item.problem.key : 'draft');

const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>The council met for ${at + 2} hours on Tuesday to discuss the new bridge, and the mayor spoke to 40 residents afterwards.</p>`).join('');
const page = (head: string, comment = '') => `<!DOCTYPE html> <html lang="en">${comment}<head><meta charset="utf-8"><title>Council debates bridge</title>${head}</head><body><article><h1>Council debates bridge</h1>${paragraphs}</article></body></html>`;
const singleFile = (url: string) => `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: Tue Mar 05 2024 10:11:12 GMT+0100 (Central European Standard Time)\n-->`;

describe('a saved page', () => {
  test('keeps the address that its saver wrote down, and the date of saving is no date of publication', async () => {
    const draft = draftOf(await one('a.html', page('<link rel="canonical" href="https://news.example/council">', singleFile('https://news.example/council?utm_source=x'))));
    expect(draft).toMatchObject({ url: 'https://news.example/council?utm_source=x', canonicalUrl: 'https://news.example/council', publishedAt: null, title: 'Council debates bridge' });
  });
  test('by a browser is known by its mark', async () => {
    expect(draftOf(await one('a.html', page('', '\n<!-- saved from url=(0029)https://news.example/council -->\n'))).url).toBe('https://news.example/council');
  });
  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'about:internet', 'not an address'])('from %j has no address', async (url) => {
    expect(draftOf(await one('a.html', page('', singleFile(url)))).url).toBeNull();
  });
  test('does not believe a canonical link to another site', async () => {
    expect(draftOf(await one('a.html', page('<link rel="canonical" href="https://victim.example/">', singleFile('https://news.example/council'))))).toMatchObject({ url: 'https://news.example/council', canonicalUrl: null });
  });
  test('an address in the text is none of its own', async () => {
    expect(draftOf(await one('a.html', page('').replace('</article>', `${'<p>More was said about the plan by the residents of the street.</p>'.repeat(200)}${singleFile('https://victim.example/')}</article>`))).url).toBeNull();
  });
  test('with megabytes of pictures in it is read, quickly', async () => {
    const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(1_000_000)}">`;
    const started = performance.now();
    expect(draftOf(await one('a.html', page('', singleFile('https://news.example/council')).replace('</h1>', `</h1>${picture}${picture}`))).text).toContain('7 hours');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
  test('of 50 MB is told to be too large, quickly', async () => {
    const started = performance.now();
    expect(keyOf(await one('a.html', page('').replace('</article>', `${paragraphs.repeat(80_000)}</article>`).slice(0, 49 * 2 ** 20)))).toBe('skip_too_much_markup');
    expect(keyOf(await one('a.html', new Uint8Array(51 * 2 ** 20).fill(97)))).toBe('skip_too_large');
    expect(performance.now() - started).toBeLessThan(8_000);
  });
  test('an export of bookmarks is no article', async () => {
    expect(keyOf(await one('bookmarks.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="https://a.example/">A</A></DL>'))).toBe('skip_bookmarks');
  });
});

describe('encodings', () => {
  const latin = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
  test.each([
    ['UTF-8 declared as Latin-1', utf8('Café – “so”'), 'iso-8859-1', 'Café – “so”'],
    ['Latin-1 declared as UTF-8', latin('Café déjà vu'), 'utf-8', 'Café déjà vu'],
    ['windows-1252 with nothing declared', Uint8Array.of(0x93, 0x73, 0x6f, 0x94, 0x20, 0x96), null, '“so” –'],
    ['Cyrillic as declared', Uint8Array.of(0xcf, 0xf0, 0xe8), 'windows-1251', 'При'],
    ['an unknown declaration', utf8('Café'), 'klingon', 'Café'],
    ['UTF-16 without a mark', new Uint8Array(new Uint16Array([...'Ferry freed'].map((c) => c.charCodeAt(0))).buffer), null, 'Ferry freed'],
    ['UTF-16 the other way round', Uint8Array.from([...'Ferry freed'].flatMap((c) => [0, c.charCodeAt(0)])), null, 'Ferry freed'],
    ['UTF-8 cut in a character', utf8('Café “so” — é').slice(0, -1), 'utf-8', 'Café “so” — \ufffd'],
    ['UTF-8 that holds a replacement character', utf8('a\ufffdb'), null, 'a\ufffdb'],
  ])('%s', (_, bytes, declared, text) => {
    expect(decodeText(bytes, declared)).toBe(text);
  });
  test('any text in UTF-8 comes back, whatever Latin set was declared', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0\ufeff]/.test(text)), fc.constantFrom(null, 'utf-8', 'iso-8859-1', 'windows-1252', 'nonsense'), (text, declared) => {
      expect(decodeText(utf8(text), declared)).toBe(text);
    }));
  });
});

const mail = (headers: readonly string[], body: string) => `${['From: "The Morning Brief" <brief@news.example>', 'Subject: =?utf-8?Q?Fwd=3A_Caf=C3=A9_brief?=', 'Date: Tue, 5 Mar 2024 23:12:00 -0500', ...headers].join('\r\n')}\r\n\r\n${body}`;

describe('newsletters', () => {
  test('have subject, sender and date of the message', async () => {
    expect(draftOf(await one('a.eml', mail(['Content-Type: text/html; charset=utf-8'], page(''))))).toMatchObject({
      title: 'Café brief', source: 'The Morning Brief', publishedAt: '2024-03-05T23:12:00-05:00', url: null,
    });
  });
  test('are read from plain text where there is no article in the markup', async () => {
    const plain = `Good morning.\r\n\r\nThe ferry was freed (https://track.example/x?y) after a night on the sandbank, and its 48 passengers went home. ${'The tugs worked on. '.repeat(8)}`;
    const body = ['--b', 'Content-Type: text/plain', '', plain, '--b', 'Content-Type: text/html', '', '<img src="https://track.example/pixel">', '--b--'].join('\r\n');
    const draft = draftOf(await one('a.eml', mail(['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'], body)));
    expect(draft.text).toContain('48 passengers');
    expect(draft.text).not.toContain('track.example');
    expect(draft.text).not.toContain('\r');
  });
  test('that are none are named', async () => {
    expect(keyOf(await one('a.eml', 'just some words'))).not.toBe('draft');
    expect(keyOf(await one('a.eml', mail([`Content-Type: multipart/mixed; boundary=b`], '--b--')))).not.toBe('draft');
    const deep = Array.from({ length: 400 }, (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`).join('');
    expect(keyOf(await one('a.eml', mail(['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b0'], deep)))).toBe('skip_broken_mail');
  });
  test('damaged anywhere never throw', async () => {
    const good = utf8(mail(['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'], '<p>Some=20text'));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 }), async (changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      await one('a.eml', bytes);
    }), { numRuns: 60 });
  });
  test('a web archive is the page it holds, with its address', async () => {
    const archive = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://news.example/council', 'Subject: Council debates bridge', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '', '--b', 'Content-Type: text/html', 'Content-Location: https://news.example/council', '', page(''), '--b--'].join('\r\n');
    expect(draftOf(await one('a.mht', archive))).toMatchObject({ title: 'Council debates bridge', url: 'https://news.example/council', source: expect.stringContaining('news.example') as unknown });
  });
  test.each([
    ['Tue, 5 Mar 2024 09:12:00 -0500', '2024-03-05T09:12:00-05:00'], ['5 Mar 2024 09:12 GMT', '2024-03-05T09:12:00Z'], ['05 Mar 2024 09:12:01', '2024-03-05T09:12:01'],
    ['Tue, 45 Mar 2024 09:12:00 +0000', null], ['5 Foo 2024 09:12 GMT', null], ['soon', null], [null, null],
  ])('date %j', (written, expected) => expect(mailDate(written)).toBe(expected));
});

describe('bookmarks', () => {
  const links = [{ url: 'https://a.example/1?x=1&y=2', title: 'Ferry & “harbour”' }, { url: 'http://b.example/', title: 'B' }];
  test('of every browser are the same list, each page once, addresses of the web only', () => {
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- auto --><DL><p><DT><H3>News</H3><DL><DT><A HREF="https://a.example/1?x=1&amp;y=2" ADD_DATE="1" ICON="data:image/png;base64,AAAA">Ferry &amp; “harbour”</A><DT><A HREF="http://b.example">B</A><DT><A HREF="http://b.example/">Again</A><DT><A HREF="javascript:void(0)">Trick</A></DL></DL>`;
    const chrome = JSON.stringify({ roots: { bar: { type: 'folder', children: [{ type: 'url', name: 'Ferry & “harbour”', url: 'https://a.example/1?x=1&y=2' }, { type: 'folder', children: [{ type: 'url', name: 'B', url: 'http://b.example' }] }] } } });
    const firefox = JSON.stringify({ guid: 'root________', children: [{ title: 'menu', children: [{ title: 'Ferry & “harbour”', uri: 'https://a.example/1?x=1&y=2' }] }, { title: 'B', uri: 'http://b.example/' }, { uri: 'place:sort=8' }] });
    for (const written of [html, chrome, firefox]) expect(readBookmarks(utf8(written))).toEqual(links);
  });
  test.each(['', '{', '[]', '{"title":"T","text":"An article"}', '<!doctype html><a href="https://a.example/">A</a>', '{"articles":[]}'])('%j is no such list', (text) => {
    expect(readBookmarks(utf8(text))).toBeNull();
  });
  test('nested without end, or of unfinished links, take no long time', () => {
    const started = performance.now();
    expect(readBookmarks(utf8(`{"guid":"r","children":[${'{"children":['.repeat(3000)}${']}'.repeat(3000)}]}`))).toEqual([]);
    expect(readBookmarks(utf8(`<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<a href="'.repeat(100_000)}`))).toEqual([]);
    expect(readBookmarks(utf8(`<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<a x="'.repeat(100_000)}`))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
