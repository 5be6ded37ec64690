import type { EntityMention, Token } from '../../text/document.ts';
import type { FindContext } from '../kind.ts';

/** "26-year-old" before token `start`: the number as written, else null. */
export function ageBefore(tokens: readonly Token[], start: number): string | null {
  const is = (back: number, text: string): boolean => tokens[start - back]?.lower === text;
  return is(1, 'old') && is(2, '-') && is(3, 'year') && is(4, '-') ? (tokens[start - 5]?.text ?? null) : null;
}

/** Whose age it is: the only person of this or an earlier sentence who is named with it, before or behind the name. */
export function personAged({ document: { tokens, entities } }: FindContext, persons: readonly EntityMention[], age: string, before: number): number | null {
  if (persons.length > 1) return null;
  const aged = entities.filter(({ type, mentions }) => type === 'person' && mentions.some((one) => one.firstToken < before && (isAged(tokens, one, age) || tokens[one.firstToken - 5]?.text === age && ageBefore(tokens, one.firstToken) === age)));
  return aged.length === 1 ? (aged[0]?.id ?? null) : null;
}

const isAged = (tokens: readonly Token[], { endToken }: EntityMention, age: string): boolean => tokens[endToken]?.text === ',' && tokens[endToken + 1]?.text === age;
