import { describe, expect } from 'vitest';
import { e2eTest } from './harness/e2e-test.ts';
import { highlightCount, highlights, pointOn } from './harness/highlights.ts';
import { BROWSERS } from './harness/launch.ts';
import { click, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

describe.each(BROWSERS)('the first run in %s', (name) => {
  const test = e2eTest(name);

  test('leads from the welcome tab to a difference in the sample, and back to an empty corpus', async ({ browser }) => {
    const welcome = await browser.extensionTab('welcome.html');
    await waitForText(welcome, '0 of 3 steps');
    await click(welcome, 'button', 'Load the sample and open it');

    const sample = await browser.extensionTab('sample.html');
    await waitFor('highlights', async () => (await highlightCount(sample)) > 0);
    const painted = await highlights(sample);
    expect(painted.unstated.join('\n')).toContain('lasted 20 minutes');
    expect(painted.agrees.join('\n')).toContain('nearly six hours');
    expect(painted.differs.join('\n')).toContain('Nobody won tonight');
    expect(painted.differs.join('\n')).toContain('met with Labor Minister Anna Kessler');

    const point = await waitFor('the quotation', () => pointOn(sample, 'Nobody won'));
    await sample.clickAt(point.x, point.y);
    await waitForText(welcome, '1 of 3 steps');
    await click(sample, 'button', 'Remove the sample articles');
    await waitForText(sample, 'Its other reports are not in your corpus');
    await waitForText(welcome, 'Load the sample and open it');
  });
});
