/** One schema.org object that describes an article: properties as the page wrote them, not to be believed. */
export type ArticleObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Reportage|Report)$/;
/** A page's whole JSON-LD is seldom over 50 kB; what is far larger is data for a machine, or malice. */
const MAX_LENGTH = 500_000;
const MAX_OBJECTS = 2_000;

/**
 * The article objects in a page's `application/ld+json` scripts, in document order: in graphs, in arrays, with one type or
 * several, and nested in pages (`mainEntity`). Scripts that are not JSON are passed over, as search engines do.
 */
export function articleObjects(document: Document): ArticleObject[] {
  const found: ArticleObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const raw = script.textContent ?? '';
    if (raw.length > MAX_LENGTH) continue;
    const queue: unknown[] = [parse(raw)];
    // Breadth first and by index, so that deep nesting costs no stack and no shifting.
    for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
      else if (isObject(value)) {
        if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) found.push(value);
        queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
      }
    }
  }
  return found;
}

/** First non-empty text of a property that may be a text, an object with a name, or a list of either. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      if (Array.isArray(item)) continue;
      const text = textOf(item);
      if (text !== null) return text;
    }
    return null;
  }
  return isObject(value) && typeof value['name'] === 'string' ? textOf(value['name']) : null;
}

function typesOf(value: ArticleObject): string[] {
  const type = value['@type'];
  return (Array.isArray(type) ? type.slice(0, 50) : [type]).filter((name): name is string => typeof name === 'string');
}

function isObject(value: unknown): value is ArticleObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null for what is not JSON. Some systems wrap it in CDATA or comment marks, and leave raw line breaks in strings. */
function parse(raw: string): unknown {
  const text = raw
    .replace(/^\s*(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\/\/\]\]>|\]\]>)\s*$/, '');
  for (const attempt of [text, text.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}
