import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportItem } from '../../../lib/corpus/importers/importer.ts';
import { countItems, readFile } from '../../../lib/corpus/importers/list.ts';
import { isoDate } from '../../../lib/corpus/importers/draft.ts';

async function read(name: string, content: string | Uint8Array): Promise<ImportItem[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const items: ImportItem[] = [];
  for await (const item of readFile({ name, bytes })) items.push(item);
  return items;
}
async function one(name: string, content: string | Uint8Array) {
  const [item] = await read(name, content);
  if (item === undefined || !('draft' in item)) throw new Error(`No article: ${JSON.stringify(item)}`);
  return item.draft;
}
const keys = (items: readonly ImportItem[]) => items.map((item) => ('problem' in item ? item.problem.key : 'draft'));

describe('text', () => {
  test('first line, facts, rest', async () => {
    expect(await one('a.txt', '\ufeffFlood in the valley\r\nPublished: 2024-01-31\r\nSource: The Valley Post\r\n\r\nRain  fell.\r\n\r\nIt rose. \r\n')).toMatchObject({
      title: 'Flood in the valley', publishedAt: '2024-01-31', source: 'The Valley Post', text: 'Rain  fell.\n\nIt rose.', language: 'en', url: null,
    });
  });
  test('the facts are optional, in either order, and only at the top', async () => {
    expect(await one('a.txt', 'Title\nSource: Post\nText.\nPublished: 2024-01-31')).toMatchObject({
      source: 'Post', publishedAt: null, text: 'Text.\nPublished: 2024-01-31',
    });
  });
  test('the text is otherwise untouched', async () => {
    await fc.assert(fc.asyncProperty(fc.string().filter((text) => !/[\r\0]/.test(text) && text.trim() !== '' && !/^(?:Published|Source):/i.test(text.trim())), async (text) => {
      expect((await one('a.txt', `Title\n\n${text}`)).text).toBe(text.trim());
    }));
  });
  test.each([['', 'skip_empty'], [' \n\n', 'skip_empty'], ['Only a title', 'skip_no_text']])('%j is left out: %s', async (content, key) => {
    expect(keys(await read('a.txt', content))).toEqual([key]);
  });
  test('other encodings', async () => {
    expect((await one('a.txt', new Uint8Array([...'Caf'].map((c) => c.charCodeAt(0)).concat([0xe9, 10, 84, 46])))).title).toBe('Café');
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...'Tää\nText'].map((c) => c.charCodeAt(0))]).buffer);
    expect((await one('a.txt', utf16)).title).toBe('Tää');
  });
  test('another language is stored with its tag', async () => {
    const german = 'Der Minister hat am Montag mit dem Präsidenten gesprochen. Die Gespräche dauerten drei Stunden, sagte er nach der Sitzung.';
    expect((await one('a.txt', `Gespräche in Berlin\n\n${german}`)).language).toBe('de');
  });
});

