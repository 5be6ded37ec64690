import type { Token } from '../text/document.ts';

/** "Grew *by* at least 2000" tells no year. */
const BOUNDS: ReadonlySet<string> = new Set(['since', 'until', 'till', 'through']);

/** The word before token `at` that leads up to it; behind a bound, "at least" is passed over: "*since* at least 2015". */
export function wordBefore(tokens: readonly Token[], at: number): string {
  const isLeast = tokens[at - 1]?.lower === 'least' && tokens[at - 2]?.lower === 'at' && BOUNDS.has(tokens[at - 3]?.lower ?? '');
  return tokens[isLeast ? at - 3 : at - 1]?.lower ?? '';
}
