#!/usr/bin/env node
// `npm run bench:page`: what reading a page costs in real Chromium; see bench-page.ts.
import { pathToFileURL } from 'node:url';
import { bundled } from './bundle.mjs';

const { main } = await import(pathToFileURL(await bundled('scripts/bench-page.ts')).href);
process.exitCode = await main();
