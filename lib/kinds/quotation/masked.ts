import type { Token } from '../../text/document.ts';

/** Stands for an oath, whether a paper prints it or masks it. */
export const OATH = '*';

const SPELT_OUT = /^(?:(?:mother)?fuck|(?:bull|horse)?shit|asshole|bitch|cunt|nigg|(?:god)?damn)/;
const MASK = /^[*–—_-]$/;
/** Letters that are left standing in front of a mask. */
const LEFT = /^[a-z]{1,3}$/;
const MOST_LEFT = 3;
const LETTERS = /^[a-z]+$/;
const LONGEST_MASK = 8;

/** Whether a word, lower-case, is one that many papers do not print. */
export function isOath(lower: string): boolean {
  return SPELT_OUT.test(lower);
}

/**
 * How many tokens from `at` on make up one masked oath ("f–ing", "s---", "f***ed"), 0 when there is none. A single hyphen
 * masks nothing: "x-ray". Looks at a few tokens only.
 */
export function maskedTokens(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.type !== 'word' || first.lower.length > MOST_LEFT || tokens[at + 1]?.type === 'word' || !LEFT.test(first.lower)) return 0;
  let end = at + 1;
  while (end - at <= LONGEST_MASK && MASK.test(tokens[end]?.text ?? '') && tokens[end]?.spaceBefore === false) end += 1;
  const marks = end - at - 1;
  const tail = tokens[end];
  const goesOn = tail?.type === 'word' && !tail.spaceBefore && LETTERS.test(tail.lower);
  const isMask = marks > 1 || (marks === 1 && tokens[at + 1]?.text !== '-' && goesOn);
  return isMask ? marks + 1 + (goesOn ? 1 : 0) : 0;
}
