import * as v from 'valibot';
import type { KindName } from '../kinds/kind.ts';
import { COLOUR_NAMES, STANDARD_COLOURS } from './colours.ts';
import type { VerdictColours } from './colours.ts';
import { cleanTemplate } from './search.ts';
import { hostOf } from './sites.ts';

/** Verdicts that are painted; what nothing reports is never painted. */
export const PAINTED_VERDICTS = ['differs', 'unstated', 'agrees'] as const;
export type PaintedVerdict = (typeof PAINTED_VERDICTS)[number];

/** What the reader has chosen. Kept in `storage.local`, shared by all contexts. */
export interface Settings {
  readonly version: 1;
  /** Kinds and verdicts that are not highlighted. Those switched off are kept, so that a new kind is on. */
  readonly hiddenKinds: readonly KindName[];
  readonly hiddenVerdicts: readonly PaintedVerdict[];
  /** Whether a sentence is marked whose event other reports tell more of. */
  readonly marksAdditions: boolean;
  /** Whether reports carry, and the panel shows, the record of every decision. */
  readonly showsDecisions: boolean;
  readonly colours: VerdictColours;
  /** Address with `%s` for the query of "find other reports"; null: the browser's default search. */
  readonly searchTemplate: string | null;
  /** Whether pages of private windows may be saved to the corpus, upon the reader's own click. */
  readonly privateWindows: 'refuse' | 'allow';
  /** Hosts whose articles are checked by themselves, while the browser grants them too. */
  readonly sites: readonly string[];
}

export const DEFAULTS: Settings = {
  version: 1,
  hiddenKinds: [],
  hiddenVerdicts: [],
  marksAdditions: true,
  showsDecisions: false,
  colours: STANDARD_COLOURS,
  searchTemplate: null,
  privateWindows: 'refuse',
  sites: [],
};

/** Far above what anybody keeps by hand; the browser matches every page against each. */
export const MAX_SITES = 500;

const KIND_NAMES = [
  'duration', 'count', 'money', 'percent', 'date', 'meeting', 'place', 'name', 'role', 'rank', 'quote',
] as const satisfies readonly KindName[];

/** Those of a list that are known, each once. */
const known = <T extends string>(names: readonly T[]) =>
  v.fallback(v.pipe(v.array(v.unknown()), v.transform((items) => names.filter((name) => items.includes(name)))), []);

const colour = <K extends PaintedVerdict>(verdict: K) => v.fallback(v.picklist(COLOUR_NAMES), STANDARD_COLOURS[verdict]);

const hosts = v.pipe(
  v.array(v.unknown()),
  v.transform((items) => [...new Set(items.flatMap((item) => (typeof item === 'string' ? (hostOf(item) ?? []) : [])))].slice(0, MAX_SITES)),
);

/**
 * Field by field, so that one damaged or unknown value costs no other. The same rule is the migration: what an earlier
 * or later version wrote under the same name and of the same sort is kept, all else is as if new.
 */
const schema: v.GenericSchema<unknown, Settings> = v.object({
  version: v.fallback(v.literal(1), 1),
  hiddenKinds: known(KIND_NAMES),
  hiddenVerdicts: known(PAINTED_VERDICTS),
  marksAdditions: v.fallback(v.boolean(), true),
  showsDecisions: v.fallback(v.boolean(), false),
  colours: v.fallback(v.object({ differs: colour('differs'), unstated: colour('unstated'), agrees: colour('agrees') }), STANDARD_COLOURS),
  searchTemplate: v.fallback(v.nullable(v.pipe(v.string(), v.transform(cleanTemplate))), null),
  privateWindows: v.fallback(v.picklist(['refuse', 'allow']), 'refuse'),
  sites: v.fallback(hosts, []),
});

/** Settings out of whatever is stored; defaults for all that cannot be read. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : DEFAULTS;
}

/** True if a claim of this kind and verdict is to be painted. */
export function isShown(settings: Settings, kind: KindName, verdict: string): boolean {
  const hidden: readonly string[] = settings.hiddenVerdicts;
  return !settings.hiddenKinds.includes(kind) && !hidden.includes(verdict);
}
