import { defineConfig } from 'wxt';

/** Fixed, so that updates and the pinned test profiles know the add-on; must never change once published. */
const GECKO_ID = 'crossread@crossread.example';

/** Nothing runs in our own pages that did not come with the package, and nothing is loaded from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Browsers accept four at most. */
const COMMANDS = {
  'check-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_check_page__' },
  'next-claim': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next_claim__' },
  'previous-claim': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous_claim__' },
};
const PANEL_KEY = { default: 'Alt+Shift+L' };

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel', 'offscreen'],
    optional_host_permissions: ['*://*/*'],
    // Asked for in the click that needs them: the browser's default search, and the titles of open tabs.
    optional_permissions: ['search', 'tabs'],
    action: { default_title: '__MSG_action_title__' },
    // The development server loads its pages and its reloads from localhost.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          commands: { ...COMMANDS, _execute_sidebar_action: { suggested_key: PANEL_KEY } },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // The first with CSS.highlights and with the declaration of data collection.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          commands: { ...COMMANDS, 'open-panel': { suggested_key: PANEL_KEY, description: '__MSG_command_open_panel__' } },
          // caretPositionFromPoint's year; sidePanel.open (116), popover (114) and light-dark() (123) are older.
          minimum_chrome_version: '128',
        }),
  }),
});
