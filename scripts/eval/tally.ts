/** Named counters that start at zero. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, by = 1): void {
    this.counts.set(name, this.get(name) + by);
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  addAll(other: Tally): void {
    for (const [name, count] of other.counts) this.add(name, count);
  }
}

/** Figures that are recorded and must not fall: numerator and denominator by name. */
const FIGURES = {
  spotted: (tally: Tally) => [tally.get('spotted'), tally.get('claims')],
  relation: (tally: Tally) => [tally.get('met'), tally.get('expected')],
  agrees: (tally: Tally) => [tally.get('met_agrees'), tally.get('expected_agrees')],
  differs: (tally: Tally) => [tally.get('met_differs'), tally.get('expected_differs')],
  unstated: (tally: Tally) => [tally.get('met_unstated'), tally.get('expected_unstated')],
  'differs-precision': (tally: Tally) => precision(tally, 'differs'),
  'agrees-precision': (tally: Tally) => precision(tally, 'agrees'),
  'unstated-precision': (tally: Tally) => precision(tally, 'unstated'),
} as const satisfies Record<string, (tally: Tally) => [number, number]>;

export type Figures = Readonly<Record<string, number>>;

function precision(tally: Tally, relation: string): [number, number] {
  const right = tally.get(`right_${relation}`);
  return [right, right + tally.get(`wrong_${relation}`)];
}

/** Rates to four digits; a figure with nothing to measure is left out. */
export function figures(tally: Tally): Figures {
  const rates = Object.entries(FIGURES).flatMap(([name, figure]) => {
    const [part, whole] = figure(tally);
    return whole === 0 ? [] : [[name, Math.round((part / whole) * 10_000) / 10_000] as const];
  });
  return Object.fromEntries(rates);
}

function fraction(part: number, whole: number): string {
  return whole === 0 ? `${part}/0` : `${part}/${whole}=${twoDigits(part / whole)}`;
}

/** Rounds a tie to the even digit, as Python prints it: 1/8 is 0.12. */
function twoDigits(rate: number): string {
  const hundredths = rate * 100;
  const below = Math.floor(hundredths);
  const tie = hundredths - below === 0.5 && Number.isInteger(rate * 8);
  return tie ? ((below + (below % 2)) / 100).toFixed(2) : rate.toFixed(2);
}

/** The line that `score.py` prints for a story. */
export function scoreLine(name: string, tally: Tally): string {
  const figure = (key: keyof typeof FIGURES) => {
    const [part, whole] = FIGURES[key](tally);
    return fraction(part, whole);
  };
  return [
    `${name.padEnd(18)} spotted ${figure('spotted')}  relation ${figure('relation')}`,
    `(agrees ${figure('agrees')} differs ${figure('differs')} unstated ${figure('unstated')}) `,
    `differs-precision ${figure('differs-precision')} agrees-precision ${figure('agrees-precision')}`,
    `unstated-precision ${figure('unstated-precision')} emitted ${tally.get('emitted')} differs ${tally.get('emitted_differs')}`,
    `unknown ${tally.get('unknown')} cross-story ${tally.get('cross')} rows ${tally.get('rows')} on-other-stories ${tally.get('stray')}`,
    `additions ${fraction(tally.get('additions_met'), tally.get('additions_expected'))} of ${tally.get('additions')} emitted,`,
    `${tally.get('additions_stray')} on other stories`,
  ].join(' ');
}

/** The line of one kind. */
export function kindLine(kind: string, tally: Tally): string {
  return `  kind ${kind.padEnd(9)} spotted ${fraction(tally.get('spotted'), tally.get('claims'))} relation ${fraction(tally.get('met'), tally.get('expected'))} wrong differs ${tally.get('wrong_differs')}`;
}
