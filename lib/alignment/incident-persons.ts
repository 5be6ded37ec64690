import type { CountValue } from '../kinds/parts/count-value.ts';
import type { RoleValue } from '../kinds/role/value.ts';
import type { Entity } from '../text/document.ts';
import { sameEntity } from '../text/names/match.ts';
import { oncePer } from '../text/once.ts';
import type { Reading } from './reading.ts';

/** What befalls or is done by people whom no other news names: violence and accidents, and what those do who are held for them. */
const INCIDENTS: ReadonlySet<string> = new Set(
  ['shoot', 'kill', 'die', 'stab', 'kidnap', 'rob', 'steal', 'surrender', 'plead', 'flee', 'drown'],
);
/** What authorities and helpers do: whoever it is done to is of the incident. */
const UNDERGONE: ReadonlySet<string> = new Set(
  ['injure', 'abuse', 'arrest', 'charge', 'convict', 'acquit', 'sentence', 'try', 'extradite', 'release', 'identify', 'find', 'rescue', 'hospitalise'],
);

/** Whoever is one of these is in the news for much else, or speaks there of what befell others. Classes of roles, see `roleClass`. */
const PUBLIC: ReadonlySet<string> = new Set(
  `president vice-president prime-minister minister governor senator representative lawmaker politician mayor councillor speaker whip leader official ambassador diplomat commissioner
  secretary-general general-secretary candidate nominee chief chairman executive founder owner billionaire businessman spokesperson adviser strategist aide activist analyst economist judge
  justice attorney prosecutor attorney-general sheriff general admiral colonel commander king queen prince princess pope bishop archbishop cardinal professor author writer columnist journalist
  reporter editor host anchor commentator broadcaster actor singer rapper comedian musician filmmaker producer coach athlete player quarterback striker midfielder
  goalkeeper pitcher catcher runner boxer sprinter golfer swimmer champion cyclist investigator detective sergeant lieutenant captain`.split(/\s+/),
);

/** Whoever is named once, as what befell them elsewhere is brought up, may be no part of the report's own incident. */
const NO_ASIDE = 2;

interface IncidentPerson {
  readonly entity: Entity;
  /** Told of in what happened; else only with an age. */
  readonly isInvolved: boolean;
  /** Told of with an age or more than once. */
  readonly isOfReport: boolean;
}

/**
 * Persons of a report who are known by one incident: called by their full name, told of in what happened or with their age, and of no
 * public role.
 */
const incidentPersons = oncePer(({ extraction }: Reading): readonly IncidentPerson[] => {
  const [aged, officers, involved] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { kind, value, detail: { owner } } of extraction.claims) {
    if (owner === null) continue;
    if (kind === 'count' && (value as CountValue).unit === 'age') aged.add(owner);
    if (kind === 'role' && PUBLIC.has((value as RoleValue).role)) officers.add(owner);
  }
  for (const { action, agents, patients } of extraction.events) {
    if (INCIDENTS.has(action)) for (const one of agents) involved.add(one);
    if (INCIDENTS.has(action) || UNDERGONE.has(action)) for (const one of patients) involved.add(one);
  }
  const known = extraction.entities.filter(({ id, type, name }) => type === 'person' && name.includes(' ') && (aged.has(id) || involved.has(id)) && !officers.has(id));
  return known.map((entity) => ({ entity, isInvolved: involved.has(entity.id), isOfReport: aged.has(entity.id) || entity.mentions.length >= NO_ASIDE }));
});

/** How many persons both reports tell of as the victims or suspects of an incident, which is at least one report's own and told by at least one. */
export function sharedIncidentPersons(page: Reading, other: Reading): number {
  const theirs = incidentPersons(other);
  const isShared = (mine: IncidentPerson): boolean => theirs.some((one) => (mine.isOfReport || one.isOfReport) && (mine.isInvolved || one.isInvolved) && sameEntity(mine.entity, one.entity) === 'same');
  return incidentPersons(page).filter(isShared).length;
}
