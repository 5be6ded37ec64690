import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import type { Reason } from '../../kinds/kind.ts';
import type { ArticleDraft } from '../article.ts';
import { makeDraft } from './draft.ts';
import { endingOf } from './file-types.ts';
import { readMarkup } from './html-article.ts';
import { problem } from './importer.ts';
import type { Importer, ImportItem } from './importer.ts';
import { mailDate } from './mail-date.ts';

/** Newsletters nest a few parts; more is made to exhaust the stack. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 2 ** 20, maxRfc822NestingDepth: 2 } as const;

/** Shorter plain text beside markup is a note that the message wants another reader. */
const PLAIN_LENGTH = 140;
const FORWARDED = /^(?:(?:fwd?|fw)\s{0,3}:\s{0,3}){1,10}/i;

/**
 * Messages and web archives, which are messages, too. A newsletter (.eml) has its subject for a title, its sender for a
 * source, its date for the date of publication; an archive (.mht) is read as the page it holds.
 */
export const mailImporter: Importer = {
  extensions: ['eml', 'mht', 'mhtml'],
  async *read({ name, bytes }): AsyncIterable<ImportItem> {
    const email = await parse(bytes);
    if (email === null) yield problem(name, 'skip_broken_mail');
    else {
      const read = await (endingOf(name) === 'eml' ? newsletter(email) : archivedPage(email));
      yield 'key' in read ? { name, problem: read } : { name, draft: read };
    }
  },
};

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    const email = await PostalMime.parse(bytes, LIMITS);
    return email.html === undefined && email.text === undefined ? null : email;
  } catch (error) {
    // What the library throws of a message beyond its limits has no type of its own.
    if (error instanceof Error) return null;
    throw error;
  }
}

async function newsletter(email: Email): Promise<ArticleDraft | Reason> {
  const page = email.html === undefined ? null : await readMarkup(email.html, null);
  const plain = lines(email.text ?? '');
  const text = page !== null && !('key' in page) ? page.text : page === null || plain.length >= PLAIN_LENGTH ? plain : null;
  if (text === null) return page !== null && 'key' in page ? page : { key: 'skip_no_article', args: [] };
  if (text === '') return { key: 'skip_no_text', args: [] };
  return makeDraft({
    title: (email.subject ?? '').replace(FORWARDED, ''),
    text,
    source: email.from?.name || (email.from?.address?.split('@')[1] ?? null),
    publishedAt: mailDate(header(email, 'date')),
  });
}

async function archivedPage(email: Email): Promise<ArticleDraft | Reason> {
  if (email.html === undefined) return { key: 'skip_no_article', args: [] };
  const url = header(email, 'snapshot-content-location') ?? header(email, 'content-location');
  const page = await readMarkup(email.html, url);
  return 'key' in page ? page : makeDraft(page);
}

function header(email: Email, key: string): string | null {
  return email.headers.find((each) => each.key === key)?.value ?? null;
}

/** Line ends of mail, and addresses of links that stand in angle brackets behind their words. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[<(]https?:\/\/[^\s<>()]{1,2000}[>)]/g, '').replace(/[ \t]{1,100}$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
}
