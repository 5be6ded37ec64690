import type { Token } from '../../text/document.ts';
import { isTelephoneCall, telephones } from './telephoning.ts';
import { BE, DETERMINERS, isAdverb, isFunctionWord } from './word-classes.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const VEHICLES = words(`car cars truck trucks lorry lorries van vans bus buses train trains tram trams vehicle vehicles pickup suv jeep minibus motorcycle motorbike motorcyclist
  bike bicycle cyclist scooter taxi cab ambulance tractor trailer sedan limousine plane planes jet jets airliner aircraft helicopter glider boat boats ship ships
  ferry ferries barge barges tanker tankers tug tugboat vessel vessels yacht freighter trawler dinghy submarine liner freight locomotive driver motorist pedestrian
  pedestrians pole tree wall guardrail barrier lamppost`);
/** Nouns in front of which "fire" is no blaze: "fire department". */
const FIRE_PARTS = words(`department departments chief chiefs official officials officer officers truck trucks crew crews marshal marshals station stations alarm alarms drill hydrant service
  services engine engines safety brigade escape code codes hazard hazards extinguisher extinguishers power fighter fighters investigator investigators commissioner
  captain hall district and`);
const FEARED = words('confirmed presumed declared pronounced feared found left shot reported believed');
/** How far from a doubtful verb the vehicle stands at most, in tokens. */
const REACH = 8;

function nearVehicle(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  for (let i = Math.max(first, at - REACH); i < Math.min(end, at + REACH); i += 1) if (VEHICLES.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "The ferry went down", "the Halcyon went down": a vessel, or a name with an article, sinks; prices and players do not. */
function goesUnder(tokens: readonly Token[], at: number, first: number): boolean {
  let i = at - 1;
  while (i > first && (isAdverb(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'had' || tokens[i]?.lower === 'has')) i -= 1;
  if (VEHICLES.has(tokens[i]?.lower ?? '')) return true;
  const name = tokens[i];
  return name !== undefined && name.text !== name.lower && tokens[i - 1]?.lower === 'the';
}

/** "Three dead", "was found dead", "six are missing": said of people, and not in front of a noun. */
function isPredicate(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  if (next?.type === 'word' && !isFunctionWord(next.lower)) return false;
  if (next !== undefined && DETERMINERS.has(next.lower)) return false;
  let i = at - 1;
  while (i >= first && isAdverb(tokens[i]?.lower ?? '')) i -= 1;
  const before = tokens[i];
  if (before === undefined || i < first) return false;
  return before.type === 'number' || BE.has(before.lower) || FEARED.has(before.lower) || COUNTED.has(before.lower);
}

const COUNTED = words('one two three four five six seven eight nine ten eleven twelve dozen dozens scores hundreds others people many several at');

const DOUBTFUL = words(`dead missing fire fires hit hits hitting struck strikes striking strike ram rams rammed ramming ran run runs running went gone go goes going
  roll rolls rolled rolling call calls called calling`);

/** Whether a word that often means something else names its action here. True for every word without a second meaning. */
export function isMeant(tokens: readonly Token[], at: number, end: number, first: number, limit: number, noun: boolean): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!DOUBTFUL.has(lower)) return true;
  if (lower.startsWith('call')) return isCall(tokens, at, end, first, limit, noun);
  if (lower === 'dead' || lower === 'missing') return isPredicate(tokens, at, first);
  if (noun && (lower === 'fire' || lower === 'fires')) return !FIRE_PARTS.has(tokens[end]?.lower ?? '') && !/^(?:under|open|opened|opening|opens|to|small|arms|return|returned|friendly|enemy|gun|rifle|cease)$/.test(tokens[at - 1]?.lower ?? '');
  if (/^(?:hit|hits|hitting|struck|strikes|striking|strike|ram|rams|rammed|ramming)$/.test(lower) && !noun) return nearVehicle(tokens, at, first, limit);
  if (lower.startsWith('roll')) return nearVehicle(tokens, at, first, limit);
  if (/^(?:ran|run|runs|running)$/.test(lower) && tokens[at + 1]?.lower === 'into') return nearVehicle(tokens, at, first, limit);
  if (/^(?:went|gone|go|goes|going)$/.test(lower) && tokens[at + 1]?.lower === 'down') return goesUnder(tokens, at, first);
  return true;
}

/** Alone, "called" is by telephone only in some company; of the nouns, "call with" and "call between" always are. */
function isCall(tokens: readonly Token[], at: number, end: number, first: number, limit: number, noun: boolean): boolean {
  if (noun) return !/^(?:from|to)$/.test(tokens[end - 1]?.lower ?? '') || isTelephoneCall(tokens, at, first);
  return end > at + 1 || telephones(tokens, at, first, limit);
}
