import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../scripts/check/main.ts';

interface Output {
  readonly version: number;
  readonly matrix?: readonly unknown[];
  readonly reports: readonly {
    readonly article: Readonly<Record<string, string | null>>;
    readonly claims: readonly {
      readonly id: string; readonly kind: string; readonly text: string; readonly sentence: string; readonly start: number; readonly end: number; readonly verdict: string;
      readonly evidence: readonly { readonly article: string; readonly relation: string; readonly sentence: string; readonly start: number | null; readonly end: number | null; readonly text: string | null; readonly reason: string }[];
    }[];
    readonly additions: readonly unknown[];
  }[];
}

let base: string;
let stdout: string;
let stderr: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'crossread-check-'));
  [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text: string | Uint8Array, done?: unknown) => {
    stdout += String(text);
    if (typeof done === 'function') (done as () => void)();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

const write = (file: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(base, file)), { recursive: true });
  writeFileSync(join(base, file), text);
};
const run = (...argv: string[]) => main(argv, base);
const json = async (...argv: string[]) => {
  expect([await run('--json', ...argv), stderr.split('\n').filter((line) => /Error/.test(line))]).toEqual([0, []]);
  return JSON.parse(stdout) as Output;
};
const ids = ({ reports }: Output) => reports.map(({ article }) => article['id']);

const LONG = 'Foreign Minister Maria Costa met Chancellor Peter Braun in Vienna on Tuesday for about two hours. The two spoke of trade and of the border.';
const SHORT = 'Chancellor Peter Braun met Foreign Minister Maria Costa in Vienna on Tuesday. The two-hour meeting was the first this year.';
const report = (title: string, text: string, facts = 'Published: 2022-03-08\nSource: Gazette\n') => `${title}\n${facts}\n${text}\n`;

describe('reading', () => {
  test('text files, with the facts that follow the title', async () => {
    write('news/a.txt', report('Ministers meet in Vienna', LONG));
    write('news/b.txt', '\ufeffTalks held\r\nSource: Post\r\n\r\nFirst line.\r\nSecond line.\r\n\r\n');
    const { reports, version, matrix } = await json('--corpus', 'news', '--all');
    expect(version).toBe(1);
    expect(Array.isArray(matrix)).toBe(true);
    expect(reports.map(({ article }) => article)).toMatchObject([
      { id: 'a.txt', title: 'Ministers meet in Vienna', publishedAt: '2022-03-08', source: 'Gazette', language: 'en' },
      { id: 'b.txt', title: 'Talks held', publishedAt: null, source: 'Post' },
    ]);
  });

  test('facts may stand after an empty line, and are no part of the text', async () => {
    write('news/a.txt', `Ministers meet\n\nPublished: 2022-03-08\n\n${LONG}`);
    const { reports } = await json('--corpus', 'news', '--all');
    expect(reports[0]?.article['publishedAt']).toBe('2022-03-08');
  });

  test('lines of a .jsonl file by their id', async () => {
    write('x.jsonl', [
      JSON.stringify({ id: 'one', url: 'https://news.example/1', title: 'A', source: 'Post', publishedAt: '2022-03-08', text: LONG }),
      JSON.stringify({ id: 'two', title: 'B', text: SHORT }),
    ].join('\n'));
    expect(ids(await json('--corpus', 'x.jsonl', 'two', 'one'))).toEqual(['two', 'one']);
  });

  test('web pages, Markdown and JSON by their file names', async () => {
    const paragraphs = Array.from({ length: 4 }, () => `<p>${LONG}</p>`).join('');
    write('x/page.html', `<html lang="en"><head><title>Ministers meet</title></head><body><script>alert(1)</script><article><h1>Ministers meet</h1>${paragraphs}</article></body></html>`);
    write('x/note.md', `# Ministers meet again\n\n${SHORT}\n`);
    write('x/one.json', JSON.stringify({ id: 'other', title: 'Ministers met', text: LONG, publishedAt: '2022-03-08' }));
    const { reports } = await json('--corpus', 'x', '--all');
    expect(reports.map(({ article }) => [article['id'], article['title']])).toEqual([
      ['note.md', 'Ministers meet again'], ['one.json', 'Ministers met'], ['page.html', 'Ministers meet'],
    ]);
  });

  test('several corpora; a taken file name gives way to the path', async () => {
    write('x/a.txt', report('A', LONG));
    write('y/a.txt', report('B', SHORT));
    expect(ids(await json('--corpus', 'x', '--corpus', 'y', '--all'))).toEqual(['a.txt', 'y/a.txt']);
  });

  test('a corpus given twice is read once', async () => {
    write('x/a.txt', report('A', LONG));
    expect(ids(await json('--corpus', 'x', '--corpus', './x/', '--all'))).toEqual(['a.txt']);
  });

  test('a broken member is named and skipped', async () => {
    write('x/a.txt', report('A', LONG));
    write('x/empty.txt', '');
    write('x/picture.png', 'x');
    write('y.jsonl', `{"id": "ok", "text": ${JSON.stringify(SHORT)}}\n{broken\n[]\n`);
    expect(ids(await json('--corpus', 'x', '--corpus', 'y.jsonl', '--all'))).toEqual(['a.txt', 'ok']);
    for (const name of ['empty.txt', 'picture.png', 'y.jsonl:2', 'y.jsonl:3']) expect(stderr).toContain(name);
  });
});

