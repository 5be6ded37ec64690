import type { Kind, Mention } from './kind.ts';
import { compareRoles } from './role/compare.ts';
import { findRoles } from './role/find-roles.ts';
import type { RoleValue } from './role/value.ts';

type Found = Pick<Mention<RoleValue>, 'value' | 'detail'>;

/** A role is somebody's: without two known holders only roles that agree can be one detail. */
function sameDetail(a: Found, b: Found): 'yes' | 'no' | 'unknown' {
  const { outcome } = compareRoles(a.value, b.value);
  // Two trades of one person may be one that the reports disagree on: neither report is silent then.
  if (outcome === 'incomparable') return a.value.group === b.value.group && a.value.of === b.value.of ? 'unknown' : 'no';
  // His wife here, his ex-wife there: one woman, whoever he is.
  if (a.value.group === 'partner' && a.value.role === b.value.role && a.value.of === b.value.of) return 'yes';
  const owned = a.detail.owner !== null && b.detail.owner !== null;
  // Whoever is on leave here has resigned there: of one person that is one detail.
  if (a.value.group === 'status') return owned ? 'yes' : 'unknown';
  // "The interim chief" of nobody named is any chief's colleague.
  if (!owned && a.value.group === 'office' && !isTied(a, b) && !sharesScope(a.value, b.value) && !(areFormer(a.value, b.value) && (a.detail.owner === null || b.detail.owner === null))) return 'no';
  if (outcome === 'different') return owned ? 'unknown' : 'no';
  return owned ? 'yes' : 'unknown';
}

/** Offices that a story mostly has one of. */
const FIRST_OFFICES = /^(?:chief|chairman|president|governor|mayor|prime-minister|ambassador|sheriff|chief-of-staff|speaker|chief-financial|chief-operating|general-secretary|commissioner|vice-president|attorney-general)$/;

/** "The chairman of Acme resigned", "the resignation of chairman Jane Roe": the same first office, told by name there and by what it is of here. */
function isTied(a: Found, b: Found): boolean {
  if (a.value.role !== b.value.role || a.value.former !== b.value.former || a.value.below !== b.value.below || a.value.of !== b.value.of || !FIRST_OFFICES.test(a.value.role)) return false;
  return (a.detail.owner === null) !== (b.detail.owner === null);
}

/** "The former Salt Lake City mayor" and "the former mayor": a story has one of a sort. */
const areFormer = (a: RoleValue, b: RoleValue): boolean => a.former && b.former && a.role === b.role && a.of === 'holder' && b.of === 'holder';

/** Kin of whom nobody has many. */
const RARE_KIN = /^(?:great-|step|half-|god)|-in-law$|^(?:nephew|niece|grandfather|grandmother|fiance|fiancee)$/;

/** Told of the same body or field: "an attorney for the Roe family", "police chief". */
function sharesScope(a: RoleValue, b: RoleValue): boolean {
  return a.written === b.written || (/^fellow /.test(a.written) && /^fellow /.test(b.written) && a.role === b.role) || (a.body !== undefined && b.body !== undefined) || (a.fields.length > 0 && a.fields.join() === b.fields.join());
}

/** The same office or trade, of nobody named in one of the reports: who holds it may be the one whom the other names ("a second lieutenant", "Lt. Roe"). */
function renamed(a: Found, b: Found): Found | null {
  if (a.value.group !== 'office' || a.value.role !== b.value.role || a.value.of !== b.value.of || a.value.below !== b.value.below) return null;
  if (a.detail.owner !== null && b.detail.owner !== null) return null;
  const { outcome } = compareRoles(a.value, b.value);
  return outcome === 'same' || outcome === 'compatible' ? { value: { ...a.value, written: b.value.written }, detail: a.detail } : null;
}

/** A lawyer serves whom the report names, or describes: only the lawyer's own name ties the two. */
function withHolder(value: RoleValue, name: string | null): RoleValue {
  const holder = name?.toLowerCase().split(' ').at(-1);
  return value.role !== 'attorney' || holder === undefined || value.of === 'possessor' ? value : { ...value, holder };
}

/** Titles, offices, trades and relations of persons: "police chief", "an off-duty nurse", "his ex-wife", "director of the agency". */
export const role: Kind<RoleValue> = {
  name: 'role',
  yieldsTo: ['meeting', 'quote', 'rank', 'name', 'place'],
  find: (context) =>
    findRoles(context).map(({ start, end, value, owner }) => ({
      kind: 'role', start, end, value: withHolder(value, owner === null ? null : (context.document.entities[owner]?.name ?? null)), detail: { head: value.role, modifiers: value.fields, owner }, event: null,
    })),
  compare: compareRoles,
  format: ({ written }) => written,
  spansClause: true,
  sameDetail,
  // One officer of a story is on leave, in most.
  pins: ({ value: a }, { value: b }) => (a.group === 'status' && b.group === 'status' && a.role === b.role ? 'if sole' : 'never'),
  isCommon: () => true,
  // "A field organizer for the Roe campaign" is one in both reports, and so is his great-grandmother.
  isParticular: (value) => (value.body !== undefined && value.form === 'told' && value.group === 'office') || RARE_KIN.test(value.role),
  renamed,
  lasts: true,
  // Who has left an office still holds it in yesterday's report.
  isMomentary: ({ value }) => value.group === 'office' && value.former,
};
