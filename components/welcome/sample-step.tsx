import { t } from '../i18n.ts';

/** The sample as the corpus has it, and what can be done with it. */
export interface SampleView {
  /** Null until it is known. */
  readonly loaded: boolean | null;
  /** Adds its reports and opens the first. To be called in the turn of a click, since it opens the panel too. */
  open(): void;
  remove(): void;
}

const FINDS = ['welcome_find_unstated', 'welcome_find_lengths', 'welcome_find_meeting', 'welcome_find_quote', 'welcome_find_name'] as const;

/** Reading the sample: what is in it, and the way there and back. */
export function SampleStep({ sample }: { readonly sample: SampleView }) {
  return <>
    <p>{t('welcome_sample_help')}</p>
    <ul className="finds">{FINDS.map((key) => <li key={key}>{t(key)}</li>)}</ul>
    <p className="message-actions">
      <button type="button" className="primary" onClick={sample.open}>
        {sample.loaded ? t('welcome_sample_open') : t('welcome_sample_load')}
      </button>
      {sample.loaded && <button type="button" onClick={sample.remove}>{t('welcome_sample_remove')}</button>}
    </p>
    {sample.loaded && <p className="hint">{t('welcome_sample_there')}</p>}
  </>;
}
