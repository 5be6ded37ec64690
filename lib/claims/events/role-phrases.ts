import type { Entity, Token } from '../../text/document.ts';

/** Role phrases of the article that mean one person, by their last word. */
export type RolePhrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly entity: number; readonly full: boolean }[]>;

/** Adjectives of countries and the country as it stands in a possessive; other pairs are told by their first four letters. */
const COUNTRY: ReadonlyMap<string, string> = new Map([
  ['u.s.', 'america'], ['us', 'america'], ['american', 'america'], ['u.k.', 'britain'], ['uk', 'britain'], ['british', 'britain'],
  ['french', 'france'], ['dutch', 'netherlands'], ['greek', 'greece'], ['polish', 'poland'], ['swiss', 'switzerland'],
  ['spanish', 'spain'], ['german', 'germany'], ['danish', 'denmark'], ['finnish', 'finland'], ['turkish', 'turkey'], ['welsh', 'wales'],
]);

const countryKey = (word: string): string => COUNTRY.get(word) ?? word;
const sameCountry = (a: string, b: string): boolean => {
  const [x, y] = [countryKey(a), countryKey(b)];
  return x === y || (x.length >= 4 && y.length >= 4 && x.slice(0, 4) === y.slice(0, 4));
};

/** Collects the roles that belong to persons of the article. */
export function rolePhrases(entities: readonly Entity[]): RolePhrases {
  const out = new Map<string, { words: string[]; entity: number; full: boolean }[]>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    for (const role of entity.roles) {
      const words = role.split(/[\s-]+/).filter(Boolean);
      const last = words.at(-1);
      if (last === undefined || last.length < 4) continue;
      const list = out.get(last) ?? [];
      list.push({ words, entity: entity.id, full: words.length > 1 });
      out.set(last, list);
    }
  }
  return out;
}

/**
 * The person meant by a definite description that ends at token `at`: "the foreign minister", "China's foreign minister".
 * Null unless exactly one person of the article holds the role. `first` is the first token of the description.
 */
export function personOfRole(phrases: RolePhrases, tokens: readonly Token[], at: number, from: number): { entity: number; first: number } | null {
  const list = phrases.get(tokens[at]?.lower ?? '');
  if (list === undefined) return null;
  let first = at;
  while (first > from && at - first < 4 && tokens[first - 1]?.type === 'word' && isRoleWord(list, tokens[first - 1]?.lower ?? '')) first -= 1;
  const before = first > from ? (tokens[first - 1]?.lower ?? '') : '';
  const owner = before === "'s" || before === "'" ? (tokens[first - 2]?.lower ?? '') : null;
  if (owner === null && before !== 'the') return null;
  if (tokens[at + 1]?.lower === 'of') return null;
  const said = tokens.slice(first, at + 1).map((token) => token.lower);
  const fitting = new Set(list.filter(({ words }) => fits(words, said, owner)).map(({ entity }) => entity));
  const [only] = fitting;
  if (only === undefined || fitting.size !== 1) return null;
  return { entity: only, first: owner === null ? first - 1 : first - 2 };
}

function isRoleWord(list: readonly { readonly words: readonly string[] }[], lower: string): boolean {
  return list.some(({ words }) => words.includes(lower));
}

/** "The foreign minister" is not the deputy one. */
const LESSER = /^(?:deputy|assistant|vice|former|acting|shadow|associate|junior|ex|late)$/;

function fits(words: readonly string[], said: readonly string[], owner: string | null): boolean {
  if (words.some((word) => LESSER.test(word) && !said.includes(word))) return false;
  const nation = said.length > 1 && words.some((word) => sameCountry(word, said[0] ?? '')) && !words.includes(said[0] ?? '');
  const plain = nation ? said.slice(1) : said;
  const tail = words.slice(-plain.length);
  if (tail.join(' ') !== plain.join(' ')) return false;
  return owner === null || words.some((word) => sameCountry(word, owner));
}
