/** Shorter ones are icons, and cost less than looking at them. */
const MIN_LENGTH = 200;
/** Of "image/svg+xml;charset=utf-8;base64" and its like. */
const MAX_TYPE = 100;

/** Codes of letters, digits and `+/=%_-`: what embedded data is written in. */
const DATA = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=%_-') DATA[letter.charCodeAt(0)] = 1;

/**
 * Markup without the pictures and fonts that savers of pages write into it as `data:` addresses, which can be most of a
 * page. By hand, since a regular expression runs out of stack on a picture of some megabytes.
 */
export function withoutEmbedded(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('data:'); at >= 0; at = html.indexOf('data:', at + 1)) {
    const comma = html.slice(at, at + MAX_TYPE).indexOf(',');
    if (comma < 0) continue;
    const start = at + comma + 1;
    let end = start;
    while (DATA[html.charCodeAt(end)] === 1) end += 1;
    if (end - start < MIN_LENGTH) continue;
    kept.push(html.slice(from, start));
    from = end;
    at = end;
  }
  return kept.length === 0 ? html : `${kept.join('')}${html.slice(from)}`;
}
