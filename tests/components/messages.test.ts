import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const ROOT = join(import.meta.dirname, '../..');
const KINDS = ['duration', 'count', 'money', 'percent', 'date', 'meeting', 'place', 'name', 'role', 'rank', 'quote'];
const VERDICTS = ['differs', 'agrees', 'unstated', 'unmatched'];
const PROBLEMS = [
  'no-article', 'other-language', 'pdf', 'restricted', 'not-ready', 'no-permission', 'private-window', 'storage-full', 'corpus-broken', 'failed',
];

function sources(folder: string): { name: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') }));
}

/** Every match's first group with the file it stands in. */
function keysIn(files: { name: string; text: string }[], pattern: RegExp): { key: string; file: string }[] {
  return files.flatMap(({ name, text }) => [...text.matchAll(pattern)].map((match) => ({ key: match[1] ?? '', file: name })));
}

const missing = (used: { key: string; file: string }[]) => used.filter(({ key }) => !Object.hasOwn(messages, key));

describe('messages.json', () => {
  const edge = [...sources('components'), ...sources('entrypoints')];
  const all = [...edge, ...sources('lib')];

  it('has words for every label', () => {
    const labels = keysIn(edge, /\bt\('([a-z_]+)'/g);
    expect(labels.length).toBeGreaterThan(80);
    expect(missing(labels)).toEqual([]);
    const counted = keysIn(edge, /\btn\('([a-z_]+)'/g).flatMap(({ key, file }) => [{ key: `${key}_one`, file }, { key: `${key}_other`, file }]);
    expect(counted.length).toBeGreaterThan(10);
    expect(missing(counted)).toEqual([]);
  });

  it('has words for every reason, note and problem that any layer emits', () => {
    const emitted = keysIn(all, /['"`]((?:reason|note|skip|problem|job)_[a-z_]*[a-z])['"`]/g);
    expect(emitted.length).toBeGreaterThan(20);
    expect(missing(emitted)).toEqual([]);
  });

  it('has words for every kind, verdict and problem', () => {
    const families = [
      ...KINDS.map((kind) => `kind_${kind}`),
      ...VERDICTS.flatMap((verdict) => [`verdict_${verdict}`, `verdict_${verdict}_long`, `count_${verdict}_one`, `count_${verdict}_other`]),
      ...PROBLEMS.map((problem) => `problem_${problem.replaceAll('-', '_')}`).flatMap((key) => [key, `${key}_help`]),
    ];
    expect(families.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  });

  it('has words for what the manifest names', () => {
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    expect(missing(keysIn([{ name: 'wxt.config.ts', text: config }], /__MSG_(\w+)__/g))).toEqual([]);
  });

  it('counts with a number in it', () => {
    const counted = Object.entries(messages).filter(([key]) => /^(?:count|panel|corpus)_.*_other$/.test(key));
    expect(counted.filter(([key, { message }]) => !message.includes('$1') || !Object.hasOwn(messages, key.replace(/_other$/, '_one')))).toEqual([]);
  });
});
