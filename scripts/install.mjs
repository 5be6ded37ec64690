import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Installs the packages of the lock file when some are missing or of another version. Uses Node only, since nothing
 * else may be there yet.
 *
 * @param {(line: string) => void} say
 * @throws when npm fails
 */
export function ensurePackages(say) {
  if (installed()) return;
  say('Installing packages (npm ci) …');
  // Some packages ask for a newer Node and do well without: warnings would only frighten.
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) throw new Error('npm ci failed; see above.');
}

/** Every package of package-lock.json that this system needs stands in npm's own list of what it installed. */
function installed() {
  const listFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(listFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(listFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || there[path]?.version === version);
}
