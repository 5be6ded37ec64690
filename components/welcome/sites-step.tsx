import { useState } from 'react';
import { Sites } from '../options/sites.tsx';
import type { SitesView } from '../options/use-sites.ts';
import type { Toasts } from '../shared/toast.tsx';
import { t } from '../i18n.ts';

export interface SitesStepProps {
  readonly view: SitesView;
  readonly toasts: Toasts;
  readonly onChosen: () => void;
}

/** Only upon the button, or by itself on sites of the reader's choice. */
export function SitesStep({ view, toasts, onChosen }: SitesStepProps) {
  const [listing, setListing] = useState(false);
  const listed = listing || (view.sites?.length ?? 0) > 0;
  const withNote: SitesView = {
    ...view,
    allow: async (host) => {
      const granted = await view.allow(host);
      if (granted) onChosen();
      return granted;
    },
  };
  return <>
    <p>{t('welcome_sites_help')}</p>
    <fieldset>
      <legend>{t('welcome_sites_question')}</legend>
      <label className="choice">
        <input type="radio" name="where" checked={!listed} disabled={(view.sites?.length ?? 0) > 0} onChange={() => { setListing(false); onChosen(); }} onClick={onChosen} />
        <span>{t('welcome_sites_button')}</span>
      </label>
      <label className="choice">
        <input type="radio" name="where" checked={listed} onChange={() => setListing(true)} />
        <span>{t('welcome_sites_always')}</span>
      </label>
    </fieldset>
    {listed && <Sites view={withNote} toasts={toasts} />}
  </>;
}
