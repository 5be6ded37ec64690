import { FIRST_NAMES } from '../../text/names/first-names.ts';
import { oncePer } from '../../text/once.ts';
import type { NameValue } from './value.ts';

/**
 * Names of other scripts are written by rules that differ from paper to paper: vowels, doubled letters, q and k, an h
 * between vowels. Neither is a slip.
 */
export function areRomanisedAlike(a: NameValue, b: NameValue): boolean {
  if (isOfOtherScript(a) && isOfOtherScript(b) && writtenOut(a) === writtenOut(b)) return true;
  if (isArabic(a) && isArabic(b) && skeleton(a) === skeleton(b)) return true;
  return skeleton(a) === skeleton(b) && [a, b].every(({ given, words }) => given !== null && !FIRST_NAMES.has(given) && words.some((word) => ROMANISED.test(word)));
}

/** Letters that names take from Arabic, Persian, Urdu or Russian script, and endings from there. */
const ROMANISED = /q(?!u)|kh|zh|[aeu]ll?ah$|ud+in$|iyy?|^abd/;

const skeleton = oncePer(({ words }: NameValue) => words.map((word) => word.replaceAll('q', 'k').replace(/(?<=[aeiou])h(?=[aeiou])/g, '').replace(/[aeiouy]+/g, 'a').replace(/(.)\1+/g, '$1')).join(' '));

/** Common given names from Hebrew, Arabic, Persian, Turkic and Slavic languages. General knowledge. */
const GIVEN: ReadonlySet<string> = new Set(
  (
    'avigdor binyamin benyamin yitzhak itzhak shimon moshe shlomo yair ehud ehoud naftali yisrael israel yaakov yosef avi uzi ariel tzipi gilad gadi dov eliyahu meir menachem ' +
    'ahmed ahmad mohammed mohamed muhammad mohammad mahmoud mahmud mustafa hassan hasan hussein husain hossein ali abdul abdullah abdallah omar umar osama usama khalid khaled ' +
    'saud salman faisal sultan bandar turki ibrahim ismail yusuf youssef yasser yasir saad said saeed sayed nasser nassir tariq tarek walid jamal gamal karim kareem rashid rached ' +
    'bashar hafez hamid hameed hakim haider haidar muqtada moqtada nouri nuri jalal jalil qassem qasem kassem ayman anwar moammar muammar seif saif hosni mohsen javad reza ' +
    'akbar mahdi mehdi mir recep tayyip abdulla zabihullah ashraf ' +
    'vladimir volodymyr dmitry dmitri dmitriy sergei sergey serhiy alexei aleksei alexey oleksiy aleksandr alexandr oleksandr mikhail mykhailo nikolai nikolay mykola yevgeny evgeny ' +
    'yevgeniy yuri yury yuriy iurii andrei andrey andriy viktor igor ihor oleg oleh anatoly anatoliy vitaly vitaliy vitali kirill konstantin kostyantyn gennady leonid pavel pavlo petro ' +
    'valery valeriy vasily vyacheslav viacheslav arseniy ruslan ramzan nursultan'
  ).split(' '),
);

function isOfOtherScript({ given, words }: NameValue): boolean {
  return (given !== null && GIVEN.has(given)) || words.some((word) => /^(?:al|el|ul|ud)-/.test(word));
}

/** Arabic writes no short vowels: behind its article every paper sets its own. */
function isArabic({ words }: NameValue): boolean {
  return words.some((word) => /^(?:al|el|ul)-/.test(word));
}

/** One letter for the sounds that papers write each in their own way: i for ie, ei, y and ee, u for oo and ou, single for doubled letters. */
const writtenOut = oncePer(({ words }: NameValue) =>
  words
    .map((word) =>
      word
        .replace(/^(?:al|el|ul)-/, '')
        .replace(/(?:ie|ei|ey|iy|yy|ee|y|i)+/g, 'i')
        .replace(/oo|ou|u/g, 'u')
        .replaceAll('q', 'k')
        .replace(/tz|ts/g, 'z')
        .replaceAll('w', 'v')
        .replace(/(.)\1+/g, '$1'),
    )
    .join(' '),
);
