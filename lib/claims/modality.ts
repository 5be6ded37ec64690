import type { EventStatus } from '../kinds/kind.ts';
import type { Token } from '../text/document.ts';
import { counterfactual } from './events/counterfactual.ts';
import { asReported } from './events/reported.ts';
import { AUXILIARIES, isAdverb, NOT, PREPOSITIONS } from './events/word-classes.ts';
import { wordSet } from '../text/names/word-set.ts';

const GOING_TO = wordSet("will would shall 'll won't");

const POSSIBLY = wordSet('may might could');

const VERBS = wordSet('is are was were be been has have had');

/** Where a trigger stands, in token indices of the document; ends are exclusive. */
export interface TriggerPlace {
  readonly tokens: readonly Token[];
  /** Clause the trigger rules over, its opener included. */
  readonly clause: { readonly first: number; readonly end: number; readonly opener: string | null };
  readonly trigger: { readonly first: number; readonly end: number; readonly noun: boolean; readonly present?: boolean };
  /** Bounds of the sentence. */
  readonly sentence: { readonly first: number; readonly end: number };
  readonly headline: boolean;
}

const POSSIBLE = wordSet(`may might could possibly potentially perhaps maybe probably likely unlikely hope hopes hoped hoping want wants wanted wish wishes
  consider considers considered considering should must need needs ought asked ask asks urged urge urges invited invite invites ordered
  request requests requested offer offers offered offering willing ready seek seeks seeking sought try tries trying tried encourage
  encouraged proposed propose proposes proposing can ability chance opportunity possibility prospect unclear uncertain unsure
  possible potential prospective hypothetical desire desires willingness wish aim aims hint appeal appeals call calls called calling demand demands pressure threatened threatens threaten`);
const PLANNED = wordSet(`will shall 'll expected expects expect scheduled due set slated poised plan plans planned planning intends intend intended going
  preparing prepares prepared agreed agrees promised promises vowed vows pledged pledges would planned upcoming forthcoming looming anticipated
  supposed arranged arranging tomorrow`);
const DENIED = wordSet(`denied denies deny denying refused refuses refuse refusing declined declines decline declining failed fails fail failing rejected rejects
  reject rejecting rebuffed rebuffs refusal without ruled avoid avoided avoids unable neither nor`);
const CANCELLED = wordSet(`canceled cancelled cancel cancels canceling cancelling cancellation cancelation postponed postpone postpones postponing postponement
  scrapped scrap scrapping scraps shelved shelve delayed delay delaying delays aborted abandoned`);
const REALISED = wordSet('managed began begins begin started starts start continued continues continue forced came ended went happened helped proceeded used');
const SKIPPED = wordSet(`able to be been being is are was were am have has had having do does did also the a an it its then once even not never
  that whether if for his her their on in of with`);
const NOUN_LIGHT = wordSet(`hold holds held holding have has had having begin began start started attend attends attended attending join joined continue continued resume
  resumed host hosted lead conduct conducted take took taken make made making pay paid undertake go arrange schedule organise organize plan see
  include includes including for of to into produce set up secure be`);
/** Verbs that say a noun of action comes about: "the meeting will take place". */
const HAPPENS = wordSet('take takes took taken happen happens happened occur occurs occurred held begin begins start starts go proceed come convene resume scheduled expected planned set due slated');
const HYPOTHETICAL = wordSet('if unless whether');

/** "When they meet next week": the present tense after these is of the future. */
const YET_TO_COME = wordSet('when once until before after');
/** The longest way from a trigger to the words that govern it, in tokens. */
const WALK = 14;

/** Lower case, but empty for what is no modal verb: "a fire in May", "Will said". */
function wordAt({ tokens, sentence, headline }: TriggerPlace, i: number): string {
  const token = tokens[i];
  if (token === undefined) return '';
  return (token.text === 'May' || token.text === 'Will') && i > sentence.first && !headline ? '' : token.lower;
}

