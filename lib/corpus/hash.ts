import { fullText } from './article.ts';

/**
 * Text with everything levelled that copying changes without changing what is said: Unicode form, quotation marks,
 * dashes, invisible characters, white space.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** SHA-256 of the normalised full text, 64 lower-case hexadecimal digits: what copies of one text share. */
export async function contentHash(article: { readonly title: string; readonly text: string }): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(normaliseText(fullText(article))));
  let hex = '';
  for (const byte of new Uint8Array(digest)) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
