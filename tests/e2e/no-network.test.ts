import { describe, expect, test } from 'vitest';
import { launch, BROWSERS } from './harness/launch.ts';
import { startProxy } from './harness/proxy.ts';
import { startServer } from './harness/server.ts';
import { addPage, importFiles, named, openClaim, readPage, serveStory, TALKS } from './harness/story.ts';
import { waitForText } from './harness/view.ts';

/** What the browsers ask of their makers on their own account, whatever extension they carry. */
const BROWSER_OWN = /(^|[./])(google(apis)?\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com)(:|\/|$)/;

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
});
