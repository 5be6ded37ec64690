import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verdictChanges } from '../../scripts/diff-verdicts/changes.ts';
import { main } from '../../scripts/diff-verdicts/main.ts';
import { matchClaims } from '../../scripts/diff-verdicts/match-claims.ts';
import type { CheckOutput, OutputClaim, OutputDecision, OutputEvidence } from '../../scripts/diff-verdicts/read-output.ts';

const SENTENCE = 'The mayors spoke for two hours at the mill.';

function decision(part: Partial<OutputDecision> = {}): OutputDecision {
  return {
    rule: 'too-weak', slots: { matched: ['head'], vetoed: [], waived: [] }, values: { page: '2 hours', other: '3 hours', outcome: 'different' },
    score: { total: 0.31, parts: { head: 0.14, wording: 0.17 } }, origin: { origin: 'o2', copyOf: null }, ...part,
  };
}

function evidence(part: Partial<OutputEvidence> = {}): OutputEvidence {
  return { article: 'b.txt', relation: 'differs', text: 'three hours', sentence: 'They sat together for three hours.', origin: 'o2', ...part };
}

function claim(part: Partial<OutputClaim> = {}): OutputClaim {
  return { kind: 'duration', text: 'two hours', sentence: SENTENCE, start: 20, end: 29, verdict: 'unmatched', evidence: [], ...part };
}

function output(claims: OutputClaim[], additions: CheckOutput['reports'][number]['additions'] = [], id = 'a.txt'): CheckOutput {
  return { version: 1, reports: [{ article: { id }, claims, additions }] };
}

const differing = claim({ verdict: 'differs', evidence: [evidence()] });

describe('what changed', () => {
  test('nothing, between an output and itself', () => {
    expect(verdictChanges(output([differing]), output([differing]))).toEqual([]);
  });

  test('a verdict, with the row that brought it', () => {
    const [change] = verdictChanges(output([claim()]), output([differing]));
    expect(change).toMatchObject({
      article: 'a.txt', claims: [{ kind: 'duration', text: 'two hours', before: 'unmatched', after: 'differs', rows: [{ article: 'b.txt', before: null, after: 'differs', text: 'three hours', causes: [] }] }],
    });
  });

  test('from the records: the rule, the slots and the parts of the score', () => {
    const before = claim({ refused: [{ article: 'b.txt', text: 'three hours', decision: decision() }] });
    const now = decision({ rule: 'different-value', slots: { matched: ['head', 'participant'], vetoed: [], waived: [] }, score: { total: 0.44, parts: { head: 0.14, participant: 0.13, wording: 0.17 } } });
    const after = claim({ verdict: 'differs', evidence: [evidence({ decision: now })], refused: [] });
    expect(verdictChanges(output([before]), output([after]))[0]?.claims[0]?.rows[0]?.causes).toEqual([
      'rule: too weak → different value', 'slots matched: + participant', 'score: 0.31 → 0.44 (participant +0.130)',
    ]);
  });

  test('a veto that came', () => {
    const before = claim({ verdict: 'differs', evidence: [evidence({ decision: decision({ rule: 'different-value' }) })], refused: [] });
    const after = claim({ refused: [{ article: 'b.txt', text: 'three hours', decision: decision({ rule: 'vetoed', slots: { matched: [], vetoed: ['time'], waived: [] }, score: null }) }] });
    expect(verdictChanges(output([before]), output([after]))[0]?.claims[0]?.rows[0]?.causes).toEqual([
      'rule: different value → vetoed', 'slots matched: − head', 'slots vetoed: + time', 'score: 0.31 → none',
    ]);
  });

  test('a candidate that came near in one output only', () => {
    const explained = claim({ verdict: 'differs', evidence: [evidence({ decision: decision({ rule: 'different-value' }) })], refused: [] });
    expect(verdictChanges(output([claim({ refused: [] })]), output([explained]))[0]?.claims[0]?.rows[0]?.causes).toEqual([
      'before no candidate that came near; rule: different value, score 0.31, slots head',
    ]);
  });

  test('a row whose sentence is another one, though the verdict stays', () => {
    const after = claim({ verdict: 'differs', evidence: [evidence({ sentence: 'It took three hours in all.' })] });
    expect(verdictChanges(output([differing]), output([after]))[0]?.claims).toMatchObject([
      { before: 'differs', after: 'differs', rows: [{ causes: ['another sentence answers'] }] },
    ]);
  });

  test('claims that are new or gone, and one that reads more words now', () => {
    const longer = claim({ text: 'nearly two hours', start: 13, verdict: 'differs', evidence: [evidence()] });
    expect(verdictChanges(output([differing]), output([longer]))[0]?.claims).toMatchObject([{ text: 'nearly two hours', formerText: 'two hours', rows: [] }]);
    const place = claim({ kind: 'place', text: 'at the mill', start: 31, end: 42 });
    expect(verdictChanges(output([claim()]), output([claim(), place]))[0]?.claims).toMatchObject([{ kind: 'place', before: null, after: 'unmatched' }]);
    expect(verdictChanges(output([claim(), place]), output([claim()]))[0]?.claims).toMatchObject([{ kind: 'place', before: 'unmatched', after: null }]);
  });

  test('additions and articles', () => {
    const more = [{ kind: 'money', text: '$40', sentence: SENTENCE, evidence: [{ article: 'b.txt' }] }];
    expect(verdictChanges(output([]), output([], more))[0]?.additions).toEqual({ gone: [], new: ['money “$40” (b.txt)'] });
    expect(verdictChanges(output([differing]), output([differing], [], 'c.txt'))).toMatchObject([{ article: 'c.txt', presence: 'new' }, { article: 'a.txt', presence: 'gone' }]);
  });

  test('of claims with the same words and sentence, the first goes with the first', () => {
    const [one, two] = [claim(), claim({ start: 60, end: 69, verdict: 'agrees' })];
    expect(matchClaims([one, two], [one, two]).map(({ before, after }) => before === after)).toEqual([true, true]);
  });
});

