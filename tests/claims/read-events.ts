import { findEvents } from '../../lib/claims/events.ts';
import { analyseText } from '../../lib/text/analyse.ts';
import { findTimes } from '../../lib/values/times.ts';

/** An event in words, for tests. */
export interface ToldEvent {
  readonly action: string;
  readonly words: string;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  readonly places: readonly string[];
  readonly status: string;
  readonly background: boolean;
  readonly day: string | null;
}

const MILLISECONDS_A_MINUTE = 60_000;

/** Events of a text published on that day. `title` becomes the headline. */
export function readEvents(text: string, { title = '', publishedAt = '2024-05-15' }: { readonly title?: string; readonly publishedAt?: string | null } = {}): ToldEvent[] {
  const document = analyseText(title, text);
  const times = document.sentences.flatMap((sentence) =>
    findTimes(document.tokens.slice(sentence.firstToken, sentence.endToken), publishedAt).map((time) => ({ ...time, sentence: sentence.index })),
  );
  const nameOf = (id: number): string => document.entities[id]?.name ?? '';
  return findEvents(document, times).map((event) => ({
    action: event.action,
    words: document.text.slice(event.start, event.end),
    agents: event.agents.map(nameOf),
    patients: event.patients.map(nameOf),
    places: event.places.map(nameOf),
    status: event.status,
    background: event.background,
    day: event.time?.from == null ? null : new Date(event.time.from * MILLISECONDS_A_MINUTE).toISOString().slice(0, 10),
  }));
}

/** The only event of a class in a text; fails when there are none or several. */
export function theEvent(text: string, action: string, options: Parameters<typeof readEvents>[1] = {}): ToldEvent {
  const found = readEvents(text, options).filter((event) => event.action === action);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} events of ${action} in: ${text}`);
  return only;
}
