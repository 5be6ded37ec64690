import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { layerViolations } from '../../scripts/layers.ts';

const root = resolve(import.meta.dirname, '../..');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'crossread-kind-'));
  for (const part of ['lib', 'public/_locales', 'tests/kinds']) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, CROSSREAD_ROOT: copy } });
const newKind = (...args: string[]) => node(join(root, 'scripts/new-kind.mjs'), ...args);
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

/** Type errors of the files, by the project's own settings. */
function typeErrors(...files: string[]): string {
  writeFileSync(join(copy, 'tsconfig.json'), readFileSync(join(root, 'tsconfig.json'), 'utf8').replace(/"include": .*,/, `"include": ["lib/**/*.d.ts"], "files": ${JSON.stringify(files)},`));
  return node(join(root, 'node_modules/typescript/bin/tsc'), '-p', '.').stdout;
}

describe('npm run new:kind', () => {
  test('writes a kind, its examples, its line in the list and its words; all of it fits', () => {
    const { status, stdout } = newKind('weather');
    expect(status).toBe(0);
    for (const file of ['lib/kinds/weather.ts', 'tests/kinds/weather.examples.ts', 'lib/kinds/list.ts', 'messages.json']) expect(stdout).toContain(file);
    expect(read('lib/kinds/list.ts').match(/weather/g)).toHaveLength(3);
    expect(JSON.parse(read('public/_locales/en/messages.json'))).toMatchObject({ kind_weather: { message: 'Weather' } });
    expect(typeErrors('lib/kinds/weather.ts', 'lib/kinds/list.ts', 'tests/kinds/weather.examples.ts')).toBe('');
    expect(layerViolations(copy).filter(({ file }) => file.includes('weather'))).toEqual([]);
  }, 60_000);

  test('the runner then asks for examples, and for nothing else to be set up', () => {
    newKind('weather');
    writeFileSync(join(copy, 'vitest.config.mjs'), 'export default {};\n');
    const { status, stdout } = node(join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/kinds/kinds.test.ts', '-t', 'weather|list of kinds', '--reporter=verbose', '--no-color');
    expect(status).toBe(1);
    expect(stdout).toMatch(/[×✗].*weather > has enough examples/);
    expect(stdout).toMatch(/✓.*holds exactly the kinds of the folder/);
  }, 60_000);

  test('names of the fixed list are not added a second time', () => {
    const before = read('lib/kinds/kind.ts');
    for (const file of ['lib/kinds/rank.ts', 'tests/kinds/rank.examples.ts']) rmSync(join(copy, file));
    writeFileSync(join(copy, 'lib/kinds/list.ts'), read('lib/kinds/list.ts').replace(/.*\brank\b.*\n/g, ''));
    expect(newKind('rank').status).toBe(0);
    expect(read('lib/kinds/kind.ts')).toBe(before);
  });

  test.each([[], ['Weather'], ['../weather'], ['wind', 'rain'], ['date']])('refuses %j and writes nothing', (...args) => {
    const before = read('lib/kinds/list.ts');
    const { status, stderr } = newKind(...args);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(read('lib/kinds/list.ts')).toBe(before);
    expect(existsSync(join(copy, 'lib/kinds/wind.ts'))).toBe(false);
  });

  test('a list that was written otherwise is refused before anything is written', () => {
    writeFileSync(join(copy, 'lib/kinds/list.ts'), 'export const KINDS = [];\n');
    expect(newKind('weather').status).toBe(2);
    expect(existsSync(join(copy, 'lib/kinds/weather.ts'))).toBe(false);
  });
});
