import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Who votes, what is voted for and how it is asked: beside these, points are shares of votes. In sport and on exchanges points are points. */
const OF_VOTES = wordSet(
  'voters voter vote votes district districts county counties state states poll polls polling polled pollster election elections electorate presidential president senate senator congressman congresswoman congressional seat ' +
  'democrat democrats democratic republican republicans gop nominee primary ballot runoff gubernatorial governor referendum labour conservatives tory tories incumbent',
);
const OF_GAMES = wordSet('game games quarter halftime rebounds assists coach season team league tournament index dow nasdaq stocks shares traded trading nikkei ftse scored playoff playoffs');
/** How one stands to another in a count of votes. */
const STANDING = wordSet('won win wins winning lost lose loses losing carried carries carry led lead leads leading ahead behind trailed trails trailing trail went swung beat beats defeated up down edge margin by');
const MARGINS = wordSet('lead leads margin advantage edge deficit victory win gap swing loss');
const REACH = 10;
const NEAR = 30;

/** Whether the "points" at token `k` are shares of votes: "carried the county *by 12 points*", "a *seven-point* lead among voters". */
export function arePointsOfVote(tokens: readonly Token[], k: number, first: number): boolean {
  const isPlural = tokens[k]?.lower === 'points';
  const previous = tokens[k - 1]?.lower ?? '';
  if (previous === '%' || previous === 'percent' || previous === 'percentage' || previous === 'basis') return false;
  if (isPlural ? !standsBefore(tokens, k, first) : !MARGINS.has(tokens[k + 1]?.lower ?? '')) return false;
  let isOfVotes = false;
  for (let at = Math.max(first, k - NEAR); at < k + NEAR && at < tokens.length; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (at > k && /^[.?!]$/.test(lower)) break;
    if (OF_GAMES.has(lower)) return false;
    isOfVotes ||= OF_VOTES.has(lower);
  }
  return isOfVotes;
}

function standsBefore(tokens: readonly Token[], k: number, first: number): boolean {
  for (let at = k - 1; at >= Math.max(first, k - REACH); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (STANDING.has(lower)) return true;
    if (/^[;:]$/.test(lower)) return false;
  }
  return false;
}
