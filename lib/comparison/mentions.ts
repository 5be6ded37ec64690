import { judgePair, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import { perClaim } from '../alignment/per-claim.ts';
import type { Reading } from '../alignment/reading.ts';
import { stemsOfPhrase } from '../alignment/word-index.ts';
import { contextOverlap, type Overlap } from '../alignment/wording.ts';
import type { Claim } from '../claims/claim.ts';
import { kindNamed } from '../kinds/list.ts';
import { bodyName, nicknameOf, personName, type NameValue } from '../kinds/name/value.ts';
import type { PlaceValue } from '../kinds/place/value.ts';
import { oncePer } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { RelatedPair } from './relations.ts';
import { isWeeksLater, type NewsTies } from './within-news.ts';

/** Mentions of one name that are looked at, at most: the first ones tell what a report has to tell of it. */
const MOST_MENTIONS = 12;
/** Names of several words are found in small letters too: "the Senate judiciary committee". */
const SEVERAL_WORDS = /\S\s+\S/;

/** Weight of shared words, those of the name left out, from which a name is told of one thing where both likely tell the same news, and where they may not. */
const ONE_WORD = 0.35;
const TWO_WORDS = 1;
/** The same for places. */
const LIKE_TELLING = 2;
/** Log-odds of one news from which a name is its bearer's wherever it stands; from which it is in like sentences; below which it is in none. */
const SUREST_NEWS = 3;
const SAME_NEWS = 0;
const LEAST_NEWS = -2;
/** Share of the wording besides, for a place: what happens in a state and its governor have words in common too. Of fewer words, nearly half. */
const LIKE_WORDING = 0.2;
const MUCH_ALIKE = 0.4;

/** A pair with the wording that both sentences share besides the name. */
interface Mentioned {
  readonly pair: ClaimPair;
  readonly besides: Overlap;
}

/**
 * Agreements on names and places that the other report has and makes no claim of, for claims without an answer. A full name is one
 * person's wherever it stands in reports of one news; of a place more is asked.
 *
 * @param news what ties the two reports
 * @param open claims of the page without an answer
 */
export function mentionedAgain(context: AlignmentContext, news: NewsTies, open: readonly Claim[]): RelatedPair[] {
  const likely = news.likely + news.added;
  if (likely < LEAST_NEWS || isWeeksLater(news)) return [];
  return open.flatMap((claim): RelatedPair[] => {
    if (claim.kind !== 'name' && claim.kind !== 'place') return [];
    const found = likeliestMention(context, claim);
    return found !== null && isToldAlike(found, claim.kind === 'place', likely) ? [{ pair: found.pair, relation: 'agrees' }] : [];
  });
}

function isToldAlike({ besides: { shared, ratio } }: Mentioned, isPlace: boolean, likely: number): boolean {
  const isSame = likely >= SAME_NEWS;
  if (!isPlace) return likely >= SUREST_NEWS || shared >= (isSame ? ONE_WORD : TWO_WORDS);
  return (shared >= LIKE_TELLING && ratio >= LIKE_WORDING) || (isSame && shared >= TWO_WORDS && ratio >= MUCH_ALIKE);
}

/**
 * The likeliest place where the other report names whom or what a claim of the page names, though that naming makes no
 * claim of its own there: a name in a headline, the short form of somebody already introduced, "the Elmer staffer".
 * Null where it names neither.
 */
function likeliestMention(context: AlignmentContext, claim: Claim): Mentioned | null {
  const kind = kindNamed(claim.kind);
  if (!kind) return null;
  let best: Mentioned | null = null;
  for (const span of mentionsIn(context, claim)) {
    const right = mentionClaim(context.other, claim, span);
    if (right === null) continue;
    const besides = contextOverlap(toldBesides(context.page, claim), right.context, context.weights);
    if (best !== null && besides.shared <= best.besides.shared) continue;
    const judged = judgePair(context, kind, { ...claim, event: null }, right);
    if (!('pair' in judged)) continue;
    const { outcome } = judged.pair.comparison;
    if (outcome === 'same' || outcome === 'compatible') best = { pair: { ...judged.pair, left: claim }, besides };
  }
  return best;
}

/** Stems of the claim's sentence, those of the name left out. */
const toldBesides = perClaim(({ extraction }, { text, sentence }): readonly string[] => {
  const own = new Set(stemsOfPhrase(text));
  return (extraction.sentences[sentence]?.stems ?? []).filter((stem) => !own.has(stem));
});

function mentionsIn(context: AlignmentContext, claim: Claim): readonly Span[] {
  const { other, links } = context;
  const { owner } = claim.detail;
  const spans: Span[] = [];
  if (claim.kind === 'name' && owner !== null) {
    for (const entity of other.extraction.entities) if (links.relation(owner, entity.id) === 'same') spans.push(...entity.mentions.slice(0, MOST_MENTIONS));
  }
  const { value } = claim;
  const written = claim.kind === 'place' ? nameOfPlace(value as PlaceValue) : (value as NameValue).written;
  const isPiece = (span: Span): boolean => claim.kind === 'place' && isOfLongerName(other, span, (value as PlaceValue).scale);
  if (written !== null) for (const span of wordsIn(other, written)) if (!isPiece(span) && !spans.some(({ start, end }) => start < span.end && span.start < end)) spans.push(span);
  return spans.slice(0, 2 * MOST_MENTIONS);
}

const nameOfPlace = ({ type, name, streets }: PlaceValue): string | null => (type === 'named' && streets.length === 0 ? name : null);

/** "Washington" of "the Washington Post", "Harlan Tower" of "the Harlan Tower Lagos project". */
function isOfLongerName({ text, extraction }: Reading, { start, end }: Span, scale: PlaceValue['scale']): boolean {
  if (scale !== 'area' && /^ \p{Lu}/u.test(text.slice(end, end + 2))) return true;
  return extraction.entities.some(({ type, mentions }) => type !== 'place' && mentions.some((one) => one.start <= start && end <= one.end && one.end - one.start > end - start));
}

const lowered = oncePer(({ text }: Reading) => text.toLowerCase().replaceAll('’', "'"));

/** Where `written` stands as whole words; a single word only with its capital. */
function wordsIn(reading: Reading, written: string): Span[] {
  const found: Span[] = [];
  const wanted = written.toLowerCase().replaceAll('’', "'");
  const text = lowered(reading);
  if (text.length !== reading.text.length) return found;
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST_MENTIONS; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isWordPart(text[at - 1]) || isWordPart(text[end])) continue;
    if (SEVERAL_WORDS.test(wanted) || text[at] !== reading.text[at]) found.push({ start: at, end });
  }
  return found;
}

const isWordPart = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

function mentionClaim(reading: Reading, { kind, value, detail }: Claim, { start, end }: Span): Claim | null {
  const sentence = reading.extraction.sentences.findIndex((one) => one.start <= start && start < one.end);
  const stored = reading.extraction.sentences[sentence];
  if (!stored || stored.boilerplate) return null;
  const text = reading.text.slice(start, end);
  const owner = kind === 'name' ? (reading.extraction.entities.find(({ mentions }) => mentions.some((one) => one.start === start && one.end === end))?.id ?? null) : null;
  return { id: `m${start}`, kind, start, end, text, value: kind === 'place' ? { ...(value as PlaceValue), written: text } : named(value as NameValue, text), detail: { ...detail, owner }, sentence, event: null, attribution: null, context: stored.stems };
}

function named({ type, surname }: NameValue, text: string): NameValue {
  if (type === 'person') return personName(text, surname);
  return type === 'nickname' ? nicknameOf(text) : bodyName(text, type);
}
