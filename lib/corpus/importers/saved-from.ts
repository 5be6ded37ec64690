/** The comment stands at the head of the page, behind the opening tag at most. */
const HEAD = 8192;

/** SingleFile: https://github.com/gildas-lormeau/SingleFile */
const SINGLE_FILE = /<!--\s{0,20}Page saved with SingleFile\s{1,20}url:\s{0,20}(\S{1,4000})\s/;
/** The "mark of the web" that browsers write when they save a page; the number is the length of the address. */
const MARK_OF_THE_WEB = /<!--\s{0,5}saved from url=\(\d{1,6}\)(\S{1,4000})\s/;

/**
 * The address a saved page came from, by the comment that SingleFile or the browser has left at its head; null without
 * one. The date of saving stands there, too; it is not the date of publication, and is not read.
 */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, HEAD);
  return SINGLE_FILE.exec(head)?.[1] ?? MARK_OF_THE_WEB.exec(head)?.[1] ?? null;
}
