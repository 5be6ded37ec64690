const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Closed word classes of English, lower case. What is in none of them, and is no adverb, may be a noun or a verb. */
export const DETERMINERS = words(`a an the this that these those his her its their our my your no any some each every another both either
  neither all several many few such 's '`);
export const DEFINITE = words("the this that these those his her its their 's '");
/** Determiners that look back to what has been told; "their" does so by itself when the pair is unknown. */
export const BACKWARD = words('the this that these those');
export const PREPOSITIONS = words(`of in at on with by from to for about into onto over under against between among amid during within without
  through across around near off toward towards upon via per like unlike despite except behind beyond alongside outside inside ahead
  following including as than since until after before concerning regarding`);
export const AUXILIARIES = words(`is are was were be been being am has have had having do does did will would shall should can could may might must
  'll 'd 've 're 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
  shouldn't mightn't mustn't ain't`);
export const BE = words("is are was were be been being am isn't aren't wasn't weren't got gets get");
export const HAVE = words("has have had having hasn't haven't hadn't 've");
export const MODALS = words(`will would shall should can could may might must 'll won't wouldn't can't cannot couldn't shouldn't`);
export const SUBJECT_PRONOUNS = words('i you he she it we they who');
export const NOT = words("not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't");
const CONJUNCTIONS = words('and or but nor yet so because although though while whereas if unless whether when where whenever that which whose');
/** Adverbs without -ly, and words of time that stand between subject and verb. */
const ADVERBS = words(`not never also then now later still just already again soon once twice even only ever often always sometimes first last together
  apart both himself herself themselves itself instead however meanwhile today yesterday tomorrow tonight overnight monday tuesday wednesday
  thursday friday saturday sunday earlier here there too so far almost about ahead back up down out away all
  jan feb mar apr jun jul aug sept oct nov dec january february march april june july august september october november december`);

/** True for words in -ly and the short adverbs. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && lower !== 'family' && lower !== 'italy' && lower !== 'assembly');
}

/** True for words that head no noun phrase: closed classes and adverbs. */
export function isFunctionWord(lower: string): boolean {
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower) ||
    CONJUNCTIONS.has(lower) || isAdverb(lower);
}
