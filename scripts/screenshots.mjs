#!/usr/bin/env node
// `npm run screenshots`: makes the pictures of README and tour in docs/images from the built extension and the project's own sample.
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './install.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
ensurePackages(console.log);
ensureBrowsers(console.log);
const { bundled } = await import('./bundle.mjs');
const { makeScreenshots } = await import(pathToFileURL(await bundled('scripts/screenshots/main.ts', { packages: 'external' })).href);
await makeScreenshots('docs/images');
