import type { EventStatus } from '../kind.ts';
import type { MeetingValue } from '../meeting.ts';

/** What became of a meeting, in words. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  happened: 'took place', planned: 'planned', possible: 'unconfirmed', denied: 'denied', cancelled: 'called off',
};
const VERBS: Readonly<Record<MeetingValue['action'], string>> = { meet: 'meeting', call: 'call', talk: 'conversation', letter: 'letter', visit: 'visit' };

/** A name in small letters with a capital for each word. */
export const capitalised = (name: string): string => name.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());

/** Who has no name, or met somebody unsaid, is told best in the words of the report: "talks with students from Halden". */
export function formatMeeting({ action, participants, names, status, unnamed, wished }: MeetingValue, written?: string): string {
  const fate = wished === true && (status === 'planned' || status === 'possible') ? 'wished for' : STATUS_WORDS[status];
  const isWhole = unnamed !== true && participants.length > 1;
  if (isWhole || written === undefined) return `${VERBS[action]} of ${(names ?? participants.map(capitalised)).join(' and ')} (${fate})`;
  return status === 'happened' ? written : `${written} (${fate})`;
}
