import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { dayWords } from '../shared/dates.ts';
import { t } from '../i18n.ts';

export interface SamplePageProps {
  readonly reports: readonly ArticleDraft[];
  /** Position of the report on show. */
  readonly shown: number;
  /** Null until it is known. */
  readonly loaded: boolean | null;
  readonly onLoad: () => void;
  readonly onRemove: () => void;
}

/** Address of a report of the sample within the extension. */
export const sampleLink = (position: number): string => (position === 0 ? '/sample.html' : `/sample.html?report=${position}`);

function Notice({ loaded, onLoad, onRemove }: Pick<SamplePageProps, 'loaded' | 'onLoad' | 'onRemove'>) {
  return (
    <aside className="sample-notice" aria-label={t('sample_notice_label')}>
      <p>{t('sample_notice')} {loaded === false ? t('sample_missing') : t('sample_try')}</p>
      <p className="sample-actions">
        {loaded === false && <button type="button" onClick={onLoad}>{t('sample_load')}</button>}
        {loaded && <button type="button" onClick={onRemove}>{t('welcome_sample_remove')}</button>}
        <a href="/welcome.html">{t('sample_back')}</a>
      </p>
    </aside>
  );
}

/** A report of the sample in the dress of a news site: what the reader sees is read and marked like a page of the web. */
export function SamplePage({ reports, shown, loaded, onLoad, onRemove }: SamplePageProps) {
  const report = reports[shown];
  if (report === undefined) return null;
  return <>
    <Notice {...{ loaded, onLoad, onRemove }} />
    <header className="sample-head"><p className="sample-name">{report.source}</p></header>
    <div className="sample-columns">
      <main>
        <article>
          <h1>{report.title}</h1>
          <p className="sample-byline">{report.byline} {report.publishedAt !== null && <time dateTime={report.publishedAt}>{dayWords(report.publishedAt)}</time>}</p>
          <div className="sample-text">{report.text.split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</div>
        </article>
      </main>
      <nav className="sample-others" aria-label={t('sample_others')}>
        <h2>{t('sample_others')}</h2>
        <ul>
          {reports.map((other, at) => at !== shown && (
            <li key={other.title}><a href={sampleLink(at)}><span>{other.source}</span> {other.title}</a></li>
          ))}
        </ul>
      </nav>
    </div>
  </>;
}