describe('articles', () => {
  beforeEach(() => {
    write('news/a.txt', report('Ministers meet in Vienna', LONG));
    write('news/b.txt', report('Chancellor receives minister', SHORT));
  });

  test('by path in the corpus, by id, and by a path elsewhere', async () => {
    write('page.txt', report('Costa and Braun talk', SHORT));
    expect(ids(await json('--corpus', 'news', 'news/b.txt', 'a.txt', 'page.txt'))).toEqual(['b.txt', 'a.txt', 'page.txt']);
  });

  test('without --all there is no matrix', async () => {
    expect(await json('--corpus', 'news', 'a.txt')).not.toHaveProperty('matrix');
  });

  test('one asked for twice is checked once', async () => {
    expect(ids(await json('--corpus', 'news', 'a.txt', 'news/a.txt', '--all'))).toEqual(['a.txt', 'b.txt']);
  });

  test('neither an article nor a copy of it is evidence for itself', async () => {
    write('news/copy.txt', report('Ministers meet in Vienna', LONG));
    write('page.txt', report('Ministers meet in Vienna', LONG));
    const output = await json('--corpus', 'news', '--all', 'page.txt');
    const evidence = (id: string) => output.reports.find(({ article }) => article['id'] === id)?.claims.flatMap((claim) => claim.evidence.map(({ article }) => article)) ?? [];
    for (const id of ['a.txt', 'copy.txt', 'page.txt']) for (const copy of ['a.txt', 'copy.txt', 'page.txt']) expect(evidence(id)).not.toContain(copy);
    expect(evidence('page.txt')).toContain('b.txt');
  });

  test('offsets are those of the text as it stands', async () => {
    const full = { 'a.txt': `Ministers meet in Vienna\n\n${LONG}`, 'b.txt': `Chancellor receives minister\n\n${SHORT}` };
    const { reports } = await json('--corpus', 'news', '--all');
    const textOf = (id: string | null | undefined) => full[id as keyof typeof full];
    const claims = reports.flatMap(({ article, claims: own }) => own.map((claim) => ({ claim, text: textOf(article['id']) })));
    expect(claims.length).toBeGreaterThan(2);
    for (const { claim, text } of claims) {
      expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      expect(text).toContain(claim.sentence);
      for (const evidence of claim.evidence) {
        expect(textOf(evidence.article)).toContain(evidence.sentence);
        if (evidence.relation === 'unstated') expect([evidence.text, evidence.start, evidence.end]).toEqual([null, null, null]);
        else expect(textOf(evidence.article).slice(evidence.start ?? 0, evidence.end ?? 0)).toBe(evidence.text);
        expect(evidence.reason).not.toMatch(/^reason_|\$\d|^$/);
      }
    }
  });

  test('one length in two wordings agrees', async () => {
    const { reports } = await json('--corpus', 'news', 'a.txt');
    const claim = reports[0]?.claims.find(({ kind }) => kind === 'duration');
    expect(claim).toMatchObject({ verdict: 'agrees', evidence: [{ article: 'b.txt', relation: 'agrees' }] });
  });

  test('with --explain each row tells its rule, slots, intervals, score and origin; without, none does', async () => {
    write('news/c.txt', report('Talks in Vienna', 'Chancellor Peter Braun met Foreign Minister Maria Costa in Vienna on Tuesday for five hours. The two spoke of the border.'));
    interface Decided { readonly rule: string; readonly slots: { readonly matched: string[] }; readonly values: { readonly intervals: unknown }; readonly score: { readonly total: number; readonly parts: Record<string, number> }; readonly origin: { readonly origin: string } }
    interface Row { readonly article: string; readonly decision?: Decided }
    const rowsOf = (output: Output) => output.reports[0]?.claims.find(({ kind }) => kind === 'duration')?.evidence as readonly Row[] | undefined;
    const plain = await json('--corpus', 'news', 'a.txt');
    expect(JSON.stringify(plain)).not.toMatch(/"(?:decision|refused)"/);
    stdout = '';
    const explained = await json('--corpus', 'news', '--explain', 'a.txt');
    const rows = rowsOf(explained) ?? [];
    expect(rows.map(({ article, decision }) => [article, decision?.rule])).toEqual(expect.arrayContaining([['b.txt', 'compatible-value'], ['c.txt', 'different-value']]));
    const decision = rows.find(({ article }) => article === 'b.txt')?.decision;
    expect(decision?.values.intervals).toMatchObject({ shared: expect.stringContaining('hour') as string });
    expect(decision?.slots.matched).toContain('participant');
    expect(Object.values(decision?.score.parts ?? {}).reduce((sum, points) => sum + points, 0)).toBeGreaterThanOrEqual((decision?.score.total ?? 1) - 0.01);
    expect(explained.reports[0]?.claims.every((claim) => 'refused' in claim)).toBe(true);
  });

  test.each(['text', 'markdown'])('as %s', async (output) => {
    expect(await run('--corpus', 'news', 'a.txt', '--explain', ...(output === 'text' ? [] : ['--markdown']))).toBe(0);
    for (const part of ['Ministers meet in Vienna', 'agrees', 'b.txt', 'about two hours', 'score']) expect(stdout).toContain(part);
  });
});

