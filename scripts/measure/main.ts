import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ecbplus } from './ecbplus.ts';
import { falseAlarms } from './false-alarms.ts';
import { missing, type Measure } from './measure.ts';
import { plantedChanges } from './planted-changes.ts';
import { quantities } from './quantities.ts';
import { randomClaims } from './random-claims.ts';
import { recognizers } from './recognizers.ts';
import { smallCorpora } from './small-corpora.ts';
import { speed } from './speed.ts';

const MEASURES: Readonly<Record<string, Measure>> = {
  'false-alarms': falseAlarms,
  'planted-changes': plantedChanges,
  ecbplus,
  quantities,
  'random-claims': randomClaims,
  recognizers,
  'small-corpora': smallCorpora,
  speed,
};

const USAGE = `Measure the checker on material beside the checkout (see docs/ACCURACY.md).

  npm run measure -- NAME [--size N] [--seed N] [--data DIR] [--verbose]

${Object.entries(MEASURES).map(([name, { summary }]) => `  ${name.padEnd(16)} ${summary}`).join('\n')}

  --size N    size of the sample instead of the usual one
  --seed N    another random sample (default 1)
  --data DIR  where the material lies (default ../shared/data); a measurement without its material is skipped
  --verbose   say what was missed or wrong
`;

/** @returns the exit code: 0 also when there is nothing to measure with, 2 for a mistake of the caller */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { values, positionals } = parse(argv);
  const [name] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const measure = MEASURES[name ?? ''];
  const [size, seed] = [numberOf(values.size), numberOf(values.seed)];
  if (measure === undefined || positionals.length !== 1 || Number.isNaN(size) || Number.isNaN(seed)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const data = values.data === undefined ? join(root, '../shared/data') : resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
  const absent = missing(measure.needs, data);
  if (absent.length > 0) {
    console.log(`Skipped: ${absent.join(', ')} not found in ${data}.`);
    return 0;
  }
  await measure.run({ size, seed: seed ?? 1, data, out: join(root, 'out/measure'), verbose: values.verbose ?? false });
  return 0;
}

/** What cannot be read is answered with the usage. */
function parse(argv: readonly string[]) {
  const options = {
    size: { type: 'string' }, seed: { type: 'string' }, data: { type: 'string' },
    verbose: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { values: {}, positionals: [] };
  }
}

/** A whole number above zero, null where none is given, NaN for anything else. */
function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : Number.NaN;
}
