import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser.ts';

/** What one reading of a page cost. Times in milliseconds. */
export interface Reading {
  /** From the press of the button to the frame in which highlights are in the registry. */
  readonly buttonToHighlights: number;
  /** Longest task on the page's main thread from the press until shortly after the highlights, from the browser's own trace. */
  readonly longestTask: number;
  /** The same in time on the processor: what it would be on a machine with nothing else to do. */
  readonly longestTaskCpu: number;
  readonly unchanged: boolean;
  readonly highlights: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` in which the thread had a processor. */
  readonly tdur?: number;
  readonly args?: unknown;
}

const SERIALISE = 'new XMLSerializer().serializeToString(document)';

/** Watches the registry from the page in every frame, so that no round trip to this process is in the figure. */
const WATCH = `new Promise((resolve, reject) => {
  const end = Date.now() + 60_000;
  const look = () => CSS.highlights.size > 0 ? resolve(Date.now()) : Date.now() > end ? reject(new Error('no highlights in 60 s')) : requestAnimationFrame(look);
  look();
})`;

/** Presses the button on a page that was loaded anew, waits for the highlights and gives what it cost. */
export async function measureReading(browser: ExtensionBrowser, page: Page): Promise<Reading> {
  const session = await page.createCDPSession();
  const before = await page.evaluate(SERIALISE);
  const highlighted = page.evaluate(WATCH) as Promise<number>;
  await page.bringToFront();
  const trace = await startTrace(session);
  const pressed = Date.now();
  await browser.pressToolbarButton(page);
  const painted = await highlighted;
  // Two frames on, what was painted is on the screen.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))');
  const events = await trace.stop();
  const after = await page.evaluate(SERIALISE);
  const highlights = await page.evaluate('[...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0)') as number;
  await session.detach();
  return { buttonToHighlights: painted - pressed, ...longestTask(events), unchanged: before === after, highlights };
}

async function startTrace(session: CDPSession): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] }, transferMode: 'ReportEvents' });
  return {
    async stop() {
      const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
      await session.send('Tracing.end');
      await complete;
      return events;
    },
  };
}

/** Milliseconds of the longest task on the main thread on which our content script ran, whoever's task it was. */
function longestTask(events: readonly TraceEvent[]): Pick<Reading, 'longestTask' | 'longestTaskCpu'> {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const ours = new Set(events.filter((each) => JSON.stringify(each.args)?.includes('content-scripts/content.js')).map(thread));
  if (ours.size === 0) throw new Error('the trace does not show our content script');
  const tasks = events.filter((each) => each.ph === 'X' && each.name.endsWith('RunTask') && ours.has(thread(each)));
  return {
    longestTask: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1_000)),
    longestTaskCpu: Math.max(0, ...tasks.map(({ tdur = NaN }) => tdur / 1_000)),
  };
}
