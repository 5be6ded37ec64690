import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Everything a bundle can be made of; a change anywhere here makes it stale. */
const SOURCES = ['lib', 'scripts', 'tests/e2e/harness', 'public/_locales', 'package-lock.json', 'tsconfig.json'];

/**
 * Bundles a TypeScript entry for Node once, and again only when a source has changed (told by name, size and time of
 * change, which costs milliseconds; hashing the contents would cost the start its second).
 *
 * @param {string} entry path from the project root, for example `scripts/check/main.ts`
 * @param {{ packages?: 'bundle' | 'external' }} [options] `external` leaves npm packages out: slower to start, but no package minds
 * @returns {Promise<string>} absolute path of the JavaScript module to import
 * @throws when the sources do not bundle
 */
export async function bundled(entry, { packages = 'bundle' } = {}) {
  const name = entry.replace(/^scripts\//, '').replace(/\.ts$/, '').replaceAll('/', '-');
  const directory = join(root, '.cache', 'bundle', name);
  const stampFile = join(directory, 'stamp');
  const output = join(directory, 'main.mjs');
  const stamp = sourcesStamp();
  if (existsSync(output) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return output;

  const { build } = await import('esbuild');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  await build({
    entryPoints: { main: join(root, entry) },
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // Lets a dynamic import (the HTML reader) stay unloaded until it is needed.
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages,
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'error',
    // linkedom asks for a canvas if there is one; there is none.
    external: ['canvas'],
    // CommonJS packages inside the bundle still call require for Node's own modules.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  writeFileSync(stampFile, stamp);
  return output;
}

function sourcesStamp() {
  const hash = createHash('sha1');
  const visit = (path) => {
    const stat = statSync(path);
    if (!stat.isDirectory()) {
      hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
      return;
    }
    for (const child of readdirSync(path).sort()) visit(join(path, child));
  };
  for (const source of SOURCES) visit(join(root, source));
  return hash.digest('hex');
}
