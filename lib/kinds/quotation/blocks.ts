import type { EntityMention, Sentence, TextDocument } from '../../text/document.ts';
import { firstAfter, firstFrom, type Span } from '../../text/span.ts';
import { signedPosts, type Passage } from './posts.ts';

/** Whose words a quotation without marks holds, as its signature or the line before it says. */
export interface Author {
  /** As written: "Jane Miller". */
  readonly name: string;
  readonly entity: number | null;
}

/** Quoted words of one sentence that stand without quotation marks. */
export interface Block extends Span {
  readonly by: Author | null;
}

/** What says in front of a colon that words follow: "The statement read:", "Miller tweeted:", "Here is the full text of the letter:". */
const SPEECH = /\b(?:said|says|wrote|writes|written|tweet(?:s|ed|ing)?|posted|posting|reads?|stated|states|stating|added|adding|replied|respond(?:s|ed)|answered|continued|concluded|explained|told|testified|declared|statement|text|texts|transcript|excerpts?|letter|memo|e-?mails?|messages?|remarks|comments|exchange|passage|testimony|captions?|announcement|as follows)\b[^:]{0,80}:$/i;
/** What a colon announces besides words: other pages, pictures, lists. */
const NO_SPEECH = /^(?:among|other|read|watch|listen|see|related|more|photos?|video|here (?:are|is) (?:what we know|the (?:winners|results|list))|click|comments?|share|note)\b/i;
const TURN = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}): (?=\p{L}|[“"])/u;
const LONGEST_TURN = 60;
const LONGEST_LEAD = 240;
/** A list, a caption or a line of links is no quotation. */
const ITEM = /^(?:[•*·–—-]|\d{1,2}[.)]\s|https?:)/;
const MARKED = /["“”„]/;
/** A heading is none either. */
const CLOSED = /[.?!…)\]’']$/;
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/;
const TALK = /\b(?:I|we|you|my|our|your)\b/i;
const LEAST_LETTERS = 30;
/** Paragraphs of one statement that are read. */
const MOST_PARAGRAPHS = 6;

/**
 * Quotations that stand without marks, sentence by sentence and in order: a post with its signature ("… — Jane Miller
 * (@janemiller) May 3, 2021"), and the paragraph behind a line that ends with a colon and tells of words ("The statement
 * read:"), with the paragraphs behind that one as long as they speak in the first person. Linear.
 */
export function blocksOf(document: TextDocument): readonly Block[] {
  const { text, sentences } = document;
  const passages = [...signedPosts(text), ...announced(document)].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let last = 0;
  for (const passage of passages) {
    let by = passage.named && authorAt(document, passage.named);
    for (let k = firstAfter(sentences, passage.start); k < sentences.length; k += 1) {
      const sentence = sentences[k];
      if (sentence === undefined || sentence.start >= passage.end) break;
      let start = Math.max(sentence.start, passage.start);
      const end = Math.min(sentence.end, passage.end);
      // In a transcript every turn begins with who speaks.
      const turn = passage.isPost ? null : TURN.exec(text.slice(start, start + LONGEST_TURN));
      if (turn !== null) {
        by = authorAt(document, { start, end: start + (turn[1] ?? '').length });
        start += turn[0].length;
      }
      if (start < last || end <= start) continue;
      blocks.push({ start, end, by });
      last = end;
    }
  }
  return blocks;
}

/** Paragraphs that a line with a colon announces. */
function announced({ text, sentences, mentions, entities }: TextDocument): Passage[] {
  const found: Passage[] = [];
  for (let k = 0; k < sentences.length - 1; k += 1) {
    const [lead, next] = [sentences[k], sentences[k + 1]];
    if (lead === undefined || next === undefined || lead.paragraph === 0 || next.paragraph === lead.paragraph) continue;
    if (lead.boilerplate || text[lead.end - 1] !== ':' || lead.end - lead.start > LONGEST_LEAD) continue;
    const words = text.slice(lead.start, lead.end);
    const names = namesIn(mentions, entities, lead);
    const isName = names.length === 1 && names[0]?.start === lead.start && names[0].end >= lead.end - 1;
    if (NO_SPEECH.test(words) || (!isName && !SPEECH.test(words))) continue;
    const end = endOfBlock(text, sentences, k + 1);
    // Under a mere name stands what is told of its bearer, too: in a table of candidates, say.
    if (end <= next.start || (isName && !TALK.test(text.slice(next.start, end)))) continue;
    found.push({ start: next.start, end, isPost: false, named: isName ? (names[0] ?? null) : speakerOf(text, names.filter(({ entity }) => entities[entity]?.type === 'person')) });
  }
  return found;
}

function namesIn(mentions: readonly EntityMention[], entities: TextDocument['entities'], { start, end }: Span): EntityMention[] {
  const found: EntityMention[] = [];
  for (let k = firstFrom(mentions, start); k < mentions.length && (mentions[k]?.start ?? end) < end; k += 1) {
    const mention = mentions[k];
    if (mention !== undefined && entities[mention.entity]?.type !== 'place') found.push(mention);
  }
  return found;
}

/** The person straight before the verb of saying, else the only one named: in "Asked about Roe, Miller tweeted:" it is Miller. */
function speakerOf(text: string, people: readonly EntityMention[]): Span | null {
  const speaker = people.findLast(({ end }) => /^ (?:also |later |then )?(?:said|wrote|tweeted|posted|replied|responded|added|continued|answered|told|explained|stated)\b/.test(text.slice(end, end + 24)));
  return speaker ?? (people.length === 1 ? (people[0] ?? null) : null);
}

/** End of the paragraphs from a sentence on that are quoted; its start if none is. */
function endOfBlock(text: string, sentences: readonly Sentence[], first: number): number {
  let end = sentences[first]?.start ?? 0;
  let [k, seen] = [first, 0];
  while (k < sentences.length && seen < MOST_PARAGRAPHS) {
    const paragraph = sentences[k]?.paragraph;
    const start = sentences[k]?.start ?? 0;
    let [stop, isFurniture] = [start, false];
    while (sentences[k] !== undefined && sentences[k]?.paragraph === paragraph) {
      stop = sentences[k]?.end ?? stop;
      isFurniture ||= sentences[k]?.boilerplate === true;
      k += 1;
    }
    const words = text.slice(start, stop);
    if (isFurniture || words.length < LEAST_LETTERS || ITEM.test(words) || MARKED.test(words) || !CLOSED.test(words)) break;
    if (seen > 0 && !FIRST_PERSON.test(words)) break;
    end = stop;
    seen += 1;
  }
  return end;
}

/** The person named at a place; where names are not read (a signature is no sentence), whoever of the article is called so. */
function authorAt({ text, mentions, entities }: TextDocument, named: Span): Author {
  const name = text.slice(named.start, named.end).replace(/\s+/g, ' ').trim();
  const at = mentions[firstFrom(mentions, named.start)];
  const mentioned = at !== undefined && at.end <= named.end ? entities[at.entity] : undefined;
  const [first, last] = [name.toLowerCase().split(' ')[0] ?? '', name.toLowerCase().split(' ').at(-1) ?? ''];
  const known = mentioned ?? entities.find(({ aliases }) => aliases.some((alias) => alias.includes(' ') && alias.startsWith(`${first} `) && alias.endsWith(` ${last}`)));
  return known === undefined ? { name, entity: null } : { name: known.name, entity: known.id };
}
