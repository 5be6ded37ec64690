import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { redacted } from './redact.ts';
import { ANSWERS, answerTo, readVerdictCase, type Answer, type StoredCase } from './stored-case.ts';

const USAGE = `Turn a reader's report of a wrong verdict into a test that is expected to fail.

  npm run new:case -- FILE --expect ANSWER [--name NAME] [--evidence N] [--redact]

  FILE          what "Save a report of a wrong verdict" in the panel wrote
  --expect      what should have been said: ${ANSWERS.join(', ')}
  --name NAME   name of the case, small letters and hyphens (default: the name of the file)
  --evidence N  which piece of the evidence is wrong (default 1)
  --redact      made-up names in place of real ones

The sentences come from the reader's page. Third-party text may not be committed: write the case anew in your own words
and set "rewritten" to true; until then its test fails.
`;

/** @returns the exit code: 0, or 2 for a file or an argument that cannot be used */
export function main(argv: readonly string[], base: string, root: string): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        expect: { type: 'string' }, name: { type: 'string' }, evidence: { type: 'string' },
        redact: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const [file] = positionals;
    const expected = ANSWERS.find((answer) => answer === values.expect);
    if (file === undefined || positionals.length !== 1 || expected === undefined) throw new Error('Name one FILE and what to --expect (see --help).');
    const name = values.name ?? basename(file).replace(/\.json$/i, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(name)) throw new Error('Give the case a --name of small letters and hyphens.');
    return write(caseFrom(resolve(base, file), expected, Number(values.evidence ?? 1), values.redact ?? false), join(root, 'tests/cases'), name);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function caseFrom(file: string, expected: Answer, number: number, redact: boolean): StoredCase {
  const read = readVerdictCase(readFileSync(file, 'utf8'));
  const evidence = read.evidence[number - 1];
  if (!evidence) throw new Error(`There is no evidence ${number} in ${file}; it holds ${read.evidence.length}.`);
  const { title, publishedAt, sentence } = evidence;
  const plain: StoredCase = { kind: read.kind, text: read.text, page: read.page, other: { title, publishedAt, sentence }, expected, fails: null, rewritten: false };
  const stored = redact ? redacted(plain) : plain;
  const answer = answerTo(stored);
  return { ...stored, fails: answer === expected ? null : `says "${answer}"` };
}

function write(stored: StoredCase, folder: string, name: string): number {
  const file = join(folder, `${name}.json`);
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
  console.log(`${file}
${stored.fails === null ? 'These two sentences alone already get the right answer: the case needs more of the reports.' : `It ${stored.fails}; the test is expected to fail until that is mended.`}
Its sentences are somebody else's. Before you commit it, put them into your own words, see that the answer is still the same
wrong one, and set "rewritten" to true. Run it with: npx vitest run tests/cases`);
  return 0;
}
