import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerTo, readStoredCase } from '../../scripts/new-case/stored-case.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there are cases', () => expect(files.length).toBeGreaterThan(0));

/** Verdicts that readers reported as wrong: see `npm run new:case`. */
describe.each(files)('%s', (file) => {
  const stored = readStoredCase(readFileSync(join(folder, file), 'utf8'));

  test('is told in our own words', () => expect(stored.rewritten, 'put the sentences into your own words, then set "rewritten" to true').toBe(true));

  const run = stored.fails === null ? test : test.fails;
  run(`${basename(file, '.json')}: ${stored.expected}`, () => expect(answerTo(stored)).toBe(stored.expected));
});
