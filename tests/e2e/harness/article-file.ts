import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A report as a file: title, optional `Published:` and `Source:` lines, then the paragraphs. */
export interface ArticleFile {
  /** File name without its ending. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly paragraphs: readonly string[];
}

/** Reads one .txt report. */
export function readArticleFile(path: string, name: string): ArticleFile {
  const [title = '', ...lines] = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').split('\n');
  const heads = new Map<string, string>();
  for (let head = /^(Published|Source): (.*)$/.exec(lines[0] ?? ''); head; head = /^(Published|Source): (.*)$/.exec(lines[0] ?? '')) {
    heads.set(head[1] ?? '', head[2] ?? '');
    lines.shift();
  }
  const paragraphs = lines.map((line) => line.trim()).filter((line) => line !== '');
  return { name, path, title, publishedAt: heads.get('Published') ?? null, source: heads.get('Source') ?? null, paragraphs };
}

/** Every .txt report of a folder, by name. Throws when there is none: a missing fixture is a failure. */
export function readArticleFolder(folder: string): ArticleFile[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  if (files.length === 0) throw new Error(`no .txt files in ${folder}`);
  return files.map((file) => readArticleFile(join(folder, file), file.replace(/\.txt$/, '')));
}
