import type { Token } from '../../text/document.ts';

/** Words that tell of a rise. */
export const UP: ReadonlySet<string> = new Set(
  (
    'up rise rises rose risen rising raise raises raised raising increase increases increased increasing gain gains gained gaining jump jumps jumped climb ' +
    'climbs climbed climbing grow grows grew grown growing growth surge surged soar soared soaring higher advance advanced added expand expanded hike hikes ' +
    'rebounded boost boosted bigger larger faster more swelled rallied spiked richer improved heavier longer surges surging jumping boosts boosting soars ' +
    'advancing advances adding expands expanding expansion rebound rebounding rallying rally swelling spike spiking improvement improving improve hiked ' +
    'hiking upward upwards'
  ).split(' '),
);
/** Words that tell of a fall. */
export const DOWN: ReadonlySet<string> = new Set(
  (
    'down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining cut cuts cutting lower decrease decreases ' +
    'decreased shrank shrink shrunk contracted plunge plunged plummeted tumble tumbled slump slumped slid slipped sank lost loses less fewer smaller reduce ' +
    'reduced reduction reducing sliding shed dip dipped off slashed discount slower eased plunging plunges plummet plummeting plummets tumbling tumbles ' +
    'slumping slumps slides slips slipping sinking sinks dipping dips sheds shedding reduces reductions decreasing shrinking shrinks contracting contracts ' +
    'losing loss slashing slashes easing eases ease downward downwards weakened weakening weaker cheaper'
  ).split(' '),
);

/** "+0.2%", "-2%", "minus five percent": the sign of a change. */
export function signBefore(tokens: readonly Token[], from: number, first: number): 'up' | 'down' | null {
  const sign = from - 1 >= first ? tokens[from - 1] : undefined;
  if (sign === undefined || sign.type === 'number') return null;
  if (sign.lower === 'plus' || sign.lower === 'minus') return sign.lower === 'plus' ? null : 'down';
  if (!sign.spaceBefore || tokens[from]?.spaceBefore !== false) return null;
  return sign.text === '+' ? 'up' : /^[-–−]$/.test(sign.text) ? 'down' : null;
}

/** How far back the verb that two changes share may stand. */
const SHARED = 16;

/** "Acme was down 2 percent, Brock *by 3 percent*": the second change shares the verb of the first. */
export function sharedVerb(tokens: readonly Token[], from: number, first: number): 'up' | 'down' | null {
  if (tokens[from - 1]?.lower !== 'by' || !/^[A-Z]/.test(tokens[from - 2]?.text ?? '')) return null;
  for (let k = from - 3; k >= Math.max(first, from - SHARED); k -= 1) {
    const word = tokens[k]?.lower ?? '';
    if (word === ';') return null;
    if (UP.has(word) || DOWN.has(word)) return UP.has(word) ? 'up' : 'down';
  }
  return null;
}
