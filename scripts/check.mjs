#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { bundled } from './bundle.mjs';

// npm runs scripts in the project's folder; a path that the caller typed starts from where the caller stood.
const base = process.env.npm_lifecycle_event === 'check' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

const { main } = await import(pathToFileURL(await bundled('scripts/check/main.ts')).href);
process.exitCode = await main(process.argv.slice(2), base);