describe('what cannot be used is exit code 2 and one line', () => {
  beforeEach(() => {
    write('news/a.txt', report('A', LONG));
    write('empty.txt', '');
    write('picture.png', 'x');
    write('broken.jsonl', 'x\ny\n');
    mkdirSync(join(base, 'nothing'));
  });

  test.each([
    ['no corpus', ['a.txt']],
    ['nothing to check', ['--corpus', 'news']],
    ['an unknown option', ['--corpus', 'news', '--all', '--colour']],
    ['two outputs', ['--corpus', 'news', '--all', '--json', '--markdown']],
    ['a corpus that is not there', ['--corpus', 'nowhere', '--all']],
    ['a corpus that is no corpus', ['--corpus', 'picture.png', '--all']],
    ['an empty folder', ['--corpus', 'nothing', '--all']],
    ['an unknown article', ['--corpus', 'news', 'z.txt']],
    ['a folder as article', ['--corpus', 'news', 'news']],
    ['an empty article', ['--corpus', 'news', 'empty.txt']],
    ['an article of no known format', ['--corpus', 'news', 'picture.png']],
  ])('%s', async (_name, argv) => {
    expect(await run(...argv)).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  test('a file of broken lines, after naming them', async () => {
    expect(await run('--corpus', 'broken.jsonl', '--all')).toBe(2);
    expect(stderr.trim().split('\n').at(-1)).toContain('broken.jsonl: nothing in it can be used');
  });
});

test('--help', async () => {
  expect(await run('--help')).toBe(0);
  expect(stdout).toContain('--corpus');
});
