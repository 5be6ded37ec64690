import type { EntityMention } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { FindContext } from '../kind.ts';
import { groupOf, roleClass } from './ontology.ts';
import { readRole } from './read-role.ts';
import type { SaidOf } from './said-of.ts';
import type { RoleValue } from './value.ts';

/** A role with its place in the text and the person whom it belongs to, if the words tell. */
export interface RoleRead extends Span {
  readonly value: RoleValue;
  readonly owner: number | null;
}

/** A role that a verb tells; who held an office once may not hold it now, so it contradicts nothing. */
export function readTold({ document: { tokens, text } }: FindContext, { firstToken, endToken, noun, body, past, former }: SaidOf, owner: number | null): RoleRead | null {
  const span = { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
  const written = text.slice(span.start, span.end);
  const value = noun === undefined ? readRole(tokens, firstToken, endToken, 'told', 'holder', written) : nounRole(noun, written, body);
  return value && { ...span, value: { ...value, inPassing: true, ...(former === true ? { former } : {}), ...(past ? { then: true as const } : {}) }, owner };
}

function nounRole(noun: string, written: string, body: string | undefined): RoleValue {
  const role = roleClass(noun);
  return { role, group: groupOf(role), former: false, below: false, fields: [], form: 'told', of: 'holder', general: false, written, ...(body === undefined ? {} : { body }) };
}

/** Where the title before a name begins, else the name. */
export function titleStart({ document: { tokens }, sentence }: FindContext, person: EntityMention): number {
  let at = person.firstToken;
  if (person.role === null || person.role.end > person.start) return at;
  while (at - 1 >= sentence.firstToken && (tokens[at - 1]?.start ?? -1) >= person.role.start) at -= 1;
  return at;
}

/** Index of the first token of the sentence at or behind an offset. */
export function tokenBehind({ document: { tokens }, sentence }: FindContext, offset: number): number {
  let at = sentence.firstToken;
  while (at < sentence.endToken && (tokens[at]?.start ?? Infinity) < offset) at += 1;
  return at;
}
