import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import { oncePer } from '../text/once.ts';
import type { Reading } from './reading.ts';

/**
 * Whether two tolls may be one because an attacker who died as well is counted in one of them alone: "three dead", "he killed two
 * co-workers, then himself".
 */
export function areWithAndWithoutAttacker(page: Reading, other: Reading, kind: Kind, left: Claim, right: Claim): boolean {
  if (kind.tellsWhole?.(left.value) !== true || !kind.tellsWhole(right.value)) return false;
  const [a, b] = [left.value as CountValue, right.value as CountValue];
  if (a.state !== 'killed' && b.state !== 'killed') return false;
  const [x, y] = [a.quantity.point, b.quantity.point];
  return x !== null && y !== null && Math.abs(x - y) === 1 && (tellsAttackersDeath(page) || tellsAttackersDeath(other));
}

const ATTACKER = '(?:gunman|gunwoman|shooter|attacker|assailant|suspect|bomber|killer|perpetrator|knifeman|hijacker)(?![\'’]s)(?:,[^,.]{1,40}(?:, \\d+)?,)?';
const ITSELF = '(?:himself|herself|themselves|(?:his|her|their) own (?:life|lives))';
const DIED = new RegExp(
  [
    `\\b(?:kill|killed|killing|shot|shoot|shooting|hanged|hang|took|take|taking|stabbed|blew|blowing) ${ITSELF}`,
    '\\b(?:gun|weapon|rifle|pistol|shotgun|handgun|knife|it) on (?:himself|herself)',
    '\\b(?:murder-?suicide|self-inflicted|committed suicide|died by suicide|suicide bomb(?:er|ing)|apparent suicide)',
    `\\b${ATTACKER} (?:also )?(?:died|is dead|was dead|was (?:also )?(?:shot dead|shot and killed|killed|slain|found dead)|had died|among the dead|who also died)`,
    `\\b(?:including|killed|killing|killed as well as|besides|with) the (?:\\w+ ){0,2}${ATTACKER}\\b`,
    `\\b${ATTACKER} (?:was|is) (?:among|one of) the dead`,
  ].join('|'),
  'i',
);

const ATTACK = /\b(?:gunman|gunmen|shooter|shooting|shot|gunfire|opened fire|stabb(?:ed|ing)|knife|bomb(?:er|ing|ed)|attack(?:er|ed)|hostages?|hijack(?:er|ed)|murder-?suicide)\b/i;

const tellsAttackersDeath = oncePer(({ text }: Reading): boolean => DIED.test(text) && ATTACK.test(text));

const DEAD = '(?:dead|deceased|slain|fatalities|those (?:killed|who died))';
const COUNTED = new RegExp(
  [
    `\\b${ATTACKER}(?: \\w+){0,3} (?:was|is|were|are) (?:also )?(?:among|one of) the (?:\\w+ )?${DEAD}\\b`,
    `\\b(?:one of|among) the (?:\\w+ )?${DEAD} (?:was|is|were|are|includes?|being) (?:\\w+ ){0,3}${ATTACKER}\\b`,
    `\\b(?:dead|killed|died|deaths|fatalities)(?: [\\w-]+){0,3},? (?:\\(?including|counting) (?:\\w+ ){0,3}${ATTACKER}\\b`,
    `\\bthe (?:dead|deaths|fatalities|toll) (?:includes?|included|counts?) (?:\\w+ ){0,3}${ATTACKER}\\b`,
  ].join('|'),
  'i',
);

/** Whether a report says that its dead are counted with the attacker: "the attacker is among the dead". */
export const countsAttacker = oncePer(({ text }: Reading): boolean => {
  const found = COUNTED.exec(text);
  return found !== null && ATTACK.test(text) && !UNSURE.test(text.slice(Math.max(0, found.index - BEFORE), found.index));
});

/** "It was not clear *whether* the gunman was among the dead". */
const UNSURE = /\b(?:whether|if|unclear|unknown|den(?:y|ies|ied)|rumou?rs?|reports that|neither|may have|might have)\b[^.]*$/i;

/** Of one who did it: "killed two", "shooting dead a guard"; those killed are others than the killer. */
const DEED = /\b(?:kill(?:s|ed|ing)?|murder(?:s|ed|ing)|slay(?:s|ing)|slew|gun(?:s|ned|ning) down|sho(?:t|ots|oting) dead|sho(?:t|oting) to death|fatally sho(?:t|oting)|stabb(?:ed|ing) to death)\s+(?:at least |the |his |her |their )?$/i;
/** "*Was* shot dead": nobody is said to have done it. */
const PASSIVE = /\b(?:was|were|been|be|being|is|are)\s+(?:\w+ly\s+|shot and\s+)?(?:kill|murder|gunned|shot|fatally|stabbed)\w*(?:\s+\w+){0,2}\s+$/i;
/** Whoever else kills in such news: those whom the police kill are no victims of the attacker. */
const LAWFUL = /\b(?:police|officers?|deput(?:y|ies)|troops|soldiers|agents|guards|forces|troopers|military|army)\b(?:\s+\w+){0,3}\s+$/i;
const BEFORE = 48;

/** Whether a toll tells of whom somebody killed, the killer thus left out: "he killed two co-workers, then himself". */
export function leavesAttackerOut({ text }: Reading, { start }: Claim): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return DEED.test(before) && !PASSIVE.test(before) && !LAWFUL.test(before);
}
