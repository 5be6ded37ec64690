import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { readArticleFolder } from './harness/article-file.ts';
import { e2eTest } from './harness/e2e-test.ts';
import { highlightCount } from './harness/highlights.ts';
import { BROWSERS } from './harness/launch.ts';
import { newsPage, paragraphsOf } from './harness/news-page.ts';
import { tabFacts } from './harness/selections.ts';
import { importFiles, named, openClaim, readPage, TALKS, waitForHighlights } from './harness/story.ts';
import { fillerParagraphs } from './harness/filler.ts';
import { click, evaluate, pageView, textOf, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

const articles = readArticleFolder(TALKS);
const wire = named(articles, '00');
const others = articles.slice(1, 4).map(({ path }) => path);

/** A page that draws its story by script, and draws it anew or another one on demand, as single-page apps do. */
function appPage(): string {
  const stories = [wire, named(articles, '03')].map(({ title, paragraphs }) => ({ title, paragraphs }));
  const script = `
    const stories = ${JSON.stringify(stories).replaceAll('<', '\\u003c')};
    const data = document.querySelector('[type="application/ld+json"]');
    const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
    globalThis.draw = (n) => {
      document.querySelector('h1').replaceWith(element('h1', stories[n].title));
      document.querySelector('.story').replaceChildren(...stories[n].paragraphs.map((text) => element('p', text)));
      document.title = stories[n].title;
      data.textContent = JSON.stringify({ ...JSON.parse(data.textContent), headline: stories[n].title });
    };
    globalThis.go = (n, path) => { history.pushState(null, '', path); draw(n); };
    draw(0);`;
  return newsPage(wire, { body: '' }).replace('</body>', `<script>${script}</script></body>`);
}

const run = (page: Page, source: string): Promise<unknown> => pageView(page).run(source);
const painted = (page: Page): Promise<number> => highlightCount(pageView(page));

describe.each(BROWSERS)('odd pages in %s', (name) => {
  const test = e2eTest(name);

  test('a single-page app that draws its story anew keeps its highlights; another story loses them', async ({ server, browser }) => {
    await importFiles(browser, others);
    const { page } = await readPage(browser, server.serve('/app.html', appPage()));
    const count = await painted(page);

    await run(page, 'void draw(0)');
    const whole = 'the highlights in the new nodes';
    await waitFor(whole, async () => (await painted(page)) === count && (await run(page, `[...CSS.highlights.keys()].every((key) => {
      const [first] = CSS.highlights.get(key); return first.toString() !== '' && first.startContainer.isConnected; })`)) === true);

    const panel = await browser.panel(page);
    await run(page, "void go(1, '/second-story.html')");
    await waitFor('the highlights to go', async () => (await painted(page)) === 0);
    await waitForText(panel, 'Nothing checked on this page yet');

    await browser.pressToolbarButton(page);
    await waitForHighlights(page);
    await waitForText(panel, named(articles, '03').title);
  });

  test('a page of 200,000 words is read to its end without freezing', { timeout: 120_000 }, async ({ server, browser }) => {
    await importFiles(browser, others);
    const filler = fillerParagraphs(200_000, 7);
    const body = [...filler.slice(0, -1), ...wire.paragraphs, ...filler.slice(-1)].map((text) => `<p>${text}</p>`).join('\n');
    const page = await browser.openPage(server.serve('/long.html', newsPage(wire, { body })));
    await run(page, `void (() => {
      let last = performance.now();
      globalThis.longestGap = 0;
      setInterval(() => { const now = performance.now(); globalThis.longestGap = Math.max(globalThis.longestGap, now - last - 10); last = now; }, 10);
    })()`);
    await browser.pressToolbarButton(page);
    const panel = await browser.panel(page);
    await waitForText(panel, 'Compared with 3 articles.', 100_000);
    const statements = /([\d,]+) statements without another report/.exec(await textOf(panel))?.[1] ?? '0';
    expect(Number(statements.replaceAll(',', ''))).toBeGreaterThan(5_000);
    const gap = Number(await run(page, 'globalThis.longestGap'));
    console.log(`${name}: longest gap on the main thread of a 200,000-word page: ${Math.round(gap)} ms`);
    // A page that is read in one go stands still for seconds; what other programs take is in this figure, so it is no fine measure.
    expect(gap).toBeLessThan(2_000);
  });

  test('an English story on a right-to-left page is read and clicked', async ({ server, browser }) => {
    await importFiles(browser, others);
    const markup = newsPage(wire, { html: 'lang="en" dir="rtl"' });
    const { page } = await readPage(browser, server.serve('/rtl.html', markup));
    const panel = await openClaim(browser, page, '25-minute', '25');
    await waitForText(panel, 'Left unstated');
  });

  test('a story in Arabic is left alone with a word to the reader', async ({ server, browser }) => {
    const paragraph = 'وصل الوزير إلى العاصمة صباح يوم الأحد وعقد اجتماعا استمر ثلاث ساعات مع نظيره في مقر الوزارة، ثم تحدث إلى الصحفيين عن نتائج الزيارة وعن الخطوات المقبلة بين البلدين.';
    const story = { ...wire, title: 'وزير الخارجية يزور العاصمة', paragraphs: Array.from({ length: 8 }, () => paragraph) };
    const page = await browser.openPage(server.serve('/arabic.html', newsPage(story, { html: 'lang="ar" dir="rtl"' })));
    await browser.pressToolbarButton(page);
    await waitForText(await browser.panel(page), 'This page is not in English.');
    expect(await painted(page)).toBe(0);
  });

  test('a story without punctuation is read without harm', async ({ server, browser }) => {
    await importFiles(browser, others);
    const bare = wire.paragraphs.map((paragraph) => paragraph.replaceAll(/[^\p{L}\p{N}\s]/gu, ' '));
    const page = await browser.openPage(server.serve('/bare.html', newsPage({ ...wire, paragraphs: [bare.join(' ')] })));
    await browser.pressToolbarButton(page);
    const panel = await browser.panel(page);
    await waitForText(panel, 'Compared with 3 articles.');
    const [state] = (await tabFacts(panel)).filter(({ url }) => url?.endsWith('/bare.html'));
    expect(state).toMatchObject({ phase: 'ready', problem: null });
  });

  test('a page without an article says so, and the check can be tried again', async ({ server, browser }) => {
    const page = await browser.openPage(server.serve('/front.html', '<!doctype html><title></title><nav><a href="/a">One</a> <a href="/b">Two</a></nav>'));
    await browser.pressToolbarButton(page);
    const panel = await browser.panel(page);
    await waitForText(panel, 'No article was found on this page.');
    await evaluate(pageView(page), (markup: string) => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      document.body.replaceChildren(...parsed.body.childNodes);
    }, `<article><h1>${wire.title}</h1>${paragraphsOf(wire)}</article>`);
    await click(panel, 'button', 'Try again');
    await waitForText(panel, wire.title);
    expect(await textOf(panel)).not.toContain('No article was found');
  });
});
