import type { Claim } from '../claims/claim.ts';
import type { TimeValue } from '../values/time.ts';
import { namesEdition } from './editions.ts';
import { perClaim } from './per-claim.ts';
import { eventOf, sentenceText, type Reading } from './reading.ts';

/** In minutes: a report tells the news of its own day and of the one before. */
const DAY = 1440;
/** In days: what was told this long before a report is news of another time than what happened in its own month. */
const NEWS = 31;
const PAST = 60;
/** In days: who mistakes a year is seldom out by more than three. */
const YEARS_APART = 3 * 366;

/** A picture's caption says in the present tense what its date puts into the past: "Roe leaves the court, March 3, 2021." */
const IN_CAPTIONS =
  /\b(?:(?:is|are) (?:seen|pictured|shown)|talks|speaks|arrives|departs|walks|waits|stands|looks|attends|poses|holds|reacts|listens|waves|gestures|leaves|makes|delivers|addresses|meets|greets|shakes|sits|smiles|testifies|appears|boards|participates|stand|walk|gather|hold|wait|attend|march|sit)\b/;
const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * Whether two dates that are not the same were given for two occasions of one sort, so that neither contradicts the other:
 * each is the news of its report's own day, one names a thing that recurs, one is long past where the other is news, one is planned where the other has
 * happened, one is a photograph's, they lie years apart, or both are one word written in different weeks.
 */
export function areOfTwoOccasions(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  const [ours, theirs] = [occasionOf(page, left), occasionOf(other, right)];
  if (ours.words === theirs.words || ours.isOfPhotograph || theirs.isOfPhotograph || ours.isEdition !== theirs.isEdition) return true;
  if (ours.isPlanned !== null && theirs.isPlanned !== null && ours.isPlanned !== theirs.isPlanned) return true;
  const [x, y] = [ours.age, theirs.age];
  if (x === null || y === null) return false;
  if (page.day !== null && other.day !== null && areYearsApart(page.day, x, other.day, y)) return true;
  if (page.day !== other.day && isOwnDay(x) && isOwnDay(y)) return true;
  return (isNews(x) && isPast(y)) || (isNews(y) && isPast(x));
}

interface Occasion {
  /** In small letters. */
  readonly words: string;
  readonly isOfPhotograph: boolean;
  readonly isEdition: boolean;
  /** Null where the day goes with no event. */
  readonly isPlanned: boolean | null;
  readonly age: Age | null;
}

const occasionOf = perClaim((reading, claim): Occasion => {
  const event = eventOf(reading, claim);
  return { words: claim.text.toLowerCase(), isOfPhotograph: isOfPhotograph(reading, claim), isEdition: namesEdition(reading, claim), isPlanned: event && event.status === 'planned', age: ageOf(reading, claim) };
});

/** Days from what is told to its report, from the end and from the beginning of the told time. */
interface Age {
  readonly least: number;
  readonly most: number;
}

function ageOf({ day }: Reading, { value }: Claim): Age | null {
  if (day === null || !isTime(value) || value.from === null || value.to === null) return null;
  return { least: day - value.to / DAY, most: day - value.from / DAY };
}

function areYearsApart(left: number, x: Age, right: number, y: Age): boolean {
  return Math.max(left - x.most - (right - y.least), right - y.most - (left - x.least)) > YEARS_APART;
}

/** The told time is a day or part of one, and it is today's or yesterday's. */
const isOwnDay = ({ least, most }: Age): boolean => most - least <= 1.5 && most <= 1.5 && least >= -1.5;
const isNews = ({ most, least }: Age): boolean => Math.abs(most) <= NEWS && Math.abs(least) <= NEWS;
const isPast = ({ least }: Age): boolean => least > PAST;

function isOfPhotograph(reading: Reading, claim: Claim): boolean {
  return YEAR.test(claim.text) && IN_CAPTIONS.test(sentenceText(reading, claim.sentence).text);
}

function isTime(value: unknown): value is Pick<TimeValue, 'from' | 'to'> {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}
