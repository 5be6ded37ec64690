import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAll } from '../check/run.ts';
import type { GoldStory, PrintedReport } from './gold.ts';
import { fallen, readRecord, type Record as Recorded } from './record.ts';
import { nameOf, scoreStory, type Scored } from './score.ts';
import { Tally, figures, kindLine, scoreLine } from './tally.ts';

const USAGE = `Score the checker against the project's own stories (tests/stories).

  npm run eval [-- --shared] [--kinds a,b] [--mixed] [--verbose] [--record]

  --shared   the stories of the folder ../shared beside the project instead (skipped when it is not there)
  --kinds    only these kinds of claim; the recorded figures are then not looked at
  --mixed    all stories in one corpus only
  --verbose  say what was missed or wrong, and the figures per kind
  --record   write the figures of this run as those that must not fall
`;

interface Story {
  readonly gold: GoldStory;
  /** Paths of the .txt files, sorted. */
  readonly files: readonly string[];
}

/** @returns the exit code: 1 when a figure fell below the recorded one. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      shared: { type: 'boolean' }, kinds: { type: 'string' }, mixed: { type: 'boolean' },
      verbose: { type: 'boolean', short: 'v' }, record: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const shared = resolve(root, '../shared');
  if (values.shared && !existsSync(join(shared, 'gold'))) {
    console.log(`Skipped: there is no ${shared}.`);
    return 0;
  }
  const kinds = values.kinds === undefined ? null : new Set(values.kinds.split(','));
  const stories = (values.shared ? sharedStories(shared) : ownStories(join(root, 'tests/stories'))).map((story) => only(story, kinds));
  if (stories.length === 0) throw new Error('There are no stories to score.');

  const results: Recorded = {};
  if (!values.mixed) Object.assign(results, await scoreSeparately(stories, values.verbose ?? false));
  Object.assign(results, await scoreMixed(stories, values.verbose ?? false));
  if (values.shared || kinds || values.mixed) return 0;

  const file = join(root, 'tests/stories/recorded.json');
  if (values.record) {
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    console.log(`Recorded in ${file}`);
    return 0;
  }
  const losses = fallen(readRecord(file), results);
  for (const loss of losses) console.log(`FELL  ${loss}`);
  console.log(losses.length === 0 ? 'No figure is below the recorded one.' : `${losses.length} figures are below the recorded ones.`);
  return losses.length === 0 ? 0 : 1;
}

async function scoreSeparately(stories: readonly Story[], verbose: boolean): Promise<Recorded> {
  const total = new Total('TOTAL', verbose);
  for (const { gold, files } of stories) {
    const reports = await checkCopies(files.map((file) => [file, basename(file)]));
    total.story(gold.story, scoreStory({ gold, texts: textsOf(files), reports, prefix: '' }));
  }
  return total.finish();
}

/** All stories in one corpus: none may be evidence for another. */
async function scoreMixed(stories: readonly Story[], verbose: boolean): Promise<Recorded> {
  const copies = stories.flatMap(({ gold, files }) => files.map((file) => [file, `${gold.story}__${basename(file)}`] as const));
  const reports = await checkCopies(copies);
  const total = new Total('MIXED', verbose);
  for (const { gold, files } of stories) {
    const prefix = `${gold.story}__`;
    const own = [...reports].filter(([name]) => name.startsWith(prefix)).map(([name, report]) => [name.slice(prefix.length), report] as const);
    total.story(`${gold.story} (mixed)`, scoreStory({ gold, texts: textsOf(files), reports: new Map(own), prefix }));
  }
  return total.finish();
}

/** Prints stories as they come, then their sum; keeps the figures for the record. */
class Total {
  private readonly sum = new Tally();
  private readonly kinds = new Map<string, Tally>();
  private readonly results: Recorded = {};
  private readonly name: string;
  private readonly verbose: boolean;

  constructor(name: string, verbose: boolean) {
    this.name = name;
    this.verbose = verbose;
  }

  story(name: string, scored: Scored): void {
    if (this.verbose) for (const note of scored.notes) console.log(`  ${note}`);
    console.log(scoreLine(name, scored.tally));
    this.results[name] = figures(scored.tally);
    this.sum.addAll(scored.tally);
    for (const [kind, tally] of scored.kinds) {
      const all = this.kinds.get(kind) ?? new Tally();
      all.addAll(tally);
      this.kinds.set(kind, all);
    }
  }

  finish(): Recorded {
    console.log(scoreLine(this.name, this.sum));
    if (this.verbose) for (const [kind, tally] of [...this.kinds].sort()) console.log(kindLine(kind, tally));
    return { ...this.results, [this.name]: figures(this.sum) };
  }
}

async function checkCopies(copies: readonly (readonly [from: string, name: string])[]): Promise<Map<string, PrintedReport>> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-eval-'));
  try {
    for (const [from, name] of copies) copyFileSync(from, join(folder, name));
    const reports = await checkAll(folder);
    return new Map(reports.map((report) => [nameOf(report.article.id), report]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ownStories(folder: string): Story[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => story(join(folder, entry.name, 'gold.json'), join(folder, entry.name)));
}

function sharedStories(shared: string): Story[] {
  return readdirSync(join(shared, 'gold')).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const beside = join(shared, basename(name, '.json'));
    return story(join(shared, 'gold', name), existsSync(beside) ? beside : join(shared, 'stories', basename(name, '.json')));
  });
}

function story(goldFile: string, folder: string): Story {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldStory;
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => join(folder, name));
  if (files.length === 0) throw new Error(`No documents for ${goldFile} in ${folder}`);
  return { gold, files };
}

function only(story: Story, kinds: ReadonlySet<string> | null): Story {
  if (kinds === null) return story;
  return { ...story, gold: { ...story.gold, claims: story.gold.claims.filter(({ kind }) => kinds.has(kind)) } };
}

function textsOf(files: readonly string[]): Map<string, string> {
  return new Map(files.map((file) => [nameOf(file), readFileSync(file, 'utf8')]));
}
