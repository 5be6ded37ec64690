import type { Token } from '../../text/document.ts';
import { stem } from '../../text/stems.ts';
import { DOWN, sharedVerb, signBefore, UP } from '../parts/change-words.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import { wordSet } from '../../text/names/word-set.ts';

const ENDS = wordSet('. ; %');

const EACH = wordSet('a per');

/** What a share is said of, and how. */
export interface ShareUse {
  /** `change`: by how much something rose or fell; `level`: how much of something there is; null when the words do not tell. */
  readonly use: 'change' | 'level' | null;
  readonly direction: 'up' | 'down' | null;
  /** Whole that it is a part of, or what rose or fell; lower-case noun, null when unsaid. */
  readonly noun: string | null;
  /** When in a day of trading, which moves by the hour: `close`, `early`, `midday`, …; null elsewhere. */
  readonly moment: string | null;
}

const LEVEL = wordSet('to at of is was are were with stands stood reached hit received won got polled had has have covered only just makes made accounts accounted for owns holds from about contain contains contained');
const MOMENTS: ReadonlyMap<string, string> = new Map([
  ['close', 'close'], ['closed', 'close'], ['closes', 'close'], ['closing', 'close'], ['ended', 'close'], ['finished', 'close'], ['early', 'early'], ['morning', 'early'], ['opening', 'early'], ['opened', 'early'],
  ['midday', 'midday'], ['afternoon', 'midday'], ['premarket', 'premarket'], ['after-hours', 'after'], ['since', 'since'], ['week', 'week'], ['month', 'month'], ['quarter', 'quarter'],
]);
/** Words behind a change that are a comparison, not what changed. */
const NO_WHOLE = wordSet('more less fewer higher lower bigger larger smaller increase rise drop fall decline decrease raise cut gain growth hike jump reduction discount surge change up down year chance stake longer faster slower increases raises cuts gains loss losses');
const SKIPPED = /^(?:by|nearly|almost|about|around|just|over|under|more|than|less|an?|the|another|roughly|only|some|well|least|at|further|additional|estimated|as|much|up|sharply|steadily|again|slightly|fully|staggering|whopping|even|far|still|then|also|have|had|has|will|would|could|be|been|is|was|are|were|it|by-)$/;
/** How far before the share its verb may stand, and how far behind it a noun of change. */
const BEFORE = 7;
const BEHIND = 3;
/** How far in the sentence "in early trading" may stand. */
const MOMENT_REACH = 9;

/** "Shares have *lost* 34 percent of *their value*" tells by how much they fell. */
const LOST = /^(?:los(?:t|e|es|ing)|shed|sheds|shedding|gain|gained|gains|adds?|added)$/;
const OWN = wordSet('its their his her');
const LOSABLE = wordSet('value worth population workforce staff');

/** How the share in `[from, to)` of the sentence `[first, end)` is used. */
export function readUse(tokens: readonly Token[], from: number, to: number, first: number, end: number, fraction: boolean): ShareUse {
  const verb = verbBefore(tokens, from, first);
  const behind = directionBehind(tokens, to, end);
  const whole = wholeOf(tokens, to, end);
  const previous = tokens[from - 1]?.lower ?? '';
  const toLevel = previous === 'to' || previous === 'at' || previous === 'from';
  const moment = momentNear(tokens, from, to, first, end);
  if (whole !== null && verb && OWN.has(tokens[to + 1]?.lower ?? '') && LOST.test(tokens[verb.at]?.lower ?? '') && LOSABLE.has(whole)) return { use: 'change', direction: verb.direction, noun: subjectOf(tokens, verb.at, first), moment };
  if (whole !== null) return { use: 'level', direction: null, noun: balanceBefore(tokens, from, first) ?? whole, moment };
  if (behind) {
    const paid = behind.direction === 'up' ? receivedBefore(tokens, from, first) : null;
    return { use: 'change', direction: behind.direction, noun: behind.noun ?? paid ?? (verb ? subjectOf(tokens, verb.at, first) : null), moment };
  }
  if (verb && !toLevel) return { use: 'change', direction: verb.direction, noun: subjectOf(tokens, verb.at, first), moment };
  if (verb && toLevel) return { use: 'level', direction: null, noun: subjectOf(tokens, verb.at, first), moment };
  const level = fraction || LEVEL.has(previous);
  return { use: level ? 'level' : null, direction: null, noun: attributive(tokens, to, end), moment };
}

