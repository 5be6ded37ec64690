#!/usr/bin/env node
// `npm start`: installs what is missing, builds, and opens a browser with the extension on the sample report.
// Node's own modules only, until the packages are there.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chooseBrowser } from './browsers.mjs';
import { ensurePackages } from './install.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));

async function main() {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, chrome: { type: 'boolean' }, headless: { type: 'boolean' } } });
  const asked = values.firefox ? 'firefox' : values.chrome ? 'chromium' : null;
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;

  ensurePackages(console.log);
  const { name, path } = chooseBrowser(asked, console.log);
  console.log(`Building the extension for ${path} (${seconds()}) …`);
  const built = spawnSync('npx', ['wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error(`The extension could not be built.\n${built.stdout}${built.stderr}`);

  const { bundled } = await import('./bundle.mjs');
  const { start } = await import(pathToFileURL(await bundled('scripts/start/main.ts', { packages: 'external' })).href);
  const headed = hasScreen() && !values.headless;
  console.log(headed ? `Opening the browser (${seconds()}) …` : `No screen: reading the sample without a window (${seconds()}) …`);
  await start(name, headed);
  if (!headed) console.log(`Done in ${seconds()}.`);
}

function hasScreen() {
  return process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : true;
}

main().catch((error) => {
  // The first line says what to do; a stack would only hide it.
  console.error(process.env.DEBUG ? error : `${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
