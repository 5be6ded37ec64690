import { t } from '../i18n.ts';
import { dayWords } from './dates.ts';

export interface BylineProps {
  readonly source: string | null;
  readonly publishedAt: string | null;
}

/** Source and day of an article, each with words for when it is not known. */
export function Byline({ source, publishedAt }: BylineProps) {
  return (
    <span className="byline">
      <span className="byline-source">{source ?? t('receipt_unknown_source')}</span>
      {publishedAt === null
        ? <span className="byline-date">{t('receipt_undated')}</span>
        : <time className="byline-date" dateTime={publishedAt}>{dayWords(publishedAt)}</time>}
    </span>
  );
}
