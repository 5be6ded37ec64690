import type { TextDocument } from '../../text/document.ts';
import { ORGANISATION_HEADS } from '../../text/names/organisations.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { oncePer } from '../../text/once.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { FindContext } from '../kind.ts';

/** A gate: the expressions below cost more than it over a whole text, and few texts pass it. */
const OPENERS = /Operation |March|(?:Walk|Race|Rally|Relay|Ride|Concert|Festival|Vigil|Strike) for /;

/** "Operation Quiet Harbour", "Operation Serve and Protect". */
const OPERATION = /(?<![\p{L}-])Operation(?: (?:(?:and|of|the) )?(?=\p{Lu}\p{Ll})[\p{L}’'-]+){1,3}/gu;
/** "March for Clean Rivers", "Relay for Life": a capital where a common word would have none. */
const EVENT_FOR = /(?<=[\p{Ll}’”"] )(?<!\b(?:in|on|since|last|next|by|until|late|early|mid|of|from|this|through|during|and|to|before|after|between|every) )(?:March|Walk|Race|Rally|Relay|Ride|Concert|Festival|Vigil|Strike) for(?: (?:the |Our |Their )?(?=\p{Lu}\p{Ll})[\p{L}’'-]+){1,3}/gu;
/** "the Larkfield Farmers March": no month, which is followed by a day or a year. */
const MARCH = /(?<=\b(?:the|a|an) )(?:\p{Lu}\p{Ll}+(?:[’']s|[’'])? ){1,4}March(?! \d|, \d)(?![\p{L}-])/gu;
/** Words before "March" that leave it the month: "the Late March snow", "the Bank's March meeting", not "the Women's March". */
const BEFORE_MONTH = /(?<!\b(?:Women|Men|People|Children|Workers|Farmers|Teachers|Students|Veterans|Mothers|Families))[’']s March$|^(?:Mid|Late|Early|Last|Next|This|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) /;

const coinedIn = oncePer(({ text }: TextDocument): readonly Span[] => {
  if (!OPENERS.test(text)) return [];
  const found: Span[] = [];
  const add = (match: RegExpExecArray): void => {
    const span = { start: match.index, end: match.index + match[0].replace(/(?:[’']s|[’'-]+)$/, '').length };
    if (!found.some((other) => overlaps(other, span))) found.push(span);
  };
  if (text.includes('Operation ')) for (const match of text.matchAll(OPERATION)) if (!isBusiness(match[0])) add(match);
  for (const match of text.matchAll(EVENT_FOR)) add(match);
  if (text.includes(' March')) for (const match of text.matchAll(MARCH)) if (!BEFORE_MONTH.test(match[0])) add(match);
  return found;
});

/** "Operation Manager", "Operation Center": an office or a house, where operations are run. */
function isBusiness(name: string): boolean {
  const first = name.split(' ')[1]?.toLowerCase() ?? '';
  return ROLE_HEADS.has(first) || ORGANISATION_HEADS.has(first);
}

/** Names made for one undertaking out of common words, in prose: code names of operations, marches and charity runs. */
export function findCoined({ document, sentence }: FindContext): Span[] {
  if (sentence.paragraph === 0) return [];
  const spans = coinedIn(document);
  return spans.length === 0 ? [] : spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
}
