/** As `PARAGRAPH_LENGTH` of read-article.ts: an article has at least one paragraph this long, in characters. */
const PARAGRAPH_LENGTH = 80;
const PARAGRAPHS_LOOKED_AT = 60;
const MAX_JSON = 200_000;
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w{0,30}NewsArticle|Article|Report)"/;

/**
 * Whether a page is worth reading as an article, from what it says of itself and one look at its first paragraphs: some
 * look-ups, no walk through the document. A home page never is. Says yes to few pages that are none, and leaves out
 * articles that do not say what they are: those still have the button.
 */
export function isLikelyArticle(document: Document): boolean {
  if (document.location.pathname === '/') return false;
  return saysArticle(document) && hasProse(document);
}

function saysArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content="article" i], [itemtype$="Article"]') !== null) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent;
    if (json.length <= MAX_JSON && ARTICLE_TYPE.test(json)) return true;
  }
  return document.querySelectorAll('article').length === 1 && document.querySelector('article time, article h1') !== null;
}

function hasProse(document: Document): boolean {
  let looked = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (paragraph.textContent.length >= PARAGRAPH_LENGTH) return true;
    looked += 1;
    if (looked === PARAGRAPHS_LOOKED_AT) return false;
  }
  return false;
}
