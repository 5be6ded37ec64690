import type { CountValue } from '../kinds/parts/count-value.ts';
import type { RoleValue } from '../kinds/role/value.ts';
import type { Entity } from '../text/document.ts';
import { sameEntity } from '../text/names/match.ts';
import { oncePer } from '../text/once.ts';
import type { Reading } from './reading.ts';

/** What only those do whom no other news names: who dies and who answers for a crime. Of who kills this is not said: bills are killed, and scenes stolen. */
const DONE: ReadonlySet<string> = new Set(['die', 'drown', 'surrender', 'plead', 'flee']);
/** What befalls them: violence and accidents, and what authorities and helpers do. */
const UNDERGONE: ReadonlySet<string> = new Set(
  `die drown flee shoot kill stab kidnap rob injure abuse arrest charge convict acquit sentence try extradite release identify find rescue hospitalise`.split(' '),
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
/** Sentences, the headline among them, in which a report names those whom it is about. */
const LEAD = 4;
/** Share of what is told of somebody that is of an incident, below which they are not known by it: of a politician who was charged much else is told. Set, not fitted. */
const OF_INCIDENT = 0.2;

interface IncidentPerson {
  readonly entity: Entity;
  /** Told of in what happened; else only with an age. */
  readonly isInvolved: boolean;
  /** Named where the report opens. */
  readonly isLeading: boolean;
}

/**
 * Persons of a report who are known by one incident: called by their full name, told of in what happened or with their age, in more than
 * passing, and of no public role.
 */
const incidentPersons = oncePer(({ extraction }: Reading): readonly IncidentPerson[] => {
  const [aged, officers, involved, told] = [new Set<number>(), new Set<number>(), new Map<number, number>(), new Map<number, number>()];
  for (const { kind, value, detail: { owner } } of extraction.claims) {
    if (owner === null) continue;
    if (kind === 'count' && (value as CountValue).unit === 'age') aged.add(owner);
    if (kind === 'role' && PUBLIC.has((value as RoleValue).role)) officers.add(owner);
  }
  for (const { action, agents, patients } of extraction.events) {
    for (const one of new Set([...agents, ...patients])) told.set(one, (told.get(one) ?? 0) + 1);
    for (const one of new Set([...(DONE.has(action) ? agents : []), ...(UNDERGONE.has(action) ? patients : [])])) involved.set(one, (involved.get(one) ?? 0) + 1);
  }
  const isOfMuchElse = (id: number): boolean => (involved.get(id) ?? Infinity) < OF_INCIDENT * (told.get(id) ?? 0);
  const isOfReport = ({ id, mentions }: Entity): boolean => aged.has(id) || mentions.length >= NO_ASIDE;
  const known = extraction.entities.filter((one) => one.type === 'person' && one.name.includes(' ') && !officers.has(one.id) && isOfReport(one) && !isOfMuchElse(one.id));
  return known.flatMap((entity) => (aged.has(entity.id) || involved.has(entity.id) ? [{ entity, isInvolved: involved.has(entity.id), isLeading: (entity.mentions[0]?.sentence ?? LEAD) < LEAD }] : []));
});

/** Whether both reports tell of a victim or suspect of an incident, by no means in passing: at least one of them in what happened, and one where it opens. */
export function shareIncidentPerson(page: Reading, other: Reading): boolean {
  const theirs = incidentPersons(other);
  return incidentPersons(page).some((mine) => theirs.some((one) => (mine.isInvolved || one.isInvolved) && (mine.isLeading || one.isLeading) && sameEntity(mine.entity, one.entity) === 'same'));
}
