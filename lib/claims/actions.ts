import type { ActionEntry } from './actions-entry.ts';
import { CRIME_ACTIONS } from './actions-crime.ts';
import { DISASTER_ACTIONS } from './actions-disaster.ts';
import { PUBLIC_ACTIONS } from './actions-public.ts';
import { TALK_ACTIONS } from './actions-talks.ts';

/** Grammatical form of a word of the lexicon. `past` covers regular participles too; `noun` is any nominal form. */
export type ActionForm = 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'noun';

/** A word (or the first word of a phrase) that may name an action. */
export interface ActionWord {
  readonly action: string;
  readonly form: ActionForm;
  /** Words that must follow, lower case; empty for single words. */
  readonly rest: readonly string[];
}

/** All classes, in the order of the data files. */
export const ACTION_ENTRIES: readonly ActionEntry[] = [
  ...TALK_ACTIONS, ...CRIME_ACTIONS, ...DISASTER_ACTIONS, ...PUBLIC_ACTIONS,
];

/** Classes in which agent and patient take part alike. */
const SYMMETRIC: ReadonlySet<string> = new Set(['meet', 'call', 'talk', 'agree', 'disagree', 'marry', 'divorce', 'merge', 'fight', 'debate', 'draw', 'play']);

/** Classes of people (or states) talking with each other: what the `meeting` kind is made of. */
const ENCOUNTERS: ReadonlySet<string> = new Set(['meet', 'call', 'talk', 'write', 'visit']);

/** True if "A did it with B" means the same as "B did it with A". */
export function isSymmetric(action: string): boolean {
  return SYMMETRIC.has(action);
}

/** True for classes in which one party sees, calls, writes to or visits another. */
export function isEncounter(action: string): boolean {
  return ENCOUNTERS.has(action);
}

const DOUBLING = /^(?:[^aeiou]*[aeiou])[bdgklmnprt]$/;
/** Two-syllable verbs stressed on the last syllable double their consonant as well; spellings with one l or two are both made. */
const DOUBLED: ReadonlySet<string> = new Set(['admit', 'acquit', 'commit', 'concur', 'confer', 'defer', 'deter', 'expel', 'kidnap', 'occur', 'permit', 'refer', 'regret', 'net', 'quip']);

function stemForSuffix(verb: string): string[] {
  if (verb === 'quit') return ['quitt'];
  if (verb.endsWith('ie')) return [verb];
  if (verb.endsWith('e')) return [verb.slice(0, -1)];
  if (verb === 'cancel' || verb === 'travel') return [verb, `${verb}l`];
  const last = verb.at(-1) ?? '';
  if (DOUBLED.has(verb) || DOUBLING.test(verb)) return [verb + last];
  return [verb];
}

/** Third person, gerund and regular past of a verb. */
function inflect(verb: string): { third: string; gerunds: string[]; pasts: string[] } {
  const stems = stemForSuffix(verb);
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  const gerunds = verb.endsWith('ie') ? [`${verb.slice(0, -2)}ying`] : stems.map((s) => (verb.endsWith('ee') ? `${verb}ing` : `${s}ing`));
  const pasts = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ied`] : verb.endsWith('ie') ? [`${verb}d`] : stems.map((s) => `${s}ed`);
  return { third, gerunds, pasts };
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

function buildIndex(): ReadonlyMap<string, readonly ActionWord[]> {
  const index = new Map<string, ActionWord[]>();
  const put = (first: string, word: ActionWord): void => {
    const list = index.get(first) ?? [];
    const known = list.some((w) => w.action === word.action && w.form === word.form && w.rest.join() === word.rest.join());
    if (!known) list.push(word);
    index.set(first, list);
  };
  for (const { action, verbs, nouns } of ACTION_ENTRIES) {
    for (const written of verbs.split(' ').filter(Boolean)) {
      if (written.startsWith('=')) {
        put(written.slice(1), { action, form: 'participle', rest: [] });
        continue;
      }
      const [phrase = '', past, participle] = written.split(':');
      const [first = '', ...rest] = phrase.split('_');
      const { third, gerunds, pasts } = inflect(first);
      put(first, { action, form: 'base', rest });
      put(third, { action, form: 'third', rest });
      for (const g of gerunds) put(g, { action, form: 'gerund', rest });
      for (const p of past === undefined ? pasts : [past]) put(p, { action, form: 'past', rest });
      if (participle !== undefined) put(participle, { action, form: 'participle', rest });
    }
    for (const written of nouns.split(' ').filter(Boolean)) {
      const fixed = written.endsWith('*');
      const words = (fixed ? written.slice(0, -1) : written).split('_');
      const head = words.at(-1) ?? '';
      for (const last of fixed ? [head] : [head, pluralOf(head)]) {
        const [first = '', ...rest] = [...words.slice(0, -1), last];
        put(first, { action, form: 'noun', rest });
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** First word, lower case → what it may name, longest phrase first. */
export const ACTION_WORDS: ReadonlyMap<string, readonly ActionWord[]> = buildIndex();

/** Pairs of classes that reports use for one and the same event. */
const SAME: readonly string[] = [
  'meet talk', 'call talk', 'kill die', 'layoff fire', 'win beat', 'agree sign', 'explode bomb', 'rob steal', 'cancel postpone',
  'ban sanction', 'approve pass', 'approve sign', 'agree accept', 'say announce', 'end close', 'elect win', 'resign retire',
  'quake collapse', 'sink drown', 'overthrow fire',
];

/** Classes that often belong to one story line: not the same deed, but a detail of one may be told with the other. */
const RELATED: readonly string[] = [
  'shoot attack kill die injure stab bomb explode fight hospitalise', 'arrest charge raid surrender search flee identify',
  'charge plead convict acquit sentence try rule appeal settle sue testify fine', 'sentence pardon release', 'arrest release deport extradite',
  'crash die injure kill hospitalise rescue explode burn collapse sink', 'burn evacuate rescue die kill injure', 'flood storm quake evacuate rescue die kill drown collapse',
  'visit meet talk host leave invite', 'visit meet postpone cancel', 'agree sign accept approve merge buy sell', 'say announce warn urge criticise praise deny accuse threaten pledge',
  'appoint elect vote', 'vote approve reject pass veto', 'win lose beat score play draw', 'strike layoff close protest', 'buy sell invest merge',
  'disappear find search kidnap die', 'raise cut', 'launch open announce', 'resign fire appoint', 'protest fight arrest', 'invade attack bomb', 'rob attack shoot',
  'abuse attack charge', 'hack steal', 'bury die', 'shootdown crash',
];

/** By class: how each other class relates to it. */
function relations(): ReadonlyMap<string, ReadonlyMap<string, 'same' | 'related'>> {
  const out = new Map<string, Map<string, 'same' | 'related'>>();
  const relate = (group: string, relation: 'same' | 'related'): void => {
    const words = group.split(' ');
    for (const a of words) {
      const known = out.get(a) ?? new Map<string, 'same' | 'related'>();
      out.set(a, known);
      for (const b of words) if (a !== b && known.get(b) !== 'same') known.set(b, relation);
    }
  };
  for (const group of SAME) relate(group, 'same');
  for (const group of RELATED) relate(group, 'related');
  return out;
}

const RELATIONS = relations();

/**
 * Whether mentions of two classes may name one event: `same` (a "conversation" may be the "meeting"), `related` (the
 * shooting in which someone was killed), or `other`. Meeting and calling are `other`: one was not the other.
 */
export function relatedActions(a: string, b: string): 'same' | 'related' | 'other' {
  return a === b ? 'same' : (RELATIONS.get(a)?.get(b) ?? 'other');
}
