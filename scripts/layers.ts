import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/**
 * The layers, from the ground up: a file may import from its own layer and from those before it, never from one after.
 * This list is the only place where the order is written down for machines; `docs/ARCHITECTURE.md` explains it.
 */
export const LAYERS = [
  'lib/text',
  'lib/page',
  'lib/values',
  'lib/kinds',
  'lib/claims',
  'lib/corpus',
  'lib/alignment',
  'lib/comparison',
  'lib/report',
  'lib/messages',
  'lib/settings',
  'lib/jobs',
  'components',
  'entrypoints',
] as const;

export type Layer = (typeof LAYERS)[number];

/**
 * Narrower than "everything to the left": the page layer reads live documents and must stay small enough for a content
 * script, so text is all it knows; and no kind of claim has any business with a page.
 */
const MAY_IMPORT: Partial<Record<Layer, readonly Layer[]>> = {
  'lib/page': ['lib/text'],
  'lib/values': ['lib/text'],
  'lib/kinds': ['lib/text', 'lib/values'],
};

/** npm packages that only some layers may know. Any layer may import a package that is not listed. */
const PACKAGE_HOMES: Readonly<Record<string, readonly Layer[]>> = {
  react: ['components', 'entrypoints'],
  'react-dom': ['components', 'entrypoints'],
  dexie: ['lib/corpus', 'lib/jobs', 'components', 'entrypoints'],
  'dexie-react-hooks': ['components', 'entrypoints'],
  wxt: ['lib/messages', 'lib/settings', 'lib/jobs', 'components', 'entrypoints'],
};

export interface Violation {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly imports: string;
  readonly problem: string;
}

/** Every breach of the import rule under `root`, in order of files. */
export function layerViolations(root: string): Violation[] {
  return LAYERS.flatMap((layer) => sourceFiles(join(root, layer)).flatMap((path) => fileViolations(root, layer, path)));
}

/** Source files that stand directly in `lib/`, or in a folder of it that is no layer: nothing watches over them. */
export function strays(root: string): string[] {
  const known = new Set<string>(LAYERS);
  return readdirSync(join(root, 'lib')).filter((name) => !known.has(`lib/${name}`)).map((name) => `lib/${name}`);
}

/** Number of files the rule was applied to, so that a test can tell "clean" from "nothing there". */
export function checkedFiles(root: string): number {
  return LAYERS.reduce((sum, layer) => sum + sourceFiles(join(root, layer)).length, 0);
}

function fileViolations(root: string, layer: Layer, path: string): Violation[] {
  const file = slashes(relative(root, path));
  const found: Violation[] = [];
  if (/^(index|utils?|helpers?)\.tsx?$/.test(posix.basename(file)) && layer.startsWith('lib/')) {
    found.push({ file, imports: '', problem: 'no barrels and no utils: name the file after its one idea' });
  }
  for (const imported of importsOf(path)) {
    const problem = imported.startsWith('.')
      ? relativeProblem(root, layer, path, imported)
      : packageProblem(layer, imported);
    if (problem !== null) found.push({ file, imports: imported, problem });
  }
  return found;
}

function relativeProblem(root: string, layer: Layer, path: string, imported: string): string | null {
  const bare = imported.replace(/\?.*$/, '');
  if (!/\.\w+$/.test(bare)) return 'relative imports carry their extension';
  const target = slashes(relative(root, resolve(dirname(path), bare)));
  if (target.startsWith('public/_locales/')) return null;
  const to = LAYERS.find((name) => target.startsWith(`${name}/`));
  if (to === undefined) return `${target} is in no layer`;
  if (to === layer) return null;
  const allowed = MAY_IMPORT[layer] ?? LAYERS.slice(0, LAYERS.indexOf(layer));
  return allowed.includes(to) ? null : `${layer} may not import ${to}`;
}

function packageProblem(layer: Layer, imported: string): string | null {
  const name = imported.startsWith('@') ? imported.split('/').slice(0, 2).join('/') : (imported.split('/')[0] ?? imported);
  if (name.startsWith('node:')) return 'extension code has no Node';
  const homes = PACKAGE_HOMES[name];
  return homes === undefined || homes.includes(layer) ? null : `${layer} may not import the package ${name}`;
}

function importsOf(path: string): string[] {
  const info = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  return info.importedFiles.map((file) => file.fileName);
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
