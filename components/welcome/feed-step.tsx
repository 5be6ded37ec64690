import { t } from '../i18n.ts';

export interface FeedStepProps {
  /** Articles in the corpus beside those of the sample; null until it is known. */
  readonly own: number | null;
  readonly onOpenCorpus: () => void;
}

/** The first articles of the reader's own: a page at a time, or files. */
export function FeedStep({ own, onOpenCorpus }: FeedStepProps) {
  return <>
    <p>{t('welcome_feed_help')}</p>
    <ol className="ways">
      <li>{t('welcome_feed_page')}</li>
      <li>{t('welcome_feed_files')}</li>
    </ol>
    <p className="message-actions"><a className="button" href="/corpus.html" target="_blank" rel="noopener" onClick={onOpenCorpus}>{t('welcome_feed_open')}</a></p>
    {own !== null && own > 0 && <p className="hint">{t('welcome_feed_own', own.toLocaleString('en'))}</p>}
  </>;
}