/** The status of a verb, told from the verb group before it. */
function ofVerb(place: TriggerPlace): EventStatus {
  const { tokens, clause, trigger } = place;
  const unfulfilled = counterfactual(tokens, clause.first, trigger.first);
  if (unfulfilled !== null) return unfulfilled;
  let negated = false;
  let status: EventStatus | null = null;
  let infinitive = false;
  for (let i = trigger.first - 1; i >= Math.max(clause.first, trigger.first - WALK); i -= 1) {
    const lower = wordAt(place, i);
    const before = tokens[i - 1]?.lower ?? '';
    if (i === trigger.first - 1 && lower === 'to') infinitive = true;
    if (NOT.has(lower)) negated = true;
    if ((lower === 'set' || lower === 'due' || lower === 'going' || lower === 'about') && tokens[i + 1]?.lower !== 'to') break;
    if (lower === 'about' && infinitive) return negated ? 'denied' : 'planned';
    if (lower === 'able' && infinitive && status === null && !/^(?:be|being)$/.test(before)) return 'happened';
    if (DENIED.has(lower)) return lower === 'unable' || infinitive || i === trigger.first - 1 ? 'denied' : (status ?? 'happened');
    if (POSSIBLE.has(lower)) status = 'possible';
    else if (PLANNED.has(lower)) status ??= 'planned';
    else if (REALISED.has(lower)) return status === null || infinitive ? (status ?? (negated ? 'denied' : 'happened')) : status;
    else if (!NOT.has(lower) && !SKIPPED.has(lower) && !isAdverb(lower)) break;
    if (status !== null && !NOT.has(lower) && lower !== 'be' && !infinitive && !MODAL_ONLY.has(lower)) break;
  }
  if (infinitive && status === null) return negated ? 'denied' : ofPurpose(place);
  if (negated) return status === 'possible' ? 'possible' : 'denied';
  return status ?? 'happened';
}

/** Verbs and nouns of motion: who "travelled to Oslo to meet" somebody did it, or will, as the journey tells. */
const MOTION = /^(?:visit|trip|travel|travell|fly|flew|flown|arriv|went|gone|came|come|return|journey|head|drove|cross|fled|land)(?:s|ed|ing|e|es)?$/;
/** "The first leader to visit" and "the only one to meet" tell of what took place. */
const SUPERLATIVE = /^(?:first|second|third|last|latest|only|highest|oldest|youngest|biggest|largest|most|senior|(?!(?:request|arrest|protest|interest|contest|guest|quest|west|rest|test|forest|harvest|suggest|priest|behest)$)[a-z]+est)$/;

/** What one asks of or lets somebody else: "a request from the senator to visit", "invited her to meet". */
const ASKED_NOUN = /^(?:requests?|offers?|invitations?|applications?|pleas?|appeals?|bids?|proposals?|permission|permit|leave|consent|chances?|opportunit(?:y|ies)|possibility|suggestions?|calls?)$/;
const ASKED_VERB = /^(?:invit(?:e[sd]?|ing)|ask(?:s|ed|ing)?|urg(?:e[sd]?|ing)|allow(?:s|ed|ing)?|permit(?:s|ted|ting)|encourag(?:e[sd]?|ing)|press(?:es|ed|ing)|beg(?:s|ged|ging)?|petition(?:s|ed|ing)?)$/;
const ASKED_OF = wordSet('from by of for to');
/** Words that begin another clause or group of verbs. */
const APART = wordSet('and or but who which that while when after before because as');

/** An infinitive that no modal verb governs. */
function ofPurpose(place: TriggerPlace): EventStatus {
  const { tokens, clause, trigger } = place;
  let apart = false;
  for (let i = trigger.first - 2; i >= Math.max(clause.first, trigger.first - WALK); i -= 1) {
    const token = tokens[i];
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-')) break;
    if (token.lower === 'yet' && /^ha(?:s|ve|d)$/.test(tokens[i - 1]?.lower ?? '')) return 'denied';
    if (MOTION.test(token.lower)) return ofVerb({ ...place, trigger: { ...trigger, first: i, end: i + 1 } });
    apart ||= APART.has(token.lower) || AUXILIARIES.has(token.lower);
    if (!apart && (ASKED_VERB.test(token.lower) || (ASKED_NOUN.test(token.lower) && ASKED_OF.has(tokens[i + 1]?.lower ?? '')))) return 'possible';
    if (SUPERLATIVE.test(token.lower)) return 'happened';
  }
  return 'planned';
}

