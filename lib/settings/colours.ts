import type { PaintedVerdict } from './settings.ts';

/**
 * One colour in three lightnesses: for lines in pages, which may be light or dark (3 : 1 against white and against
 * near-black), and for words on our own light and dark paper (4.5 : 1). Held by a test.
 */
interface Colour {
  readonly line: string;
  readonly onLight: string;
  readonly onDark: string;
}

export const COLOUR_NAMES = ['red', 'amber', 'green', 'blue', 'purple', 'pink', 'grey'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

export const COLOURS: Readonly<Record<ColourName, Colour>> = {
  red: { line: '#d6401f', onLight: '#ab2f14', onDark: '#ff9a7b' },
  amber: { line: '#a66a00', onLight: '#855400', onDark: '#e4b566' },
  green: { line: '#25835f', onLight: '#14654f', onDark: '#7ccfb0' },
  blue: { line: '#2f74c0', onLight: '#1d5796', onDark: '#8fc0f2' },
  purple: { line: '#8a5cc7', onLight: '#6a3fa8', onDark: '#c6a8f0' },
  pink: { line: '#c2478d', onLight: '#9a2a6a', onDark: '#f2a0cd' },
  grey: { line: '#767676', onLight: '#57534c', onDark: '#b9b1a4' },
};

export type VerdictColours = Readonly<Record<PaintedVerdict, ColourName>>;

export const STANDARD_COLOURS: VerdictColours = { differs: 'red', unstated: 'amber', agrees: 'green' };

/**
 * Sets of three to begin from. `distinct` keeps apart for readers who see red and green alike: orange-red against blue
 * and grey differ in lightness or in blue (https://jfly.uni-koeln.de/color/ explains the choice of such pairs).
 */
export const PRESETS = {
  standard: STANDARD_COLOURS,
  distinct: { differs: 'red', unstated: 'grey', agrees: 'blue' },
  quiet: { differs: 'grey', unstated: 'grey', agrees: 'grey' },
} as const satisfies Readonly<Record<string, VerdictColours>>;
export type PresetName = keyof typeof PRESETS;

const VERDICTS: readonly PaintedVerdict[] = ['differs', 'unstated', 'agrees'];
const changed = (colours: VerdictColours): PaintedVerdict[] => VERDICTS.filter((verdict) => colours[verdict] !== STANDARD_COLOURS[verdict]);

/** Rules for a page that come after those of `public/highlights.css`; empty for the standard colours. Shapes never change. */
export function pageRules(colours: VerdictColours): string {
  return changed(colours).map((verdict) => {
    const { line } = COLOURS[colours[verdict]];
    const tint = verdict === 'differs' ? ` background-color: ${line}1f;` : '';
    return `::highlight(crossread-${verdict}) { text-decoration-color: ${line};${tint} }`;
  }).join('\n');
}

/** Rules for our own pages that come after `components/styles/tokens.css`; empty for the standard colours. */
export function ownRules(colours: VerdictColours): string {
  return changed(colours).map((verdict) => {
    const { onLight, onDark } = COLOURS[colours[verdict]];
    return `:root { --${verdict}: light-dark(${onLight}, ${onDark}); --${verdict}-wash: color-mix(in srgb, var(--${verdict}) 14%, var(--paper)); }`;
  }).join('\n');
}
