import * as v from 'valibot';
import { KINDS } from '../../lib/kinds/list.ts';
import type { VerdictCase } from '../../lib/report/case.ts';
import { compareTwo } from '../../lib/report/compare-two.ts';

/** What should have been said; `no claim`: the words should not have been taken for a claim at all. */
export const ANSWERS = ['agrees', 'differs', 'unstated', 'unmatched', 'no claim'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One wrong verdict as kept in tests/cases: two sentences and what is right. */
export interface StoredCase {
  readonly kind: string;
  /** Words of the page's sentence that the verdict is on. */
  readonly text: string;
  readonly page: CaseSide;
  readonly other: CaseSide;
  readonly expected: Answer;
  /** Why it fails today, null once it is mended. */
  readonly fails: string | null;
  /** Whether the sentences have been put into words of our own; only then may they be committed. */
  readonly rewritten: boolean;
}

export interface CaseSide {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly sentence: string;
}

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const title = v.pipe(v.string(), v.maxLength(2000));
const day = v.nullable(v.pipe(v.string(), v.maxLength(40)));
const kind = v.picklist(KINDS.map(({ name }) => name));
const relation = v.picklist(['agrees', 'differs', 'unstated']);

const verdictCase: v.GenericSchema<unknown, VerdictCase> = v.object({
  format: v.literal('crossread-case'),
  version: v.literal(1),
  kind,
  text: words,
  verdict: v.picklist(['agrees', 'differs', 'unstated', 'unmatched']),
  page: v.object({ title, publishedAt: day, sentence: words }),
  evidence: v.array(v.object({ title, publishedAt: day, relation, sentence: words, text: v.nullable(words) })),
});

const side = v.object({ title, publishedAt: day, sentence: words });
const storedCase: v.GenericSchema<unknown, StoredCase> = v.object({
  kind, text: words, page: side, other: side, expected: v.picklist(ANSWERS), fails: v.nullable(words), rewritten: v.boolean(),
});

/** A reader's file as it came. @throws {v.ValiError} when it is none */
export function readVerdictCase(json: string): VerdictCase {
  return v.parse(verdictCase, JSON.parse(json));
}

/** A file of tests/cases. @throws {v.ValiError} when it is none */
export function readStoredCase(json: string): StoredCase {
  return v.parse(storedCase, JSON.parse(json));
}

/** What the checker says today of the page's words, given the other sentence alone. */
export function answerTo({ kind, text, page, other }: StoredCase): Answer {
  const { left } = compareTwo(draftOf(page), draftOf(other));
  const at = left.claims.filter((claim) => claim.kind === kind && claim.text.includes(text));
  const claim = at.find(({ sentenceStart }) => sentenceStart > page.title.length) ?? at[0];
  return claim ? (claim.evidence[0]?.relation ?? 'unmatched') : 'no claim';
}

function draftOf({ title, publishedAt, sentence }: CaseSide) {
  return { url: null, canonicalUrl: null, title, source: null, byline: null, publishedAt, text: sentence, language: 'en' };
}
