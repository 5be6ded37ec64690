import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages/protocol.ts';
import { hostOf, isOnSite, patternOf } from '../../lib/settings/sites.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { t } from '../i18n.ts';
import { openShortcutPage, Shortcuts, useShortcuts } from './shortcuts.tsx';
import { useSettings } from './use-settings.ts';

/** Lets the reader have a site's articles checked by themselves; says so where they are. */
function AlwaysHere({ url }: { readonly url: string }) {
  const { settings } = useSettings();
  const [denied, setDenied] = useState(false);
  const host = hostOf(url);
  if (host === null || settings === null) return null;
  if (isOnSite(url, settings.sites)) return <p className="hint">{t('panel_always_on', host)}</p>;
  const allow = async () => {
    const granted = await browser.permissions.request({ origins: [patternOf(host)] });
    setDenied(!granted);
    if (granted) await changeSettings(({ sites }) => ({ sites: [...sites, host] }));
  };
  return (
    <p>
      <button type="button" className="quiet" onClick={() => { allow().catch(() => setDenied(true)); }}>{t('panel_always', host)}</button>
      {denied && <span className="field-problem" role="alert">{t('sites_denied', host)}</span>}
    </p>
  );
}

/** At the foot of the panel: what concerns the site of the page, the keys, and the ways to first steps and options. */
export function PanelHelp({ state }: { readonly state: TabState | null }) {
  const shortcuts = useShortcuts();
  const checked = state?.phase === 'ready' && state.report !== null && state.report.claims.length > 0;
  return <>
    {checked && state.url !== '' && <AlwaysHere key={state.url} url={state.url} />}
    {shortcuts && (
      // In the list of claims the keys are at hand but out of the way; on an empty panel they are part of the help.
      <details open={!checked} key={String(checked)}>
        <summary>{t('panel_help')}</summary>
        <Shortcuts shortcuts={shortcuts} onOpen={() => void openShortcutPage()} />
      </details>
    )}
    <nav aria-label={t('nav_pages')}>
      <a href="/welcome.html" target="_blank" rel="noopener">{t('nav_welcome')}</a> <a href="/options.html" target="_blank" rel="noopener">{t('nav_options')}</a>
    </nav>
  </>;
}
