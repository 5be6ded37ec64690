import type { Token } from '../../text/document.ts';
import { readQuantity } from '../../values/approximation.ts';
import type { CountRead } from './count-read.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { readHeadBefore } from './read-head-before.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** What a figure counts that a change leads to or from. */
type Changed = Pick<CountRead, 'head' | 'unit' | 'state'>;

/** Between "to" and its figure: "to *a seasonally adjusted* 551,000". */
const ADJUSTED = wordSet('a an the revised seasonally adjusted estimated projected record just only');
/** How far before its figure the one that it changed from or to may stand, and the verb behind what changed. */
const FIGURE_REACH = 9;
const SUBJECT_REACH = 14;
/** What a number itself does. */
const CHANGED = /^(?:rises?|rose|risen|falls?|fell|fallen|climb(?:s|ed)?|drop(?:s|ped)?|jump(?:s|ed)?|grows?|grew|grown|declin(?:es|ed)|increas(?:es|ed)|decreas(?:es|ed)|surged|soared|spiked|slipped|swelled|shrank|shrunk|plunged|plummeted|tumbled|slumped|dipped|sank|slid|dwindled|ballooned|doubled|tripled)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** What rises and falls to a level, which is no number of them. */
const LEVELS = /^(?:pounds|shares|stocks|futures|prices|yields|bonds|rates|points|indexes|indices|markets|sales|earnings|profits|revenues|losses|costs|wages|spreads|odds|temperatures|averages|dollars|euros|percents?|times|years|months|weeks|days|hours|minutes|results|ratings|exports|imports|reserves|levels|scores|terms|debts|assets|savings|securities|funds|others)$/;

/**
 * "14.3 million *units*, down from 15 million", "*claims* for benefits rose to 551,000", "*cases* fell to 40 from 62": what the
 * bare figure at token `i` counts, by the figure that it changed to or from, or by what changed; null where nothing says so.
 */
export function readChanged(tokens: readonly Token[], i: number, first: number): Changed | null {
  let at = i - 1;
  while (at > first && ADJUSTED.has(tokens[at]?.lower ?? '')) at -= 1;
  const [link, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (at - 1 < first || (link !== 'from' && link !== 'to' && !(link === 'with' && before === 'compared'))) return null;
  if (/^rang/.test(before)) return null;
  const isVerb = CHANGED.test(before);
  const counted = link === 'to' && isVerb ? null : figureBefore(tokens, at, first);
  return counted ?? (link !== 'with' && isVerb ? subjectOf(tokens, at - 1, first) : null);
}

/** The figure before token `at` of one clause, and what it counts. */
function figureBefore(tokens: readonly Token[], at: number, first: number): Changed | null {
  for (let k = at - 1; k >= Math.max(first, at - FIGURE_REACH); k -= 1) {
    const token = tokens[k];
    if (!token || /^[.;:]$/.test(token.text)) return null;
    if (token.type !== 'number' || YEAR.test(token.text)) continue;
    if (/^(?:[$£€#]|by)$/.test(tokens[k - 1]?.lower ?? '')) return null;
    const read = readQuantity(tokens, k, at);
    if (read === null) return null;
    const phrase = readNounPhrase(tokens, read.endToken, at);
    return (phrase === null ? null : told(tokens, phrase)) ?? readHeadBefore(tokens, k, first) ?? readChanged(tokens, k, first);
  }
  return null;
}

/** "*Claims* for state benefits rose": the first noun of the clause that the verb at token `verb` ends. */
function subjectOf(tokens: readonly Token[], verb: number, first: number): Changed | null {
  // "Analysts expect claims to rise to 300": those who speak come first.
  if (tokens[verb - 1]?.lower === 'to') return null;
  let start = verb;
  while (start > first && start > verb - SUBJECT_REACH && !/^[,.;:—–]$/.test(tokens[start - 1]?.text ?? '') && tokens[start - 1]?.type !== 'number') start -= 1;
  if (start > first && start <= verb - SUBJECT_REACH) return null;
  const phrase = readNounPhrase(tokens, /^(?:the|its|their|that|said|but|and)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start, verb);
  const subject = phrase === null ? null : told(tokens, phrase);
  return subject?.unit === 'people' ? null : subject;
}

function told(tokens: readonly Token[], { headToken }: NounPhrase): Changed | null {
  const head = tokens[headToken]?.lower ?? '';
  const people = PERSON_NOUNS.has(head);
  if (!people && (!/[^su]s$/.test(head) || LEVELS.test(head))) return null;
  return { head: headToken, unit: people ? 'people' : 'item', state: null };
}
