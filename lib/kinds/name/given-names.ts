import { distance } from 'fastest-levenshtein';
import { areTwoPeople } from '../../text/names/gender.ts';
import { sameGivenName } from '../../text/names/nicknames.ts';
import { soundsAlike } from '../../text/names/sound.ts';

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
  'andrei andrey andriy', 'nikolai nikolay mykola', 'pavel pavlo', 'aleksandr alexander oleksandr', 'viktor victor', 'igor ihor', 'abdullah abdallah abdulla', 'mustafa mostafa', 'yasser yasir yaser', 'nasser naser nasir', 'hamid hameed', 'rashid rasheed', 'karim kareem', 'jamal gamal', 'tariq tarek tarik', 'walid waleed', 'faisal faysal feisal', 'mehdi mahdi', 'javad jawad', 'hassen hasan', 'moammar muammar moamar', 'bashar bachar', 'yevhen yevgen', 'oleksiy oleksii olexiy', 'anatoly anatoli anatoliy', 'valery valeri valeriy', 'vasily vasili vassily', 'gennady gennadi', 'yitzhak yitzchak itzhak', 'moshe mosheh', 'suleiman sulaiman soleimani', 'zabihullah zabiullah',
];

const spelling = groups(SPELLINGS);
const transcription = groups(TRANSCRIPTIONS);

function groups(rows: readonly string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [row, names] of rows.entries()) for (const name of names.split(' ')) map.set(name, row);
  return map;
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
  if (areTwoPeople(a, b)) return 'other';
  return nearlyEqual(a, b) || soundsAlike(a, b) ? 'spelling' : 'other';
}

function sharesRow(rows: ReadonlyMap<string, number>, a: string, b: string): boolean {
  const row = rows.get(a);
  return row !== undefined && rows.get(b) === row;
}

/** Two letters apart from four letters on, with the same beginning: "Jack" and "Jake". */
function nearlyEqual(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && a.slice(0, 2) === b.slice(0, 2) && Math.abs(a.length - b.length) <= 1 && distance(a, b) <= 2;
}
