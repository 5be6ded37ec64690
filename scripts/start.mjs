#!/usr/bin/env node
// `npm start`: installs what is missing, builds, and reads a sample report in a real browser with the extension.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './install.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
const name = values.firefox ? 'firefox' : 'chromium';
const screen = process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : true;

ensurePackages(console.log);
ensureBrowsers(console.log);
console.log('Building the extension …');
const built = spawnSync('npx', ['wxt', 'build', '-b', values.firefox ? 'firefox' : 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(1);

const { bundled } = await import('./bundle.mjs');
const { start } = await import(pathToFileURL(await bundled('scripts/start/main.ts', { packages: 'external' })).href);
await start(name, screen && !values.headless);
