#!/usr/bin/env node
// `npm run bench:corpus`: what the page of a very large corpus costs in real Chromium; see bench-corpus.ts.
import { pathToFileURL } from 'node:url';
import { bundled } from './bundle.mjs';

const { main } = await import(pathToFileURL(await bundled('scripts/bench-corpus.ts')).href);
process.exitCode = await main();
