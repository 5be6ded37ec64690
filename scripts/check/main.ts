import { storyMatrix } from '../../lib/report/matrix.ts';
import { UsageError, USAGE, readArguments } from './arguments.ts';
import { matrixMarkdown } from './matrix-markdown.ts';
import { matrixJson, reportJson } from './report-json.ts';
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
    const reports = await runCheck(options, base, (line) => process.stderr.write(`${line}\n`));
    if (options.output === 'json') {
      const printed = reports.map((report) => reportJson(report, say));
      const matrix = options.all ? { matrix: storyMatrix(reports).map(matrixJson) } : {};
      await print(`${JSON.stringify({ version: 1, reports: printed, ...matrix })}\n`);
    } else {
      const write = options.output === 'markdown' ? reportMarkdown : reportText;
      const table = options.output === 'markdown' && options.all ? matrixMarkdown(storyMatrix(reports)) : '';
      await print(`${table}${reports.map((report) => write(report, say, options.explain)).join('\n')}`);
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
