import type { Reading } from '../alignment/reading.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import type { PlaceValue } from '../kinds/place/value.ts';
import { wordSet } from '../text/names/word-set.ts';
import { oncePer } from '../text/once.ts';

/**
 * Sorts of detail that reports leave out with unlike ease, beside the kinds themselves:
 * - `quote`: words that one report quotes; most of what is said is said to one reporter
 * - `quoted`: what somebody brings up in their own words is of the talk, not of the event
 * - `few`: one or two people, or a third one, are mostly told by naming them
 * - `ground`: a place told by a common noun ("in his garage"), which reports tell in many ways or leave to be understood
 * - `speaker`: who merely speaks to one reporter is no part of the event
 */
export type SilenceSort = 'quote' | 'ground' | 'quoted' | 'few' | 'speaker' | 'name' | 'role' | 'percent' | 'place' | 'date' | 'money' | 'duration' | 'rank' | 'count';

const OWN_SORTS: ReadonlySet<string> = new Set<SilenceSort>(['name', 'role', 'percent', 'place', 'date', 'money', 'duration', 'rank']);

/**
 * What sort of detail a report may be said to leave out when it does not give `claim`; null for what is never missed:
 * encounters, items of digests, "at the scene", the town that a report was sent from, who wrote it.
 */
export function silenceSort(page: Reading, kind: Kind, claim: Claim): SilenceSort | null {
  if (kind.tellsSilence === false || kind.fills === 'status' || isListed(page, claim) || isCredit(page, claim)) return null;
  if (kind.fills === 'words') return 'quote';
  const isGround = kind.name === 'place' && isUnnamed(claim.value as PlaceValue);
  if (isGround && UNMISSED.has((claim.value as PlaceValue).name)) return null;
  if (isQuoted(page, claim)) return 'quoted';
  if (isGround) return 'ground';
  if ((kind.name === 'name' || kind.name === 'role') && isSpeaker(page, claim)) return 'speaker';
  if (kind.name === 'count' && !claim.text.includes(' of ') && isFew(claim.value as CountValue)) return 'few';
  return OWN_SORTS.has(kind.name) ? (kind.name as SilenceSort) : 'count';
}

/** More values than this in one sentence make a table or a list of results. */
const MOST_IN_SENTENCE = 12;

/** An item of a digest ("* Lawmakers meet …") or a table: of an event of its own, which the rest of the report does not tell. */
function isListed(page: Reading, { sentence }: Claim): boolean {
  return listedSentences(page).has(sentence);
}

const listedSentences = oncePer(({ text, extraction }: Reading): ReadonlySet<number> => {
  const counts = new Map<number, number>();
  for (const { sentence } of extraction.claims) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const items = new Set(extraction.sentences.flatMap(({ start, paragraph }) => (BULLETS.has(text[start] ?? '') ? [paragraph] : [])));
  const listed = [...counts.keys()].filter((index) => {
    const paragraph = extraction.sentences[index]?.paragraph;
    return (counts.get(index) ?? 0) > MOST_IN_SENTENCE || (paragraph !== undefined && items.has(paragraph));
  });
  return new Set(listed);
});

const BULLETS: ReadonlySet<string> = new Set('*•▪■');

/** "Ann Poe contributed to this report." */
function isCredit({ text, extraction }: Reading, { sentence }: Claim): boolean {
  const stored = extraction.sentences[sentence];
  return stored !== undefined && /\b(?:contributed to this|reporting by|editing by)\b/i.test(text.slice(stored.start, stored.end));
}

function isQuoted(page: Reading, { start, end }: Claim): boolean {
  return (page.claimsByKind.get('quote') ?? []).some((quote) => quote.start <= start && end <= quote.end);
}

/** In characters: "…, said the director of the museum, Ann Poe". */
const INVERTED_REACH = 60;

function isSpeaker(page: Reading, { start, sentence, event, detail: { owner } }: Claim): boolean {
  if (owner === null) return false;
  const told = event === null ? null : page.extraction.events[event];
  if (told?.action === 'say' && told.agents.includes(owner)) return true;
  if (told?.action === 'say' && told.agents.length === 0 && start >= told.end && start - told.end <= INVERTED_REACH) return true;
  return page.extraction.claims.some((claim) => claim.sentence === sentence && claim.attribution?.entity === owner);
}

/** "At the scene", "behind the building", "in court" are told in too many ways to be missed. Groups of nouns. */
const UNMISSED = wordSet('window door scene site building premises area street block neighborhood court courthouse hospital home house vehicle headquarters office station floor river embankment lake border field room');

function isUnnamed({ type, written }: PlaceValue): boolean {
  return type === 'common' && !/\s\p{Lu}/u.test(written);
}

const FEW = 2;

function isFew({ unit, quantity }: CountValue): boolean {
  return unit === 'ordinal' || ((unit === 'people' || unit === 'item') && quantity.point !== null && quantity.point <= FEW);
}
