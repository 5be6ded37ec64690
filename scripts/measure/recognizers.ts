import { share, writeRows, type Measure } from './measure.ts';
import { DUCKLING, RECOGNIZERS, valueCases, type Expected, type ValueCase, type ValueKind } from './recognizers-cases.ts';
import { leftOut } from './recognizers-left-out.ts';
import { readValues, type ReadValue } from './recognizers-readers.ts';

/** How our readers of values do on the test cases of Recognizers-Text and duckling. */
export const recognizers: Measure = {
  summary: 'our readers of values on the test cases of Recognizers-Text and duckling',
  needs: [RECOGNIZERS, DUCKLING],
  run({ data, out, verbose }) {
    const cases = valueCases(data);
    const rows: object[] = [];
    for (const file of new Set(cases.map((one) => one.file))) rows.push(...scoreFile(file, cases.filter((one) => one.file === file)));
    const kept = cases.filter((one) => leftOut(one) === null);
    console.log(`${'all'.padEnd(18)} ${scoreLine(kept)}`);
    if (verbose) for (const row of rows) console.log(JSON.stringify(row));
    writeRows(out, 'recognizers.jsonl', rows);
    return Promise.resolve();
  },
};

/** Prints the line of one file and gives back what was left out of it, or read wrongly. */
function scoreFile(file: string, cases: readonly ValueCase[]): object[] {
  const reasons = new Map(cases.map((one) => [one, leftOut(one)]));
  const kept = cases.filter((one) => reasons.get(one) === null);
  console.log(`${file.padEnd(18)} ${scoreLine(kept)}  left out ${share(cases.length - kept.length, cases.length)}`);
  return cases.flatMap((one): object[] => {
    const reason = reasons.get(one) ?? null;
    if (reason !== null) return [{ file, id: one.id, leftOut: reason, input: one.input }];
    return isRight(one) ? [] : [{ file, id: one.id, input: one.input, expected: one.expected, read: readValues(one.kind, one.input, one.reference) }];
  });
}

function scoreLine(cases: readonly ValueCase[]): string {
  const [positive, negative] = [cases.filter(({ expected }) => expected.length > 0), cases.filter(({ expected }) => expected.length === 0)];
  const right = (some: readonly ValueCase[]): string => share(some.filter(isRight).length, some.length);
  return `right ${right(positive)}  nothing where there is nothing ${right(negative)}`;
}

/** Right is a case of which every expected value is read, and no other. */
function isRight({ kind, input, reference, expected }: ValueCase): boolean {
  const read = readValues(kind, input, reference);
  if (read.length !== expected.length) return false;
  const free = new Set(read);
  return expected.every((one) => {
    const match = [...free].find((value) => matches(kind, one, value));
    if (match) free.delete(match);
    return match !== undefined;
  });
}

function matches(kind: ValueKind, { text, values, unit }: Expected, read: ReadValue): boolean {
  const slack = kind === 'duration' ? CALENDAR : EXACT;
  if (unit !== read.unit) return false;
  if (values === null) return plain(read.text) === plain(text ?? '');
  return values.some((value) => read.values.some((ours) => (typeof value === 'number' && typeof ours === 'number' ? Math.abs(value - ours) <= slack * Math.max(Math.abs(value), Math.abs(ours)) : value === ours)));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s-]+/g, ' ').trim();
}

/** Months and years have no one length: those cases reckon 30 and 365 days. */
const CALENDAR = 0.016;
/** Fractions are given to so many digits. */
const EXACT = 1e-9;
