import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { Reason } from '../lib/kinds/kind.ts';
import { wordsOf } from '../lib/report/words.ts';
import type { Messages } from '../lib/report/words.ts';
import type english from '../public/_locales/en/messages.json';

/** Every key of `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof english;

/** Stems of the keys that come as `…_one` and `…_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_one` ? Stem : never) : never;

let table: Messages | null = null;

/** Speaks from this table instead of `browser.i18n`: for tests, and pages outside an extension. Null goes back. */
export function speakFrom(messages: Messages | null): void {
  table = messages;
}

/**
 * The words of a reason, a note or any `{key, args}`. A key without words yields the key itself: one odd line does less
 * harm in a reader's panel than a panel that is gone; a test keeps it from happening.
 */
export function words(reason: Reason): string {
  if (table) return wordsOf(table, reason);
  // WXT narrows getMessage to the keys it generated; the keys of reasons are open-ended.
  const i18n = browser.i18n as typeof Browser.i18n;
  return i18n.getMessage(reason.key, [...reason.args]) || reason.key;
}

/** The words of a label. */
export function t(key: MessageKey, ...args: readonly (string | number)[]): string {
  return words({ key, args: args.map(String) });
}

/** The words of a label that depends on a number; the number is `$1`, the other arguments follow. */
export function tn(key: CountedKey, n: number, ...args: readonly string[]): string {
  const form = n === 1 ? 'one' : 'other';
  return words({ key: `${key}_${form}`, args: [n.toLocaleString('en'), ...args] });
}
