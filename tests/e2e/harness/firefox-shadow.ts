import type { Page } from 'puppeteer-core';
import { contextOf } from './bidi.ts';
import type { Bidi } from './bidi.ts';

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly shadowRoot?: RemoteNode | null;
    readonly children?: readonly RemoteNode[];
  };
}

/** Text in the closed shadow root that the extension's card hangs from `<html>`; null when there is none. */
export async function cardText(bidi: Bidi, page: Page): Promise<string | null> {
  const target = { context: contextOf(page) };
  const answer = await bidi.send('script.evaluate', {
    expression: 'document.documentElement', target, awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  }) as { result?: RemoteNode };
  const shadows = (answer.result?.value?.children ?? []).flatMap((node) => node.value?.shadowRoot ?? []);
  const card = shadows.find((shadow) => shadow.value?.mode === 'closed');
  if (card?.sharedId === undefined) return null;
  const read = await bidi.send('script.callFunction', {
    functionDeclaration: "(root) => [...root.children].map((each) => each.innerText).join(' ')",
    arguments: [{ sharedId: card.sharedId }], target, awaitPromise: false,
  }) as { result?: { value?: unknown } };
  return String(read.result?.value ?? '').replace(/\s+/g, ' ').trim();
}
