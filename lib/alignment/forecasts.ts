import type { Claim } from '../claims/claim.ts';
import { perClaim } from './per-claim.ts';
import { sentenceText, type Reading } from './reading.ts';

/** Kinds whose values are foretold. */
const FORETOLD: ReadonlySet<Claim['kind']> = new Set(['count', 'money', 'percent']);

/** What somebody expects of the future: each who foretells gives a figure of his own, and none is a report of what came. */
const FORETELLS =
  /\b(?:expects?|expected|expecting|expectations?|forecast(?:s|ing|ed)?|predict(?:s|ed|ing|ions?)?|project(?:s|ed|ing|ions?)|estimat(?:es|ing) [^.]{0,60}\bwill\b|foresees?|foresaw|anticipat(?:es|ed|ing)|outlook|guidance|likely to)\b/i;

/** What did not come about: "had she stayed, it would have been 50". */
const UNREAL = /\b(?:would|could|might|should)(?: not|n['’]t)? have\b[^.;]{0,60}$/i;

/**
 * Whether two figures are forecasts of two people or firms, or one of them is a forecast, or of what did not come about, and the other is told
 * of what has come.
 */
export function areOfTwoForecasts(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  if (!FORETOLD.has(left.kind)) return false;
  const [ours, theirs] = [isForetold(page, left), isForetold(other, right)];
  if (ours !== theirs || isUnreal(page, left) !== isUnreal(other, right)) return true;
  return ours && areOfTwoSources(page, other, left, right);
}

/** Both sentences name persons or bodies, and the two share none. */
function areOfTwoSources(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  const [ours, theirs] = [namesIn(page, left), namesIn(other, right)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((name) => theirs.includes(name));
}

/** Last words of the persons and bodies of a sentence, in small letters. */
const namesIn = perClaim(({ extraction: { sentences, entities } }, { sentence }): readonly string[] =>
  (sentences[sentence]?.entities ?? []).flatMap((id) => {
    const entity = entities[id];
    return entity === undefined || entity.type === 'place' ? [] : [entity.name.toLowerCase().split(' ').at(-1) ?? ''];
  }),
);

const REACH = 120;

/** What is foretold follows the word in its sentence. */
const isForetold = perClaim((reading, { sentence, start, end }) => {
  const { text, start: from } = sentenceText(reading, sentence);
  return FORETELLS.test(text.slice(Math.max(0, start - from - REACH), end - from));
});

const isUnreal = perClaim((reading, { sentence, start }) => {
  const { text, start: from } = sentenceText(reading, sentence);
  return UNREAL.test(text.slice(Math.max(0, start - from - REACH), start - from));
});
