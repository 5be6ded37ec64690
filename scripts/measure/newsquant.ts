import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../lib/claims/claim.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import type { Quantity } from '../../lib/values/interval.ts';
import { stem } from '../../lib/text/stems.ts';
import { UNITS } from '../../lib/values/units.ts';

export const NEWSQUANT = 'newsquant-dev.json';

/** What an annotator says a sentence measures. */
interface GoldQuantity {
  /** `12.5`, or a range `3.0-4.0`. */
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
  /** `=`, `~`, `<`, `>`, `up`, `down`. */
  readonly change: string;
}

interface GoldSentence {
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

export type QuantityKind = 'percent' | 'money' | 'count';

/** One quantity that was found, missed or invented, with what came nearest. */
export interface QuantityCase {
  readonly kind: QuantityKind;
  readonly outcome: 'right' | 'missed' | 'invented';
  readonly sentence: string;
  readonly gold: string | null;
  readonly ours: string | null;
}

/** Currencies by the words that annotators normalise to; the codes are ISO 4217. */
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'usd', cent: 'usd', euro: 'eur', 'pound sterling': 'gbp', pence: 'gbp', penny: 'gbp', 'japanese yen': 'jpy', 'australian dollar': 'aud',
  'canadian dollar': 'cad', 'hong kong dollar': 'hkd', 'singapore dollar': 'sgd', 'new zealand dollar': 'nzd', 'malaysian ringgit': 'myr', sen: 'myr',
  rupee: 'inr', 'indian rupee': 'inr', shekel: 'ils', 'israeli new shekel': 'ils', 'chinese yuan': 'cny', yuan: 'cny', renminbi: 'cny', 'swiss franc': 'chf',
  'south korean won': 'krw', won: 'krw', 'russian ruble': 'rub', ruble: 'rub', 'south african rand': 'zar', rand: 'zar', naira: 'ngn', peso: 'peso', bitcoin: 'btc',
};

/** Compares the numeric claims of each sentence with what annotators found in it: value, unit and direction must be right. */
export function scoreNewsQuant(data: string): QuantityCase[] {
  const sentences = JSON.parse(readFileSync(join(data, NEWSQUANT), 'utf8').replace(/^\uFEFF/, '')) as GoldSentence[];
  return sentences.flatMap(({ text, quantities }) => {
    const { claims } = extractClaims({ title: '', text, publishedAt: null, language: 'en' });
    const ours = claims.flatMap((claim) => foundIn(claim) ?? []);
    const cases: QuantityCase[] = [];
    const used = new Set<Found>();
    for (const gold of quantities) {
      const found = ours.find((one) => !used.has(one) && matches(gold, one));
      if (found) used.add(found);
      cases.push({ kind: kindOf(gold), outcome: found ? 'right' : 'missed', sentence: text, gold: `${gold.change} ${gold.value} ${gold.unit} (${gold.normalized_unit})`, ours: found?.written ?? null });
    }
    for (const one of ours) {
      if (!used.has(one)) cases.push({ kind: one.kind, outcome: 'invented', sentence: text, gold: null, ours: `${one.written} [${one.sign}${one.direction ?? ''} ${one.low}-${one.high} ${one.unit}]` });
    }
    return cases;
  });
}

interface Found {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly point: number | null;
  /** `=`, `~`, `<` or `>`. */
  readonly sign: string;
  readonly direction: string | null;
  readonly unit: string;
  readonly written: string;
}

const FACTORS: ReadonlyMap<string, number> = new Map([...UNITS.values()].map(({ name, factor }) => [name, factor]));

/** Counts that the annotators were not asked for. */
const NOT_ANNOTATED: ReadonlySet<string> = new Set(['ordinal', 'vote', 'times']);

/** The quantity of a numeric claim, its value in the unit that was written; null for other kinds and for vague words. */
function foundIn(claim: Claim): Found | null {
  const value = claim.value as { quantity?: Quantity; unit?: string; noun?: string | null; currency?: string; per?: string | null; direction?: string | null };
  const { quantity } = value;
  if (!quantity || !['count', 'money', 'percent', 'duration'].includes(claim.kind) || quantity.precision === 'vague') return null;
  if (NOT_ANNOTATED.has(value.unit ?? '')) return null;
  const named = claim.kind === 'duration' ? value.unit : value.noun;
  const isMeasure = claim.kind === 'duration' || (claim.kind === 'count' && !['people', 'item', 'age'].includes(value.unit ?? ''));
  const factor = isMeasure ? (FACTORS.get(named ?? '') ?? 1) : 1;
  return {
    kind: claim.kind === 'percent' || claim.kind === 'money' ? claim.kind : 'count',
    low: quantity.interval.low / factor,
    high: quantity.interval.high / factor,
    point: quantity.point === null ? null : quantity.point / factor,
    sign: signOf(quantity),
    direction: value.direction ?? null,
    unit: claim.kind === 'money' ? (value.currency ?? '') : claim.kind === 'percent' ? (value.unit ?? '') : value.unit === 'age' ? 'year' : (named ?? ''),
    written: claim.text,
  };
}

function signOf({ precision, interval, approximation }: Quantity): string {
  // A range ("5 to 7") is annotated as a value of its own, not as about one.
  if (precision === 'approximate') return approximation === null || approximation === 'between' ? '=' : '~';
  if (precision !== 'bound') return '=';
  return interval.high === Infinity ? '>' : '<';
}

function kindOf({ normalized_unit: unit, unit: written }: GoldQuantity): QuantityKind {
  if (/percent|basis point/.test(unit)) return 'percent';
  const base = unit.split(' per ')[0] ?? unit;
  return base in CURRENCIES || /^[$£€¥₹]/.test(written) ? 'money' : 'count';
}

function matches(gold: GoldQuantity, found: Found): boolean {
  return kindOf(gold) === found.kind && sameUnit(gold, found) && sameValue(gold, found) && sameChange(gold.change, found);
}

/** Annotators mark a limit or a guess before a direction, and a direction only of some that rise or fall; ours beside `=` is not wrong. */
function sameChange(change: string, { sign, direction }: Found): boolean {
  return change === 'up' || change === 'down' ? direction === change : sign === change;
}

function sameValue(gold: GoldQuantity, { low, high, point }: Found): boolean {
  const cents = /^(?:cent|sen|pence|penny)\b/.test(gold.normalized_unit) ? 0.01 : 1;
  const numbers = /^-?[\d.]+(?:e[+-]?\d+)?(?:-[\d.]+(?:e[+-]?\d+)?)?$/i.test(gold.value) ? gold.value.split(/(?<=\d)-/).map((number) => Number(number) * cents) : [];
  const [from, to] = numbers;
  if (from === undefined) return false;
  return to === undefined ? point !== null && near(point, from) : near(low, from) && near(high, to);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1);
}

function sameUnit(gold: GoldQuantity, found: Found): boolean {
  const { normalized_unit: unit } = gold;
  if (found.kind === 'percent') return (found.unit === 'point') === /point/.test(unit);
  if (found.kind === 'money') return CURRENCIES[unit.split(' per ')[0] ?? ''] === found.unit || (unit.includes(found.unit) && found.unit.length > 2);
  const stems = (words: string): Set<string> => new Set(words.toLowerCase().split(/[^a-z]+/).filter(Boolean).map(stem));
  const [theirs, ours] = [stems(`${unit} ${gold.unit}`), stems(found.unit)];
  return unit === '-' ? true : [...ours].some((word) => theirs.has(word)) || UNITS.get(unit)?.name === found.unit;
}
