import type { Kind, Mention } from './kind.ts';
import { compareRoles } from './role/compare.ts';
import { findRoles } from './role/find-roles.ts';
import type { RoleValue } from './role/value.ts';

type Found = Pick<Mention<RoleValue>, 'value' | 'detail'>;

/** A role is somebody's: without two known holders only roles that agree can be one detail. */
function sameDetail(a: Found, b: Found): 'yes' | 'no' | 'unknown' {
  const { outcome } = compareRoles(a.value, b.value);
  if (outcome === 'incomparable') return 'no';
  return outcome === 'different' && (a.detail.owner === null || b.detail.owner === null) ? 'no' : 'unknown';
}

/** Titles, offices, trades and relations of persons: "police chief", "an off-duty nurse", "his ex-wife", "director of the agency". */
export const role: Kind<RoleValue> = {
  name: 'role',
  yieldsTo: ['meeting', 'quote', 'rank', 'name', 'place'],
  find: (context) =>
    findRoles(context).map(({ start, end, value, owner }) => ({
      kind: 'role', start, end, value, detail: { head: value.role, modifiers: value.fields, owner }, event: null,
    })),
  compare: compareRoles,
  format: ({ written }) => written,
  spansClause: true,
  sameDetail,
  isCommon: () => true,
};
