import type { Token } from '../../text/document.ts';
import { COUNTRIES } from '../../text/names/countries.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { isDash } from '../../values/numbers.ts';
import { isPast } from '../../values/tense.ts';
import { DAYPARTS, MONTHS, WEEKDAYS } from '../../values/time-words.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** "today's economy" is the present age, no day. */
const PRESENT_AGE = wordSet(
  'women men girls boys world society economy market markets generation youth standards climate environment technology politics culture age dollars money prices consumers kids children people students workers parents readers voters teenagers digital modern global political polarized',
);
/** "Better off *than today*", "*young people* today", "as it *is* today": the present age again. */
const AGE_BEFORE = wordSet(
  'than as even of until till still alive better worse off people kids children youth women men students americans christians parents young world society is are exists exist know live lives living like until web internet country nation culture',
);
/** Papers and services that come out on that day. */
const OF_EVERY_WEEK = wordSet('paper papers newspaper newspapers readership roast school schools brunch dinner lunch best supplement matinee');
/** What a feast is kept with, whatever the year. */
const KEPT_WITH = wordSet('celebration celebrations weekend parade parades holiday fireworks festivities tradition traditions sales shopping dinner turkey');

/** True if the words of a time, tokens `[first, after)` of a sentence that starts at token `from`, name no day or stretch of any year. */
export function isUndated(tokens: readonly Token[], from: number, first: number, after: number): boolean {
  const [opener, next] = [tokens[first]?.lower ?? '', tokens[after]];
  const before = first > from ? (tokens[first - 1]?.lower ?? '') : '';
  if (opener === 'today' && after === first + 1) return isPresentAge(tokens, before === 'of' && tokens[first - 2]?.lower === 'as' ? '' : before, after) || isNowadays(tokens, from, first);
  if (isName(tokens, first, after)) return true;
  if ((after === first + 1 && /^[a-z]+days$/.test(opener)) || (WEEKDAYS.has(opener) && /^(?:mornings|afternoons|evenings|nights)$/.test(tokens[after - 1]?.lower ?? ''))) return true;
  const isDay = WEEKDAYS.has(opener);
  if (isDay && OF_EVERY_WEEK.has(next?.lower ?? '')) return true;
  if (isDay && opener === 'saturday' && tokens[after - 1]?.lower === 'night' && next?.lower === 'massacre') return true;
  // "On a Friday, she rests", but "a Friday vote".
  if (isDay && /^(?:a|any|every|each|another|some)$/.test(before) && !isNoun(next)) return true;
  if (before === 'every' || before === 'each' || (before === '&' && next?.type !== 'number')) return true;
  const isFourth = (opener === 'july' && /^(?:4|4th|fourth)$/.test(tokens[first + 1]?.lower ?? '')) || (opener === 'fourth' && tokens[after - 1]?.lower === 'july');
  if (isFourth && KEPT_WITH.has(next?.lower ?? '')) return true;
  return isLifeSpan(tokens, from, first, after) || isSupposed(tokens, from, first);
}

