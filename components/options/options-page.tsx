import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { KindName } from '../../lib/kinds/kind.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { t } from '../i18n.ts';
import { Toast, useToasts } from '../shared/toast.tsx';
import { Colours } from './colours.tsx';
import { Developer } from './developer.tsx';
import { Highlights } from './highlights.tsx';
import { PrivateWindows } from './private-windows.tsx';
import { Reset } from './reset.tsx';
import { Search } from './search.tsx';
import { Shortcuts } from './shortcuts.tsx';
import type { Shortcut } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import type { SettingsView } from './use-settings.ts';
import type { SitesView } from './use-sites.ts';

export interface OptionsPageProps extends SettingsView {
  readonly sites: SitesView;
  readonly kinds: readonly KindName[];
  readonly shortcuts: readonly Shortcut[] | null;
  readonly onOpenShortcuts: () => void;
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return <section aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>;
}

/** The full-tab options. Every change holds at once, in open pages too; there is nothing to save but an address. */
export function OptionsPage({ settings, change, sites, kinds, shortcuts, onOpenShortcuts }: OptionsPageProps) {
  const toasts = useToasts();
  // A field that holds what is typed must begin anew when all else does.
  const [resets, setResets] = useState(0);
  if (settings === null) return null;
  const reset = () => {
    const { sites: _sites, ...before } = settings;
    const start = (changes: Parameters<typeof change>[0]) => {
      change(changes);
      setResets((n) => n + 1);
    };
    start({ ...DEFAULTS, sites: settings.sites });
    toasts.show({ tone: 'done', text: t('options_reset_done'), undo: () => start(before) });
  };
  return (
    <div className="options">
      <header className="masthead">
        <span className="wordmark">Crossread</span>
        <nav aria-label={t('nav_pages')}><a href="/welcome.html">{t('nav_welcome')}</a> <a href="/corpus.html">{t('panel_corpus')}</a></nav>
      </header>
      <main tabIndex={-1}>
        <h1>{t('options_title')}</h1>
        <Section title={t('options_sites')}>
          <p>{t('options_sites_help')}</p>
          <Sites view={sites} toasts={toasts} />
        </Section>
        <Section title={t('options_highlights')}><Highlights {...{ settings, kinds }} onChange={change} /></Section>
        <Section title={t('options_colours')}><Colours colours={settings.colours} onChange={(colours) => change({ colours })} /></Section>
        <Section title={t('options_search')}>
          <p className="hint">{t('options_search_help')}</p>
          <Search key={resets} template={settings.searchTemplate} onChange={(searchTemplate) => change({ searchTemplate })} />
        </Section>
        <Section title={t('options_private')}><PrivateWindows rule={settings.privateWindows} onChange={(privateWindows) => change({ privateWindows })} /></Section>
        <Section title={t('options_shortcuts')}>{shortcuts && <Shortcuts shortcuts={shortcuts} onOpen={onOpenShortcuts} />}</Section>
        <Section title={t('options_developer')}><Developer on={settings.showsDecisions} onChange={(showsDecisions) => change({ showsDecisions })} /></Section>
        <Section title={t('options_reset_title')}><Reset onReset={reset} /></Section>
        <Toast toasts={toasts} />
      </main>
    </div>
  );
}
