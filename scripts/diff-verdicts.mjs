#!/usr/bin/env node
// `npm run diff:verdicts OLD.json NEW.json`: what changed between two outputs of `npm run -s check -- --json`.
import { pathToFileURL } from 'node:url';
import { bundled } from './bundle.mjs';

// npm runs scripts in the project's folder; a path that the caller typed starts from where the caller stood.
const base = process.env.npm_lifecycle_event === 'diff:verdicts' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

const { main } = await import(pathToFileURL(await bundled('scripts/diff-verdicts/main.ts')).href);
process.exitCode = main(process.argv.slice(2), base);
