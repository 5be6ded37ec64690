import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';

/** Longest words that are a name or a term rather than a saying. */
const MOST_WORDS = 3;
/** Longest title. */
const TITLE_WORDS = 9;
const TITLE_WITH_SUBTITLE = 20;
/** Straight before the marks: what stands between them is a name, a word or a letter. */
const NAMING = wordSet('named nicknamed titled entitled headlined dubbed subtitled codenamed spelled voted hashtag alias');
/** "The word “wall”", "terms “left” and “right”". */
const WORDS = wordSet('word term terms letter letters hashtag hashtags nickname moniker acronym');
/** Works and things that bear titles. */
const WORKS = wordSet(`book books novel memoir biography autobiography film films movie movies documentary song songs single album albums series show shows program programme sitcom drama play musical opera podcast episode
report article essay column op-ed editorial paper study chapter section segment label poem painting exhibit exhibition game games ad ads advert advertisement commercial spot video clip magazine newsletter blog bill act initiative campaign
newspaper website site app host anchor star actor actress author ballad anthem tune hit comedy thriller sequel trilogy seminar conference panel caucus project`);
const NAMES_OF_THINGS = wordSet('program programme show series host anchor label section segment block button visa visas class category clause caucus list star actor actress author newsletter podcast podcaster column columnist franchise trilogy movie film album song');
/** Who airs what stands between the marks: "on CNN's “…”". */
const BROADCASTERS = wordSet('cnn nbc abc cbs fox msnbc bbc npr pbs cnbc hbo espn bloomberg itv sky newsmax telemundo univision netflix showtime hulu news network networks tv television radio channel span rt jazeera mtv vh1 bravo tlc central');
/** On words that one stands, runs or insists; no programme is meant. */
const STANDING = wordSet('ran run runs running campaigned campaigns campaigning campaign stood insisted insists elected platform won and based reliance focus emphasis');
/** Whose words stand between the marks. */
const LED_IN = /(?:\b(?:said|says|tweeted|tweets|posted|added|asked|replied|declared|shouted|chanted),?|\b(?:said|says|wrote|writes|tweeted|tweets|posted|added|asked|replied|declared|shouted|chanted)\b[^.;“"]{0,24}:) ?$/;
const FOLLOWED = /^[,.!?]?[”"’'] (?:(?:\p{Lu}\S*|he|she|they|it) ){1,4}(?:said|says|wrote|writes|tweeted|tweets|posted|added|asked|replied|declared)\b/u;
/** Verbs that say something of somebody in such words. */
const SAID_OF = /^(?:call(?:ed|s|ing)?|brand(?:ed|s|ing)|label(?:l?ed|s|l?ing)|say|says|said|tweet(?:ed|s)|wrote|it|as|was|is|are|were|about)$/;
/** How far before the marks the noun may stand: "terms “left” and “right”". */
const REACH = 6;

/** How far before the marks a verb of saying is looked for, in code units. */
const LED_REACH = 40;

/** Whether somebody is told to have said or written what stands between the marks, which lie straight around the span. */
function isSpoken(text: string, { start, end }: Span): boolean {
  return LED_IN.test(text.slice(Math.max(0, start - LED_REACH), start).replace(/[“"‘']$/, '')) || FOLLOWED.test(text.slice(end, end + 80));
}

/** "The book “Still Waters”", "the term “wall”", "friends called him “Bo”": words that are named, not said by anybody. */
export function isMentioned({ document: { tokens, text }, sentence }: FindContext, span: Span, words: readonly Token[]): boolean {
  const isTitle = words.length > 1 && words.some(({ text: word }) => word !== word.toUpperCase()) && words.every((word, at) => isUpper(word.text.charCodeAt(0)) || (at > 0 && isStopWord(word.lower)) || word.type === 'number') && words.some((word, at) => at > 0 && isUpper(word.text.charCodeAt(0)));
  // "“The Long Road: A Life in Halden”": a title and what it is about.
  if (isTitle && words.length <= TITLE_WITH_SUBTITLE && /\p{L}: \p{Lu}/u.test(text.slice(span.start, span.end)) && !isSpoken(text, span)) return true;
  if (words.length > MOST_WORDS && !(isTitle && words.length <= TITLE_WORDS)) return false;
  const at = firstFrom(tokens, span.start, sentence.firstToken, sentence.endToken);
  const before: Token[] = [];
  for (let back = at - 1; back >= sentence.firstToken && before.length < REACH; back -= 1) {
    const token = tokens[back];
    if (token?.type === 'word') before.push(token);
  }
  const [last, second] = before.map(({ lower }) => lower);
  if (last === undefined) return false;
  if (NAMING.has(last) || (last === 'as' && /^(?:known|billed)$/.test(second ?? '')) || (last === 'called' && second === 'so') || last === 'so-called') return true;
  // "A club, called the “Wolves”": who is called so in an aside, bears the name.
  if (/^(?:the|an?)$/.test(last) && second === 'called' && /^[,(]$/.test(tokens[at - 4]?.text ?? '')) return true;
  if (/^(?:is|was)$/.test(last) && second === 'name') return true;
  const short = words.length <= MOST_WORDS;
  const isNoun = WORDS.has(last) && second !== undefined && second !== 'to' && second !== 'one' && tokens[at - 2]?.text !== ':';
  if (short && (isNoun || (last === 'and' || last === 'or' ? before.slice(1, 4).some(({ lower }) => /^(?:terms|words|letters)$/.test(lower)) : false))) return true;
  // "Friends called him “Bo”": a lone name; "called him “Liar-in-Chief”" is said.
  if (words.length === 1 && /^(?:him|her)$/.test(last) && /^call(?:ed|s)?$/.test(second ?? '') && /^\p{Lu}\p{Ll}{1,6}$/u.test(words[0]?.text ?? '')) return true;
  if (!isTitle) return false;
  // "On CNN's “Front Row”", "on “Good Evening Ohio”": where something was said; "told CNN “Never Again”" and "ran on “Roads First”" tell what.
  const isOwned = last === "'s" || /s[’'] ["“‘]?$/.test(text.slice(Math.max(0, span.start - 4), span.start));
  if (BROADCASTERS.has(last === "'s" ? (second ?? '') : /^(?:told|tells|telling|tell|to)$/.test(second ?? '') && !isOwned ? '' : last)) return true;
  if (last === 'on' && words.length > 1 && !STANDING.has(second ?? '')) return true;
  // "Convene an “Opening Our Schools Council”": what is written like a name behind an article is one.
  if (words.length > 1 && /^(?:an?|its|their|this|that)$/.test(last) && !before.slice(1, 4).some(({ lower }) => SAID_OF.test(lower))) return true;
  const next = /^[,.]?[”"’'] ([a-z-]+)/.exec(text.slice(span.end, span.end + 24))?.[1];
  // "Called the report “Fake News”" is said of it.
  const isSaid = before.slice(1, 4).some(({ lower }) => /^(?:call(?:ed|s|ing)?|brand(?:ed|s)|label(?:l?ed|s))$/.test(lower));
  return (WORKS.has(last) && !isSaid) || (/^(?:called|named|is|was)$/.test(last) && WORKS.has(second ?? '')) || (next !== undefined && NAMES_OF_THINGS.has(next));
}
