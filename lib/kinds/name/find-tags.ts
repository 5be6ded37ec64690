import type { TextDocument, Token } from '../../text/document.ts';
import { oncePer } from '../../text/once.ts';
import type { FindContext } from '../kind.ts';

/** A name that no capital marks as one, tokens `[firstToken, endToken)`. */
export interface TagRead {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Nearly no article has either, so the whole text is asked first. */
const mayHold = oncePer(({ text }: TextDocument): boolean => text.includes('#') || text.includes('World War'));

/** "#SaveTheLake" in a sentence, not in a row of tags behind it; "the Second World War", "World War I". */
export function findTags({ document, sentence }: FindContext): TagRead[] {
  if (!mayHold(document) || sentence.paragraph === 0) return [];
  const { tokens } = document;
  const found: TagRead[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at += 1) {
    const endToken = tokens[at]?.text === '#' ? tagEnd(tokens, at, sentence.endToken) : tokens[at]?.text === 'World' ? warEnd(tokens, at) : null;
    if (endToken === null) continue;
    const isNumbered = tokens[at]?.text === 'World' && /^(?:First|Second)$/.test(tokens[at - 1]?.text ?? '');
    found.push({ firstToken: isNumbered ? at - 1 : at, endToken });
    at = endToken - 1;
  }
  return found;
}

/** What the address of a post or a picture begins with. */
const LINK = /^(?:https?|pic|www)$|^pic\.|\.com|\.co$/;

function tagEnd(tokens: readonly Token[], at: number, end: number): number | null {
  const [before, word, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (word?.type !== 'word' || word.spaceBefore || word.text.length < 3) return null;
  const to = after?.type === 'number' && !after.spaceBefore ? at + 3 : at + 2;
  // A row of tags closes a post; one in a sentence has small words on one side at least.
  const isSmall = (token: Token | undefined): boolean => token?.type === 'word' && /^\p{Ll}/u.test(token.text) && !LINK.test(token.text);
  return to <= end && tokens[to]?.text !== '#' && tokens[at - 2]?.text !== '#' && (isSmall(before) || isSmall(tokens[to])) ? to : null;
}

function warEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at + 1]?.text !== 'War') return null;
  if (/^(?:First|Second)$/.test(tokens[at - 1]?.text ?? '')) return at + 2;
  return /^(?:I|II|One|Two|1|2)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : null;
}