/** "a *deficit* of 3 percent of GDP", "the *debt* is put at 60 percent of output": what is measured against the whole; null for other shares. */
function balanceBefore(tokens: readonly Token[], from: number, first: number): string | null {
  for (let k = from - 1; k >= Math.max(first, from - BEFORE); k -= 1) {
    const token = tokens[k];
    if (token?.type !== 'word') return null;
    if (/^(?:deficit|surplus|debt|shortfall)$/.test(token.lower)) return token.lower === 'shortfall' ? 'deficit' : token.lower;
    if (token.lower !== 'put' && token.lower !== 'set' && token.lower !== 'to' && token.lower !== 'of' && !SKIPPED.test(token.lower) && !LEVEL.has(token.lower)) return null;
  }
  return null;
}

/** "rose by almost *8 percent*", "up *2%*": the verb of change before, words of approximation between. */
function verbBefore(tokens: readonly Token[], from: number, first: number): { at: number; direction: 'up' | 'down' } | null {
  // "Sold down its 11 percent stake", "raised its 2 percent target": what somebody has is no change, whatever becomes of it.
  if (OWN.has(tokens[from - 1]?.lower ?? '')) return null;
  // "Plus or minus 3 points".
  if (tokens[from - 1]?.lower === 'minus' && tokens[from - 2]?.lower === 'or') return null;
  const sign = signBefore(tokens, from, first) ?? sharedVerb(tokens, from, first);
  if (sign !== null) return { at: from - 1, direction: sign };
  for (let k = from - 1; k >= Math.max(first, from - BEFORE); k -= 1) {
    const word = tokens[k]?.lower ?? '';
    // "more than 8 percent" is an approximation.
    if ((word === 'more' || word === 'less' || word === 'fewer') && tokens[k + 1]?.lower === 'than') continue;
    // "Lower than the 2 percent that was hoped for" compares two levels.
    if (/^(?:lower|higher|bigger|larger|smaller|faster|slower)$/.test(word) && tokens[k + 1]?.lower === 'than') return null;
    if (word === 'up' && tokens[k + 1]?.lower === 'to') return null;
    if (UP.has(word) || DOWN.has(word)) return isLevelOf(tokens, k, from) ? null : { at: k, direction: UP.has(word) ? 'up' : 'down' };
    if (/^[.;:,]$/.test(word) || tokens[k]?.type === 'punctuation') return null;
    if (!SKIPPED.test(word) && word !== 'to' && word !== 'from' && word !== 'of' && k < from - 3) return null;
  }
  return null;
}

/** "*Reduce* an unemployment rate of nearly 10 percent": what is moved has that size, where "a *fall* of 10 percent" is the move itself. */
function isLevelOf(tokens: readonly Token[], verb: number, from: number): boolean {
  const of = from - 1;
  return tokens[of]?.lower === 'of' && of > verb + 2 && /^(?:an?|the|its|their|his|her|our)$/.test(tokens[verb + 1]?.lower ?? '') && !NO_WHOLE.has(tokens[of - 1]?.lower ?? '') && !MEASURES.has(tokens[of - 1]?.lower ?? '');
}

/** "Rose *an average of* 5 percent": how the move is measured. */
const MEASURES = wordSet('average mean median total maximum minimum combined record pace whopping staggering equivalent');

/** "4 percent *more*", "a 7.2 per cent *rise*", "*pay* raise of 3%" (by its verb). */
function directionBehind(tokens: readonly Token[], to: number, end: number): { direction: 'up' | 'down'; noun: string | null } | null {
  for (let k = to; k < Math.min(end, to + BEHIND); k += 1) {
    const token = tokens[k];
    if (!token || (token.type === 'punctuation' && token.text !== '-')) return null;
    const direction = UP.has(token.lower) ? 'up' : DOWN.has(token.lower) ? 'down' : null;
    if (direction) {
      const within = k > to ? (tokens[k - 1]?.lower ?? null) : null;
      const next = tokens[k + 1]?.lower === 'in' || tokens[k + 1]?.lower === 'of' ? readNounPhrase(tokens, tokens[k + 2]?.lower === 'the' ? k + 3 : k + 2, end) : null;
      return { direction, noun: within ?? (next ? (tokens[next.headToken]?.lower ?? null) : null) };
    }
    if (/^(?:of|in|to|from|for|on|at|by|and|or|who|that|but|while|as|when|after|before|than)$/.test(token.lower)) return null;
  }
  return null;
}

/** "60 per cent of the *ceiling*". */
function wholeOf(tokens: readonly Token[], to: number, end: number): string | null {
  const the = tokens[to]?.lower === 'the' || tokens[to]?.lower === 'their' || tokens[to]?.lower === 'its';
  if (tokens[to]?.lower !== 'of' && !the) return null;
  let at = to + 1;
  if (/^(?:the|its|their|his|her|all|those|these|our)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.type === 'number') at += 1;
  const from = behindOwner(tokens, at, end);
  const phrase = readNounPhrase(tokens, from, end) ?? (from === at ? null : readNounPhrase(tokens, at, end));
  const head = phrase ? (tokens[phrase.headToken]?.lower ?? null) : null;
  return head === null || NO_WHOLE.has(head) ? null : head;
}

