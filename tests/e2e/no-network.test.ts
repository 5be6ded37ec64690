import { describe, expect, test } from 'vitest';
import { launch, BROWSERS } from './harness/launch.ts';
import { startProxy } from './harness/proxy.ts';
import { newsPage, paragraphsOf } from './harness/news-page.ts';
import { startServer } from './harness/server.ts';
import { addPage, importFiles, named, openClaim, readPage, serveStory, TALKS, VISIT, waitForHighlights } from './harness/story.ts';
import { click, evaluate, pageView, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

/** What the browsers ask of their makers on their own account, whatever extension they carry. */
const BROWSER_OWN = /(^|[./])(google(apis)?\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com)(:|\/|$)/;
/** Those of them that a search does not go to. */
const OWN_SERVICE = /mozilla|accounts\.google|googleapis|gstatic|gvt1/;

describe.each(BROWSERS)('the network in %s', (name) => {
  test('hears nothing of the extension: only the pages that were opened are asked for', async () => {
    const [proxy, server] = [await startProxy(), await startServer()];
    const browser = await launch(name, { proxy: proxy.address });
    try {
      const story = serveStory(server, TALKS);
      await addPage(browser, named(story, '02').url);
      await importFiles(browser, [named(story, '01').path, named(story, '03').path]);
      const { page } = await readPage(browser, named(story, '00').url);
      const panel = await openClaim(browser, page, '25-minute', '25');
      await waitForText(panel, 'Left unstated');
      const asked = proxy.requests.filter((each) => !BROWSER_OWN.test(each));
      expect(asked).toEqual([named(story, '02').url, named(story, '00').url]);
      expect(server.requests).toEqual(['/02-capital-post.html', '/00-evening-wire.html']);
    } finally {
      await browser.close();
      await server.close();
      await proxy.close();
    }
  });

  test('hears of ways to other reports only what the reader presses', async () => {
    const [proxy, server] = [await startProxy(), await startServer()];
    const browser = await launch(name, { proxy: proxy.address });
    try {
      const story = serveStory(server, VISIT);
      const [page, other] = [named(story, '00'), named(story, '03')];
      const linked = server.serve('/2019/04/15/moreira-receives-lindqvist-in-brasilia.html', newsPage(other));
      const body = `${paragraphsOf(page)}<p>Read also: <a href="${linked}">${other.title}</a> and <a href="/2019/04/14/ten-dishes-for-a-rainy-day.html">Ten dishes for a rainy day</a></p>`;
      const start = server.serve('/start.html', newsPage(page, { body }));
      const tab = await browser.openPage(start);
      await browser.pressToolbarButton(tab);
      const panel = await browser.panel(tab);
      await waitForText(panel, 'Find other reports');
      await waitForText(panel, other.title);
      expect(await evaluate(panel, () => document.body.innerText)).not.toContain('Ten dishes');
      const words = await evaluate(panel, () => document.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '');
      expect(words).toMatch(/Lindqvist|Moreira/);
      expect(words.split(' ').length).toBeLessThanOrEqual(8);
      expect(server.requests).toEqual(['/start.html']);

      await click(panel, 'link', { part: 'Moreira receives Lindqvist' });
      await waitFor('the linked report', () => server.requests.length > 1);
      expect(server.requests).toEqual(['/start.html', new URL(linked).pathname]);

      await tab.bringToFront();
      const before = proxy.requests.length;
      await click(panel, 'button', 'Search the web');
      const searched = await waitFor('the search', () => proxy.requests.slice(before).find((each) => each.endsWith(':443') && !OWN_SERVICE.test(each)));
      expect(server.requests.length).toBe(2);
      const others = proxy.requests.slice(before).filter((each) => each !== searched && !BROWSER_OWN.test(each));
      expect(others).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
      await proxy.close();
    }
  });

  test('hears nothing of the extension\'s own pages, whatever is done there', async () => {
    const proxy = await startProxy();
    const browser = await launch(name, { proxy: proxy.address });
    try {
      await waitForText(await browser.extensionTab('welcome.html'), '0 of 3 steps');
      const sample = await browser.extensionPage('sample.html');
      await click(pageView(sample), 'button', 'Load the sample articles');
      await waitForHighlights(sample);
      const options = pageView(await browser.extensionPage('options.html'));
      await click(options, 'button', 'Easy to tell apart');
      const corpus = pageView(await browser.extensionPage('corpus.html'));
      await waitForText(corpus, '5 articles');
      await click(corpus, 'link', { part: 'Open the saved copy' });
      await waitForText(corpus, 'Claims in this article');
      const compare = pageView(await browser.extensionPage('compare.html'));
      await waitForText(compare, 'Compare two articles');
      expect(proxy.requests.filter((each) => !BROWSER_OWN.test(each))).toEqual([]);
    } finally {
      await browser.close();
      await proxy.close();
    }
  });
});
