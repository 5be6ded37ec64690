import type { Entity, Token } from '../../text/document.ts';
import { COUNTRIES, DEMONYMS } from '../../text/names/countries.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../../text/names/titles.ts';

/** A role that somebody of the article holds, its words made comparable: "canadian" and "canada’s" are both `canada`. */
interface Role {
  readonly words: readonly string[];
  readonly entity: number;
}

/** Roles of the article's persons, by the noun that heads them. */
export type RolePhrases = ReadonlyMap<string, readonly Role[]>;

/** Persons who may be meant by a description, and where it begins. */
export interface Described {
  readonly entities: readonly number[];
  readonly first: number;
}

/** A role goes on behind its head with one of these: "adviser to the mayor", "secretary of state". */
const COMPLEMENTS: ReadonlySet<string> = new Set(['of', 'on', 'for', 'to', 'at', 'in', 'from', 'with', 'who', 'and']);
/** Words that make it another office: "the minister" is neither the prime minister nor the deputy one. */
const OTHER_OFFICE: ReadonlySet<string> = new Set(
  ['deputy', 'assistant', 'vice', 'prime', 'former', 'acting', 'shadow', 'associate', 'junior', 'ex', 'late', 'lieutenant', 'lt', 'crown', 'first', 'retired', 'incoming', 'outgoing', 'would-be', 'aspiring'],
);
/** A role is told of somebody with these verbs: "Roe is the first Spanish foreign minister to …". */
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains', 'becomes']);
const BEFORE_ROLE: ReadonlySet<string> = new Set(['the', 'a', 'an', 'also', 'now', 'only', 'been', 'first', 'second', 'third', 'latest', 'new']);
/** How many words a role has at most. */
const LONGEST = 7;
const SHORTEST_HEAD = 4;

function comparable(word: string): string {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word;
  return DEMONYMS.get(plain) ?? COUNTRIES.get(plain) ?? plain;
}

/** Collects the roles that belong to persons of the article, those told with "is" included. */
export function rolePhrases(entities: readonly Entity[], tokens: readonly Token[]): RolePhrases {
  const out = new Map<string, Role[]>();
  const put = (words: readonly string[], entity: number): void => {
    const end = words.findIndex((word, at) => at > 0 && COMPLEMENTS.has(word));
    const kept = (end < 0 ? words : words.slice(0, end)).filter((word) => word !== "'s");
    const head = kept.at(-1) ?? '';
    if (head.length < SHORTEST_HEAD) return;
    const list = out.get(head) ?? [];
    list.push({ words: kept.map(comparable), entity });
    out.set(head, list);
  };
  for (const { type, id, roles, mentions } of entities) {
    if (type !== 'person') continue;
    for (const role of roles) put(role.split(/[\s-]+/).filter(Boolean), id);
    for (const { endToken } of mentions) {
      const told = toldOf(tokens, endToken);
      if (told !== null) put(told, id);
    }
  }
  return out;
}

/** Words of the role in "… is the Canadian foreign minister", "… has been mayor", or null. */
function toldOf(tokens: readonly Token[], at: number): readonly string[] | null {
  const lower = (index: number): string => tokens[index]?.lower ?? '';
  let i = at;
  if (lower(i) === 'has' && lower(i + 1) === 'been') i += 2;
  else if (COPULAS.has(lower(i))) i += 1;
  else return null;
  while (BEFORE_ROLE.has(lower(i))) i += 1;
  const words: string[] = [];
  for (; words.length < LONGEST; i += 1) {
    const word = lower(i);
    if (!ROLE_HEADS.has(word) && !ROLE_MODIFIERS.has(word) && !DEMONYMS.has(word)) return null;
    words.push(word);
    const next = lower(i + 1);
    if (ROLE_HEADS.has(word) && !ROLE_HEADS.has(next) && !ROLE_MODIFIERS.has(next)) return words;
  }
  return null;
}

/**
 * The persons who may be meant by a definite description that ends at token `at`: "the foreign minister", "the Chinese
 * minister", "China’s foreign minister"; in a headline, which leaves articles out, also "Chinese minister". Empty when
 * nobody of the article holds the role. `first` is the first token of the description.
 */
export function personsOfRole(phrases: RolePhrases, tokens: readonly Token[], at: number, from: number, headline: boolean): Described | null {
  const list = phrases.get(tokens[at]?.lower ?? '');
  if (list === undefined || COMPLEMENT_OF.has(tokens[at + 1]?.lower ?? '')) return null;
  let first = at;
  while (first > from && at - first < LONGEST && tokens[first - 1]?.type === 'word' && isRoleWord(list, tokens[first - 1]?.lower ?? '')) first -= 1;
  const before = first > from ? (tokens[first - 1]?.lower ?? '') : '';
  const owner = before === "'s" || before === "'" ? (tokens[first - 2]?.lower ?? '') : null;
  if (owner === null && before !== 'the' && !(headline && (first === from || at > first))) return null;
  const said = tokens.slice(first, at + 1).map(({ lower }) => comparable(lower));
  if (owner !== null) said.unshift(comparable(owner));
  const entities = [...new Set(list.filter(({ words }) => fits(words, said)).map(({ entity }) => entity))];
  if (entities.length === 0) return null;
  return { entities, first: owner !== null ? first - 2 : before === 'the' ? first - 1 : first };
}

/** "The captain of the tug" is told apart by words that no role is compared with. */
const COMPLEMENT_OF: ReadonlySet<string> = new Set(['of', '-']);

function isRoleWord(list: readonly Role[], lower: string): boolean {
  const word = comparable(lower);
  return list.some(({ words }) => words.includes(word));
}

/** What is said narrows the role down no further than the article has done before, and leaves out no word that counts. */
function fits(words: readonly string[], said: readonly string[]): boolean {
  return said.every((word) => words.includes(word)) && words.every((word) => !OTHER_OFFICE.has(word) || said.includes(word));
}
