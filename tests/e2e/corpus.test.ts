import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { readArticleFolder } from './harness/article-file.ts';
import { e2eTest } from './harness/e2e-test.ts';
import { fillerArticle } from './harness/filler.ts';
import { BROWSERS } from './harness/launch.ts';
import { newsPage } from './harness/news-page.ts';
import { chooseFiles, importFiles, named, TALKS } from './harness/story.ts';
import { click, evaluate, has, pageView, texts, textOf, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

const articles = readArticleFolder(TALKS);
const paths = articles.map(({ path }) => path);
let folder = '';
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'crossread-files-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(BROWSERS)('the corpus page in %s', (name) => {
  const test = e2eTest(name);

  test('imports files of every type and says what was left out and why', async ({ browser }) => {
    const good = [
      paths[0] ?? '',
      file('page.html', newsPage(named(articles, '01'))),
      file('note.md', `# ${named(articles, '02').title}\n\n${named(articles, '02').paragraphs.join('\n\n')}\n`),
      file('one.json', JSON.stringify({ ...fillerArticle(1, 200) })),
      file('many.jsonl', [2, 3, 4].map((n) => JSON.stringify(fillerArticle(n, 200))).join('\n')),
    ];
    const bad = [file('broken.json', '{"title": "Half a'), file('empty.txt', ''), file('lines.jsonl', `${JSON.stringify(fillerArticle(5, 200))}\nnot json\n`)];
    const view = pageView(await importFiles(browser, [...good, ...bad]));
    await waitForText(view, '8 added');
    await waitForText(view, '3 skipped');
    await click(view, 'button', { part: 'Skipped, and why' });
    const shown = await textOf(view);
    for (const skipped of ['broken.json', 'empty.txt', 'lines.jsonl']) expect(shown).toContain(skipped);
    for (const title of [articles[0]?.title, named(articles, '01').title, named(articles, '02').title]) expect(shown).toContain(title);
    expect(await texts(view, 'status', '8 articles')).toHaveLength(1);
  });

  test('takes nothing on trust from an .html file: no script runs, nothing is fetched, no foreign address is believed', async ({ server, browser }) => {
    const beacon = `${server.origin}/beacon`;
    const evil = newsPage(named(articles, '03'), {
      head: `<link rel="canonical" href="https://victim.example/real-story"><base href="https://victim.example/">
        <meta http-equiv="refresh" content="0; url=${beacon}-refresh"><script src="${beacon}-script"></script>
        <script>fetch('${beacon}-inline'); document.title = 'owned'</script><link rel="stylesheet" href="${beacon}-style">`,
    }).replace('<article>', `<article><img src="${beacon}-image" onerror="globalThis.owned = 1"><iframe src="${beacon}-frame"></iframe><svg onload="globalThis.owned = 1"></svg>`);
    const page = await importFiles(browser, [file('evil.html', evil)]);
    const view = pageView(page);
    await waitForText(view, '1 added');
    await click(view, 'link', { part: 'Open the saved copy' });
    await waitForText(view, 'where he offered help with the repair');
    const found = await evaluate(view, () => ({
      title: document.title, owned: 'owned' in globalThis, scripts: document.querySelectorAll('main script, main iframe, main img, main svg[onload]').length,
      links: [...document.querySelectorAll('a')].map((link) => link.href).filter((href) => href.includes('victim')),
    }));
    expect(found).toMatchObject({ owned: false, scripts: 0, links: [] });
    expect(found.title).not.toContain('owned');
    expect(server.requests).toEqual([]);
  });

  test('deletes with undo, and finds by words', async ({ browser }) => {
    const view = pageView(await importFiles(browser, paths));
    const { title } = named(articles, '02');
    await texts(view, 'link', `Open the saved copy of “${title}”`);
    await click(view, 'button', `Delete “${title}”`);
    await waitForText(view, `Deleted “${title}”.`);
    await waitFor('the row to go', async () => !(await has(view, 'button', `Delete “${title}”`)));
    await waitForText(view, '3 articles');
    await click(view, 'button', 'Undo');
    await waitForText(view, `Brought back “${title}”.`);
    await texts(view, 'button', `Delete “${title}”`);
    await waitForText(view, '4 articles');
  });

  test('shows the progress of an import, which can be cancelled', async ({ browser }) => {
    const lines = Array.from({ length: 5_000 }, (_, n) => JSON.stringify(fillerArticle(n, 400))).join('\n');
    const view = pageView(await chooseFiles(browser, [file('large.jsonl', lines)]));
    await texts(view, 'progressbar');
    await click(view, 'button', 'Cancel import');
    await waitForText(view, 'Cancelled');
    const added = await waitFor('the outcome', async () => /(\d[\d,]*) added/.exec(await textOf(view))?.[1]);
    expect(Number(added.replaceAll(',', ''))).toBeLessThan(5_000);
  });
});
