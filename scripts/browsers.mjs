import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where each browser may be: the variable that overrides everything, names on the PATH, fixed places, Playwright's cache. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    // Branded Chrome ignores --load-extension, so it comes last.
    names: ['chromium', 'chromium-browser', 'chrome', 'google-chrome', 'google-chrome-stable'],
    places: {
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    },
    cached: { folder: /^chromium-\d+$/, file: /^(chrome|Chromium|Google Chrome for Testing)(\.exe)?$/ },
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    cached: { folder: /^firefox-\d+$/, file: /^firefox(\.exe)?$/ },
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
  const { variable, names, places, cached } = BROWSERS[name];
  const given = process.env[variable];
  if (given) {
    if (!runnable(given)) throw new Error(`${variable}=${given} is not a program that can be run.`);
    return given;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = platform() === 'win32' ? ['.exe', ''] : [''];
  const onPath = names.flatMap((each) => folders.flatMap((folder) => endings.map((ending) => join(folder, each + ending))));
  return [...onPath, ...(places[platform()] ?? [])].find(runnable) ?? inPlaywrightCache(cached);
}

/**
 * Sees that both browsers are there: as they are, else by Playwright's download, else by the system's packages as root.
 *
 * @param {(line: string) => void} say told what is being done
 * @returns {{ chromium: string, firefox: string }}
 * @throws with one line on what to install by hand
 */
export function ensureBrowsers(say) {
  const missing = () => Object.keys(BROWSERS).filter((name) => findBrowser(name) === null);
  if (missing().length > 0) {
    say(`Installing ${missing().join(' and ')} with Playwright …`);
    run('npx', ['--yes', 'playwright', 'install', ...missing()]);
  }
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing().map((name) => BROWSERS[name].debian);
    say(`Playwright could not download them; installing ${packages.join(' and ')} with apt-get …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  if (missing().length > 0) {
    throw new Error(`Please install ${missing().join(' and ')}, or give the path in ${missing().map((name) => BROWSERS[name].variable).join(' and ')}.`);
  }
  return { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') };
}

/** A failure is not one yet: the next way is tried, and the last one says what is missing. */
function run(command, args) {
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 });
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