/** How many words the owner of a whole may have. */
const OWNER_REACH = 5;

/** "15 percent of the ministry's *budget*": behind whose it is, whatever the owner is called; `at` where no owner is named. */
function behindOwner(tokens: readonly Token[], at: number, end: number): number {
  for (let k = at + 1; k < Math.min(end, at + OWNER_REACH); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.type === 'punctuation') return at;
    if (token.lower === "'s") return k + 1;
  }
  return at;
}

/** "a 20 percent *stake*", "35 percent *ownership*". */
function attributive(tokens: readonly Token[], to: number, end: number): string | null {
  const phrase = readNounPhrase(tokens, to, end);
  const head = phrase ? tokens[phrase.headToken] : undefined;
  return head && /^[a-z]{3,}$/.test(head.text) ? head.lower : null;
}

/** The noun before the verb of change: "the murder *rate* is down", "Acme *shares* rose". */
function subjectOf(tokens: readonly Token[], at: number, first: number): string | null {
  for (let k = at - 1; k >= Math.max(first, at - 4); k -= 1) {
    const token = tokens[k];
    if (token?.type !== 'word') return null;
    if (token.lower === 'to' || token.lower === 'set' || token.lower === 'due' || SKIPPED.test(token.lower) || /ly$/.test(token.lower) || token.lower === 'closed' || token.lower === 'close') continue;
    return /^[a-z]{3,}$/.test(token.lower) && !/^(?:they|she|you|this|that|these|those|which|who)$/.test(token.lower) ? token.lower : null;
  }
  return null;
}

const RECEIVING = /^(?:pocket|receive|secure|accept|win|gets?|got|getting|receives?|received|receiving|pockets?|pocketed|given|granted|secured|offered|accept|accepts|accepted|won)$/;
const RETIRED = wordSet('pensioners retirees');
const PEOPLE = /^(?:they|we|workers|staff|employees|members|teachers|nurses|drivers|miners|doctors|strikers|unions?|who)$/;

/** "They will get 5 percent more": whatever people get more of by so many percent is their pay, or their pension. */
function receivedBefore(tokens: readonly Token[], from: number, first: number): 'pay' | 'pension' | null {
  for (let k = from - 1; k >= Math.max(first + 1, from - BEFORE); k -= 1) {
    const token = tokens[k];
    if (token?.type === 'punctuation') return null;
    if (!RECEIVING.test(token?.lower ?? '')) continue;
    const receivers = tokens.slice(Math.max(first, k - BEFORE), k);
    if (receivers.some(({ lower }) => RETIRED.has(lower))) return 'pension';
    return receivers.some(({ lower }) => PEOPLE.test(lower)) ? 'pay' : null;
  }
  return null;
}

function momentNear(tokens: readonly Token[], from: number, to: number, first: number, end: number): string | null {
  for (let k = to; k < Math.min(end, to + MOMENT_REACH); k += 1) {
    if (ENDS.has(tokens[k]?.text ?? '')) break;
    const moment = momentAt(tokens, k);
    if (moment !== undefined) return moment;
  }
  for (let k = from - 1; k >= Math.max(first, from - 4); k -= 1) {
    const moment = momentAt(tokens, k);
    if (moment !== undefined) return moment;
  }
  return null;
}

/** "A quarter of a billion" and "19 euros a month" tell no time. */
function momentAt(tokens: readonly Token[], k: number): string | undefined {
  return EACH.has(tokens[k - 1]?.lower ?? '') ? undefined : MOMENTS.get(tokens[k]?.lower ?? '');
}

/** Stem of a noun, one for words that mean the same in reports of markets and pay. */
export function nounClass(noun: string): string {
  return CLASSES.get(noun) ?? stem(noun);
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['shares', 'stock'], ['share', 'stock'], ['stock', 'stock'], ['stocks', 'stock'], ['price', 'price'], ['wages', 'pay'], ['salaries', 'pay'], ['wage', 'pay'], ['pay', 'pay'], ['raises', 'pay'], ['salary', 'pay'],
  ['pensions', 'pension'], ['full', 'capac'], ['capacity', 'capac'], ['voters', 'vote'], ['votes', 'vote'], ['vote', 'vote'], ['ballots', 'vote'], ['sales', 'revenu'], ['revenue', 'revenu'],
]);
