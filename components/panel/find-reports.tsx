import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import type { Finding } from '../../lib/report/find-reports.ts';
import { t } from '../i18n.ts';
import type { Finder } from './ports.ts';

interface Props {
  readonly finding: Finding;
  readonly finder: Finder;
}

function hostWords(href: string): string {
  return new URL(href).hostname.replace(/^www\./, '');
}

function Links({ links }: Pick<Finding, 'links'>) {
  const id = useId();
  return <>
    <h3 id={id}>{t('find_links')}</h3>
    <ul className="found-links" aria-labelledby={id}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">{text}</a> <span className="count">{hostWords(href)}</span>
        </li>
      ))}
    </ul>
  </>;
}

/** The prepared words, which the reader may change first. Searching is always a press of theirs. */
function Search({ query, finder }: { readonly query: string; readonly finder: Finder }) {
  const id = useId();
  const [typed, setTyped] = useState(query);
  const [failed, setFailed] = useState(false);
  const words = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // In the same turn as the press: the browser grants nothing to a later one.
    if (words !== '') finder.search(words).then((opened) => setFailed(!opened), () => setFailed(true));
  };
  const { address, host } = finder.fallback(words);
  return (
    <form className="find-search" role="search" onSubmit={submit}>
      <label htmlFor={id}>{t('find_query')}</label>
      <input id={id} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
      <button type="submit" disabled={words === ''}>{t('find_search')}</button>
      {failed && (
        <p className="hint" role="alert">
          {t('find_search_failed')} <a href={address} target="_blank" rel="noopener noreferrer">{t('find_search_at', host)}</a>
        </p>
      )}
    </form>
  );
}

function Ways({ finding, finder }: Props) {
  return <>
    <p className="hint">{t('find_help')}</p>
    {finding.links.length > 0 && <Links links={finding.links} />}
    <Search key={finding.query} query={finding.query} finder={finder} />
    <p className="hint">{t('find_then')}</p>
    {finder.addTabs !== null && <p className="find-add"><a className="button" href={finder.addTabs} target="_blank" rel="noopener">{t('find_add_tabs')}</a></p>}
  </>;
}

/**
 * Where other reports of this page's story may be found. `needed`: the corpus has none, so it stands open; otherwise under its heading,
 * out of the way.
 */
export function FindReports({ finding, finder, needed }: Props & { readonly needed: boolean }) {
  const id = useId();
  if (needed) {
    return (
      <section className="find" aria-labelledby={id}>
        <h2 id={id}>{t('find_title')}</h2>
        <Ways finding={finding} finder={finder} />
      </section>
    );
  }
  return (
    <details className="find">
      <summary>{t('find_more_title')}</summary>
      <Ways finding={finding} finder={finder} />
    </details>
  );
}
