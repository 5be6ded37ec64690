import type { Token } from '../../text/document.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { wordSet } from '../../text/names/word-set.ts';

const STOPS = wordSet('. ; :');

const BARS = wordSet('. ; : $ £ €');

const TAKING = wordSet('take takes took taken taking');

/** Words that say what money is for, in classes of words that reports use for one another. The first word names the class. */
const CLASSES =
  `pay wage wages salary salaries paycheck earn earns earned earning earnings paid pays payment payments
   reward bounty rewards information tips tipster
   fine fined fines penalty penalties
   loss lose lost loses losses losing insurers insured
   cost costs costing
   damage damages destruction
   repair repairs repaired repairing rebuild rebuilding renovation renovations maintenance
   plan package blueprint
   lawsuit lawsuits sue sued sues suing
   restitution repay repaid reimburse reimbursed reimbursement forfeit forfeiture
   bonus bonuses
   prize win winner winners victory winnings purse jackpot
   contract deal deals contracts agreement
   revenue revenues sales turnover
   profit profits income
   donation donate donated donations gift donors
   bail bond
   settlement compensation payout settle settled payouts award awarded
   budget spending spend spent expenditure
   debt debts loan loans borrowed owed owes owe borrow lend lent
   tax taxes levy duty tariff tariffs
   invest investment investing investments invested
   price sold sell sells fetched auction
   theft stole stolen robbed took haul loot ransom
   aid relief assistance grant grants fund funds funding funded
   value valued worth estimated
   rent rents
   ticket tickets fare fares fee fees toll admission
   share shares stock stocks
   saving savings save saved saves
   subsidy subsidies handout handouts benefit benefits pension pensions
   bribe bribes kickback kickbacks
   buy bought buying purchase purchased acquire acquired acquisition takeover buyout merger bid bids`;

/** Class of each word of money, by the word. */
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Classes that writers use for one sum: what was stolen is what the owner lost. */
const KINDRED: readonly (readonly [string, string])[] = [['theft', 'loss'], ['subsidy', 'pay'], ['aid', 'donation'], ['loss', 'revenue'], ['pay', 'prize'], ['damage', 'loss'], ['repair', 'loss'], ['repair', 'damage'], ['plan', 'budget'], ['plan', 'aid'], ['plan', 'invest'], ['aid', 'pay'], ['aid', 'subsidy'],
  ['cost', 'loss'], ['cost', 'theft'], ['cost', 'revenue'], ['cost', 'damage'], ['cost', 'repair'], ['cost', 'budget'], ['cost', 'plan'], ['cost', 'price'], ['cost', 'contract'],
  ['buy', 'cost'], ['buy', 'value'], ['buy', 'contract'], ['buy', 'price'], ['contract', 'value'], ['price', 'value'], ['share', 'value'],
];

/** True if two sums can be told for one purpose. */
export function sharePurpose(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one) || KINDRED.some(([x, y]) => (one === x && b.includes(y)) || (one === y && b.includes(x))));
}

/** Told of one sum in a story and of no more: each report that gives two of them says whose. */
const SINGLE: ReadonlySet<string> = new Set(['reward', 'fine', 'bonus', 'bail', 'settlement', 'theft', 'bribe']);

/** Told of one budget, or of one fund, in a story: figures for it that are near each other are figures of one. */
const PUBLIC: ReadonlySet<string> = new Set(['budget', 'plan', 'subsidy', 'aid']);

/** True if both are told for one purse of the public. */
export function sharePurse(a: readonly string[], b: readonly string[]): boolean {
  return sharePurpose(a.filter((one) => PUBLIC.has(one)), b.filter((one) => PUBLIC.has(one)));
}

/** What is paid for a firm, which one report calls a bid, the next a deal, and a third what it is worth. */
const DEALS: ReadonlySet<string> = new Set(['buy', 'contract']);

/** True if both are told for what somebody buys. */
export function shareDeal(a: readonly string[], b: readonly string[]): boolean {
  const ofDeals = (own: readonly string[]): readonly string[] => own.filter((one) => DEALS.has(one));
  return sharePurpose(ofDeals(a), b) || sharePurpose(ofDeals(b), a);
}

/** What a storm, a fire or a repair comes to, which the other report may call a loss or a cost. */
const COME_TO: ReadonlySet<string> = new Set(['damage', 'repair']);

/** True if both are told for a purpose that a story has one sum for. */
export function shareSinglePurpose(a: readonly string[], b: readonly string[]): boolean {
  const single = (own: readonly string[], of: ReadonlySet<string>): readonly string[] => own.filter((one) => of.has(one));
  if (b.some((one) => SINGLE.has(one)) && sharePurpose(single(a, SINGLE), b)) return true;
  return sharePurpose(single(a, COME_TO), b) || sharePurpose(single(b, COME_TO), a);
}

/** True for the classes of {@link purposeOf}; anything else is some noun. */
export const isPurpose = (purpose: string): boolean => PURPOSES.has(purpose);

const PURPOSES: ReadonlySet<string> = new Set(CLASS_OF.values());

/** How many words before and behind an amount still say what it is for. */
const REACH = 6;
/** Before it a word more or two: "repairs to the spillway, priced at". */
const REACH_BEFORE = 8;

