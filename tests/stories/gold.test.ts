import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GoldStory } from '../../scripts/eval/gold.ts';
import { nameOf } from '../../scripts/eval/score.ts';

const stories = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const KINDS = ['duration', 'count', 'money', 'percent', 'date', 'meeting', 'place', 'name', 'role', 'rank', 'quote'];

test('there are stories', () => {
  expect(stories.length).toBeGreaterThanOrEqual(2);
});

describe.each(stories)('%s', (story) => {
  const folder = join(import.meta.dirname, story);
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldStory;
  const texts = new Map(readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => [nameOf(name), readFileSync(join(folder, name), 'utf8')]));

  test('has four or five dated reports and at least twenty claims', () => {
    expect(gold.story).toBe(story);
    expect([4, 5]).toContain(texts.size);
    for (const text of texts.values()) expect(text).toMatch(/^.+\nPublished: \d{4}-\d\d-\d\d\nSource: .+\n\n/);
    expect(gold.claims.length).toBeGreaterThanOrEqual(20);
  });

  test('quotes its reports exactly and unmistakably', () => {
    const wrong = gold.claims.flatMap((claim) => [
      ...once(claim.doc, claim.sentence),
      ...(texts.get(claim.doc)?.includes(claim.text) ? [] : [`${claim.doc} does not say: ${claim.text}`]),
      ...Object.entries(claim.expect).flatMap(([doc, { any }]) => any.flatMap((anchor) => once(doc, anchor))),
      ...(claim.trap ?? []).filter((anchor) => ![...texts.values()].some((text) => text.includes(anchor))).map((anchor) => `nobody says: ${anchor}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('judges with the words of the guidelines', () => {
    for (const { kind, doc, expect: expected } of gold.claims) {
      expect(KINDS).toContain(kind);
      expect(Object.keys(expected)).not.toContain(doc);
      for (const { relation } of Object.values(expected)) expect(['agrees', 'differs', 'unstated']).toContain(relation);
    }
  });

  /** An anchor stands in its report once; a quotation said twice would be two places. */
  function once(doc: string, anchor: string): string[] {
    const times = (texts.get(doc) ?? '').split(anchor).length - 1;
    return times === 1 ? [] : [`${doc} says ${times} times: ${anchor}`];
  }
});

test('figures are recorded', () => {
  expect(existsSync(join(import.meta.dirname, 'recorded.json'))).toBe(true);
});
