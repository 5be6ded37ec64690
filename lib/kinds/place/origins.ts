import type { EntityMention, Token } from '../../text/document.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';

const PERSONS = wordSet('man woman boy girl teenager teen student resident native couple family immigrant migrant tourist traveller traveler mother father');
/** Those who speak for the place behind "from", rather than come from there. */
const ENVOYS = wordSet('ambassador envoy official officer minister spokesman spokeswoman spokesperson diplomat delegate representative member head chief senator governor president leader');

/** "Oslo-born", "Oslo-based" at a mention: one past the word; null for anything else. */
export function bornEnd(tokens: readonly Token[], mention: EntityMention): number | null {
  const [dash, word] = [tokens[mention.endToken], tokens[mention.endToken + 1]];
  if (dash?.text !== '-' || dash.spaceBefore || word === undefined || word.spaceBefore) return null;
  return word.lower === 'born' || word.lower === 'based' ? mention.endToken + 2 : null;
}

const NATIVES = wordSet('native resident man woman couple teen teenager boy girl family mother father company firm crowd audience');

/** "The Dayton man", "an Oslo company", "the Mobile, Alabama native" behind a place that ends before token `at`: one past the noun; null for anything else. */
export function nativeEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  return NATIVES.has(tokens[at]?.lower ?? '') && tokens[at]?.text === tokens[at]?.lower && next?.lower !== "'s" && !(next?.text === '-' && !next.spaceBefore) ? at + 1 : null;
}

/** What happens in one place and is called after the town. */
const EVENTS = wordSet('shooting shootings attack attacks bombing bombings massacre explosion blast fire crash derailment rally rallies protest protests riot riots demonstration demonstrations vigil summit conference debate concert siege earthquake wildfire wildfires blaze tornado floods flooding killing killings murder murders slaying slayings stabbing stabbings shootout mutiny uprising unrest standoff evacuation evacuations raid raids hearing outbreak parade marathon trial funeral festival forum fundraiser robbery heist kidnapping rampage tragedy collapse disaster concerts conferences fires crashes explosions hearings parades forums fundraisers funerals festivals trials summits vigils marches march sit-in picket');
/** What may stand between the town and what happened there: "the Dayton bar shooting", "the Leeds hotel fire". */
const SCENES = wordSet('wine hill lake ranch coal oil country backcountry valley canyon forest nightclub club bar pub restaurant cafe church mosque synagogue temple school college campus mall store supermarket office factory plant hotel concert festival airport subway train metro bus ferry hospital clinic prison jail courthouse bank shop stadium cinema theater theatre mine newspaper newsroom home house apartment warehouse market bridge park');

/** "The Dayton shooting", "the Geneva summit", "the Dayton bar shooting" behind a town that ends before token `at`: the noun of what happened, which is no part of the place; null for anything else. */
export function eventAt(tokens: readonly Token[], at: number): number | null {
  // "The Cedar Bluff, Iowa, church shooting".
  let to = tokens[at]?.text === ',' && SCENES.has(tokens[at + 1]?.text ?? '') ? at + 1 : at;
  while (to < at + 3 && SCENES.has(tokens[to]?.text ?? '')) to += 1;
  return EVENTS.has(tokens[to]?.text ?? '') ? to : null;
}

/** "A native of", "a resident of": somebody of the place that follows, before "of" at token `at`. */
export const isNativeOf = (tokens: readonly Token[], at: number): boolean => /^(?:natives?|residents?|inhabitants)$/.test(tokens[at - 1]?.lower ?? '');

/** "Jane Roe of Ohio": a person's name right before "of" at token `at`. */
export function isOfPerson({ document: { entities }, mentions }: FindContext, at: number): boolean {
  const before = mentions.find((one) => one.endToken === at);
  return before !== undefined && entities[before.entity]?.type === 'person';
}

/** "An accountant from", "a man from": somebody who comes from there, before "from" at token `at`. */
export function isFromThere(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.lower ?? '';
  // "The 24-year-old from".
  if (word === 'old' && tokens[at - 2]?.text === '-') return true;
  return PERSONS.has(word) || (ROLE_HEADS.has(word) && !ENVOYS.has(word));
}

/** "The Dayton suburbs", "suburban" told by the noun: one past the noun behind a town that ends before token `at`; null for anything else. */
export function suburbsEnd(tokens: readonly Token[], at: number): number | null {
  return /^(?:suburbs?|outskirts|exurbs)$/.test(tokens[at]?.text ?? '') ? at + 1 : null;
}
