import { UsageError, USAGE, readArguments } from './arguments.ts';
import { reportJson } from './report-json.ts';
import { reportMarkdown } from './report-markdown.ts';
import { reportText } from './report-text.ts';
import { runCheck, say } from './run.ts';

/**
 * The command-line check.
 * @param base folder that relative paths start from
 * @returns the exit code: 0, or 2 when an article or a corpus could not be used
 */
export async function main(argv: readonly string[], base: string): Promise<number> {
  try {
    const options = readArguments(argv);
    if (options === 'help') {
      await print(USAGE);
      return 0;
    }
    const checked = await runCheck(options, base, (line) => process.stderr.write(`${line}\n`));
    if (options.output === 'json') {
      const reports = checked.map(({ report, nameOf }) => reportJson(report, nameOf, say));
      await print(`${JSON.stringify(options.all ? { version: 1, reports, matrix: [] } : { version: 1, reports })}\n`);
    } else {
      const write = options.output === 'markdown' ? reportMarkdown : reportText;
      await print(`${checked.map(({ report, nameOf }) => write(report, nameOf, say, options.explain)).join('\n')}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** Waits until the output is taken, so that a pipe gets all of it. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
