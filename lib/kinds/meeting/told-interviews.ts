import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext, Mention } from '../kind.ts';
import type { MeetingValue } from '../meeting.ts';
import { companyAt } from './company.ts';

/** How far behind "told" its "interview" may stand, in tokens. */
const LISTENER_REACH = 14;
/** Straight behind who was told: "in an interview", "on Friday in an interview". */
const BEHIND_LISTENER = /^(?:in|during|(?:sun|mon|tues|wednes|thurs|fri|satur)day)$/;

/** "Told the Herald *in an interview*": who was told, and the speaker. */
export function toldInInterview(context: FindContext, taken: readonly Mention<MeetingValue>[]): Mention<MeetingValue>[] {
  const { document: { tokens, entities }, sentence, events } = context;
  for (let at = sentence.firstToken + 2; at < sentence.endToken; at += 1) {
    if (tokens[at]?.lower !== 'interview' || tokens[at + 1]?.lower === 'with') continue;
    for (let told = at - 1; told >= Math.max(sentence.firstToken, at - LISTENER_REACH); told -= 1) {
      if (!/^(?:told|tells|telling)$/.test(tokens[told]?.lower ?? '')) continue;
      const party = mediumAt(tokens, told + 1) ?? companyAt(context, told + 1) ?? capitalsAt(tokens, told + 1);
      const [start, end] = [tokens[told]?.start, tokens[at]?.end];
      if (party === null || start === undefined || end === undefined || !BEHIND_LISTENER.test(tokens[party.endToken]?.lower ?? '')) return [];
      if (taken.some((one) => one.start < end && start < one.end)) return [];
      const event = events.find(({ action, start: from }) => action === 'say' && from === start) ?? null;
      const speaker = event?.agents.flatMap((id) => (entities[id]?.type === 'person' ? [entities[id].name.toLowerCase()] : [])).filter((name) => name !== party.name) ?? [];
      return [{
        kind: 'meeting', start, end, event: event?.id ?? null,
        value: { action: 'talk', participants: [...speaker, party.name], status: 'happened', when: event?.time ?? null, unnamed: true },
        detail: { head: null, modifiers: [], owner: null },
      }];
    }
  }
  return [];
}

/** "Told *CNN* in an interview": capitals that the text layer makes no name of. */
function capitalsAt(tokens: readonly Token[], from: number): { readonly name: string; readonly endToken: number } | null {
  let to = tokens[from]?.lower === 'the' ? from + 1 : from;
  const first = to;
  while (/^[\p{Lu}]/u.test(tokens[to]?.text ?? '') || (to > first && /^(?:and|of|&)$/.test(tokens[to]?.lower ?? '') && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? ''))) to += 1;
  return to === first ? null : { name: tokens.slice(first, to).map(({ lower }) => lower).join(' '), endToken: to };
}

const MEDIA = wordSet('newspaper newspapers paper magazine weekly daily broadcaster network channel station radio television tv website podcast');

/** "Told *La Voz newspaper* in an interview": the name, and not what sort of medium it is. */
function mediumAt(tokens: readonly Token[], from: number): ReturnType<typeof capitalsAt> {
  const named = capitalsAt(tokens, from);
  let end = named?.endToken ?? from;
  while (MEDIA.has(tokens[end]?.lower ?? '')) end += 1;
  return named === null || end === named.endToken ? null : { ...named, endToken: end };
}
