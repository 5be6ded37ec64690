import type { Comparison } from '../kind.ts';
import { areTwoBodies } from './complement.ts';
import { fieldsExclude, relateClasses } from './ontology.ts';
import { isPartyMember } from './party.ts';
import type { RoleValue } from './value.ts';

/** Whether two roles of one person can be wordings of one. Roles that a person may hold side by side are incomparable. */
export function compareRoles(a: RoleValue, b: RoleValue): Comparison {
  const told = compareTold(a, b);
  const inPassing = a.inPassing === true || b.inPassing === true;
  return told.outcome === 'different' && inPassing ? { outcome: 'incomparable', reason: { key: 'reason_role_other', args: told.reason.args } } : told;
}

function compareTold(a: RoleValue, b: RoleValue): Comparison {
  const args = [a.written, b.written];
  const result = (outcome: Comparison['outcome'], key: string): Comparison => ({ outcome, reason: { key, args } });
  const apart = result('incomparable', 'reason_role_other');
  if (a.group === 'status' && b.group === 'status') return a.role === b.role ? result('same', 'reason_role_same') : result('different', 'reason_role_different');
  if (isEqual(a, b)) return result('same', 'reason_role_same');
  if (a.of !== b.of || a.general !== b.general) return apart;
  if (isPartyMember(a.role) || isPartyMember(b.role)) return partyOf(a) === partyOf(b) && a.former === b.former ? result('compatible', 'reason_role_fits') : apart;
  if (isOneOffice(a, b)) return result('same', 'reason_role_same');
  // Whoever is somebody's lawyer may be told by the client's name or by what the client is.
  if (a.holder !== undefined && a.holder === b.holder && a.role === 'attorney' && b.role === 'attorney') return result('compatible', 'reason_role_fits');
  // "Co-anchor of" one programme and of another: one may be both.
  if (a.body !== undefined && b.body !== undefined && areTwoBodies(a.body, b.body)) return apart;
  const classes = relateClasses(a.role, b.role);
  if (a.group !== 'office' || b.group !== 'office') return compareRelations(a, b, classes, result);
  // What somebody was then is no contradiction to what they are now.
  const clash = a.former === b.former && !a.former && a.then !== true && b.then !== true;
  // "His deputy" of the deputy minister, whatever it is that the deputy would otherwise be.
  if (isBareDeputy(a) ? b.below || isBareDeputy(b) : isBareDeputy(b) && a.below) return result('compatible', 'reason_role_fits');
  // "The then-mayor" was mayor at the time, and is a former one since.
  if (a.former !== b.former && (a.then === true || b.then === true) && classes === 'same' && !fieldsExclude(a.fields, b.fields)) return result('compatible', 'reason_role_fits');
  if (classes === 'other') return apart;
  // "Senator Roe", "Vice President Roe": a title is kept for the next office and after it.
  if (classes === 'exclusive') return clash && a.form === 'told' && b.form === 'told' ? result('different', 'reason_role_different') : apart;
  if (classes === 'wider') return a.former === b.former && !fieldsExclude(a.fields, b.fields) ? result('compatible', 'reason_role_fits') : apart;
  if (fieldsExclude(a.fields, b.fields)) return clash ? result('different', 'reason_role_different') : apart;
  // "A former army chief" may well be head of something else by now.
  if (a.former !== b.former && isOfBody(a) !== isOfBody(b)) return apart;
  if (a.former !== b.former) return apartInTime(a, b) ? result('different', 'reason_role_different') : apart;
  // "Chief Roe" is how a deputy chief is addressed too.
  if (a.below !== b.below) return isShort(a) || isShort(b) ? result('compatible', 'reason_role_fits') : result('different', 'reason_role_different');
  return result('compatible', 'reason_role_fits');
}

function compareRelations(a: RoleValue, b: RoleValue, classes: ReturnType<typeof relateClasses>, result: (outcome: Comparison['outcome'], key: string) => Comparison): Comparison {
  const apart = result('incomparable', 'reason_role_other');
  if (classes === 'same') return a.former === b.former || a.then === true || b.then === true || isLate(a) || isLate(b) ? result('compatible', 'reason_role_fits') : result('different', 'reason_role_different');
  if (classes === 'wider') return a.former === b.former ? result('compatible', 'reason_role_fits') : apart;
  // Whose relation the possessor has is not said: she may have an aunt and a mother.
  if (a.of === 'possessor') return apart;
  // A son is somebody's father too, and his sister's brother.
  if (areOpposed(a.role, b.role) || areOfBoth(a.role, b.role)) return apart;
  const both = (group: RoleValue['group']): boolean => a.group === group && b.group === group;
  return !a.general && (both('kin') || both('partner')) ? result('different', 'reason_role_different') : apart;
}

/** "R-Ohio", "a Republican", "Republican Sen. Roe"; of what names no party, what belongs to none. */
const partyOf = ({ role, party }: RoleValue): string => (isPartyMember(role) ? role : (party ?? ''));

const ELDERS: ReadonlySet<string> = new Set(['father', 'mother', 'parent', 'grandfather', 'grandmother', 'grandparent', 'uncle', 'aunt', 'stepfather', 'stepmother']);
const YOUNGER: ReadonlySet<string> = new Set(['son', 'daughter', 'child', 'grandson', 'granddaughter', 'grandchild', 'nephew', 'niece', 'stepson', 'stepdaughter']);

function areOpposed(a: string, b: string): boolean {
  return (ELDERS.has(a) && YOUNGER.has(b)) || (YOUNGER.has(a) && ELDERS.has(b));
}

const SIBLINGS: ReadonlySet<string> = new Set(['brother', 'sister', 'sibling', 'half-brother', 'half-sister', 'stepbrother', 'stepsister']);

/** Whoever is named as the child of one is as often named as the brother or sister of another. */
function areOfBoth(a: string, b: string): boolean {
  return (SIBLINGS.has(a) && YOUNGER.has(b)) || (YOUNGER.has(a) && SIBLINGS.has(b));
}

/** One role of one body: title or apposition, in whatever order. */
function isOneOffice(a: RoleValue, b: RoleValue): boolean {
  return a.role === b.role && a.group === 'office' && a.former === b.former && a.below === b.below && a.of === b.of && a.body !== undefined && a.body === b.body && !fieldsExclude(a.fields, b.fields);
}

const isBareDeputy = ({ role, fields }: RoleValue): boolean => role === 'deputy' && fields.length === 0;

const isOfBody = ({ body, written }: RoleValue): boolean => body !== undefined || / of /.test(written);

/** "Her late mother" is the mother of whom another report speaks. */
const isLate = ({ written }: RoleValue): boolean => /\blate\b/i.test(written);

/** Titles are kept for life ("President Roe" of a former president): only what is told outright is current. */
function apartInTime(a: RoleValue, b: RoleValue): boolean {
  return (a.former ? b : a).form === 'told';
}

/** A bare title: no field, before the name, no "deputy". */
function isShort(value: RoleValue): boolean {
  return !value.below && value.form === 'title' && value.fields.length === 0;
}

function isEqual(a: RoleValue, b: RoleValue): boolean {
  return a.role === b.role && a.former === b.former && a.below === b.below && a.of === b.of && a.general === b.general && a.form === b.form && a.body === b.body && a.fields.join(' ') === b.fields.join(' ');
}
