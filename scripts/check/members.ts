import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import type { ImportItem } from '../../lib/corpus/importers/importer.ts';
import { UsageError } from './arguments.ts';
import { isReadable, readFile, readLines } from './read-file.ts';
import type { Say } from './report-json.ts';

/** One article of a corpus, or one given by path. */
export interface Member {
  /** What the output calls it: file name, or the `id` of a .jsonl line. */
  readonly id: string;
  /** Absolute path of its file. */
  readonly path: string;
  readonly draft: ArticleDraft;
}

/** Says on standard error what was left out, and why. */
export type Warn = (line: string) => void;

/**
 * Reads corpora in order and keeps ids unique: a file name that is taken already gives way to the path from the folder
 * that the command was given in, a taken .jsonl id to `FILE:ID`. A file that is given twice is read once.
 */
export class Members {
  private readonly byId = new Map<string, Member>();
  private readonly byFile = new Map<string, Member[]>();
  private readonly base: string;
  private readonly warn: Warn;
  private readonly say: Say;

  /** @param base folder that relative paths start from */
  constructor(base: string, warn: Warn, say: Say) {
    this.base = base;
    this.warn = warn;
    this.say = say;
  }

  get all(): Member[] {
    return [...this.byId.values()];
  }

  /** @throws {UsageError} when the corpus is not there or nothing in it can be used */
  async addCorpus(given: string): Promise<void> {
    const path = resolve(this.base, given);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`Corpus ${given}: there is no such file or folder.`);
    if (!stat.isDirectory() && extname(path).toLowerCase() !== '.jsonl') {
      throw new UsageError(`Corpus ${given}: neither a folder nor a .jsonl file.`);
    }
    const files = stat.isDirectory() ? this.filesOf(path) : [path];
    let usable = 0;
    for (const file of files) usable += await this.addFile(file);
    if (usable === 0) throw new UsageError(`Corpus ${given}: nothing in it can be used.`);
  }

  /**
   * The members an ARTICLE of the command line means: those of a path (in a corpus or not), else the one of an id.
   * @throws {UsageError} when it is neither, or cannot be read
   */
  async articles(given: string): Promise<readonly Member[]> {
    const path = resolve(this.base, given);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
      const known = this.byFile.get(path) ?? [];
      return known.length > 0 ? known : this.outside(given, path);
    }
    const member = this.byId.get(given);
    if (!member) throw new UsageError(`Article ${given}: neither a file nor the id of an article of the corpus.`);
    return [member];
  }

  private async outside(given: string, path: string): Promise<Member[]> {
    if (!isReadable(path)) throw new UsageError(`Article ${given}: not a .txt, .html, .md or .json file.`);
    const items = await readFile(basename(path), readFileSync(path));
    const members: Member[] = [];
    for (const item of items) {
      if ('problem' in item) throw new UsageError(`Article ${given}: ${this.say(item.problem)}`);
      members.push({ id: this.freeId(this.nameOf(path, item, items), path), path, draft: item.draft });
    }
    if (members.length === 0) throw new UsageError(`Article ${given}: there is no article in it.`);
    return members;
  }

  private filesOf(folder: string): string[] {
    const visible = readdirSync(folder).filter((name) => !name.startsWith('.')).sort().map((name) => join(folder, name));
    return visible.filter((path) => {
      const readable = isReadable(path) && statSync(path).isFile();
      if (!readable) this.warn(`${relative(this.base, path)}: skipped. It is not a .txt, .html, .md or .json file.`);
      return readable;
    });
  }

  /** @returns how many articles of the file are in the corpus */
  private async addFile(path: string): Promise<number> {
    const known = this.byFile.get(path);
    if (known) return known.length;
    const bytes = readFileSync(path);
    const items = extname(path).toLowerCase() === '.jsonl' ? await readLines(basename(path), bytes) : await readFile(basename(path), bytes);
    const members: Member[] = [];
    for (const item of items) {
      if ('problem' in item) {
        const inside = item.name === basename(path) ? '' : `, ${item.name}`;
        this.warn(`${relative(this.base, path)}${inside}: skipped. ${this.say(item.problem)}`);
        continue;
      }
      const member = { id: this.freeId(this.nameOf(path, item, items), path), path, draft: item.draft };
      this.byId.set(member.id, member);
      members.push(member);
    }
    this.byFile.set(path, members);
    return members.length;
  }

  /** A file of one article goes by its own name, whatever `id` it holds. */
  private nameOf(path: string, item: ImportItem, items: readonly ImportItem[]): string {
    return items.length === 1 && extname(path).toLowerCase() !== '.jsonl' ? basename(path) : item.name;
  }

  private freeId(wanted: string, path: string): string {
    const place = relative(this.base, path);
    const first = [wanted, wanted === basename(path) ? place : `${place}:${wanted}`].find((id) => !this.byId.has(id));
    if (first !== undefined) return first;
    let number = 2;
    while (this.byId.has(`${place}:${wanted}#${number}`)) number += 1;
    return `${place}:${wanted}#${number}`;
  }
}
