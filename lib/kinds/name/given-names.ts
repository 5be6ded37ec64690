import { distance } from 'fastest-levenshtein';
import { FIRST_NAMES } from '../../text/names/first-names.ts';
import { sameGivenName } from '../../text/names/nicknames.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Spellings of one given name that are not each other's short forms: who writes another one has misspelt a name. */
const SPELLINGS = [
  'anthony antony', 'stephen steven stephan', 'eric erik erick', 'brian bryan brien', 'sean shaun shawn', 'alan allan allen', 'philip phillip philippe',
  'mark marc', 'carl karl', 'geoffrey jeffrey jeffery', 'catherine katherine kathryn catharine katharine cathryn', 'sara sarah', 'ann anne', 'elizabeth elisabeth',
  'deborah debra', 'lawrence laurence', 'nicholas nicolas', 'michael micheal', 'teresa theresa', 'stuart stewart', 'sophia sofia', 'john jon', 'cathy kathy kathie',
  'louis lewis', 'terrence terence terrance', 'jaime jamie', 'frederick fredrick frederic', 'christina kristina cristina', 'vicki vicky vickie', 'allison alison',
  'lindsay lindsey', 'kathleen cathleen', 'caitlin kaitlin kaitlyn caitlyn', 'isabel isabelle isobel', 'gerald jerald', 'gerry jerry', 'jonathan johnathan jonathon',
  'hannah hanna', 'rachel rachael', 'megan meghan', 'tracy tracey', 'ashley ashleigh', 'leslie lesley', 'geoff jeff', 'johnny jonny', 'joanne joann', 'graham graeme',
];
/** Ways of writing one name of another alphabet: papers follow different rules, and neither is wrong. */
const TRANSCRIPTIONS = [
  'mohammed muhammad mohamed mohammad mohamad', 'hussein hossein hussain husain', 'ahmed ahmad', 'abdul abdel abdal', 'ibrahim ebrahim', 'sergei sergey serhii serhiy',
  'yuri yuriy yury iouri', 'alexei aleksei alexey aleksey oleksii', 'dmitry dmitri dmytro dimitri', 'vladimir volodymyr', 'mikhail mykhailo', 'hassan hasan', 'yusuf youssef yousef yosef',
  'khaled khalid', 'omar omer umar', 'osama usama', 'saeed said sayed', 'mahmoud mahmud mahmood', 'khalil halil', 'reza riza', 'evgeny yevgeny yevgeniy evgeni',
  'andrei andrey andriy', 'nikolai nikolay mykola', 'pavel pavlo', 'aleksandr alexander oleksandr', 'viktor victor', 'igor ihor', 'suleiman sulaiman soleimani', 'zabihullah zabiullah',
];

const spelling = groups(SPELLINGS);
const transcription = groups(TRANSCRIPTIONS);

function groups(rows: readonly string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [row, names] of rows.entries()) for (const name of names.split(' ')) map.set(name, row);
  return map;
}

/** Women's given names that do not end in -a; with a man's name one letter apart they are two people. Lower-case. */
const WOMEN = wordSet(`
mary marie carol joan jane jean janet janice alice anne ann erin karen sharon susan helen ruth grace kate katie kathleen judith judy margaret
frances francine denise nicole michelle michele danielle gabrielle julie judie lori terri kerri sheri cheryl beryl dawn gail kay fay amy beth betty
abigail alison allison ashley audrey beatrice bernice brigitte brittany camille candice caroline carolyn catherine katherine kathryn cathy kathy celeste charlotte
chloe christine claire colleen connie courtney crystal daisy daphne deborah delores desiree diane dianne doris dorothy edith eileen elaine eleanor ellen elise elizabeth
emily esther eve evelyn faith florence gladys gwen hannah harriet hazel heather heidi hilary hope ingrid irene iris ivy jacqueline jasmine jennifer jenny jessie jill
jocelyn josephine joy joyce june karin kristen kirsten kristin lauren leslie lillian linsey lois lorraine louise lucy lynn mabel madeleine maureen megan melanie melody
miriam molly nancy naomi natalie nell noemi norah olive page pam peggy penelope phyllis priscilla rachel rebekah robyn rosalind rose rosemary roxanne sally sarah shannon
shirley stacy stephanie suzanne sylvie tracy tiffany valerie violet vivian wendy yvonne zoe adele agnes annette antoinette arlene ariel simone yasmin maryam fatemeh
jade jordyn jazmin madison raquel isabel carmen pilar dolores mercedes consuelo rocio marisol`);
/** Men's given names that end in -a. Lower-case. */
const MEN_IN_A = wordSet('joshua luca ezra elisha mustafa abdulla musa issa isa mika nikita ilya sasha misha kostya dima bola ola zia nicola shota yuta kota akira agha ravindra krishna rama shiva indra hendra surya aditya');

const isWoman = (name: string): boolean => WOMEN.has(name) || (name.endsWith('a') && !MEN_IN_A.has(name));

/** "Eric" and "Erica", "Mary" and "Mark": two people's names, however alike they look. */
function twoPeople(a: string, b: string): boolean {
  return FIRST_NAMES.has(a) && FIRST_NAMES.has(b) && isWoman(a) !== isWoman(b);
}

/**
 * How two given names (lower-case, folded) of one family name stand to each other.
 * - `short`: a nickname, an initial, another transcription: two ways of naming one person
 * - `spelling`: nearly the same name, written differently
 */
export function compareGivenNames(a: string, b: string): 'equal' | 'short' | 'spelling' | 'other' {
  if (a === b) return 'equal';
  if (a.replace(/[\s-]/g, '') === b.replace(/[\s-]/g, '')) return 'short';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 'short' : 'other';
  if (sharesRow(transcription, a, b)) return 'short';
  if (sharesRow(spelling, a, b)) return 'spelling';
  if (sameGivenName(a, b)) return 'short';
  if (twoPeople(a, b)) return 'other';
  return nearlyEqual(a, b) ? 'spelling' : 'other';
}

function sharesRow(rows: ReadonlyMap<string, number>, a: string, b: string): boolean {
  const row = rows.get(a);
  return row !== undefined && rows.get(b) === row;
}

/** Two letters apart from four letters on, with the same beginning: "Jack" and "Jake". */
function nearlyEqual(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && a.slice(0, 2) === b.slice(0, 2) && Math.abs(a.length - b.length) <= 1 && distance(a, b) <= 2;
}
