import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from './builds.ts';

const SOURCES = ['lib', 'components', 'entrypoints', 'public', 'wxt.config.ts', 'package.json'];
const BROWSERS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Time of the newest file under a path, in milliseconds since the epoch; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the extension for both browsers where the sources are newer than the build. */
export default function build(): void {
  const changed = Math.max(...SOURCES.map(newest));
  for (const name of ['chromium', 'firefox'] as const) {
    const built = join(BUILDS[name], 'manifest.json');
    if (existsSync(built) && statSync(built).mtimeMs >= changed) continue;
    execFileSync('npx', ['wxt', 'build', '-b', BROWSERS[name]], { stdio: ['ignore', 'inherit', 'inherit'] });
  }
}
