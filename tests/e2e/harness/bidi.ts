import type { Browser, Page } from 'puppeteer-core';
import type { View } from './view.ts';

/** The WebDriver BiDi connection below Puppeteer, for what Puppeteer has no words for. */
export interface Bidi {
  /** Sends a command and gives its result. */
  send(method: string, params: object): Promise<unknown>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The connection of a browser driven by BiDi. */
export function bidiOf(browser: Browser): Bidi {
  const connection = 'connection' in browser ? browser.connection : null;
  if (!isObject(connection) || typeof connection.send !== 'function') throw new Error('this browser is not driven by WebDriver BiDi');
  const send = connection.send.bind(connection) as Bidi['send'];
  return {
    async send(method, params) {
      const answer = await send(method, params);
      return isObject(answer) && 'result' in answer ? answer.result : answer;
    },
  };
}

/** The browsing context of a tab. */
export function contextOf(page: Page): string {
  const frame = page.mainFrame();
  if (!('_id' in frame) || typeof frame._id !== 'string') throw new Error('this page has no browsing context');
  return frame._id;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string; readonly clientWindow: string }[];
}

/** Top-level browsing contexts: tabs, or with `chrome` the windows of the browser itself. */
export async function contexts(bidi: Bidi, scope: 'content' | 'chrome'): Promise<Tree['contexts']> {
  return (await bidi.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': scope }) as Tree).contexts;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs an expression in a browsing context as if in a click; gives its awaited value, a string or nothing. */
export async function evaluateIn(bidi: Bidi, context: string, expression: string): Promise<unknown> {
  const answer = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true }) as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
  return answer.result?.value;
}

/** The document of a browsing context as a view. */
export function contextView(bidi: Bidi, context: string): View {
  return {
    async run(source) {
      const json = await evaluateIn(bidi, context, `(async () => JSON.stringify(await (${source})))()`);
      return typeof json === 'string' ? JSON.parse(json) : undefined;
    },
    async clickAt(x, y) {
      await bidi.send('input.performActions', {
        context,
        actions: [{
          type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' },
          actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
        }],
      });
    },
  };
}
