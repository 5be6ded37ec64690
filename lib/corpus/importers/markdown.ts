import { decodeText } from './decode.ts';
import { makeDraft } from './draft.ts';
import { splitFrontMatter } from './front-matter.ts';
import { problem } from './importer.ts';
import type { Importer, ImportItem } from './importer.ts';
import { inline, stripMarkdown } from './strip-markdown.ts';

const HEADING = /^ {0,3}#{1,6} +(.+?)(?: +#+)?$/;

/** Markdown: facts from the front matter (`title`, `date`, `source`, `author`, `url`), else the title from the first heading. */
export const markdownImporter: Importer = {
  extensions: ['md', 'markdown'],
  *read({ name, bytes }): Iterable<ImportItem> {
    const { facts, body } = splitFrontMatter(decodeText(bytes).trim());
    const { title, rest } = titled(body.trim(), facts.get('title'));
    const text = stripMarkdown(rest);
    if (title === '' && text === '') yield problem(name, 'skip_empty');
    else if (text === '') yield problem(name, 'skip_no_text');
    else {
      yield {
        name,
        draft: makeDraft({
          title,
          text,
          url: facts.get('url') ?? facts.get('link') ?? null,
          source: facts.get('source') ?? facts.get('publisher') ?? null,
          byline: facts.get('author') ?? facts.get('byline') ?? null,
          publishedAt: facts.get('date') ?? facts.get('published') ?? facts.get('publishedat') ?? null,
        }),
      };
    }
  },
};

/** The given title; else the first heading, or else the first line, which then leaves the text. A heading that repeats the given title goes too. */
function titled(body: string, given: string | undefined): { readonly title: string; readonly rest: string } {
  const lines = body.split('\n');
  const at = given === undefined ? Math.max(0, lines.findIndex((line) => HEADING.test(line))) : 0;
  const line = lines[at] ?? '';
  const found = inline(HEADING.exec(line)?.[1] ?? line.trim());
  if (given !== undefined && found !== given) return { title: given, rest: body };
  return { title: found, rest: lines.filter((_, index) => index !== at).join('\n') };
}
