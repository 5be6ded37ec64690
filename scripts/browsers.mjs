import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** A folder of Windows, where the system names it. */
const windows = (variable, ...path) => (process.env[variable] ? [join(process.env[variable], ...path)] : []);
const onWindows = (...path) => ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => windows(variable, ...path));
const onMac = (name) => [`/Applications/${name}.app`, join(homedir(), `Applications/${name}.app`)].map((app) => `${app}/Contents/MacOS/${name}`);

/**
 * Where each browser may be: the variable that overrides everything, names on the PATH, fixed places, caches of downloads. Chromium
 * itself comes first, because the branded ones load an unpacked extension over the debugging pipe only.
 */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    names: [
      'chromium', 'chromium-browser', 'chrome', 'google-chrome', 'google-chrome-stable', 'google-chrome-beta',
      'microsoft-edge', 'microsoft-edge-stable', 'msedge', 'brave-browser', 'brave-browser-stable', 'brave',
    ],
    places: {
      darwin: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].flatMap(onMac),
      win32: [
        onWindows('Chromium', 'Application', 'chrome.exe'), onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
        onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'), onWindows('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
      ].flat(),
    },
    cached: { folder: /^chromium-\d+$/, file: /^(chrome|Chromium|Google Chrome for Testing)(\.exe)?$/ },
    /** Chrome for Testing as `npx @puppeteer/browsers install chrome` and Puppeteer leave it. */
    puppeteer: 'chrome',
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: {
      darwin: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((app) => `/Applications/${app}.app/Contents/MacOS/firefox`),
      win32: onWindows('Mozilla Firefox', 'firefox.exe'),
    },
    cached: { folder: /^firefox-\d+$/, file: /^firefox(\.exe)?$/ },
    puppeteer: 'firefox',
    debian: 'firefox-esr',
  },
};

/**
 * Path of an installed browser.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null} null when there is none
 * @throws when the variable CHROMIUM or FIREFOX names a file that cannot be run
 */
export function findBrowser(name) {
  const { variable, names, places, cached, puppeteer } = BROWSERS[name];
  const given = process.env[variable];
  if (given) {
    if (!runnable(given)) throw new Error(`${variable}=${given} is not a program that can be run.`);
    return given;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = platform() === 'win32' ? ['.exe', ''] : [''];
  const onPath = names.flatMap((each) => folders.flatMap((folder) => endings.map((ending) => join(folder, each + ending))));
  return [...onPath, ...(places[platform()] ?? [])].find(runnable) ?? inPlaywrightCache(cached) ?? inPuppeteerCache(puppeteer, cached.file);
}

/**
 * The browser to start: the one asked for, or else any that is installed, Chromium's family first. Installs one where there is none.
 *
 * @param {'chromium' | 'firefox' | null} asked
 * @param {(line: string) => void} say told what is being done
 * @returns {{ name: 'chromium' | 'firefox', path: string }}
 * @throws with one line on what to install by hand
 */
export function chooseBrowser(asked, say) {
  const name = asked ?? ['chromium', 'firefox'].find((each) => findBrowser(each) !== null) ?? 'chromium';
  return { name, path: ensureBrowsers(say, [name])[name] };
}

/**
 * Sees that the browsers are there: as they are, else by Playwright's download, else by the system's packages as root.
 *
 * @param {(line: string) => void} say told what is being done
 * @param {readonly ('chromium' | 'firefox')[]} [names] both, if left out
 * @returns {Partial<Record<'chromium' | 'firefox', string>>}
 * @throws with one line on what to install by hand
 */
export function ensureBrowsers(say, names = ['chromium', 'firefox']) {
  const missing = () => names.filter((name) => findBrowser(name) === null);
  const root = platform() === 'linux' && process.getuid?.() === 0;
  const apt = root && existsSync('/usr/bin/apt-get');
  if (missing().length > 0) {
    say(`No ${missing().join(' and no ')} found: downloading with Playwright, some 200 MB …`);
    const wanted = missing();
    const failure = run('npx', ['--yes', 'playwright', 'install', ...wanted]);
    if (failure !== null) say(`  It could not be downloaded: ${failure}`);
    // A bare system lacks the libraries that a download does not bring.
    else if (apt && wanted.some((name) => !starts(findBrowser(name)))) {
      say('Installing the system libraries that it needs …');
      run('npx', ['--yes', 'playwright', 'install-deps', ...wanted]);
    }
  }
  if (missing().length > 0 && apt) {
    const packages = missing().map((name) => BROWSERS[name].debian);
    say(`Installing ${packages.join(' and ')} with apt-get …`);
    const failure = run('apt-get', ['update', '-qq']) ?? run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    if (failure !== null) say(`  It could not be installed: ${failure}`);
  }
  if (missing().length > 0) {
    throw new Error(`Please install ${missing().map((name) => INSTALL[name]).join(' and ')}, or give the path of one in ${missing().map((name) => BROWSERS[name].variable).join(' and ')}.`);
  }
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
}

const INSTALL = { chromium: 'Chromium, Chrome, Edge or Brave', firefox: 'Firefox' };
/** A slow line's download, but not for ever. */
const PATIENCE_MS = 900_000;

/**
 * Runs a program that has much to say, and returns the line of it that tells why it failed; null when it did not. A
 * failure is not the end yet: the next way is tried, and the last one says what is missing. With `DEBUG` it says all.
 */
function run(command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8', stdio: ['ignore', ...(process.env.DEBUG ? [2, 2] : ['pipe', 'pipe'])], maxBuffer: 2 ** 26,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', NO_COLOR: '1' }, timeout: PATIENCE_MS, shell: platform() === 'win32',
  });
  if (status === 0) return null;
  const lines = `${stdout ?? ''}\n${stderr ?? ''}`.split('\n').map((line) => line.trim());
  // The system's own code (`ENOTFOUND cdn.playwright.dev`) says more than what a program makes of it.
  const told = lines.find((line) => /\bE[A-Z]{4,}\b/.test(line)) ?? lines.find((line) => /^(npm )?(E:|err(or)?\b)/i.test(line));
  return error?.message ?? told ?? `${command} ended with ${status}.`;
}

function starts(path) {
  return path !== null && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inPlaywrightCache({ folder, file }) {
  const usual = { darwin: 'Library/Caches/ms-playwright', win32: 'AppData/Local/ms-playwright' }[platform()] ?? '.cache/ms-playwright';
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), usual);
  if (!existsSync(cache)) return null;
  const newestFirst = readdirSync(cache).filter((name) => folder.test(name)).sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  for (const name of newestFirst) {
    const found = readdirSync(join(cache, name), { recursive: true, withFileTypes: true })
      .find((entry) => entry.isFile() && file.test(entry.name) && runnable(join(entry.parentPath, entry.name)));
    if (found) return join(found.parentPath, found.name);
  }
  return null;
}

/** Newest of the builds under `~/.cache/puppeteer/chrome/linux-131.0.6778.85/…`. */
function inPuppeteerCache(folder, file) {
  const cache = join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer'), folder);
  if (!existsSync(cache)) return null;
  const builds = readdirSync(cache).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const build of builds) {
    const found = readdirSync(join(cache, build), { recursive: true, withFileTypes: true })
      .find((entry) => entry.isFile() && file.test(entry.name) && runnable(join(entry.parentPath, entry.name)));
    if (found) return join(found.parentPath, found.name);
  }
  return null;
}
