import { useId } from 'react';
import type { ArticleSummary, Corpus } from '../../lib/corpus/corpus.ts';
import { t, tn } from '../i18n.ts';
import { Byline } from '../shared/byline.tsx';
import { savedCopyLink } from '../shared/links.ts';
import type { Toasts } from '../shared/toast.tsx';
import { ArticleFilters } from './article-filters.tsx';
import { Failure, failureSentence } from './failure.tsx';
import { isSearching, PAGE_SIZE } from './use-shelf.ts';
import type { Shelf } from './use-shelf.ts';

/** Rough length of an English word with its space, in characters: lists do not load texts to count them. */
const WORD_LENGTH = 6;

interface RowProps {
  readonly article: ArticleSummary;
  readonly onDelete: (byKey: boolean) => void;
}

function Row({ article, onDelete }: RowProps) {
  const title = article.title || t('corpus_untitled');
  return (
    <li className="article-row">
      <div>
        <Byline source={article.source} publishedAt={article.publishedAt} />
        <a href={savedCopyLink(article.id).replace(/^[^#]*/, '')} aria-label={t('corpus_open', title)}>{title}</a>
        <p className="count">
          {tn('corpus_words', Math.max(1, Math.round(article.length / WORD_LENGTH)))}
          {article.version > 1 && <> · {t('corpus_version', article.version)}</>}
          {!article.latest && <> · {t('corpus_older')}</>}
        </p>
      </div>
      <button type="button" className="quiet" aria-label={t('corpus_delete_label', title)} onClick={(event) => onDelete(event.detail === 0)}>{t('corpus_delete')}</button>
    </li>
  );
}

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

function Pager({ page, pages, onPage }: PagerProps) {
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t('corpus_pages')}>
      <button type="button" disabled={page <= 0} onClick={() => onPage(page - 1)}>{t('corpus_page_previous')}</button>
      <span className="count">{t('corpus_page_position', page + 1, pages)}</span>
      <button type="button" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>{t('corpus_page_next')}</button>
    </nav>
  );
}

export interface ArticleListProps {
  readonly corpus: Corpus;
  readonly shelf: Shelf;
  readonly toasts: Toasts;
}

/** The articles, newest first, a page at a time; search and filters, open, delete with undo. */
export function ArticleList({ corpus, shelf, toasts }: ArticleListProps) {
  const id = useId();
  const { found, wishes, wish, turn, again } = shelf;

  const attemptTo = async (act: () => Promise<void>) => {
    try {
      await act();
      again();
    } catch (error) {
      toasts.show({ tone: 'problem', text: failureSentence(error) });
    }
  };
  const remove = ({ id: article, title }: ArticleSummary, byKey: boolean) => attemptTo(async () => {
    await corpus.delete([article]);
    const name = title || t('corpus_untitled');
    const undo = () => void attemptTo(async () => {
      await corpus.restore([article]);
      toasts.show({ tone: 'done', text: t('corpus_restored', name) });
    });
    toasts.show({ tone: 'done', text: t('corpus_deleted', name), undo, takesFocus: byKey });
  });

  if (found.state === 'failed') return <Failure error={found.error} onRetry={again} />;
  if (found.state === 'loading') return <p className="hint" role="status">{t('corpus_loading')}</p>;
  const { total, items, page } = found.value;
  const searching = isSearching(wishes);
  const words = wishes.words.trim();
  return (
    <section className="articles" aria-labelledby={`${id}-title`}>
      <div className="articles-head">
        <h2 id={`${id}-title`}>{t('corpus_articles')} <span className="count" role="status">{tn('count_articles', total)}</span></h2>
      </div>
      {(total > 0 || searching) && <ArticleFilters corpus={corpus} wishes={wishes} onWishes={wish} />}
      {total === 0 && searching && <p className="hint">{words === '' ? t('filter_none') : t('corpus_no_hits', words)}</p>}
      {total === 0 && !searching && <div className="message"><h3>{t('corpus_empty_title')}</h3><p>{t('corpus_empty_help')}</p></div>}
      <ul>{items.map((article) => <Row key={article.id} article={article} onDelete={(byKey) => void remove(article, byKey)} />)}</ul>
      <Pager page={page} pages={Math.ceil(total / PAGE_SIZE)} onPage={turn} />
    </section>
  );
}
