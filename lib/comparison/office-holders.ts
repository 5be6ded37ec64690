import type { Reading } from '../alignment/reading.ts';
import type { RoleValue } from '../kinds/role/value.ts';
import { oncePer } from '../text/once.ts';

/** Offices that one person of a country holds at a time. */
const SINGLE = /\b(?:president|prime minister|premier|chancellor|secretary of state|defen[cs]e secretary|treasury secretary|attorney general)$/;

/** At home the country is left out. */
const HOME = /^(?:u\.?s\.?|american|united states) /;

/** By office, the family names of those whom a report gives it before their names: "U.S. President" → `poe`. */
const holdersOf = oncePer(({ extraction }: Reading): ReadonlyMap<string, ReadonlySet<string>> => {
  const holders = new Map<string, Set<string>>();
  for (const { kind, value, detail: { owner } } of extraction.claims) {
    if (kind !== 'role') continue;
    const { former, below, then, form, written } = value as RoleValue;
    const office = written.toLowerCase().replace(HOME, '');
    const surname = owner === null ? null : (extraction.entities[owner]?.surname ?? null);
    if (former || below || then || form !== 'title' || surname === null || !SINGLE.test(office)) continue;
    holders.set(office, (holders.get(office) ?? new Set()).add(surname));
  }
  return holders;
});

/** Whether both reports give an office that only one person holds, and to nobody in common: then they are of two times. */
export function areOfTwoTerms(page: Reading, other: Reading): boolean {
  const theirs = holdersOf(other);
  return [...holdersOf(page)].some(([office, surnames]) => theirs.has(office) && ![...surnames].some((surname) => theirs.get(office)?.has(surname)));
}
