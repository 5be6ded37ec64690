import * as v from 'valibot';
import type { DraftAnswer, FromPage, FromPanel } from './protocol.ts';
import { draftAnswerSchema, fromPageSchema, fromPanelSchema } from './schemas.ts';

/** What the browser says of a message's sender; the part of `runtime.MessageSender` that tells whom to believe. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** Our own identity: `runtime.id` and `runtime.getURL('')`. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/** A content script of ours in the top frame of a tab. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number;
}

/** Our page that is read like a page of the web: the sample report. */
const READER_PAGE = 'sample.html';

/** The sender as a page's reader: a content script or our sample page; null for anybody else. */
export function pageSender(sender: Sender, self: Self): PageSender | null {
  const { id: tabId, windowId } = sender.tab ?? {};
  if (sender.id !== self.id || tabId === undefined || windowId === undefined || sender.frameId !== 0) return null;
  return isOwnPage(sender, self) && !isReaderPage(sender, self) ? null : { tabId, windowId };
}

function isReaderPage({ url = '' }: Sender, { origin }: Self): boolean {
  return url.split(/[?#]/, 1)[0] === `${origin}${READER_PAGE}`;
}

/** True if the sender is one of our own pages: panel, corpus page, options, welcome. */
export function isOwnPage(sender: Sender, self: Self): boolean {
  return sender.id === self.id && sender.url !== undefined && sender.url.startsWith(self.origin);
}

/** The message, if it is one a page's content script may send; null for anything else. Never throws. */
export const parseFromPage = (message: unknown): FromPage | null => parse(fromPageSchema, message);

/** The message, if it is one that our own pages may send; null for anything else. Never throws. */
export const parseFromPanel = (message: unknown): FromPanel | null => parse(fromPanelSchema, message);

/** A content script's answer to `reader/draft`; null for anything else. Never throws. */
export const parseDraftAnswer = (answer: unknown): DraftAnswer | null => parse(draftAnswerSchema, answer);

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
