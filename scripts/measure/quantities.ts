import { share, writeRows, type Measure } from './measure.ts';
import { NEWSQUANT, scoreNewsQuant, type QuantityCase } from './newsquant.ts';

/** How well quantities are read: value, unit and direction of each number in annotated news sentences; then of the claims alone, and both held strictly. */
export const quantities: Measure = {
  summary: 'value, unit and direction of the quantities in annotated news sentences',
  needs: [NEWSQUANT],
  run({ data, out, verbose }) {
    const cases = scoreNewsQuant(data);
    for (const kind of ['percent', 'money', 'count'] as const) console.log(`${kind.padEnd(8)} ${scoreLine(cases.filter((one) => one.kind === kind))}`);
    console.log(`${'all'.padEnd(8)} ${scoreLine(cases)}`);
    console.log(`${'claims'.padEnd(8)} ${scoreLine(scoreNewsQuant(data, { claimsOnly: true }))}`);
    const strict = scoreNewsQuant(data, { strict: true });
    console.log('a direction beside a quantity that annotators left plain counted as wrong:');
    console.log(`${'all'.padEnd(8)} ${scoreLine(strict)}`);
    console.log(`${'claims'.padEnd(8)} ${scoreLine(scoreNewsQuant(data, { claimsOnly: true, strict: true }))}`);
    const wrong = strict.filter(({ outcome }) => outcome !== 'right');
    if (verbose) for (const row of wrong) console.log(JSON.stringify(row));
    writeRows(out, 'quantities.jsonl', wrong);
    return Promise.resolve();
  },
};

function scoreLine(cases: readonly QuantityCase[]): string {
  const count = (outcome: QuantityCase['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const [right, missed, invented] = [count('right'), count('missed'), count('invented')];
  const f1 = (2 * right) / (2 * right + missed + invented);
  return `F1 ${f1.toFixed(3)}  precision ${share(right, right + invented)}  recall ${share(right, right + missed)}`;
}
