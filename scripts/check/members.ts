import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { ArticleDraft, ArticleOrigin } from '../../lib/corpus/article.ts';
import { UsageError } from './arguments.ts';
import { SINGLE, readLines, readSingle } from './read-file.ts';

/** One article of a corpus, or one given by path. */
export interface Member {
  /** What the output calls it: file name, or the `id` of a .jsonl line. */
  readonly id: string;
  /** Absolute path of its file. */
  readonly path: string;
  readonly draft: ArticleDraft;
  readonly origin: ArticleOrigin;
}

/** Says on standard error what was left out, and why. */
export type Warn = (line: string) => void;

/**
 * Reads corpora in order, and keeps ids unique: a file name that is taken already gives way to the path from the
 * folder the command was given in, and a taken .jsonl id to `FILE:LINE`. A file that is given twice is read once.
 */
export class Members {
  private readonly byId = new Map<string, Member>();
  private readonly byPath = new Map<string, Member>();
  private readonly seen = new Set<string>();
  private readonly base: string;
  private readonly warn: Warn;

  /** @param base folder that relative paths start from */
  constructor(base: string, warn: Warn) {
    this.base = base;
    this.warn = warn;
  }

  get all(): Member[] {
    return [...this.byId.values()];
  }

  /** @throws {UsageError} when the corpus is not there or nothing in it can be used */
  async addCorpus(given: string): Promise<void> {
    const path = resolve(this.base, given);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`Corpus ${given}: there is no such file or folder.`);
    if (this.seen.has(path)) return;
    this.seen.add(path);
    const before = this.byId.size;
    const twice = stat.isDirectory() ? await this.addFolder(path) : this.addLines(given, path);
    if (this.byId.size === before && !twice) throw new UsageError(`Corpus ${given}: nothing in it can be used.`);
  }

  /**
   * The member an ARTICLE of the command line means: a path (of a member, or of any other article), else an id.
   * @throws {UsageError} when it is neither, or cannot be read
   */
  async article(given: string): Promise<Member> {
    const path = resolve(this.base, given);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile()) {
      const member = this.byId.get(given);
      if (member) return member;
      throw new UsageError(`Article ${given}: neither a file nor the id of an article of the corpus.`);
    }
    const known = this.byPath.get(path);
    if (known) return known;
    if (!SINGLE.has(extname(path).toLowerCase())) throw new UsageError(`Article ${given}: not a .txt, .html, .md or .json file.`);
    const read = await readSingle(basename(path), readFileSync(path));
    if ('problem' in read) throw new UsageError(`Article ${given}: ${read.problem}`);
    return { ...read, id: this.freeId(basename(path), relative(this.base, path)), path };
  }

  /** @returns true when a file was left out only because it had been read before */
  private async addFolder(folder: string): Promise<boolean> {
    let twice = false;
    const names = readdirSync(folder).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) {
      const path = join(folder, name);
      if (this.byPath.has(path)) twice = true;
      else if (!SINGLE.has(extname(name).toLowerCase()) || !statSync(path).isFile()) {
        this.warn(`${relative(this.base, path)}: skipped, not a .txt, .html, .md or .json file`);
      } else {
        const read = await readSingle(name, readFileSync(path));
        if ('problem' in read) this.warn(`${relative(this.base, path)}: skipped, ${read.problem}`);
        else this.keep({ ...read, id: this.freeId(name, relative(this.base, path)), path });
      }
    }
    return twice;
  }

  private addLines(given: string, path: string): boolean {
    if (extname(path).toLowerCase() !== '.jsonl') throw new UsageError(`Corpus ${given}: neither a folder nor a .jsonl file.`);
    for (const { line, ...read } of readLines(basename(path), readFileSync(path))) {
      const place = `${relative(this.base, path)}:${line}`;
      if ('problem' in read) this.warn(`${place}: skipped, ${read.problem}`);
      else this.keep({ ...read, id: this.freeId(read.id ?? place, place), path: `${path}:${line}` });
    }
    return false;
  }

  private keep(member: Member): void {
    this.byId.set(member.id, member);
    this.byPath.set(member.path, member);
  }

  private freeId(id: string, fallback: string): string {
    return this.byId.has(id) ? fallback : id;
  }
}
