import type { CountValue } from '../kinds/parts/count-value.ts';
import type { RoleValue } from '../kinds/role/value.ts';
import type { Entity } from '../text/document.ts';
import { sameEntity } from '../text/names/match.ts';
import { oncePer } from '../text/once.ts';
import type { Reading } from './reading.ts';

/** What befalls or is done by people whom no other news names: crimes, accidents, and what courts make of them. */
const INCIDENTS: ReadonlySet<string> = new Set([
  'shoot', 'kill', 'die', 'injure', 'stab', 'attack', 'fight', 'abuse', 'kidnap', 'rob', 'steal', 'flee', 'surrender', 'arrest', 'charge', 'plead', 'convict', 'acquit', 'sentence',
  'try', 'release', 'extradite', 'identify', 'rescue', 'find', 'hospitalise', 'crash', 'collide', 'drown',
]);

/** Whoever is one of these is in the news for much else, or speaks there of what befell others. Classes of roles, see `roleClass`. */
const PUBLIC: ReadonlySet<string> = new Set(
  `president vice-president prime-minister minister governor senator representative lawmaker politician mayor councillor speaker whip leader official ambassador diplomat commissioner
  secretary-general general-secretary candidate nominee chief chairman executive founder owner billionaire businessman spokesperson adviser strategist aide activist analyst economist judge
  justice attorney prosecutor attorney-general sheriff general admiral colonel commander king queen prince princess pope bishop archbishop cardinal professor author writer columnist journalist
  reporter editor host anchor commentator broadcaster actor singer rapper comedian musician director filmmaker producer coach player quarterback investigator detective`.split(/\s+/),
);

/** Whoever is named once, as what befell them elsewhere is brought up, may be no part of the report's own incident. */
const NO_ASIDE = 2;

interface IncidentPerson {
  readonly entity: Entity;
  /** Told of with an age or more than once. */
  readonly isOfReport: boolean;
}

/**
 * Persons of a report who are known by one incident: called by their full name, told of as its victim or its suspect, with their age or in what
 * happened, and of no public role.
 */
const incidentPersons = oncePer(({ extraction }: Reading): readonly IncidentPerson[] => {
  const [aged, officers, involved] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { kind, value, detail: { owner } } of extraction.claims) {
    if (owner === null) continue;
    if (kind === 'count' && (value as CountValue).unit === 'age') aged.add(owner);
    if (kind === 'role' && PUBLIC.has((value as RoleValue).role)) officers.add(owner);
  }
  for (const { action, agents, patients } of extraction.events) if (INCIDENTS.has(action)) for (const one of [...agents, ...patients]) involved.add(one);
  const known = extraction.entities.filter(({ id, type, name }) => type === 'person' && name.includes(' ') && (aged.has(id) || involved.has(id)) && !officers.has(id));
  return known.map((entity) => ({ entity, isOfReport: aged.has(entity.id) || entity.mentions.length >= NO_ASIDE }));
});

/** How many persons both reports tell of as the victims or suspects of an incident, which is at least one report's own. */
export function sharedIncidentPersons(page: Reading, other: Reading): number {
  const theirs = incidentPersons(other);
  const isShared = (mine: IncidentPerson): boolean => theirs.some((one) => (mine.isOfReport || one.isOfReport) && sameEntity(mine.entity, one.entity) === 'same');
  return incidentPersons(page).filter(isShared).length;
}
