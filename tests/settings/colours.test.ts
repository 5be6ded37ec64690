import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOUR_NAMES, COLOURS, ownRules, pageRules, PRESETS, STANDARD_COLOURS } from '../../lib/settings/colours.ts';

/** Relative luminance and contrast ratio as in WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const tokens = readFileSync('components/styles/tokens.css', 'utf8');
const papers = (name: string): string[] => [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour ?? '');

test.each(COLOUR_NAMES)('%s can be seen and read on every ground', (name) => {
  const { line, onLight, onDark } = COLOURS[name];
  for (const ground of ['#ffffff', '#16181c']) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  for (const paper of ['paper', 'raised', 'sunk']) {
    const [light = '', dark = ''] = papers(paper);
    expect(contrast(onLight, light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onDark, dark)).toBeGreaterThanOrEqual(4.5);
  }
});

test('the standard colours are those of the style sheets', () => {
  const highlights = readFileSync('public/highlights.css', 'utf8');
  for (const [verdict, name] of Object.entries(STANDARD_COLOURS)) {
    expect(highlights).toMatch(new RegExp(`crossread-${verdict}\\) \\{[^}]*${COLOURS[name].line}`));
    expect(papers(verdict)).toEqual([COLOURS[name].onLight, COLOURS[name].onDark]);
  }
  expect(pageRules(STANDARD_COLOURS)).toBe('');
  expect(ownRules(STANDARD_COLOURS)).toBe('');
});

test('rules change colours and nothing of the shapes', () => {
  for (const colours of Object.values(PRESETS)) expect(pageRules(colours)).not.toMatch(/underline|wavy|dotted|dashed/);
  expect(pageRules(PRESETS.distinct)).toContain('::highlight(crossread-agrees) { text-decoration-color: #2f74c0; }');
});
