#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { bundled, root } from './bundle.mjs';

const { main } = await import(pathToFileURL(await bundled('scripts/measure/main.ts')).href);
process.exitCode = await main(process.argv.slice(2), root);
