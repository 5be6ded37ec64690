import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds of value that are held against the test cases of others. */
export type ValueKind = 'duration' | 'number' | 'percent' | 'currency' | 'age' | 'date';

/** One value that a case expects. */
export interface Expected {
  /** Words that carry it, as the case quotes them; null where it does not. */
  readonly text: string | null;
  /** Any of these is right: seconds, a number, hundredths, an amount in `unit`, years, ISO days. Null where only the words are given. */
  readonly values: readonly (number | string)[] | null;
  /** ISO 4217 code of a currency in lower case; else empty. */
  readonly unit: string;
}

export interface ValueCase {
  readonly file: string;
  /** Position in the file, from 1. */
  readonly id: number;
  readonly kind: ValueKind;
  readonly input: string;
  /** The day that relative words count from, ISO 8601. */
  readonly reference: string | null;
  /** Empty in a negative case. */
  readonly expected: readonly Expected[];
}

export const RECOGNIZERS = 'recognizers';
export const DUCKLING = 'duckling/Duration-EN-Corpus.hs';

/** The files of Recognizers-Text (MIT) that are read, each with the kind of value it tests. */
const FILES: readonly (readonly [string, ValueKind])[] = [
  ['DurationExtractor', 'duration'], ['DurationParser', 'duration'], ['NumberModel', 'number'], ['PercentModel', 'percent'],
  ['CurrencyModel', 'currency'], ['AgeModel', 'age'], ['DateTimeModel', 'date'],
];

interface RawResult {
  readonly Text: string;
  readonly TypeName?: string;
  readonly Resolution?: { readonly value?: string | null; readonly unit?: string; readonly values?: readonly { readonly value?: string }[] };
  readonly Value?: { readonly FutureResolution?: { readonly duration?: string } };
}

interface RawCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly RawResult[];
}

/** All cases; of the times only those whose every result is a day, and those without one. */
export function valueCases(data: string): ValueCase[] {
  return [...FILES.flatMap(([file, kind]) => recognizersCases(data, file, kind)), ...ducklingCases(data)];
}

function recognizersCases(data: string, file: string, kind: ValueKind): ValueCase[] {
  const raw = JSON.parse(readFileSync(join(data, RECOGNIZERS, `${file}.json`), 'utf8').replace(/^\uFEFF/, '')) as RawCase[];
  const cases = raw.map((one, index) => ({
    file, id: index + 1, kind, input: one.Input, reference: one.Context?.ReferenceDateTime ?? null, expected: one.Results.filter((result) => !isBare(result)).map((result) => expectedOf(kind, result)), raw: one,
  }));
  // A result without a value ("a small percent", "the dollar") is no value to read.
  const wanted = kind === 'date' ? cases.filter(({ raw: { Results: results } }) => results.every(({ TypeName: type }) => type === 'datetimeV2.date')) : cases;
  return wanted.map(({ raw: _, ...one }) => one);
}

function isBare({ Resolution: resolution }: RawResult): boolean {
  return resolution !== undefined && resolution.values === undefined && (resolution.value === undefined || resolution.value === null || resolution.value === 'null');
}

function expectedOf(kind: ValueKind, { Text: text, Resolution: resolution, Value: value }: RawResult): Expected {
  const written = resolution?.value ?? value?.FutureResolution?.duration;
  if (kind === 'date') return { text, values: (resolution?.values ?? []).flatMap((one) => one.value ?? []), unit: '' };
  if (kind === 'currency') return amountOf(text, written, resolution?.unit ?? '');
  const number = written === undefined || written === 'null' ? null : Number(written.replace('%', ''));
  if (kind === 'age') return { text, values: number === null ? null : [number / (PARTS_OF_A_YEAR.get(resolution?.unit ?? '') ?? 1)], unit: '' };
  return { text, values: number === null ? null : [number], unit: '' };
}

const PARTS_OF_A_YEAR: ReadonlyMap<string, number> = new Map([['Month', 12], ['Week', 365.2425 / 7], ['Day', 365.2425]]);

/** Names of currencies in the cases, with the ISO code and the size of their unit. */
const UNITS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['Dollar', ['usd', 1]], ['United States dollar', ['usd', 1]], ['Cent', ['usd', 0.01]], ['Penny', ['usd', 0.01]], ['Pence', ['gbp', 0.01]], ['Pound', ['gbp', 1]], ['British pound', ['gbp', 1]],
  ['Euro', ['eur', 1]], ['Canadian dollar', ['cad', 1]], ['Australian dollar', ['aud', 1]], ['New Zealand dollar', ['nzd', 1]], ['Hong Kong dollar', ['hkd', 1]], ['Japanese yen', ['jpy', 1]],
  ['Chinese yuan', ['cny', 1]], ['Swiss franc', ['chf', 1]], ['Franc', ['franc', 1]], ['Rupee', ['inr', 1]], ['Mexican peso', ['mxn', 1]], ['Turkish lira', ['try', 1]], ['Peseta', ['esp', 1]], ['Netherlands guilder', ['nlg', 1]], ['Finnish markka', ['fim', 1]], ['Bitcoin', ['btc', 1]],
]);

function amountOf(text: string, written: string | undefined, name: string): Expected {
  const [unit, factor] = UNITS.get(name) ?? [name.toLowerCase(), 1];
  return { text, values: written === undefined || written === 'null' ? null : [Number(written) * factor], unit };
}

/** Sizes of duckling's grains in seconds. */
const GRAINS: ReadonlyMap<string, number> = new Map([
  ['Second', 1], ['Minute', 60], ['Hour', 3600], ['Day', 86_400], ['Week', 604_800], ['Month', (365.2425 / 12) * 86_400], ['Quarter', (365.2425 / 4) * 86_400], ['Year', 365.2425 * 86_400],
]);

/** The durations of duckling (BSD), from the text of its test module: `examples (DurationData 2 Minute) [ "2 mins", …`. */
function ducklingCases(data: string): ValueCase[] {
  const source = readFileSync(join(data, DUCKLING), 'utf8').split('\n').filter((line) => !/^\s*--/.test(line)).join('\n');
  const cases: Omit<ValueCase, 'id'>[] = [];
  const base = { file: 'duckling Duration', kind: 'duration', reference: null } as const;
  const negative = /negativeCorpus =([\s\S]*?)allExamples ::/.exec(source)?.[1] ?? '';
  for (const input of strings(negative)) cases.push({ ...base, input, expected: [] });
  for (const [, size = '', grain = '', inputs = ''] of source.matchAll(/examples \(DurationData (\d+) (\w+)\)([\s\S]*?)(?=, examples|$)/g)) {
    for (const input of strings(inputs)) cases.push({ ...base, input, expected: [{ text: null, values: [Number(size) * (GRAINS.get(grain) ?? 0)], unit: '' }] });
  }
  return cases.map((one, index) => ({ ...one, id: index + 1 }));
}

/** Haskell's string literals. */
function strings(source: string): string[] {
  return [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text.replace(/\\(.)/g, '$1'));
}
