import { defineWebExtConfig } from 'wxt';

/** Browsers for `npm run dev`. As root Chromium refuses to start with its sandbox. */
export default defineWebExtConfig({
  binaries: { chrome: process.env['CHROMIUM'] ?? '/usr/bin/chromium', firefox: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr' },
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
