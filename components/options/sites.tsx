import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { hostOf } from '../../lib/settings/sites.ts';
import { t } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import type { Site, SitesView } from './use-sites.ts';

export interface SitesProps {
  readonly view: SitesView;
  readonly toasts: Toasts;
}

function AddSite({ onAdd }: { readonly onAdd: (host: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(host === null);
    if (host === null) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <form className="line-form" onSubmit={submit}>
      <label htmlFor={id}>{t('sites_add_label')}</label>
      <span className="line-form-fields">
        <input
          id={id} type="text" inputMode="url" autoComplete="off" spellCheck={false} placeholder="news.example" value={typed}
          aria-invalid={wrong} aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => { setTyped(event.target.value); setWrong(false); }}
        />
        <button type="submit">{t('sites_add')}</button>
      </span>
      {wrong && <span id={`${id}-wrong`} className="field-problem" role="alert">{t('sites_wrong')}</span>}
    </form>
  );
}

interface RowProps {
  readonly site: Site;
  readonly onAllow: () => void;
  readonly onRemove: () => void;
}

function Row({ site, onAllow, onRemove }: RowProps) {
  return (
    <li className="site" data-granted={site.granted}>
      <span className="site-name">{site.host}</span>
      {!site.granted && <span className="field-problem">{t('sites_revoked')}</span>}
      <span className="site-actions">
        {!site.granted && <button type="button" aria-label={t('sites_again_label', site.host)} onClick={onAllow}>{t('sites_again')}</button>}
        <button type="button" className="quiet" aria-label={t('sites_remove_label', site.host)} onClick={onRemove}>{t('sites_remove')}</button>
      </span>
    </li>
  );
}

/** Where Crossread may check by itself: the sites chosen, a field for another, and what else the browser grants. */
export function Sites({ view, toasts }: SitesProps) {
  const id = useId();
  const { show } = toasts;
  const attempt = (work: Promise<void>) => {
    work.catch((error: unknown) => show({ tone: 'problem', text: t('sites_failed', error instanceof Error ? error.message : String(error)) }));
  };
  const allow = (host: string) => attempt(view.allow(host).then((granted) => {
    show(granted ? { tone: 'done', text: t('sites_added', host) } : { tone: 'problem', text: t('sites_denied', host) });
  }));
  const remove = (host: string) => attempt(view.remove(host).then(() => {
    show({ tone: 'done', text: t('sites_removed', host), undo: () => allow(host) });
  }));
  if (view.sites === null) return null;
  return (
    <div className="sites">
      <p className="hint">{view.sites.length === 0 ? t('sites_none') : t('sites_some')}</p>
      {view.sites.length > 0 && (
        <ul aria-label={t('sites_list')}>
          {view.sites.map((site) => <Row key={site.host} site={site} onAllow={() => allow(site.host)} onRemove={() => remove(site.host)} />)}
        </ul>
      )}
      <AddSite onAdd={allow} />
      {view.others.length > 0 && <>
        <h3 id={`${id}-others`}>{t('sites_others')}</h3>
        <p className="hint">{t('sites_others_help')}</p>
        <ul aria-labelledby={`${id}-others`}>
          {view.others.map((pattern) => (
            <li key={pattern} className="site">
              <span className="site-name">{pattern}</span>
              <span className="site-actions">
                <button type="button" className="quiet" aria-label={t('sites_remove_label', pattern)} onClick={() => attempt(view.removeOther(pattern))}>{t('sites_remove')}</button>
              </span>
            </li>
          ))}
        </ul>
      </>}
    </div>
  );
}
