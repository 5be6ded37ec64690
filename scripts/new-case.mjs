#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { bundled, root } from './bundle.mjs';

const { main } = await import(pathToFileURL(await bundled('scripts/new-case/main.ts')).href);
process.exitCode = main(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd(), root);
