import type { Token } from '../text/document.ts';

/** "4.3M sales", "5tn", "10k users": the scale of letters joined to digits; a single letter only before the things counted. */
export function letterScale(tokens: readonly Token[], i: number, end: number): number | null {
  const token = i < end ? tokens[i] : undefined;
  if (token === undefined || token.spaceBefore || token.type !== 'word' || token.lower.length > 3) return null;
  if (token.lower === 'tn' || token.lower === 'trn') return 1e12;
  const single = SINGLE_LETTERS.get(token.text);
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  return single !== undefined && next?.type === 'word' && next.spaceBefore && COUNTED_IN_MILLIONS.has(next.lower) ? single : null;
}

const SINGLE_LETTERS: ReadonlyMap<string, number> = new Map([['m', 1e6], ['M', 1e6], ['B', 1e9], ['k', 1e3], ['K', 1e3]]);
/** What is counted in millions; before anything else "m" is as likely a metre ("100m hurdles") and "k" a kilometre. */
const COUNTED_IN_MILLIONS: ReadonlySet<string> = new Set(
  (
    'people users homes households customers viewers voters workers members jobs shares tonnes tons barrels litres gallons miles acres hectares doses vaccines tests copies sales units vehicles cars ' +
    'passengers visitors tourists subscribers accounts followers children adults men women americans britons residents citizens patients students downloads views streams posts messages tweets ' +
    'records documents files tickets trips flights items parcels products devices phones pages words new more additional extra other digital active monthly daily'
  ).split(' '),
);
