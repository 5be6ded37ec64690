import { verdictChanges } from './changes.ts';
import { changesText } from './print.ts';
import { BadInput, readOutput } from './read-output.ts';

export const USAGE = `List every verdict and piece of evidence that changed between two outputs of the check.

  npm run -s check -- --corpus DIR --all --json --explain > old.json
  (change a rule)
  npm run -s check -- --corpus DIR --all --json --explain > new.json
  npm run -s diff:verdicts old.json new.json

Without --explain the changes are listed without their causes.
Exit code 0: nothing changed. 1: something did. 2: a file could not be used.
`;

/**
 * Compares two outputs of the check command.
 * @param base folder that relative paths start from
 * @returns the exit code, see {@link USAGE}
 */
export function main(argv: readonly string[], base: string): 0 | 1 | 2 {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    const [old, now, ...rest] = argv;
    if (old === undefined || now === undefined || rest.length > 0) throw new BadInput('Name two files: OLD.json NEW.json (see --help).');
    const [before, after] = [readOutput(old, base), readOutput(now, base)];
    const changes = verdictChanges(before, after);
    process.stdout.write(changesText(changes, before, after));
    return changes.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
