import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import english from '../../public/_locales/en/messages.json';

const COMMON = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const CONTENT_SCRIPT_LIMIT = 30_000;

interface Manifest {
  manifest_version: number;
  default_locale: string;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  optional_permissions: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  commands: Record<string, { suggested_key?: object }>;
  icons: Record<string, string>;
  minimum_chrome_version?: string;
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string };
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } } };
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  let folder: string;
  let out: string;
  let manifest: Manifest;
  let text: string;

  beforeAll(async () => {
    // A folder of its own: the one in .output may be in a browser at this moment.
    folder = mkdtempSync(join(tmpdir(), `crossread-${browser}-`));
    await build({ browser, outDir: folder, logger: silent });
    out = join(folder, `${browser}-mv3`);
    text = readFileSync(join(out, 'manifest.json'), 'utf8');
    manifest = JSON.parse(text) as Manifest;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no access to any site when it is installed', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('asks for these permissions and no others', () => {
    const own = browser === 'chrome' ? ['offscreen', 'sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual([...COMMON, ...own].sort());
    expect([...manifest.optional_permissions].sort()).toEqual(['search', 'tabs']);
  });

  test('runs only its own scripts', () => {
    const policy = new Map(manifest.content_security_policy.extension_pages.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources.join(' ')];
    }));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(text).not.toMatch(/unsafe-eval|wasm-unsafe-eval|https?:\/\/(?!\*)/);
  });

  test('suggests at most four keys', () => {
    const keys = Object.values(manifest.commands).filter((command) => command.suggested_key !== undefined);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  test('has words for every key it names, and its icons', () => {
    for (const [, key] of text.matchAll(/__MSG_(\w+)__/g)) expect(Object.keys(english)).toContain(key);
    for (const icon of Object.values(manifest.icons)) expect(existsSync(join(out, icon))).toBe(true);
    expect(Object.keys(manifest.icons).sort()).toEqual(['128', '16', '32', '48', '96']);
  });

  test('opens its panel the way of the browser', () => {
    if (browser === 'chrome') {
      expect(manifest.side_panel?.default_path).toBe('sidepanel.html');
      expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(125);
    } else {
      expect(manifest.sidebar_action?.default_panel).toBe('sidepanel.html');
      const gecko = manifest.browser_specific_settings?.gecko;
      expect(gecko?.id).toBe('crossread@crossread.example');
      expect(Number.parseFloat(gecko?.strict_min_version ?? '')).toBeGreaterThanOrEqual(140);
      expect(gecko?.data_collection_permissions.required).toEqual(['none']);
    }
  });

  test('keeps what goes into pages small', () => {
    const script = join(out, 'content-scripts/content.js');
    expect(gzipSync(readFileSync(script)).length).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
    expect(statSync(join(out, 'highlights.css')).size).toBeGreaterThan(0);
  });
});

const quiet = (): void => undefined;
const silent = { debug: quiet, log: quiet, info: quiet, warn: console.warn, error: console.error, fatal: console.error, success: quiet, level: 0 };
