import type { Report } from '../../lib/report/report.ts';
import { t } from '../i18n.ts';
import { Byline } from '../shared/byline.tsx';
import { savedCopyLink } from '../shared/links.ts';
import type { Actions } from './use-actions.ts';

export interface PageHeaderProps {
  readonly article: Report['article'];
  /** In a claim: only what names the page. */
  readonly compact: boolean;
}

/** Which page this is about. */
export function PageHeader({ article, compact }: PageHeaderProps) {
  return (
    <header className="page-header" data-compact={compact}>
      <Byline source={article.source} publishedAt={article.publishedAt} />
      <h1>{article.title || t('panel_untitled')}</h1>
    </header>
  );
}

export interface PageActionsProps {
  readonly actions: Actions;
  readonly savedAs: string | null;
}

/** What can be done with the page as a whole. */
export function PageActions({ actions, savedAs }: PageActionsProps) {
  const adding = actions.busy === 'panel/add';
  return (
    <div className="page-actions" role="group" aria-label={t('panel_page_actions')}>
      {savedAs !== null && (
        <a className="saved" href={savedCopyLink(savedAs)} target="_blank" rel="noopener">
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false"><path className="solid" d="M3.5 1.5h9v13L8 11.2 3.5 14.5Z" /></svg>
          {t('panel_saved')}
        </a>
      )}
      <button type="button" className={savedAs === null ? 'primary' : 'quiet'} disabled={adding} onClick={actions.add}>
        {adding ? t('panel_adding') : savedAs === null ? t('panel_add') : t('panel_add_again')}
      </button>
      <button type="button" className="quiet" disabled={actions.busy === 'panel/check'} onClick={actions.check}>{t('panel_check_again')}</button>
      <button type="button" className="quiet" onClick={actions.clear}>{t('panel_clear')}</button>
    </div>
  );
}
