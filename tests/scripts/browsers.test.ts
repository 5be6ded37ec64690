import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseBrowser, ensureBrowsers, findBrowser } from '../../scripts/browsers.mjs';

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
  vi.stubEnv('PUPPETEER_CACHE_DIR', join(folder, 'puppeteer'));
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

describe.runIf(process.platform === 'linux')('the branded browsers', () => {
  test.each(['google-chrome', 'microsoft-edge', 'brave-browser'])('%s will do', (name) => {
    const path = program(`bin/${name}`);
    expect(findBrowser('chromium')).toBe(path);
  });

  test('Chrome for Testing, as Puppeteer leaves it, the newest', () => {
    program('puppeteer/chrome/linux-99.0.4844.16/chrome-linux64/chrome');
    const newest = program('puppeteer/chrome/linux-131.0.6778.85/chrome-linux64/chrome');
    expect(findBrowser('chromium')).toBe(newest);
  });
});

describe.runIf(process.platform === 'linux')('chooseBrowser', () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);

  test('the one asked for', () => {
    program('bin/chromium');
    const path = program('bin/firefox');
    expect(chooseBrowser('firefox', say)).toEqual({ name: 'firefox', path });
  });

  test('Chromium before Firefox, Firefox rather than a download', () => {
    const firefox = program('bin/firefox');
    expect(chooseBrowser(null, say)).toEqual({ name: 'firefox', path: firefox });
    const edge = program('bin/microsoft-edge');
    expect(chooseBrowser(null, say)).toEqual({ name: 'chromium', path: edge });
    expect(said).toEqual([]);
  });

  test('one clear line where nothing can be installed', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(() => chooseBrowser(null, say)).toThrow('Please install Chromium, Chrome, Edge or Brave, or give the path of one in CHROMIUM.');
    expect(() => ensureBrowsers(say)).toThrow(/Edge or Brave and Firefox, .*CHROMIUM and FIREFOX/);
    expect(said[0]).toContain('No chromium found');
  });
});
