/** Parameters that say where a reader came from and not what is read. From the documentation of the common trackers. */
const TRACKING = new Set(
  `fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi vero_id
  oly_anon_id oly_enc_id wickedid cmpid ncid icid smid smtyp partner ref ref_src ref_url referrer rss cid ito ocid
  guccounter guce_referrer guce_referrer_sig amp sh taid sref srnd linkid share feature spm at_medium at_campaign
  at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_origin at_link_type at_format at_ptr_name`.split(/\s+/),
);

const isTracking = (name: string): boolean => {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || lower.startsWith('utm_') || lower.startsWith('pk_') || lower.startsWith('mtm_');
};

/** The address if it is one of the web (`http:` or `https:`), in standard form without user name and password; else null. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

const bareHost = (host: string): string => host.replace(/\.$/, '').replace(/^(?:www|m|amp|mobile)\./, '');

/** True if one host is the other, or lies below it ("edition.site.example" and "site.example"). */
export function sameSite(a: string, b: string): boolean {
  const one = bareHost(new URL(a).hostname);
  const other = bareHost(new URL(b).hostname);
  if (one === other) return true;
  // A bare top-level name ("com") is no site that others could belong to.
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.includes('.') && long.endsWith(`.${short}`);
}

/** The canonical address a page names, if it may be believed: an address of the web on the page's own site. */
export function believedCanonical(url: string | null, canonical: string | null): string | null {
  const page = webAddress(url);
  const named = webAddress(canonical);
  return page !== null && named !== null && sameSite(page, named) ? named : null;
}

/**
 * The address under which versions of one article are gathered: the believed canonical one, else the article's own;
 * without scheme, `www.`, fragment, tracking parameters and closing slash. Null where there is no address of the web.
 */
export function versionKey(url: string | null, canonical: string | null): string | null {
  const address = believedCanonical(url, canonical) ?? webAddress(url);
  if (address === null) return null;
  const parsed = new URL(address);
  const kept = [...parsed.searchParams].filter(([name]) => !isTracking(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const search = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  return `${parsed.hostname.replace(/\.$/, '').replace(/^www\./, '')}${port}${parsed.pathname.replace(/\/+$/, '')}${search}`;
}
