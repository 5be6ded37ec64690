import type { EntityMention, Token } from '../../text/document.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import type { FindContext } from '../kind.ts';
import type { RoleValue } from './value.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Where somebody stands with their employer, in tokens `[firstToken, endToken)`. */
export interface StatusRead {
  readonly firstToken: number;
  readonly endToken: number;
  readonly role: 'on-leave' | 'restricted-duty' | 'dismissed' | 'resigned';
  readonly owner: number | null;
}

const LEAVE = /^(?:administrative|paid|unpaid|medical|mandatory|disciplinary|investigative)$/;
const DUTY = /^(?:administrative|desk|modified|restricted|light|limited)$/;
const DISMISSED = wordSet('fired sacked dismissed');
const WAS = wordSet('was were is been being');
/** "Fired at", "fired two shots": no dismissal. "Dismissed as": a role follows, which is told by itself. */
const OTHERWISE = /^(?:at|upon|into|up|as|off|with|shots?|\d+|two|three|four|five|several|multiple)$/;

/** True for the words at which a status may be told. */
export const isStatusWord = (lower: string): boolean => lower === 'leave' || lower === 'duty' || lower === 'assignment' || lower === 'resigned' || DISMISSED.has(lower);

/** The status told at token `i` of the sentence: "on paid leave", "on desk duty", "Roe was fired", "Roe, who resigned"; null for anything else. */
export function statusAt(context: FindContext, persons: readonly EntityMention[], i: number): StatusRead | null {
  const { document: { tokens }, sentence } = context;
  const token = tokens[i];
  if (token?.lower === 'leave' || token?.lower === 'duty' || token?.lower === 'assignment') {
    const leave = token.lower === 'leave';
    const fits = leave ? LEAVE : DUTY;
    let from = i;
    while (from - 1 > sentence.firstToken && from > i - 4 && (fits.test(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.lower === 'with' || tokens[from - 1]?.text === ',')) from -= 1;
    const before = tokens[from - 1]?.lower ?? '';
    if (from === i || (before !== 'on' && (leave || before !== 'to'))) return null;
    return { firstToken: from - 1, endToken: i + 1, role: leave ? 'on-leave' : 'restricted-duty', owner: subjectOf(tokens, persons, from) };
  }
  const dismissed = DISMISSED.has(token?.lower ?? '');
  const next = tokens[i + 1]?.lower ?? '';
  if ((!dismissed && token?.lower !== 'resigned') || OTHERWISE.test(next) || (next === 'on' && !isCalendarWord(tokens[i + 2]?.lower ?? ''))) return null;
  let at = i - 1;
  if (/^(?:since|later|also|then|abruptly|immediately)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  if (dismissed && !WAS.has(tokens[at]?.lower ?? '')) return null;
  while (at > sentence.firstToken && (WAS.has(tokens[at]?.lower ?? '') || /^(?:has|had|have|who)$/.test(tokens[at]?.lower ?? ''))) at -= 1;
  const subject = persons.find((one) => one.endToken - 1 === at || (tokens[at]?.text === ',' && (one.endToken === at || hasAge(tokens, one, at))));
  return subject === undefined ? null : { firstToken: i, endToken: i + 1, role: dismissed ? 'dismissed' : 'resigned', owner: subject.entity };
}

/** "Roe, 34, who resigned": a comma, the age and the comma at `at` behind the name. */
const hasAge = (tokens: readonly Token[], one: EntityMention, at: number): boolean => tokens[one.endToken]?.text === ',' && tokens[one.endToken + 1]?.type === 'number' && one.endToken + 2 === at;

/** Somebody else is said to be on leave, or the speaker is who stands nearest. */
const OTHERS = /^(?:that|said|says|told|the|an?|he|she|they|his|her|their|officers?|deput(?:y|ies)|who|whom|while|and)$/;

/** The person named before, unless somebody else comes between. */
function subjectOf(tokens: readonly Token[], persons: readonly EntityMention[], from: number): number | null {
  const last = persons.filter((one) => one.endToken <= from).at(-1);
  if (last === undefined) return null;
  for (let at = last.endToken; at < from; at += 1) if (OTHERS.test(tokens[at]?.lower ?? '')) return null;
  return last.entity;
}

/** The value of a status; `written` as in the article. */
export const statusValue = (role: StatusRead['role'], written: string): RoleValue => ({ role, group: 'status', former: false, below: false, fields: [], form: 'told', of: 'holder', general: false, written });
