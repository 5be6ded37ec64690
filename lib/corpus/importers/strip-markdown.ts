/** Markup of one line of running text; the words stay. Each pattern is linear: its parts exclude what ends them. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[([^[\]\n]{0,500})\]\([^()\n]{0,2000}\)/g, ''],
  [/\[([^[\]\n]{1,1000})\]\([^()\n]{0,2000}\)/g, '$1'],
  [/\[([^[\]\n]{1,1000})\]\[[^[\]\n]{0,200}\]/g, '$1'],
  [/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1'],
  [/<\/?[A-Za-z][^<>\n]{0,500}>/g, ''],
  [/(\*{1,3})(?=\S)([^*\n]{1,2000})\1/g, '$2'],
  [/(^|[\s(“"'])(_{1,3})(?=\S)([^_\n]{1,2000})\2(?=$|[\s).,;:!?”"'])/g, '$1$3'],
  [/`([^`\n]{1,1000})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!>-])/g, '$1'],
];

const RULE = /^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|={3,})$/;
const PREFIX = /^ {0,3}(?:>[ >]{0,20}|#{1,6} +|[-*+] +|\d{1,4}[.)] +)/;
const REFERENCE = /^ {0,3}\[[^[\]\n]{1,200}\]: *\S/;

/**
 * The words of Markdown, a paragraph a block: headings, lists and quotations lose their marks, emphasis, links and
 * images their wrapping; fenced code goes. Lines of one paragraph stay lines.
 */
export function stripMarkdown(markdown: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || fence === mark)) {
      fence = fence === null ? mark : null;
      continue;
    }
    if (fence !== null || RULE.test(line.trimEnd()) || REFERENCE.test(line)) continue;
    kept.push(inline(line.replace(PREFIX, '')).trimEnd());
  }
  return kept.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** One line without its inline markup. */
export function inline(line: string): string {
  return INLINE.reduce((text, [pattern, words]) => text.replace(pattern, words), line);
}
