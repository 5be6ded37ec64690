import type { TabProblem } from './protocol.ts';

/** Addresses that no extension may touch, as far as an address tells. */
const RESTRICTED =
  /^(?:chrome|edge|brave|opera|vivaldi|about|devtools|view-source|chrome-extension|moz-extension|chrome-search|chrome-untrusted|resource|jar|data|blob|javascript|file):|^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|accounts-static\.cdn\.mozilla\.net|support\.mozilla\.org)(?:[/?#]|$)/i;
const PDF = /\.pdf$/i;

/** Chrome's words for pages it keeps to itself, whoever asks. */
const RESTRICTED_ERROR = /chrome:\/\/|extensions gallery|cannot be scripted|chrome-error|cannot access contents of url|blocked|policy/i;
const PERMISSION_ERROR = /permission|cannot access/i;

/**
 * Why a script could not be put into a page. `granted` says that the reader has just asked for this very page by button, menu or
 * shortcut, so that a missing permission can only mean a page closed to all extensions. `url` is undefined where the browser does
 * not tell it.
 */
export function accessProblem(url: string | undefined, error: unknown, granted: boolean): TabProblem {
  const known = url === undefined || url === '' ? null : problemOfUrl(url);
  if (known !== null) return known;
  const message = error instanceof Error ? error.message : String(error);
  if (RESTRICTED_ERROR.test(message)) return 'restricted';
  if (PERMISSION_ERROR.test(message)) return granted ? 'restricted' : 'no-permission';
  return 'not-ready';
}

/** What an address alone tells: a PDF in the browser's viewer, a page of the browser's own; else null. */
export function problemOfUrl(url: string): TabProblem | null {
  if (RESTRICTED.test(url)) return 'restricted';
  return URL.canParse(url) && PDF.test(new URL(url).pathname) ? 'pdf' : null;
}