/** The noun in `[from, to)` behind an amount that says what it is for: "a $5 billion *plan* agreed Friday"; null where none is a word of money. */
export function purposeWithin(tokens: readonly Token[], from: number, to: number): string | null {
  for (let k = to - 1; k >= from; k -= 1) {
    const word = tokens[k]?.lower ?? '';
    // "A $5,000 price on their heads".
    if (word === 'price' && tokens.slice(k + 1, k + 1 + REACH_BEFORE).some(({ lower }) => /^heads?$/.test(lower))) return 'reward';
    if (CLASS_OF.has(word)) return word;
  }
  return null;
}

/** Class of a word of money ("wages" → `pay`), the stem of any other word. */
export function purposeOf(word: string): string {
  return CLASS_OF.get(word) ?? stem(word);
}

/** Words of money that say nothing of what it is for. */
const OF_PURSES = /^(?:allowances?|stipends?|bursar(?:y|ies)|deposits?|withdr(?:ew|awn|awal)|cheques?|cash|invoices?|refund(?:s|ed)?|overdrafts?|expensive|cheap|cheaper|afford)$/;

/** True for words that only money is spoken of with: they tell pounds of money from pounds of weight. */
export function isMoneyWord(word: string): boolean {
  return OF_PURSES.test(word) || (CLASS_OF.has(word) && word !== 'lost' && word !== 'lose' && word !== 'took' && word !== 'win' && word !== 'losing' && word !== 'estimated');
}

/** The purposes told near the tokens `[from, to)` within `[first, end)`: nearest on each side, not beyond another amount or a stop. */
export function purposesNear(tokens: readonly Token[], from: number, to: number, first: number, end: number): string[] {
  const before = nearest(tokens, from - 1, Math.max(first, from - REACH_BEFORE), -1) ?? offered(tokens, from, first);
  const after = nearest(tokens, to, Math.min(end, to + REACH) - 1, 1);
  return [...new Set([before, after].filter((one) => one !== null))];
}

const OFFERING = wordSet('offer offers offered offering');
/** Who offers money for what people know. */
const SEARCHING = wordSet('police fbi sheriff authorities investigators detectives stoppers crimestoppers atf deputies troopers department prosecutors bureau');

/** "The FBI is *offering* up to $5,000": a reward, though nobody calls it one. */
function offered(tokens: readonly Token[], from: number, first: number): string | null {
  for (let k = from - 1; k >= Math.max(first, from - REACH); k -= 1) {
    if (!OFFERING.has(tokens[k]?.lower ?? '')) continue;
    if (tokens[k + 1]?.lower === 'to') return null;
    return tokens.slice(Math.max(first, k - REACH), k).some(({ lower }) => SEARCHING.has(lower)) ? 'reward' : null;
  }
  return null;
}

/** "Made *off with* $5,000" and "*took home* $5,000": what a verb says with the word behind it. */
function phraseClass(word: string, next: string | undefined): string | null {
  if (word === 'off' && next === 'with') return 'theft';
  return TAKING.has(word) && next === 'home' ? 'pay' : null;
}

/** Says that something has a price, not what is paid. */
const VAGUE = 'value';

function nearest(tokens: readonly Token[], from: number, last: number, step: 1 | -1): string | null {
  let vague: string | null = null;
  for (let k = from; step === 1 ? k <= last : k >= last; k += step) {
    const token = tokens[k];
    if (token === undefined || BARS.has(token.text) || (step === 1 && (token.text === ',' || token.lower === 'and'))) return vague;
    const found = phraseClass(token.lower, tokens[k + 1]?.lower) ?? CLASS_OF.get(token.lower);
    if (found === VAGUE) vague = found;
    else if (found !== undefined) return found;
  }
  return vague;
}

/** Before an amount these say that it is asked for or offered, not settled. */
const ASKING = /^(?:propos(?:e|es|ed|ing)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|wants?|wanted|request(?:s|ed|ing)?|bid|initially|originally|previously|earlier|could|might)$/;
const ASKED_REACH = 8;

/** Whether an amount is one that was offered, asked for or overtaken: another one may have been agreed on. */
export function isTentative(tokens: readonly Token[], from: number, first: number): boolean {
  for (let k = from - 1; k >= Math.max(first, from - ASKED_REACH); k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (STOPS.has(lower)) return false;
    // "Offered to invest" is a bid, "offered a reward" is one.
    if (ASKING.test(lower) || (OFFERING.has(lower) && tokens[k + 1]?.lower === 'to')) return true;
  }
  return false;
}

/** The word before a purpose that narrows it: "*strike* benefits"; null if there is none. */
export function narrowing(tokens: readonly Token[], from: number, to: number, first: number, end: number): string | null {
  for (let k = to + 1; k < Math.min(end, to + REACH); k += 1) if (narrows(tokens, k)) return stem(tokens[k - 1]?.lower ?? '');
  for (let k = from - 1; k >= Math.max(first + 1, from - REACH); k -= 1) if (narrows(tokens, k)) return stem(tokens[k - 1]?.lower ?? '');
  return null;
}

/** True if token `k` is a word of money and the one before it a plain noun that narrows it. */
function narrows(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  if (!CLASS_OF.has(tokens[k]?.lower ?? '') || before === undefined) return false;
  return /^[a-z]{4,}$/.test(before.text) && !CLASS_OF.has(before.text) && !isStopWord(before.text) && !/^(?:just|total|weekly|monthly|annual|average|their|into|about|raised|more|only)$/.test(before.text);
}
