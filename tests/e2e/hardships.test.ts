import { describe, expect } from 'vitest';
import { readArticleFolder } from './harness/article-file.ts';
import { e2eTest } from './harness/e2e-test.ts';
import { BROWSERS } from './harness/launch.ts';
import { tabFacts } from './harness/selections.ts';
import { addPage, importFiles, named, openClaim, serveStory, TALKS, waitForHighlights } from './harness/story.ts';
import { click, pageView, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

const others = readArticleFolder(TALKS).slice(1, 4).map(({ path }) => path);

describe.each(BROWSERS)('hardships in %s', (name) => {
  const test = e2eTest(name);

  test('a check goes on when the background is stopped in the middle of it', async ({ server, browser }) => {
    await importFiles(browser, others);
    const page = await browser.openPage(named(serveStory(server, TALKS), '00').url);
    const panel = await browser.openPanel(page);
    for (const phase of ['reading', 'checking']) {
      await browser.pressToolbarButton(page);
      // A small corpus may be done first; the kill then meets a check that is over, which must do no harm either.
      await waitFor(phase, async () => (await tabFacts(panel)).some((state) => state.phase === phase || state.phase === 'ready'));
      await browser.killBackground();
      await waitForHighlights(page, 40_000);
      await waitForText(panel, 'Compared with 3 articles.', 40_000);
    }
    await browser.killBackground();
    await openClaim(browser, page, '25-minute', '25');
  });

  test('an import goes on when the background is stopped in the middle of it', async ({ browser }) => {
    const page = await browser.extensionPage('corpus.html');
    const input = await waitFor('the file input', () => page.$('input'));
    await input.uploadFile(...others);
    await browser.killBackground();
    const view = pageView(page);
    await waitForText(view, 'Finished', 40_000);
    await waitForText(view, '3 articles');
  });

  test('a damaged search index is made anew from the texts', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    for (const start of ['02', '03']) await addPage(browser, named(story, start).url);
    const view = pageView(await browser.extensionPage('corpus.html'));
    await waitForText(view, '2 articles');
    await view.run(overwriteIndex());
    await browser.killBackground();
    const page = await browser.openPage(named(story, '00').url);
    await browser.pressToolbarButton(page);
    const panel = await browser.panel(page);
    await waitFor('an answer', async () => (await tabFacts(panel)).some(({ phase }) => phase === 'ready' || phase === 'problem'));
    await waitForText(panel, 'Compared with 2 articles.');
  });

  test('a database that cannot be opened is said, with a way out that keeps it', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    await addPage(browser, named(story, '02').url);
    const corpus = await browser.extensionPage('corpus.html');
    await waitForText(pageView(corpus), '1 article');
    await pageView(corpus).run(spoilDatabase());
    await browser.killBackground();

    const page = await browser.openPage(named(story, '00').url);
    await browser.pressToolbarButton(page);
    await waitForText(await browser.panel(page), 'Your corpus could not be opened.');

    const view = pageView(await browser.extensionPage('corpus.html'));
    await waitForText(view, 'Your corpus could not be opened');
    await click(view, 'button', 'Start a new, empty corpus');
    await click(view, 'button', 'Set the old one aside and start anew');
    await waitForText(view, 'No articles yet');
    await addPage(browser, named(story, '03').url);
    const names = await view.run('indexedDB.databases().then((all) => all.map(({ name }) => name))');
    expect(names).toContain('crossread');
  });
});

/** Overwrites every block of the index, and what is pending, with bytes that mean nothing. */
function overwriteIndex(): string {
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open('crossread');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = ['blocks', 'pending', 'segments'];
      const change = database.transaction(names, 'readwrite');
      for (const name of names) {
        change.objectStore(name).openCursor().onsuccess = ({ target: { result: cursor } }) => {
          if (cursor === null) return;
          const row = cursor.value;
          for (const key of Object.keys(row)) if (row[key] instanceof Uint8Array || row[key] instanceof ArrayBuffer) row[key] = new Uint8Array([255, 255, 255, 255, 7]);
          cursor.update(row);
          cursor.continue();
        };
      }
      change.oncomplete = () => { database.close(); resolve('spoilt'); };
      change.onabort = () => reject(change.error);
    };
  })`;
}

/** Puts tables of another make in place of the corpus, under the same name and version, as a damaged disk or a foreign hand might. */
function spoilDatabase(): string {
  return `new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('crossread');
    deleting.onerror = () => reject(deleting.error);
    deleting.onsuccess = () => {
      const opening = indexedDB.open('crossread', 10);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => opening.result.createObjectStore('articles', { autoIncrement: true });
      opening.onsuccess = () => { opening.result.close(); resolve('spoilt'); };
    };
  })`;
}
