#!/usr/bin/env node
// `npm run accuracy`: scores all stories and writes the tables of docs/ACCURACY.md anew. The stories beside the checkout
// give counts only; where they are not there, their table stays as it is.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.mjs';

const STORY = /^(\S.*?) +spotted (\S+) +relation (\S+) \(agrees (\S+) differs (\S+) unstated (\S+?)\) +differs-precision (\S+) agrees-precision (\S+) unstated-precision (\S+) .* rows (\d+) on-other-stories (\d+) additions (\S+) of/;
const KIND = /^ +kind (\S+) +spotted (\S+) relation (\S+) wrong differs (\d+)/;

/** Markdown tables of what `npm run eval -- --verbose` prints; stories as they are, or numbered where their names are not ours. */
export function tablesOf(printed, numbered) {
  const lines = printed.split('\n');
  const stories = lines.flatMap((line) => STORY.exec(line)?.slice(1) ?? []);
  const rows = [];
  for (let at = 0; at < stories.length; at += 12) rows.push(stories.slice(at, at + 12));
  let number = 0;
  const alone = rows.filter(([name]) => !name.endsWith('(mixed)'));
  const named = alone.map(([name, ...rest]) => [numbered && !/^(?:TOTAL|MIXED)$/.test(name) ? `story ${(number += 1)}` : name, ...rest]);
  // Kinds are printed after each sum: those of the stories by themselves come first.
  const first = lines.slice(0, Math.max(0, lines.findIndex((line) => line.includes('(mixed)'))));
  const kinds = first.flatMap((line) => { const found = KIND.exec(line); return found ? [found.slice(1)] : []; });
  return [
    table(['story', 'spotted', 'right relation', 'agrees found', 'differs found', 'unstated found', 'differs right', 'agrees right', 'unstated right', 'rows', 'on other stories', 'additions found'], named),
    table(['kind', 'spotted', 'right relation', 'wrong differs'], kinds),
  ].join('\n\n');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/^(\d+\/\d+)=(.*)$/, '$2 ($1)')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function printedBy(...options) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/eval.mjs'), '--verbose', ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || (options.length > 0 && status !== 0)) throw new Error(`eval ${options.join(' ')} failed`);
  return stdout;
}

/** Puts `tables` between the marks of that name. @throws when the marks are not there */
export function replaced(text, name, tables) {
  const [from, to] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`There are no marks for ${name}.`);
  return `${text.slice(0, start + from.length)}${tables}${text.slice(end)}`;
}

if (process.argv[1]?.endsWith('accuracy.mjs')) {
  const file = join(root, 'docs/ACCURACY.md');
  let text = replaced(readFileSync(file, 'utf8'), 'own stories', tablesOf(printedBy(), false));
  const shared = printedBy('--shared');
  if (!shared.startsWith('Skipped')) text = replaced(text, 'other stories', tablesOf(shared, true));
  writeFileSync(file, text);
  console.log(file);
}
