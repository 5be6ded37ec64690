import type { Sentence, Token } from '../document.ts';
import { isLower, isUpper } from '../characters.ts';
import { isStopWord } from '../stopwords.ts';

/** What the article itself shows about its words. */
export interface Evidence {
  /** Words seen with a small first letter somewhere. */
  readonly seenSmall: ReadonlySet<string>;
  /** Words seen with a capital inside a sentence that is not written in Title Case. */
  readonly seenCapital: ReadonlySet<string>;
  /** Per sentence: written in Title Case or in capitals throughout, so that a capital proves nothing. */
  readonly titleCase: readonly boolean[];
}

/** Share of long words with a capital from which a headline, or a heading within the body, counts as Title Case. */
const TITLE_SHARE = 0.7;
const BODY_TITLE_SHARE = 0.9;
const LONG_WORD = 4;
const MIN_LONG_WORDS = 3;

export function gatherEvidence(sentences: readonly Sentence[], tokens: readonly Token[]): Evidence {
  const titleCase = sentences.map((sentence) => isTitleCase(sentence, tokens));
  const seenSmall = new Set<string>();
  const seenCapital = new Set<string>();
  for (const sentence of sentences) {
    const trusted = titleCase[sentence.index] === false;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at];
      if (token === undefined || token.type !== 'word') continue;
      const unit = token.text.charCodeAt(0);
      if (isLower(unit)) seenSmall.add(token.lower);
      else if (trusted && at > sentence.firstToken && tokens[at - 1]?.type === 'word') seenCapital.add(token.lower);
    }
  }
  return { seenSmall, seenCapital, titleCase };
}

function isTitleCase(sentence: Sentence, tokens: readonly Token[]): boolean {
  // A sentence full of names is no heading: it closes with a stop.
  if (sentence.paragraph > 0 && tokens[sentence.endToken - 1]?.type === 'punctuation') return false;
  let long = 0;
  let capital = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (token === undefined || token.type !== 'word') continue;
    if (sentence.paragraph > 0 && isLower(token.text.charCodeAt(0)) && !isStopWord(token.lower)) return false;
    if (token.text.length < LONG_WORD) continue;
    long += 1;
    if (isUpper(token.text.charCodeAt(0))) capital += 1;
  }
  return long >= MIN_LONG_WORDS && capital >= long * (sentence.paragraph === 0 ? TITLE_SHARE : BODY_TITLE_SHARE);
}
