import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { caseOf } from '../../lib/report/case.ts';
import { compareTwo } from '../../lib/report/compare-two.ts';
import { main } from '../../scripts/new-case/main.ts';
import { answerTo, readStoredCase } from '../../scripts/new-case/stored-case.ts';

const draft = (title: string, text: string) => ({
  url: null, canonicalUrl: null, title, source: 'Acme', byline: null, publishedAt: '2024-03-05', text, language: 'en',
});
const page = draft('Six miners die in Estmark pit', 'Six miners died when fire broke out in a coal pit near Estmark on Monday, Gerda Holm said.');
const other = draft('Fire kills nine', 'A fire in a coal pit near Estmark killed nine miners on Monday, Gerda Holm said.');

let root: string;
let said: string;
const run = (...argv: string[]): number => main(argv, root, root);
const stored = (name: string) => readStoredCase(readFileSync(join(root, 'tests/cases', `${name}.json`), 'utf8'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crossread-case-'));
  said = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => void (said += line));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
  const { article, claims } = compareTwo(page, other).left;
  const claim = claims.find(({ verdict, kind }) => verdict === 'differs' && kind === 'count');
  if (!claim) throw new Error('The sample needs a claim that differs');
  writeFileSync(join(root, 'Wrong toll.json'), JSON.stringify(caseOf(article, claim)));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a case of a reader', () => {
  test('becomes a test that fails for now and says what is right', () => {
    expect(run('Wrong toll.json', '--expect', 'agrees')).toBe(0);
    const made = stored('wrong-toll');
    expect(made).toMatchObject({ kind: 'count', expected: 'agrees', fails: 'says "differs"', rewritten: false });
    expect(answerTo(made)).toBe('differs');
    expect(said).toContain('own words');
  });

  test('gets made-up names when asked, and the same answer', () => {
    expect(run('Wrong toll.json', '--expect', 'agrees', '--redact', '--name', 'pit')).toBe(0);
    const text = JSON.stringify(stored('pit'));
    expect(text).not.toMatch(/Holm|Gerda|Estmark pit/);
    expect(stored('pit').fails).toBe('says "differs"');
  });

  test('that is no longer wrong is no expected failure', () => {
    expect(run('Wrong toll.json', '--expect', 'differs')).toBe(0);
    expect(stored('wrong-toll').fails).toBeNull();
  });

  test('holds no address and no source', () => {
    expect(readFileSync(join(root, 'Wrong toll.json'), 'utf8')).not.toMatch(/Acme|url|source/);
  });
});

describe('refused with one line and exit code 2', () => {
  test.each([
    ['no answer', ['Wrong toll.json']],
    ['an unknown answer', ['Wrong toll.json', '--expect', 'maybe']],
    ['no such file', ['nothing.json', '--expect', 'agrees']],
    ['no such evidence', ['Wrong toll.json', '--expect', 'agrees', '--evidence', '9']],
    ['a name that leads elsewhere', ['Wrong toll.json', '--expect', 'agrees', '--name', '../x']],
  ])('%s', (_what, argv) => {
    expect(run(...argv)).toBe(2);
    expect(said.trim()).not.toBe('');
    expect(existsSync(join(root, 'tests/cases'))).toBe(false);
  });

  test('a file that is no case', () => {
    writeFileSync(join(root, 'other.json'), '{"format":"something"}');
    expect(run('other.json', '--expect', 'agrees')).toBe(2);
  });

  test('a case that is there already', () => {
    run('Wrong toll.json', '--expect', 'agrees');
    expect(run('Wrong toll.json', '--expect', 'agrees')).toBe(2);
  });
});
