import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every measurement is given. */
export interface MeasureOptions {
  /** Size of the sample; each measurement has a default of its own. */
  readonly size: number | null;
  readonly seed: number;
  /** Folder with the third-party material, mostly `../shared/data`. */
  readonly data: string;
  /** Folder for files to read; git-ignored, because they hold third-party sentences. */
  readonly out: string;
  readonly verbose: boolean;
}

/** One measurement of the command `npm run measure -- NAME`. */
export interface Measure {
  readonly summary: string;
  /** Names in the data folder without which there is nothing to measure. */
  readonly needs: readonly string[];
  run(options: MeasureOptions): Promise<void>;
}

/** What of the needed material is not there. */
export function missing(needs: readonly string[], data: string): string[] {
  return needs.filter((name) => !existsSync(join(data, name)));
}

/** Progress, apart from the figures on standard output. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes rows for reading, one JSON object a line, and says where. */
export function writeRows(out: string, name: string, rows: readonly object[]): void {
  mkdirSync(out, { recursive: true });
  const file = join(out, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  console.log(`${rows.length} rows to read in ${file}`);
}

/** `0.87 (87/100)`, and `– (0/0)` of nothing. */
export function share(part: number, whole: number): string {
  return `${whole === 0 ? '–' : (part / whole).toFixed(3)} (${part}/${whole})`;
}

/** How often each name occurs, most frequent first: `count 12, date 3`. */
export function tallied(names: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
}
