import { useId, useMemo, useState } from 'react';
import type { Link } from '../../lib/corpus/importers/bookmarks.ts';
import { t, tn } from '../i18n.ts';
import { GatheringView, isBusy, useGathering } from '../shared/gathering.tsx';
import { failureSentence } from './failure.tsx';
import type { PageGathering } from './ports.ts';

/** Links on show at once; more are reached by typing a part of their name. */
const SHOWN = 200;

export interface LinkListProps {
  readonly links: readonly Link[];
  readonly pages: PageGathering;
  readonly onClose: () => void;
}

/** The links of an export of bookmarks: the reader ticks what is to be fetched, and nothing is fetched before they say so. */
export function LinkList({ links, pages, onClose }: LinkListProps) {
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const { gathering, start, cancel, dismiss } = useGathering();
  const busy = isBusy(gathering);
  const fitting = useMemo(() => {
    const wanted = words.toLowerCase().trim();
    return wanted === '' ? links : links.filter(({ title, url }) => `${title}\n${url}`.toLowerCase().includes(wanted));
  }, [links, words]);
  const shown = fitting.slice(0, SHOWN);
  const all = shown.length > 0 && shown.every(({ url }) => chosen.has(url));

  const toggle = (some: readonly Link[], on: boolean) => setChosen((old) => {
    const next = new Set(old);
    for (const { url } of some) if (on) next.add(url); else next.delete(url);
    return next;
  });
  const fetchChosen = () => start(pages.links(links.filter(({ url }) => chosen.has(url))));

  return (
    <section className="links" aria-labelledby={`${id}-title`}>
      <div className="articles-head">
        <h2 id={`${id}-title`}>{t('links_title')} <span className="count">{tn('count_links', links.length)}</span></h2>
        <button type="button" className="quiet" disabled={busy} onClick={onClose}>{t('links_close')}</button>
      </div>
      <p className="hint">{t('links_help')}</p>
      {links.length > 0 && (
        <p className="links-tools">
          <input type="search" aria-label={t('links_filter')} placeholder={t('links_filter')} value={words} onChange={(event) => setWords(event.target.value)} />
          <label><input type="checkbox" checked={all} disabled={busy || shown.length === 0} onChange={(event) => toggle(shown, event.target.checked)} /> {t('links_all')}</label>
        </p>
      )}
      <ul className="link-rows">
        {shown.map((link) => (
          <li key={link.url}>
            <label>
              <input type="checkbox" checked={chosen.has(link.url)} disabled={busy} onChange={(event) => toggle([link], event.target.checked)} />
              <span><span className="link-title">{link.title}</span> <span className="count">{new URL(link.url).hostname}</span></span>
            </label>
          </li>
        ))}
      </ul>
      {fitting.length > SHOWN && <p className="hint">{tn('links_more', fitting.length - SHOWN)}</p>}
      <p className="message-actions">
        <button type="button" className="primary" disabled={busy || chosen.size === 0} onClick={fetchChosen}>{tn('links_fetch', chosen.size)}</button>
      </p>
      <GatheringView gathering={gathering} onCancel={cancel} onDismiss={dismiss} failure={failureSentence} />
    </section>
  );
}
