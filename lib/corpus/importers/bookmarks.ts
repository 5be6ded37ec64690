import { webAddress } from '../address.ts';
import { decodeText } from './decode.ts';

/** A link of the reader's bookmarks: an address of the web, and what they call it. */
export interface Link {
  readonly url: string;
  readonly title: string;
}

/** The format all browsers export; there is no other description than https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85) */
const NETSCAPE = /^\s*<!doctype netscape-bookmark-file-1>/i;
const ANCHOR = /<a\s[^<>]*?\bhref\s*=\s*"([^"<>]{1,4000})"[^<>]*>([^<]*)<\/a>/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The links of an export of bookmarks, each once, in order: the HTML that every browser writes, the JSON of Firefox's
 * backup or of Chrome's own file. Null for what is no such export.
 */
export function readBookmarks(bytes: Uint8Array): Link[] | null {
  const text = decodeText(bytes);
  const found = NETSCAPE.test(text) ? anchors(text) : fromJson(text);
  if (found === null) return null;
  const links = new Map<string, Link>();
  for (const { url, title } of found) {
    const address = webAddress(url);
    if (address !== null && !links.has(address)) links.set(address, { url: address, title: title.trim() || address });
  }
  return [...links.values()];
}

function anchors(html: string): Link[] {
  return [...html.matchAll(ANCHOR)].map(([, url = '', title = '']) => ({ url: unescaped(url), title: unescaped(title) }));
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|([a-z]{2,4}));/g, (whole, code: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = Number(code);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function fromJson(text: string): Link[] | null {
  if (!text.trimStart().startsWith('{')) return null;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isNode(root)) return null;
  if (isNode(root['roots'])) return linksBelow(Object.values(root['roots']));
  return Array.isArray(root['children']) && 'guid' in root ? linksBelow([root]) : null;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks folders without calling itself: a file may nest them as deep as it likes. */
function linksBelow(roots: readonly unknown[]): Link[] {
  const links: Link[] = [];
  const stack = [...roots].reverse();
  while (stack.length > 0) {
    const node = stack.pop();
    if (!isNode(node)) continue;
    const url = node['url'] ?? node['uri'];
    const title = node['name'] ?? node['title'];
    if (typeof url === 'string') links.push({ url, title: typeof title === 'string' ? title : '' });
    const children = node['children'];
    if (Array.isArray(children)) for (let at = children.length - 1; at >= 0; at -= 1) stack.push(children[at]);
  }
  return links;
}
