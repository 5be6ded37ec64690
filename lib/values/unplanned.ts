import type { Token } from '../text/document.ts';
import { isStopWord } from '../text/stopwords.ts';
import type { TimeRead } from './read-time.ts';

/** What nobody sets a day for: told of a day, it has been. */
const MISHAPS: ReadonlySet<string> = new Set(
  ('attack attacks shooting shootings crash crashes fire blaze blast blasts explosion explosions bombing bombings killing killings murder murders death deaths slaying slayings massacre stabbing stabbings ' +
  'incident accident disaster tragedy collision derailment collapse earthquake quake tornado tornadoes avalanche landslide eruption spill wreck wreckage carnage bloodshed violence riot riots rioting clash clashes ' +
  'raid raids ambush assault rampage robbery heist kidnapping abduction siege standoff arrest arrests loss defeat rout upset victory win setback selloff plunge slump tumble outage breach hack leak outburst gaffe ' +
  'resignation ouster firing dismissal ejection suicide overdose drowning evacuation shutdown chaos mayhem confrontation altercation brawl scuffle').split(' '),
);

/** What comes unannounced as a rule, and is waited for now and then. */
const DEEDS: ReadonlySet<string> = new Set(
  ('announcement decision ruling verdict statement statements tweet tweets remarks comments action actions move moves revelation revelations disclosure disclosures indictment conviction acquittal confession ' +
  'apology complaint lawsuit filing proclamation declaration admission allegations accusation accusations threat threats reversal warning call calls letter email order pardon pardons').split(' '),
);

/** Words in front of a deed that make it one to come: "ahead of Friday's ruling", "investors await Friday's decision". */
const AWAITED = /^(?:ahead|before|until|till|prior|upcoming|await\w*|wait\w*|expect\w*|anticipat\w*|prepar\w*|brac\w*|pending|watch\w*|for|toward|towards)$/;
/** How far in front, in tokens. */
const AWAITED_REACH = 5;
/** Words that narrow the noun: "Friday's deadly supermarket shooting". */
const MOST_WORDS = 4;

/** "Friday's attack", "the Friday crash", "Friday's surprise ruling": true if what the time stands in front of has been, whatever the tense around it. */
export function isOfDoneDeed(tokens: readonly Token[], { firstToken, endToken }: TimeRead): boolean {
  const from = tokens[endToken]?.lower === "'s" ? endToken + 1 : endToken;
  for (let at = from; at < from + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.type !== 'word' && token.text !== '-') || isStopWord(token.lower)) return false;
    if (MISHAPS.has(token.lower)) return tokens[at + 1]?.lower !== 'drill';
    if (DEEDS.has(token.lower)) return tokens[at + 1]?.lower !== 'party' && !isAwaited(tokens, firstToken);
  }
  return false;
}

function isAwaited(tokens: readonly Token[], firstToken: number): boolean {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - AWAITED_REACH); at -= 1) {
    if (AWAITED.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
