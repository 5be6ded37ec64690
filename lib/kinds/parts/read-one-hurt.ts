import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { countRead, exactQuantity, type CountRead } from './count-read.ts';
import { stateBefore } from './states.ts';

/** What is told of one who is left unnamed: "*wounding* one", "*killed* one". */
const HARMING = wordSet('killing wounding injuring hurting killed wounded injured');
/** What goes on from it to the harm done to others: "killing one and *wounding* three". */
const HARMING_NEXT = wordSet('killing wounding injuring hurting leaving sending critically seriously severely gravely badly fatally slightly');
/** Beasts that are shot and run over as people are. */
const BEASTS = wordSet('dog dogs puppy puppies cat cats horse horses cow cows cattle calf calves sheep lamb lambs goat goats pig pigs bear bears cub cubs lion lions tiger tigers wolf wolves elephant elephants deer moose elk whale whales dolphin dolphins seal seals bird birds animal animals pet pets camel camels bull bulls crocodile alligator shark monkey monkeys rhino rhinos');
/** What harms people, and whom it meets: without any of it a bill was killed, or a robot. */
const VIOLENT = /^(?:fire|fired|firing|shots?|shooting|gun\w*|bomb\w*|blasts?|explo\w+|crash\w*|crowds?|attack\w*|stab\w*|knife|cars?|trucks?|vans?|vehicles?|grenades?|missiles?|rockets?|drones?|strikes?|struck|hit|quake|earthquake|storms?|tornado\w*|flood\w*|collaps\w+|fell|trains?|bus|plane|police|officers?|gunm[ae]n|people|students?|workers?|soldiers?|protesters?|men|women)$/;
/** How far back the beasts or the violence may stand, in words. */
const BEAST_REACH = 16;

/** "Opened fire on the crowd, *wounding one*": one person; null before "one of them", "one another" and where beasts are told of. */
export function readOneHurt(tokens: readonly Token[], i: number, first: number, end: number): CountRead | null {
  if (tokens[i]?.lower !== 'one' || i <= first || !HARMING.has(tokens[i - 1]?.lower ?? '')) return null;
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  const closes = next === undefined || /^[.,;)]$/.test(next.text) || (next.lower === 'and' && i + 2 < end && HARMING_NEXT.has(tokens[i + 2]?.lower ?? ''));
  if (!closes) return null;
  const before = tokens.slice(Math.max(first, i - BEAST_REACH), i - 1).map(({ lower }) => lower);
  if (before.some((word) => BEASTS.has(word)) || !before.some((word) => VIOLENT.test(word))) return null;
  const state = stateBefore(tokens, i, first);
  return state === null ? null : countRead({ firstToken: i, endToken: i + 1, quantity: exactQuantity(1), unit: 'people', state });
}