describe('the command', () => {
  let base: string;
  let stdout: string;
  let stderr: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'crossread-diff-'));
    [stdout, stderr] = ['', ''];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => { stdout += String(text); return true; });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => { stderr += String(text); return true; });
  });
  afterEach(() => rmSync(base, { recursive: true }));
  const write = (name: string, content: unknown) => writeFileSync(join(base, name), typeof content === 'string' ? content : JSON.stringify(content));

  test('is 0 and a summary where nothing changed', () => {
    write('old.json', output([differing]));
    expect(main(['old.json', 'old.json'], base)).toBe(0);
    expect(stdout).toContain('verdicts changed: 0');
  });

  test('is 1 and lists the changes, and says how to have the causes', () => {
    write('old.json', output([claim()]));
    write('new.json', output([differing]));
    expect(main(['old.json', 'new.json'], base)).toBe(1);
    for (const part of ['a.txt', 'duration “two hours”: unmatched → differs', 'b.txt “three hours”: new, differs', 'verdicts changed: 1 (unmatched → differs: 1)', '--explain']) expect(stdout).toContain(part);
  });

  test.each([
    ['one file', ['old.json'], 'Name two files'],
    ['a file that is not there', ['old.json', 'none.json'], 'none.json: cannot be read'],
    ['a file that is no JSON', ['old.json', 'broken.json'], 'broken.json: is not JSON'],
    ['JSON of another sort', ['other.json', 'old.json'], 'other.json: not the output of'],
  ])('is 2 and one line for %s', (_name, argv, words) => {
    write('old.json', output([]));
    write('broken.json', '{"version": 1,');
    write('other.json', { version: 1, reports: [{ article: {} }] });
    expect(main(argv, base)).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(words);
  });
});
