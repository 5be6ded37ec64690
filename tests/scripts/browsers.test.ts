import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';

let folder: string;
const program = (path: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '');
  chmodSync(join(folder, path), 0o755);
  return join(folder, path);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-browsers-'));
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('FIREFOX', '');
  vi.stubEnv('PATH', join(folder, 'bin'));
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.runIf(process.platform === 'linux')('findBrowser', () => {
  test('none', () => {
    expect(findBrowser('chromium')).toBeNull();
    expect(findBrowser('firefox')).toBeNull();
  });

  test('the variable is believed before the path', () => {
    program('bin/chromium');
    vi.stubEnv('CHROMIUM', program('elsewhere/my-chromium'));
    expect(findBrowser('chromium')).toBe(join(folder, 'elsewhere/my-chromium'));
  });

  test('a variable that names no program is said so', () => {
    vi.stubEnv('FIREFOX', join(folder, 'nothing'));
    expect(() => findBrowser('firefox')).toThrow(/FIREFOX=.*nothing/);
  });

  test('on the path, Chromium before branded Chrome', () => {
    program('bin/google-chrome');
    expect(findBrowser('chromium')).toBe(join(folder, 'bin/google-chrome'));
    program('bin/chromium');
    expect(findBrowser('chromium')).toBe(join(folder, 'bin/chromium'));
  });

  test('the newest one that Playwright downloaded', () => {
    program('cache/chromium-990/chrome-linux/chrome');
    const newest = program('cache/chromium-1100/chrome-linux/chrome');
    program('cache/chromium_headless_shell-1200/chrome-linux/headless_shell');
    const firefox = program('cache/firefox-1400/firefox/firefox');
    expect([findBrowser('chromium'), findBrowser('firefox')]).toEqual([newest, firefox]);
  });

  test('a file that cannot be run is none', () => {
    chmodSync(program('bin/firefox'), 0o644);
    expect(findBrowser('firefox')).toBeNull();
  });
});
