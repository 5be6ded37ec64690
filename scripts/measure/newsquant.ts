import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../lib/text/stems.ts';
import { UNITS } from '../../lib/values/units.ts';
import { readQuantities, type FoundQuantity, type QuantityKind } from './read-quantities.ts';

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

/** One quantity that was found, missed or invented, with what came nearest. */
export interface QuantityCase {
  readonly kind: QuantityKind;
  readonly outcome: 'right' | 'missed' | 'invented';
  readonly sentence: string;
  readonly gold: string | null;
  readonly ours: string | null;
}

/** How the annotation is held against the quantities that were read. */
export interface Reading {
  /** Leaves out what the readers see but the product makes no claim of: plain numbers, windows of time. */
  readonly claimsOnly?: boolean;
  /** A direction of ours is wrong beside a quantity that the annotators left plain. */
  readonly strict?: boolean;
}

/** Currencies by the words that annotators normalise to; the codes are ISO 4217. */
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'usd', cent: 'usd', euro: 'eur', 'pound sterling': 'gbp', pence: 'gbp', penny: 'gbp', 'japanese yen': 'jpy', 'australian dollar': 'aud',
  'canadian dollar': 'cad', 'hong kong dollar': 'hkd', 'singapore dollar': 'sgd', 'new zealand dollar': 'nzd', 'malaysian ringgit': 'myr', sen: 'myr',
  rupee: 'inr', 'indian rupee': 'inr', shekel: 'ils', 'israeli new shekel': 'ils', 'chinese yuan': 'cny', yuan: 'cny', renminbi: 'cny', 'swiss franc': 'chf',
  'south korean won': 'krw', won: 'krw', 'russian ruble': 'rub', ruble: 'rub', 'south african rand': 'zar', rand: 'zar', naira: 'ngn', peso: 'peso', bitcoin: 'btc',
};

/**
 * Compares the quantities read in each sentence with what annotators found in it: value, unit and direction must be right.
 *
 * @param options how strictly the annotation is read
 */
export function scoreNewsQuant(data: string, { claimsOnly = false, strict = false }: Reading = {}): QuantityCase[] {
  const sentences = JSON.parse(readFileSync(join(data, NEWSQUANT), 'utf8').replace(/^\uFEFF/, '')) as GoldSentence[];
  return sentences.flatMap(({ text, quantities }) => {
    const ours = readQuantities(withSigns(text)).filter(({ claimed }) => claimed || !claimsOnly);
    const cases: QuantityCase[] = [];
    const used = new Set<FoundQuantity>();
    for (const gold of quantities) {
      const free = ours.filter((one) => !used.has(one));
      const found = free.find((one) => matches(gold, one, strict)) ?? null;
      const together = found ? [found] : bothEnds(gold, free, strict);
      for (const one of together) used.add(one);
      cases.push({ kind: kindOf(gold), outcome: together.length > 0 ? 'right' : 'missed', sentence: text, gold: `${gold.change} ${gold.value} ${gold.unit} (${gold.normalized_unit})`, ours: found?.written ?? null });
    }
    for (const one of ours) {
      if (!used.has(one) && !one.optional) cases.push({ kind: one.kind, outcome: 'invented', sentence: text, gold: null, ours: `${one.written} [${one.sign}${one.direction ?? ''} ${one.low}-${one.high} ${one.unit}]` });
    }
    return cases;
  });
}

/** The set writes "£" as "PS" and "¥" as "Y=" where it lost the sign. */
function withSigns(text: string): string {
  return text.replace(/\bPS(?=\d)/g, '£').replace(/\bY=(?=\d)/g, '¥');
}

/** Written-out shares ("a third of voters") are annotated as a fraction of one, with a unit that begins with "%". */
function isFraction({ normalized_unit: unit, value }: GoldQuantity): boolean {
  return unit.startsWith('% ') && Math.abs(Number(value)) < 1;
}

function kindOf(gold: GoldQuantity): QuantityKind {
  const { normalized_unit: unit, unit: written } = gold;
  if (/percent|basis point/.test(unit) || isFraction(gold)) return 'percent';
  // Pence are annotated as points.
  if (written === 'p') return 'money';
  const base = unit.split(' per ')[0] ?? unit;
  return base in CURRENCIES || /^[$£€¥₹]/.test(written) ? 'money' : 'count';
}

function matches(gold: GoldQuantity, found: FoundQuantity, strict: boolean): boolean {
  return kindOf(gold) === found.kind && sameUnit(gold, found) && sameValue(gold, found) && sameChange(gold.change, found, strict);
}

/** "From 20 miles to 29 miles" is annotated as a range; two quantities of ours that are its ends say the same. */
function bothEnds(gold: GoldQuantity, free: readonly FoundQuantity[], strict: boolean): FoundQuantity[] {
  const [from, to, ...more] = gold.value.split(/(?<=\d)\s*-\s*/);
  if (from === undefined || to === undefined || more.length > 0) return [];
  const ends = [from, to].map((value) => free.find((one) => matches({ ...gold, value, change: gold.change.length > 1 ? (one.direction ?? one.sign) : gold.change }, one, strict)));
  const [first, last] = ends;
  const moves = gold.change.length === 1 || first?.direction === gold.change || last?.direction === gold.change;
  return first && last && first !== last && moves ? [first, last] : [];
}

/** Annotators mark a limit or a guess before a direction, and a direction only of some that rise or fall. */
function sameChange(change: string, { sign, direction }: FoundQuantity, strict: boolean): boolean {
  if (change === 'up' || change === 'down') return direction === change;
  return sign === change && (!strict || change !== '=' || direction === null);
}

function sameValue(gold: GoldQuantity, { low, high, point }: FoundQuantity): boolean {
  const cents = /^(?:cent|sen|pence|penny|basis point)\b/.test(gold.normalized_unit) || gold.unit === 'p' ? 0.01 : isFraction(gold) ? 100 : 1;
  const numbers = /^-?[\d.]+(?:e[+-]?\d+)?(?:\s*-\s*[\d.]+(?:e[+-]?\d+)?)?$/i.test(gold.value) ? gold.value.split(/(?<=\d)\s*-\s*/).map((number) => Number(number) * cents) : [];
  const [from, to] = numbers;
  if (from === undefined) return false;
  return to === undefined ? point !== null && near(point, from) : near(low, from) && near(high, to);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1);
}

function sameUnit(gold: GoldQuantity, found: FoundQuantity): boolean {
  const { normalized_unit: unit } = gold;
  if (found.kind === 'percent') return (found.unit === 'point') === /point/.test(unit);
  if (found.kind === 'money' && gold.unit === 'p') return found.unit === 'gbp';
  if (found.kind === 'money') return CURRENCIES[unit.split(' per ')[0] ?? ''] === found.unit || (unit.includes(found.unit) && found.unit.length > 2);
  const stems = (words: string): Set<string> => new Set(words.toLowerCase().split(/[^a-z]+/).filter(Boolean).map(stem));
  const [theirs, ours] = [stems(`${unit} ${gold.unit}`), stems(found.unit)];
  const measures = [unit, gold.unit].map((words) => UNITS.get(words.toLowerCase().replaceAll(' ', '-'))?.name);
  if (found.unit === 'year' && /\bage\b/.test(unit)) return true;
  return unit === '-' || [...ours].some((word) => theirs.has(word)) || measures.includes(found.unit);
}
