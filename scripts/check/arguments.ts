import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface CheckOptions {
  /** Folders and .jsonl files, as given. */
  readonly corpora: readonly string[];
  /** Paths or ids of the articles to check, as given. */
  readonly articles: readonly string[];
  readonly all: boolean;
  readonly output: 'text' | 'json' | 'markdown';
  /** Show the decision record of every piece of evidence and of the near candidates that were refused. */
  readonly explain: boolean;
}

/** A mistake of the caller: said in one line, exit code 2. */
export class UsageError extends Error {}

export const USAGE = `Check articles against other reports of the same events.

  npm run -s check -- --corpus DIR|FILE.jsonl [--corpus …] [--all] [--json | --markdown] [--explain] [ARTICLE ...]

  --corpus    a folder of .txt, .html, .md or .json articles, or a .jsonl file with one article a line; may be repeated
  ARTICLE     a path, or else the id of an article of the corpus (its file name, or its "id" in a .jsonl file)
  --all       check every article of the corpus against the others
  --json      one JSON object on standard output
  --markdown  a report in Markdown
  --explain   show why: rule, slots, interval arithmetic, score and origin of each piece of evidence and of the near
              candidates that were refused (with --json as "decision" and "refused")
  --help      this text

Progress goes to standard error. Exit code 2 means that an article or a corpus could not be used.
`;

/**
 * Reads the arguments after `--`.
 * @returns the options, or `'help'`
 * @throws {UsageError} when they do not add up
 */
export function readArguments(argv: readonly string[]): CheckOptions | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.json && values.markdown) throw new UsageError('Choose one of --json and --markdown.');
  const corpora = values.corpus ?? [];
  if (corpora.length === 0) throw new UsageError('Name at least one --corpus (see --help).');
  if (positionals.length === 0 && !values.all) throw new UsageError('Name an ARTICLE to check, or --all (see --help).');
  return {
    corpora,
    articles: positionals,
    all: values.all ?? false,
    output: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
    explain: values.explain ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true },
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        explain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)} (see --help)`);
  }
}
