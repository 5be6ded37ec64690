import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedFiles, layerViolations, strays } from '../../scripts/layers.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the project', () => {
  test('imports only to the left', () => {
    expect(checkedFiles(root)).toBeGreaterThan(10);
    expect(layerViolations(root)).toEqual([]);
  });

  test('has no source outside the layers', () => {
    expect(strays(root)).toEqual([]);
  });
});

describe('a planted violation is caught', () => {
  let planted: string;
  const plant = (file: string, text: string) => {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), text);
  };
  const problems = () => layerViolations(planted).map(({ file, problem }) => `${file}: ${problem}`);

  beforeEach(() => {
    planted = mkdtempSync(join(tmpdir(), 'crossread-layers-'));
  });
  afterEach(() => {
    rmSync(planted, { recursive: true });
  });

  test('clean sources pass', () => {
    plant('lib/text/span.ts', 'export const a = 1;');
    plant('lib/claims/claim.ts', `import { a } from '../text/span.ts'; import { b } from './other.ts'; export { a, b };`);
    plant('lib/claims/other.ts', `export const b = 2;`);
    plant('components/View.tsx', `import React from 'react'; import type { A } from '../lib/claims/claim.ts';`);
    expect(problems()).toEqual([]);
    expect(checkedFiles(planted)).toBe(4);
  });

  test.each([
    ['an import to the right', 'lib/values/a.ts', `import { x } from '../corpus/b.ts';`, 'lib/values may not import lib/corpus'],
    ['a type import', 'lib/text/a.ts', `import type { X } from '../kinds/kind.ts';`, 'lib/text may not import lib/kinds'],
    ['a re-export', 'lib/claims/a.ts', `export { x } from '../report/b.ts';`, 'lib/claims may not import lib/report'],
    ['a dynamic import', 'lib/corpus/a.ts', `const x = await import('../jobs/b.ts');`, 'lib/corpus may not import lib/jobs'],
    ['a type query', 'lib/text/a.ts', `export type X = import('../values/b.ts').X;`, 'lib/text may not import lib/values'],
    ['lib importing a view', 'lib/jobs/a.ts', `import { x } from '../../components/B.tsx';`, 'lib/jobs may not import components'],
    ['the page knowing more than text', 'lib/page/a.ts', `import { x } from '../values/b.ts';`, 'lib/page may not import lib/values'],
    ['values reading a page', 'lib/values/a.ts', `import { x } from '../page/b.ts';`, 'lib/values may not import lib/page'],
    ['a missing extension', 'lib/claims/a.ts', `import { x } from './b';`, 'relative imports carry their extension'],
    ['an import from scripts', 'lib/claims/a.ts', `import { x } from '../../scripts/b.ts';`, 'scripts/b.ts is in no layer'],
    ['React below the views', 'lib/report/a.ts', `import { useState } from 'react';`, 'lib/report may not import the package react'],
    ['storage where text is read', 'lib/claims/a.ts', `import Dexie from 'dexie';`, 'lib/claims may not import the package dexie'],
    ['Node in the extension', 'lib/claims/a.ts', `import fs from 'node:fs';`, 'extension code has no Node'],
    ['a barrel', 'lib/claims/index.ts', `export const a = 1;`, 'no barrels and no utils: name the file after its one idea'],
  ])('%s', (_name, file, text, problem) => {
    plant(file, text);
    expect(problems()).toEqual([`${file}: ${problem}`]);
  });

  test('a stray folder in lib', () => {
    plant('lib/misc/a.ts', 'export const a = 1;');
    expect(strays(planted)).toEqual(['lib/misc']);
  });
});
