import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

const words = v.nullable(v.string());

const decision = v.object({
  rule: v.string(),
  slots: v.object({ matched: v.array(v.string()), vetoed: v.array(v.string()), waived: v.array(v.string()) }),
  values: v.object({ page: v.string(), other: words, outcome: v.string() }),
  score: v.nullable(v.object({ total: v.number(), parts: v.record(v.string(), v.number()) })),
  origin: v.object({ origin: v.string(), copyOf: words }),
});

const evidence = v.object({
  article: v.string(), relation: v.string(), text: words, sentence: v.string(), origin: v.string(), decision: v.optional(decision),
});

const claim = v.object({
  kind: v.string(), text: v.string(), sentence: v.string(), start: v.number(), end: v.number(), verdict: v.string(),
  evidence: v.array(evidence),
  refused: v.optional(v.array(v.object({ article: v.string(), text: v.string(), decision }))),
});

const addition = v.object({ kind: v.string(), text: v.string(), sentence: v.string(), evidence: v.array(v.object({ article: v.string() })) });

const output = v.object({
  version: v.literal(1),
  reports: v.array(v.object({ article: v.object({ id: v.string() }), claims: v.array(claim), additions: v.array(addition) })),
});

/** The parts of the check command's JSON that verdicts are compared by. */
export type CheckOutput = v.InferOutput<typeof output>;
export type OutputReport = CheckOutput['reports'][number];
export type OutputClaim = v.InferOutput<typeof claim>;
export type OutputEvidence = v.InferOutput<typeof evidence>;
export type OutputDecision = v.InferOutput<typeof decision>;

/** A file that cannot be compared: said in one line, exit code 2. */
export class BadInput extends Error {}

/**
 * Reads one output of `npm run -s check -- … --json`.
 * @throws {BadInput} when it is not there, is no JSON, or is something else
 */
export function readOutput(given: string, base: string): CheckOutput {
  const parsed = v.safeParse(output, json(given, textOf(given, base)));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BadInput(`${given}: not the output of "npm run -s check -- … --json" (${v.getDotPath(issue) ?? 'at the top'}: ${issue.message})`);
}

function textOf(given: string, base: string): string {
  try {
    return readFileSync(resolve(base, given), 'utf8');
  } catch (error) {
    throw new BadInput(`${given}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

function json(given: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${given}: is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
