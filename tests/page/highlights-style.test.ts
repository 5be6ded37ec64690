import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../lib/page/highlights.ts';

const css = readFileSync('public/highlights.css', 'utf8');
const rules = new Map([...css.matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g)].reverse().map(([, name, body]) => [name ?? '', body ?? '']));

/** Relative luminance and contrast ratio as in WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

test('every highlight has a look', () => {
  expect([...rules.keys()].sort()).toEqual(Object.values(HIGHLIGHT_NAMES).sort());
});

test('verdicts are told apart by the shape of their line', () => {
  const shapes = ['differs', 'unstated', 'agrees', 'addition', 'current'].map(
    (name) => /underline (\w+) /.exec(rules.get(`crossread-${name}`) ?? '')?.[1],
  );
  expect(shapes).not.toContain(undefined);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test.each([...css.matchAll(/underline \w+ (#[0-9a-f]{6})/g)].map(([, colour]) => colour ?? ''))(
  'the line %s is seen on a white page and on a near-black one',
  (colour) => {
    expect(contrast(luminance(colour), luminance('#ffffff'))).toBeGreaterThanOrEqual(3);
    expect(contrast(luminance(colour), luminance('#16181c'))).toBeGreaterThanOrEqual(3);
  },
);
