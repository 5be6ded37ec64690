/** One document of ECB+ (Cybulska and Vossen 2014): tokenised sentences and the mentions annotated in some of them. */
export interface GoldDocument {
  readonly doc: string;
  readonly topic: string;
  readonly sentences: readonly string[];
  readonly mentions: readonly { readonly tag: string; readonly sent: number; readonly instance?: string }[];
}

/** The document as an import of the page would have it, and where its sentences lie in title and text. */
export interface GoldArticle {
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** By sentence of the document: the place in `title + "\n\n" + text`, or null for what is address or date. */
  readonly places: readonly ({ readonly start: number; readonly end: number } | null)[];
}

/** Headline and date stand among the first lines. */
const HEAD_LINES = 5;
/** In characters: a line with a date that is longer says something too. */
const LONGEST_DATELINE = 60;

/**
 * The later documents of ECB+ begin with the address of the page, mostly followed by headline and date of publication; the
 * earlier ones are text only.
 */
export function articleOf({ sentences }: GoldDocument): GoldArticle {
  const address = /^https? : \/ \//.test(sentences[0] ?? '') ? (sentences[0] ?? '').replaceAll(' ', '') : null;
  const lines = sentences.map(untokenised);
  const dates = lines.map((line, at) => (address !== null && at > 0 && at < HEAD_LINES && line.length <= LONGEST_DATELINE ? dayIn(line) : null));
  const isApart = (at: number): boolean => (address !== null && at === 0) || (dates[at] ?? null) !== null;
  const headline = address === null ? -1 : lines.findIndex((_, at) => !isApart(at));
  const title = lines[headline] ?? '';
  let text = '';
  const places = lines.map((line, at) => {
    if (isApart(at)) return null;
    if (at === headline) return { start: 0, end: title.length };
    const start = title.length + 2 + text.length;
    text += `${line}\n\n`;
    return { start, end: start + line.length };
  });
  return { title, text, url: address, publishedAt: dates.find((day) => day !== null) ?? dayOfAddress(address ?? ''), places };
}

/**
 * ECB+ comes as tokens between spaces: quotation marks in the manner of the Penn Treebank in the earlier documents, every
 * point and hyphen apart in the later ones.
 */
export function untokenised(sentence: string): string {
  return sentence
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/(\d) ([.:]) (?=\d)/g, '$1$2')
    .replace(/(\d) , (?=\d{3}\b)/g, '$1,')
    .replace(/\b([A-Za-z]) \. (?=[A-Za-z] \.)/g, '$1.')
    .replace(/ ([.,;:!?%)\]]|['’]\w{0,2}\b|n't\b)/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/ - /g, '-');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a line gives: "May 3, 2013", "16 December 2008". */
function dayIn(line: string): string | null {
  const found = /\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(line);
  if (found) return isoDay(found[3], found[1], found[2]);
  const other = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})\b/i.exec(line);
  return other ? isoDay(other[3], other[2], other[1]) : null;
}

/** "…/2013/05/02/…" */
function dayOfAddress(address: string): string | null {
  const found = /\/((?:19|20)\d\d)\/(\d\d|[a-z]{3})\/(\d\d)\//.exec(address);
  return found ? isoDay(found[1], found[2], found[3]) : null;
}

function isoDay(year = '', month = '', day = ''): string | null {
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  const number = /^\d+$/.test(month) ? Number(month) : named;
  return number < 1 || number > 12 || Number(day) > 31 ? null : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