describe('markdown', () => {
  test('front matter', async () => {
    expect(await one('a.md', '---\ntitle: "Bridge: closed"\ndate: 2024-02-01\nsource: Post\nauthor: A. Writer\nurl: https://news.example/b\ntags:\n  - x\n---\nThe bridge is *closed*.')).toMatchObject({
      title: 'Bridge: closed', publishedAt: '2024-02-01', source: 'Post', byline: 'A. Writer', url: 'https://news.example/b', text: 'The bridge is closed.',
    });
  });
  test('else the first heading; markup goes, words stay', async () => {
    const draft = await one('a.md', [
      '# The **bridge** is closed', '', 'It [closed](https://x.example/a_b) on _Monday_, `x*y` said.', '', '> “Never,” said the mayor.', '',
      '- 12 cars', '1. first', '', '![Photo](p.jpg)', '', '```', 'code', '```', '', 'snake_case stays, 3 * 4 too.', '***',
    ].join('\n'));
    expect(draft.title).toBe('The bridge is closed');
    expect(draft.text).toBe('It closed on Monday, x*y said.\n\n“Never,” said the mayor.\n\n12 cars\nfirst\n\nsnake_case stays, 3 * 4 too.');
  });
  test('a heading that repeats the given title is not said twice', async () => {
    expect((await one('a.md', '---\ntitle: A\n---\n# A\n\nText.')).text).toBe('Text.');
  });
  test('takes no long time for hostile marks', async () => {
    const started = performance.now();
    await read('a.md', `T\n\n${'*_['.repeat(20_000)}\n${'[a]('.repeat(20_000)}\n${'<a '.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('json', () => {
  const record = { id: 'n1', title: 'T', text: 'Some text.\r\nMore.', url: 'https://news.example/1', source: 'Post', publishedAt: '2024-01-02T03:04:05Z' };
  test('one article, a list, or our own export', async () => {
    for (const value of [record, [record], { version: 1, articles: [record] }]) {
      const [item] = await read('a.json', JSON.stringify(value));
      expect(item).toMatchObject({ name: 'n1', draft: { title: 'T', text: 'Some text.\nMore.', url: record.url, source: 'Post', publishedAt: record.publishedAt } });
    }
  });
  test('a member that is no article is named, the others are read', async () => {
    const items = await read('a.json', JSON.stringify([1, { title: 'x' }, { ...record, url: 'javascript:alert(1)' }]));
    expect(keys(items)).toEqual(['skip_not_an_article', 'skip_no_text', 'draft']);
    expect(items[0]?.name).toBe('a.json[0]');
    expect(items[2]).toMatchObject({ draft: { url: null } });
  });
  test.each([['{"a":', 'skip_broken_json'], ['[]', 'skip_empty'], ['  ', 'skip_empty'], ['"x"', 'skip_not_an_article']])('%j: %s', async (content, key) => {
    expect(keys(await read('a.json', content))).toEqual([key]);
  });
});

describe('jsonl', () => {
  test('a broken line is named by its number', async () => {
    const items = await read('a.jsonl', '\ufeff{"id":"1","text":"a"}\r\n\r\n{oops\n[]\n{"text":"b"}\n');
    expect(items.map(({ name }) => name)).toEqual(['1', 'a.jsonl:3', 'a.jsonl:4', 'a.jsonl:5']);
    expect(keys(items)).toEqual(['draft', 'skip_broken_line', 'skip_not_an_article', 'draft']);
  });
  test('the number of items is told before reading', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('{"text":"é"}', '{', '', '  ', '[]'), { minLength: 1 }), async (lines) => {
      const bytes = new TextEncoder().encode(lines.join('\n'));
      if (bytes.length === 0 || lines.every((line) => line.trim() === '')) return;
      expect(countItems({ name: 'a.jsonl', bytes })).toBe((await read('a.jsonl', bytes)).length);
    }));
  });
});

describe('html', () => {
  const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>The council met for ${at + 2} hours on Tuesday to discuss the new bridge, and the mayor spoke to 40 residents afterwards.</p>`).join('');
  const page = (head: string, body = paragraphs) => `<!doctype html><html><head><title>Council debates bridge</title>${head}</head><body><article><h1>Council debates bridge</h1>${body}</article></body></html>`;

  test('the article is read; scripts neither run nor count as text; a hostile canonical is not believed', async () => {
    const hostile = '<link rel="canonical" href="https://victim.example/"><script>globalThis.pwned = true</script><base href="https://victim.example/">';
    const draft = await one('a.html', page(hostile, `<script>globalThis.pwned = true; document.write("<p>x")</script><img src=x onerror="globalThis.pwned = true">${paragraphs}`));
    expect(draft).toMatchObject({ title: 'Council debates bridge', url: null, canonicalUrl: null });
    expect(draft.text).toContain('met for 7 hours');
    expect(draft.text).not.toContain('pwned');
    expect('pwned' in globalThis).toBe(false);
  });
  test('the declared encoding is used', async () => {
    const bytes = Uint8Array.from(page('<meta charset="iso-8859-1">', paragraphs.replaceAll('mayor', 'ma\u00eere')), (char) => char.charCodeAt(0));
    expect((await one('a.html', bytes)).text).toContain('ma\u00eere');
  });
  test('a page without an article says so', async () => {
    expect(keys(await read('a.html', '<html><body><a href="/">Home</a></body></html>'))).toEqual(['skip_no_article']);
    expect(keys(await read('a.html', ' '))).toEqual(['skip_empty']);
  });
  test('hostile nesting is refused', async () => {
    expect(keys(await read('a.html', page('', '<div>'.repeat(50_000) + paragraphs)))).toEqual(['skip_too_nested']);
  });
});

describe('which format', () => {
  test('PDF, pictures and archives are refused by their bytes, whatever their name', async () => {
    expect(keys(await read('a.txt', '%PDF-1.7\n…'))).toEqual(['skip_pdf']);
    expect(keys(await read('a.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).toEqual(['skip_binary']);
  });
  test.each([
    ['noending', '{"id":"j","text":"a"}\n{"id":"k","text":"b"}', ['j', 'k']],
    ['a.unknown', '[{"id":"j","text":"a"}]', ['j']],
    ['README', 'Title\n\nText.', ['README']],
  ])('%s is told by its beginning', async (name, content, names) => {
    expect((await read(name, content)).map((item) => item.name)).toEqual(names);
  });
  test('no bytes at all make it throw', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a'), async (bytes, name) => {
      for (const item of await read(name, bytes)) expect('draft' in item || item.problem.key.startsWith('skip_')).toBe(true);
    }), { numRuns: 300 });
  });
});

describe('dates', () => {
  test.each([
    ['2024-02-29', '2024-02-29'], ['2024-02-29T10:00:00+02:00', '2024-02-29T10:00:00+02:00'], ['2024-02-29 10:00', '2024-02-29T10:00'],
    ['June 18, 2023', '2023-06-18'], ['18 June 2023', '2023-06-18'],
    ['2023-02-29', null], ['2024-13-01', null], ['03/04/2024', null], ['soon', null], ['', null], [null, null],
  ])('%s → %s', (written, iso) => expect(isoDate(written)).toBe(iso));
});
