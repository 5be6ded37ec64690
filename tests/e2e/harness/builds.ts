import { resolve } from 'node:path';
import { findBrowser } from '../../../scripts/browsers.mjs';

/** Folders of the built extension. */
export const BUILDS = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
} as const;

export type BrowserName = keyof typeof BUILDS;

/** Path of an installed browser. Throws when there is none: a browser that is not there is no reason to pass. */
export function browserPath(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === null) throw new Error(`${name} is not installed; \`npm test\` installs it, or give its path in ${name.toUpperCase()}`);
  return path;
}