const MODAL_ONLY = wordSet("will would shall should can could may might must 'll 'd likely possibly probably perhaps potentially");

/** "Denied talks had failed": not the talks are denied. */
function hasOwnVerb({ tokens, clause, trigger }: TriggerPlace): boolean {
  for (let i = trigger.end; i < clause.end; i += 1) if (AUXILIARIES.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Prepositions over which a verb governs the noun: "hopes for talks", "agreed to a round of talks". */
const CHAIN = wordSet('for of to into including as with than');

/** All words that {@link ofNoun} asks for, as {@link BEHIND_NOUN}. */
const BEFORE_NOUN: ReadonlySet<string> = new Set([
  ...PREPOSITIONS, ...CANCELLED, ...NOT, ...NOUN_LIGHT, ...SKIPPED, ...POSSIBLE, ...PLANNED, ...REALISED, ...DENIED,
  'the', "'s", 'his', 'her', 'their', 'this', 'no', 'to', 'off', 'next',
]);

/** The status of a noun, told from the words that govern it, its adjectives, and the verb it is the subject of. */
function ofNoun(place: TriggerPlace): EventStatus {
  const { tokens, clause, trigger } = place;
  const after = afterNoun(place);
  if (after !== null) return after;
  let definite = false;
  let own = true;
  let infinitive = false;
  let governed = true;
  let negated = false;
  for (let i = trigger.first - 1; i >= Math.max(clause.first, trigger.first - WALK); i -= 1) {
    const lower = wordAt(place, i);
    const near = trigger.first - i <= 4;
    if (!BEFORE_NOUN.has(lower)) {
      if (definite && !near && !isAdverb(lower)) governed = false;
      if (!governed && definite) break;
      continue;
    }
    if (PREPOSITIONS.has(lower)) {
      own = false;
      // "Will open an inquiry in the light of a call": the call itself is not to come.
      if (!CHAIN.has(lower)) break;
    }
    if (near && own && (lower === 'the' || lower === "'s" || lower === 'his' || lower === 'her' || lower === 'their' || lower === 'this')) definite = true;
    if (CANCELLED.has(lower) && trigger.first - i <= 6) return 'cancelled';
    if (NOT.has(lower) || (lower === 'no' && near)) negated = true;
    if (lower === 'to' && i < trigger.first - 1 && NOUN_LIGHT.has(tokens[i + 1]?.lower ?? '')) infinitive = true;
    if (lower === 'off' && tokens[i - 1]?.lower.startsWith('call')) return 'cancelled';
    if (definite && !near && NOUN_LIGHT.has(lower)) governed = true;
    else if (definite && !near && !SKIPPED.has(lower) && !isAdverb(lower)) governed = false;
    // "Called for talks", but "what both called useful talks".
    const possible = POSSIBLE.has(lower) && (!lower.startsWith('call') || /^(?:for|on)$/.test(tokens[i + 1]?.lower ?? ''));
    const adjective = near && (possible || PLANNED.has(lower) || lower === 'next');
    if (adjective && !definite) return possible ? 'possible' : 'planned';
    if (definite && near && /^(?:possible|potential|proposed|prospective|planned|upcoming|scheduled|forthcoming|expected)$/.test(lower)) {
      return POSSIBLE.has(lower) ? 'possible' : 'planned';
    }
    if (!governed && definite) break;
    if (infinitive && REALISED.has(lower)) return 'happened';
    if (DENIED.has(lower) && !hasOwnVerb(place)) return /^(?:reject|rebuff|refus|declin|den)/.test(lower) || !definite ? 'denied' : 'happened';
    if (possible) return 'possible';
    if (PLANNED.has(lower) && ((lower !== 'set' && lower !== 'due' && lower !== 'going') || /^(?:to|for)$/.test(tokens[i + 1]?.lower ?? ''))) return negated ? 'denied' : 'planned';
  }
  if (infinitive) return negated ? 'denied' : 'planned';
  return negated && !definite ? 'denied' : 'happened';
}

/** "A meeting is possible", "has been requested". */
const OPEN = wordSet('possible likely unlikely conceivable requested sought proposed considered mooted unclear uncertain unconfirmed');
/** "A meeting has not been confirmed". */
const SETTLED = wordSet('confirmed announced finalised finalized arranged decided agreed fixed');
const REFUSED = wordSet('rejected refused rebuffed declined');

/** All words that {@link afterNoun} asks for: most others behind a noun need be sought in this list only. */
const BEHIND_NOUN: ReadonlySet<string> = new Set([...CANCELLED, ...VERBS, ...NOT, ...OPEN, ...SETTLED, ...REFUSED, ...POSSIBLY, ...GOING_TO, ...HAPPENS, 'called', 'ruled', 'fell']);

/** "The meeting was postponed", "the talks will be held on Monday". Null when what follows says nothing of it. */
function afterNoun({ tokens, clause, trigger }: TriggerPlace): EventStatus | null {
  let modal: EventStatus | null = null;
  let negated = false;
  let verbs = 0;
  for (let i = trigger.end; i < Math.min(clause.end, trigger.end + WALK); i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (!BEHIND_NOUN.has(lower)) continue;
    if (CANCELLED.has(lower) || (lower === 'called' && tokens[i + 1]?.lower === 'off')) return verbs > 0 ? 'cancelled' : null;
    if (VERBS.has(lower)) verbs += 1;
    if (NOT.has(lower)) negated = true;
    if (verbs > 0 && OPEN.has(lower)) return 'possible';
    if (verbs > 0 && negated && SETTLED.has(lower)) return 'possible';
    if (verbs > 0 && (REFUSED.has(lower) || (lower === 'ruled' && tokens[i + 1]?.lower === 'out'))) return negated ? 'possible' : 'denied';
    if (lower === 'fell' && tokens[i + 1]?.lower === 'through') return 'cancelled';
    if (POSSIBLY.has(lower)) modal = 'possible';
    if (GOING_TO.has(lower)) modal = 'planned';
    if (HAPPENS.has(lower) && (verbs > 0 || modal !== null || negated)) {
      if (lower === 'set' || lower === 'due' || lower === 'scheduled' || lower === 'slated' || lower === 'planned') {
        return tokens[i + 1]?.lower === 'to' || /^(?:for|on|to|in|this|next|tomorrow)$/.test(tokens[i + 1]?.lower ?? '') ? 'planned' : modal;
      }
      if (lower === 'expected') return tokens[i + 1]?.lower === 'to' && HAPPENS.has(tokens[i + 2]?.lower ?? '') ? 'planned' : modal;
      return modal ?? (negated ? 'denied' : null);
    }
  }
  return null;
}

/**
 * Whether the words say that the event took place: `happened` unless the verb group, the governing verb, an adjective or
 * the opener of the clause says otherwise. "A to meet B" counts as planned, "hopes to", "may" and questions as possible.
 */
export function statusOf(place: TriggerPlace): EventStatus {
  const { tokens, clause, sentence, trigger, headline } = place;
  if (clause.opener !== null && HYPOTHETICAL.has(clause.opener)) return 'possible';
  if (clause.opener !== null && trigger.present === true && !headline && YET_TO_COME.has(clause.opener)) return 'planned';
  const status = trigger.noun ? ofNoun(place) : ofVerb(place);
  if (status === 'happened' || status === 'planned') {
    const reported = asReported(place);
    if (reported !== null) return reported;
  }
  if (status === 'happened' && isQuestion(tokens, sentence.first, sentence.end)) return 'possible';
  return status;
}

function isQuestion(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 3); i -= 1) if (tokens[i]?.text === '?') return !/^(?:why|how|what)$/.test(tokens[first]?.lower ?? '');
  return false;
}