/** "— Jane Roe (1809-1882)": the years of whose saying stands above; "(1737-1809)": the end alone of a life of which the start was not read. */
function isLifeSpan(tokens: readonly Token[], from: number, first: number, after: number): boolean {
  const isEnd = /^[-–—]$/.test(tokens[first - 1]?.text ?? '') && /^1\d{3}$/.test(tokens[first - 2]?.text ?? '') && /^[(,;]$/.test(tokens[first - 3]?.text ?? '') && tokens[after]?.text === ')';
  if (isEnd) return true;
  if (!isDash(tokens[from]?.text)) return false;
  let open = first - 1;
  while (open > from && open > first - 4 && tokens[open]?.text !== '(') open -= 1;
  return tokens[open]?.text === '(' && (tokens[after]?.text === ')' || tokens[after + 2]?.text === ')');
}

function isPresentAge(tokens: readonly Token[], before: string, after: number): boolean {
  const next = tokens[after]?.lower ?? '';
  if (next === "'s") return PRESENT_AGE.has(tokens[after + 1]?.lower ?? '') || isNation(tokens[after + 1]);
  return next === 'than' || (AGE_BEFORE.has(before) && !/(?:ing|ed)$/.test(next));
}

/** How far before "today" its "still" stands, in tokens. */
const STILL_REACH = 6;

/** "It *still* rings true today", "deals today *are* smaller", "Not today.": of no day in particular, where "ministers today are meeting" and "are expected to vote" are of this one. */
function isNowadays(tokens: readonly Token[], from: number, first: number): boolean {
  if (first === from + 1 && tokens[from]?.lower === 'not') return true;
  const before = tokens.slice(Math.max(from, first - STILL_REACH), first);
  if (before.some(({ lower }) => lower === 'still') && !before.some(({ lower }) => /^(?:to|will|would|may|might|sitting|waiting|meeting)$/.test(lower)) && !before.some(({ lower }, k) => /^(?:was|were|had|did)$/.test(lower) || isPast(tokens, first - before.length + k))) return true;
  const [subject, verb, next] = [tokens[first - 1], tokens[first + 1]?.lower ?? '', tokens[first + 2]];
  if (first === from || subject?.type !== 'word' || subject.lower === 'for' || subject.lower === 'attendance' || !/^(?:are|have|is|has|do|does|face|know|live|want)$/.test(verb)) return false;
  return next !== undefined && !/(?:ing|ed|en)$/.test(next.lower) && !/^(?:to|set|due|at|in|on|out|up|meeting|being|been|not)$/.test(next.lower) && !isPast(tokens, first + 2);
}

/** "Today's *America*", "today's *Republican* Party": a country or a party as it is now. */
function isNation(token: Token | undefined): boolean {
  return token !== undefined && /^[A-Z]/.test(token.text) && (COUNTRIES.has(token.lower) || OF_NOW.has(token.lower));
}

const OF_NOW = wordSet('republican republicans democratic democrats gop labour tory tories conservative conservatives hollywood washington');

/** "After *May* lost", "Editing by *Jan* Porter". */
function isName(tokens: readonly Token[], first: number, after: number): boolean {
  const last = tokens[after - 1];
  if (last === undefined || after - first > 2 || !/^(?:May|Jan|April|June|August|Jun|Jul)$/.test(last.text)) return false;
  const next = tokens[after];
  const lead = after - first === 2 ? (tokens[first]?.lower ?? '') : (tokens[first - 1]?.lower ?? '');
  if (lead === 'by' && next !== undefined && /^[A-Z][a-z]/.test(next.text) && !MONTHS.has(next.lower)) return true;
  return last.text === 'May' && /^(?:after|before|by|from|to|until|since)$/.test(lead) && (isPast(tokens, after) || /^(?:and|or)$/.test(next?.lower ?? '') && tokens[after + 1]?.lower === 'her');
}

function isNoun(token: Token | undefined): boolean {
  return token?.type === 'word' && !isStopWord(token.lower) && !DAYPARTS.has(token.lower);
}

/** "What if, on Thanksgiving Day, …", "Imagine that on Friday …": nothing is told. */
function isSupposed(tokens: readonly Token[], from: number, first: number): boolean {
  const at = /^[“"]$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  const opener = tokens[at]?.lower ?? '';
  if (opener === 'if') return isUnreal(tokens, at + 1, first);
  // "Should we go in March?"; "should they fail by March, …".
  if (opener === 'should') return first - at <= LONGEST_SUPPOSING;
  return first - at <= LONGEST_SUPPOSING && ((opener === 'what' && tokens[at + 1]?.lower === 'if') || opener === 'imagine' || opener === 'suppose');
}

/** Behind "if", what is not so. */
const UNREAL = wordSet("was were had wasn't weren't hadn't");

/** "If this were a coup, the orders would come in March", "if it had been January": `at` is the token behind "if". Not "if approved, it would start in March". */
function isUnreal(tokens: readonly Token[], at: number, first: number): boolean {
  let unreal = false;
  for (let to = at; to < at + UNREAL_REACH && to < tokens.length; to += 1) {
    const lower = tokens[to]?.lower ?? '';
    if (/^[.?!;”]$/.test(lower)) return false;
    if (to < first && to < at + LONGEST_SUPPOSING && UNREAL.has(lower)) unreal = true;
    else if (unreal && /^(?:would|wouldn't)$/.test(lower) && (to < first || tokens[to + 1]?.lower === 'have')) return true;
  }
  return false;
}

/** In tokens from "if" to "would". */
const UNREAL_REACH = 30;

/** In tokens. */
const LONGEST_SUPPOSING = 12;
