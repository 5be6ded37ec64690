import type { Token } from '../../lib/text/document.ts';
import { tokenize } from '../../lib/text/tokens.ts';

/** Tokens of one sentence. */
export function tokensOf(text: string): Token[] {
  return tokenize(text, 0, text.length);
}
