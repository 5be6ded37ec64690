import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const root = resolve(import.meta.dirname, '../..');
const KEY = /['"`]((?:reason|note|skip)_[a-z0-9_]+)['"`]/g;

test('every reason, note and skip that the code may give has words', () => {
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const used = files.flatMap((file) => [...readFileSync(join(root, 'lib', file), 'utf8').matchAll(KEY)].map((match) => match[1] ?? ''));
  expect(used.length).toBeGreaterThan(5);
  expect([...new Set(used)].filter((key) => !Object.hasOwn(messages, key)).sort()).toEqual([]);
});
