import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { State } from './states.ts';

const SAVING = wordSet('save saves saved saving spare spares spared sparing rescue rescues rescued rescuing');
/** What is done to lives that go on. */
const GOING_ON = wordSet('change changes changed changing touch touched touching transform transforms transformed transforming affect affects affected affecting improve improves improved improving enrich enriched risk risks risked risking endanger endangers endangered endangering threaten threatens threatened threatening disrupt disrupts disrupted disrupting upend upended ruin ruined ruining shape shaped shaping dedicate dedicated celebrate celebrates celebrated celebrating honor honored honoring honour honoured honouring protect protects protected protecting');
const TAKING = wordSet('take takes took taken taking claim claims claimed claiming cost costs costing end ends ended ending loss');
/** How far before the lives the verb may stand, and behind them what is at stake. */
const REACH = 4;

/** "*Claimed* 14 lives", "the flood *saved* nobody": what became of the lives counted at token `at`, their number at `first`; null where they go on. */
export function stateOfLives(tokens: readonly Token[], first: number, at: number, start: number): State | null {
  for (let k = first - 1; k >= Math.max(start, first - REACH); k -= 1) {
    const word = tokens[k]?.lower ?? '';
    if (SAVING.has(word)) return 'rescued';
    if (GOING_ON.has(word)) return null;
    if (TAKING.has(word)) return 'killed';
  }
  const behind = tokens.slice(at + 1, at + 1 + REACH).map(({ lower }) => lower);
  while (/^(?:were|are|was|have|had|has|been|be|being|could|would|might|may)$/.test(behind[0] ?? '')) behind.shift();
  if (SAVING.has(behind[0] ?? '')) return 'rescued';
  return GOING_ON.has(behind[0] ?? '') || /^(?:at (?:stake|risk)|in danger|under threat|on the line)\b/.test(behind.join(' ')) ? null : 'killed';
}

/** "Took *the lives of* six miners": whether those counted from token `i` on lost theirs. */
export function areLivesTaken(tokens: readonly Token[], i: number, start: number): boolean {
  let k = i - 1;
  while (k > start && /^(?:at|least|about|some|nearly|almost|roughly|than|more|the|these|those|all)$/.test(tokens[k]?.lower ?? '')) k -= 1;
  if (tokens[k]?.lower !== 'of' || tokens[k - 1]?.lower !== 'lives') return false;
  const verb = /^(?:the|all)$/.test(tokens[k - 2]?.lower ?? '') ? k - 3 : k - 2;
  return verb >= start && TAKING.has(tokens[verb]?.lower ?? '');
}
