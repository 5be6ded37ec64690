/** Stands for the query in a search template, as in the search settings of browsers. */
export const QUERY_MARK = '%s';
const MAX_TEMPLATE = 500;

/** The template in standard form; null unless it is an https address with `%s` in path or query, and without a password. */
export function cleanTemplate(template: string): string | null {
  const typed = template.trim();
  if (typed.length > MAX_TEMPLATE || !typed.includes(QUERY_MARK)) return null;
  const address = typed.replaceAll(QUERY_MARK, 'QUERY');
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, host, hash } = new URL(address);
  // A query in the host would send it to a server of the query's choosing, one in the fragment to none.
  if (protocol !== 'https:' || username !== '' || password !== '' || /query/i.test(host) || (hash.includes('QUERY') && !address.split('#')[0]?.includes('QUERY'))) return null;
  return typed;
}

/** The address that searches for a query by a template of {@link cleanTemplate}. */
export function searchAddress(template: string, query: string): string {
  // Half a surrogate pair, which a cut text may end in, cannot be encoded.
  const encoded = encodeURIComponent(query.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  return template.replaceAll(QUERY_MARK, () => encoded);
}
