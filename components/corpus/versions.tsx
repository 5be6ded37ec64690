import { useCallback } from 'react';
import type { ArticleSummary, Corpus } from '../../lib/corpus/corpus.ts';
import type { Article } from '../../lib/corpus/article.ts';
import { t } from '../i18n.ts';
import { momentWords } from '../shared/dates.ts';
import { savedCopyLink } from '../shared/links.ts';
import { useLive } from './use-live.ts';

const hashOf = (article: ArticleSummary): string => savedCopyLink(article.id).replace(/^[^#]*/, '');

/** The versions of an article that were saved, each to be opened; nothing when there is only one. */
export function Versions({ corpus, article }: { readonly corpus: Corpus; readonly article: Article }) {
  const { id, versionKey } = article;
  const found = useLive(useCallback(() => corpus.versions(versionKey), [corpus, versionKey]));
  if (found.state !== 'ready' || found.value.length < 2) return null;
  const versions = found.value;
  return (
    <details className="versions">
      <summary>{t('versions_position', article.version, Math.max(...versions.map(({ version }) => version)))}</summary>
      <ol aria-label={t('versions_title')}>
        {versions.map((one) => (
          <li key={one.id}>
            {one.id === id
              ? <span aria-current="true">{t('versions_row', one.version, momentWords(one.addedAt))}</span>
              : <a href={hashOf(one)}>{t('versions_row', one.version, momentWords(one.addedAt))}</a>}
            {one.latest && <span className="count"> {t('versions_latest')}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
