const FENCE = '---';
const ENTRY = /^([A-Za-z][\w-]{0,40}):[ \t]*(.*)$/;

const unquoted = (value: string): string => {
  const trimmed = value.trim();
  const quote = trimmed.charAt(0);
  return trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote) ? trimmed.slice(1, -1) : trimmed;
};

/**
 * The simple `key: value` lines between two `---` lines at the head of a text, keys in lower case, and the rest.
 * Nested values are passed over: none of the facts of an article is one.
 */
export function splitFrontMatter(text: string): { readonly facts: ReadonlyMap<string, string>; readonly body: string } {
  const facts = new Map<string, string>();
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== FENCE) return { facts, body: text };
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === FENCE);
  if (end < 0) return { facts, body: text };
  for (const line of lines.slice(1, end)) {
    const match = ENTRY.exec(line);
    if (match?.[1] !== undefined) facts.set(match[1].toLowerCase(), unquoted(match[2] ?? ''));
  }
  return { facts, body: lines.slice(end + 1).join('\n') };
}
