import type { Reason } from '../kinds/kind.ts';

/**
 * `messages.json` of a locale, in the format of WebExtensions:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference
 */
export type Messages = Readonly<Record<string, {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}>>;

/** `$$`, `$1` … `$9`, or `$NAME$`, in this order of preference. */
const PLACEHOLDER = /\$(?:\$|([1-9])|([A-Za-z0-9_@]+)\$)/g;

function fill(message: string, args: readonly string[], named: Messages[string]['placeholders']): string {
  return message.replace(PLACEHOLDER, (whole: string, digit: string | undefined, name: string | undefined) => {
    if (digit !== undefined) return args[Number(digit) - 1] ?? '';
    if (name === undefined) return '$';
    const content = named?.[name.toLowerCase()]?.content;
    // The content of a named placeholder may itself hold `$1`, but no further names.
    return content === undefined ? whole : fill(content, args, undefined);
  });
}

/**
 * The words of a reason, note, problem or label, as `browser.i18n.getMessage` would give them.
 * Arguments are put in as they are: a `$` in them is text. A missing argument is empty; a missing key throws, since a
 * reader must never be shown a key (a test holds every key in use against the file).
 */
export function wordsOf(messages: Messages, reason: Reason): string {
  const entry = Object.hasOwn(messages, reason.key) ? messages[reason.key] : undefined;
  if (entry === undefined) throw new Error(`No words for "${reason.key}" in messages.json`);
  return fill(entry.message, reason.args, entry.placeholders);
}
