#!/usr/bin/env node
// `npm run new:kind NAME`: a kind of claim and its examples, to be filled in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examplesSource, kindSource } from './new-kind-templates.mjs';

const root = resolve(process.env.CROSSREAD_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..'));
const name = process.argv[2] ?? '';
const path = (file) => join(root, file);
const kindFile = `lib/kinds/${name}.ts`;
const examplesFile = `tests/kinds/${name}.examples.ts`;
const written = [];

if (!/^[a-z][a-z0-9]*$/.test(name) || process.argv.length > 3) fail('Give one name in small letters: npm run new:kind percent');
for (const file of [kindFile, examplesFile]) if (existsSync(path(file))) fail(`${file} is there already.`);

// Everything is worked out before anything is written, so that a failure leaves no half of a kind behind.
edit('lib/kinds/list.ts', addToList);
edit('lib/kinds/kind.ts', addToNames);
edit('public/_locales/en/messages.json', addWords);
written.push([kindFile, kindSource(name)], [examplesFile, examplesSource(name)]);
for (const [file, text] of written) {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
  console.log(file);
}
console.log(`\nNow write the examples, see them fail with: npx vitest run tests/kinds -t ${name}\nand make them pass in ${kindFile}.`);

function edit(file, change) {
  const before = readFileSync(path(file), 'utf8');
  const after = change(before, file);
  if (after !== before) written.push([file, after]);
}

function addToList(text, file) {
  const imports = [...text.matchAll(/^import \{ \w+ \} from '\.\/(\w+)\.ts';\n/gm)];
  const line = `import { ${name} } from './${name}.ts';\n`;
  const neighbour = imports.find(([, other]) => other > name) ?? imports.at(-1) ?? fail(`${file} does not look as expected: no imports of kinds.`);
  const at = neighbour[1] > name ? neighbour.index : neighbour.index + neighbour[0].length;
  const entries = /(export const KINDS[^=]*= \[\n)((?:  .*\n)*)(\];)/.exec(text) ?? fail(`${file} does not look as expected: no list KINDS.`);
  const sorted = [...entries[2].split('\n').filter(Boolean), `  ${name} as Kind,`].sort();
  const listed = text.replace(entries[0], `${entries[1]}${sorted.join('\n')}\n${entries[3]}`);
  return listed.slice(0, at) + line + listed.slice(at);
}

function addToNames(text, file) {
  const union = /export type KindName =[^;]*;/.exec(text) ?? fail(`${file} does not look as expected: no type KindName.`);
  return union[0].includes(`'${name}'`) ? text : text.replace(union[0], union[0].replace(/;$/, ` | '${name}';`));
}

function addWords(text) {
  const messages = JSON.parse(text);
  const title = name[0].toUpperCase() + name.slice(1);
  const words = { [`kind_${name}`]: title, [`reason_${name}_same`]: 'the same', [`reason_${name}_different`]: 'here: $1; there: $2' };
  const missing = Object.entries(words).filter(([key]) => !Object.hasOwn(messages, key));
  const lines = missing.map(([key, message]) => `  ${JSON.stringify(key)}: {"message": ${JSON.stringify(message)}}`);
  return missing.length === 0 ? text : text.replace(/\s*\}\s*$/, `,\n${lines.join(',\n')}\n}\n`);
}

function fail(line) {
  console.error(line);
  process.exit(2);
}
