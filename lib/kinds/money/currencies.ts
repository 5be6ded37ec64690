/** Currencies of the news, by the signs, codes and words that writers use for them. General knowledge; ISO 4217 codes. */

/** A currency, with what one of the written units is in whole units (a cent is 0.01). */
export interface Currency {
  /** ISO 4217 code in lower case; `usd` also for a bare `$`. */
  readonly code: string;
  readonly factor: number;
}

const one = (code: string): Currency => ({ code, factor: 1 });

/** Signs, alone or with the letters glued before them: `$`, `us$`, `a$`. */
export const SIGNS: ReadonlyMap<string, Currency> = new Map([
  ['$', one('usd')], ['us$', one('usd')], ['u.s.$', one('usd')], ['a$', one('aud')], ['au$', one('aud')], ['c$', one('cad')], ['ca$', one('cad')],
  ['can$', one('cad')], ['cdn$', one('cad')], ['nz$', one('nzd')], ['hk$', one('hkd')], ['s$', one('sgd')], ['nt$', one('twd')], ['r$', one('brl')],
  ['£', one('gbp')], ['€', one('eur')], ['¥', one('jpy')], ['₹', one('inr')], ['₽', one('rub')], ['₩', one('krw')], ['₪', one('ils')], ['₺', one('try')],
  ['₦', one('ngn')], ['₱', one('php')], ['₫', one('vnd')], ['฿', one('thb')], ['₴', one('uah')], ['₿', one('btc')], ['mxn$', one('mxn')], ['mex$', one('mxn')], ['mx$', one('mxn')], ['usd$', one('usd')], ['aud$', one('aud')], ['cad$', one('cad')], ['nzd$', one('nzd')], ['hkd$', one('hkd')], ['sgd$', one('sgd')], ['¢', { code: 'usd', factor: 0.01 }],
]);

/** Codes that stand before or behind a number: "USD 5 million", "300 EUR", "Rs 500". Lower-case. */
export const CODES: ReadonlyMap<string, Currency> = new Map([
  ...['usd', 'eur', 'gbp', 'jpy', 'cny', 'cad', 'aud', 'nzd', 'chf', 'inr', 'hkd', 'sgd', 'sek', 'nok', 'dkk', 'mxn', 'brl', 'rub', 'zar', 'krw', 'pln', 'czk', 'huf', 'aed', 'sar', 'kes', 'ngn', 'php', 'thb']
    .map((code): [string, Currency] => [code, one(code)]),
  ['rmb', one('cny')], ['btc', one('btc')], ['rs', one('inr')], ['rs.', one('inr')], ['rm', one('myr')],
]);

const WORDS: readonly (readonly [string, string, number])[] = [
  ['usd', 'dollar dollars buck bucks', 1], ['usd', 'cents cent penny pennies', 0.01], ['eur', 'euro euros', 1],
  ['gbp', 'pound pounds quid sterling', 1], ['gbp', 'pence p', 0.01], ['myr', 'sen', 0.01], ['inr', 'paise', 0.01], ['rub', 'kopeck kopecks kopek kopeks', 0.01], ['jpy', 'yen', 1], ['cny', 'yuan renminbi', 1], ['inr', 'rupee rupees', 1],
  ['rub', 'ruble rubles rouble roubles', 1], ['peso', 'peso pesos', 1], ['franc', 'franc francs', 1], ['krona', 'krona kronor krone kroner koruna korunas crown crowns', 1], ['try', 'lira liras lire', 1],
  ['ils', 'shekel shekels', 1], ['riyal', 'riyal riyals rial rials', 1], ['aed', 'dirham dirhams', 1], ['dinar', 'dinar dinars', 1], ['thb', 'baht', 1],
  ['myr', 'ringgit', 1], ['ngn', 'naira', 1], ['shilling', 'shilling shillings', 1], ['uah', 'hryvnia hryvnias', 1], ['pln', 'zloty zlotys', 1], ['huf', 'forint forints', 1],
  ['krw', 'won', 1], ['zar', 'rand', 1], ['brl', 'reais', 1], ['idr', 'rupiah', 1], ['vnd', 'dong', 1], ['btc', 'bitcoin bitcoins', 1], ['esp', 'peseta pesetas', 1], ['nlg', 'guilder guilders', 1], ['fim', 'markka', 1],
];

/** Words behind a number. Lower-case. */
export const CURRENCY_WORDS: ReadonlyMap<string, Currency> = new Map(
  WORDS.flatMap(([code, words, factor]) => words.split(' ').map((word): [string, Currency] => [word, { code, factor }])),
);

/** Words that are other things as often: believed with "million" or "thousand" before them, or beside a word of paying. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = new Set(['pound', 'pounds', 'crown', 'crowns', 'won', 'rand', 'dong', 'penny', 'pennies', 'cent', 'lire', 'lira', 'buck', 'sterling']);

/** Countries before a currency word: "5 million Canadian dollars". The value replaces the currency's code. */
export const NATIONAL: ReadonlyMap<string, string> = new Map([
  ['us', 'usd'], ['u.s.', 'usd'], ['american', 'usd'], ['canadian', 'cad'], ['australian', 'aud'], ['new-zealand', 'nzd'], ['singapore', 'sgd'], ['hong-kong', 'hkd'],
  ['british', 'gbp'], ['egyptian', 'egp'], ['lebanese', 'lbp'], ['mexican', 'mxn'], ['argentine', 'ars'], ['philippine', 'php'], ['swiss', 'chf'], ['japanese', 'jpy'], ['chinese', 'cny'],
  ['indian', 'inr'], ['pakistani', 'pkr'], ['swedish', 'sek'], ['norwegian', 'nok'], ['danish', 'dkk'], ['czech', 'czk'], ['icelandic', 'isk'], ['turkish', 'try'], ['russian', 'rub'], ['kenyan', 'kes'], ['korean', 'krw'], ['saudi', 'sar'],
]);

/** How a currency is written before a number. */
export const SIGN_OF: ReadonlyMap<string, string> = new Map([
  ['usd', '$'], ['gbp', '£'], ['eur', '€'], ['jpy', '¥'], ['inr', '₹'], ['aud', 'A$'], ['cad', 'C$'], ['nzd', 'NZ$'], ['hkd', 'HK$'], ['sgd', 'S$'],
]);
