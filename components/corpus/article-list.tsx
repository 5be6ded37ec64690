import { useCallback, useEffect, useId, useState } from 'react';
import type { ArticleSummary, Corpus } from '../../lib/corpus/corpus.ts';
import { t, tn } from '../i18n.ts';
import { Byline } from '../shared/byline.tsx';
import { savedCopyLink } from '../shared/links.ts';
import type { Toasts } from '../shared/toast.tsx';
import { Failure, failureWords } from './failure.tsx';
import { useLive } from './use-live.ts';

export const PAGE_SIZE = 50;
/** Rough length of an English word with its space, in characters: lists do not load texts to count them. */
const WORD_LENGTH = 6;

function Row({ article, onDelete }: { readonly article: ArticleSummary; readonly onDelete: () => void }) {
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
      <button type="button" className="quiet" aria-label={t('corpus_delete_label', title)} onClick={onDelete}>{t('corpus_delete')}</button>
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
  readonly toasts: Toasts;
}

/** The articles, newest first, a page at a time; search, open, delete with undo. */
export function ArticleList({ corpus, toasts }: ArticleListProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const [attempt, setAttempt] = useState(0);
  // `attempt` is not read by the query, but a new one must ask again.
  const found = useLive(useCallback(
    () => corpus.list({ words: search.trim(), offset: page * PAGE_SIZE, limit: PAGE_SIZE }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [corpus, search, page, attempt],
  ));
  const again = () => setAttempt((n) => n + 1);

  const attemptTo = async (act: () => Promise<void>) => {
    try {
      await act();
      again();
    } catch (error) {
      const { title, help } = failureWords(error);
      toasts.show({ tone: 'problem', text: `${title}. ${help}` });
    }
  };
  const remove = ({ id: article, title }: ArticleSummary) => attemptTo(async () => {
    await corpus.delete([article]);
    const name = title || t('corpus_untitled');
    const undo = () => void attemptTo(async () => {
      await corpus.restore([article]);
      toasts.show({ tone: 'done', text: t('corpus_restored', name) });
    });
    toasts.show({ tone: 'done', text: t('corpus_deleted', name), undo });
  });

  const total = found.state === 'ready' ? found.value.total : 0;
  const pages = Math.ceil(total / PAGE_SIZE);
  // Deleting the last article of the last page leaves the reader on a page that is no more.
  useEffect(() => { if (found.state === 'ready' && page > 0 && page >= pages) setPage(Math.max(0, pages - 1)); }, [found.state, page, pages]);

  if (found.state === 'failed') return <Failure error={found.error} onRetry={again} />;
  if (found.state === 'loading') return <p className="hint" role="status">{t('corpus_loading')}</p>;
  const searching = search.trim() !== '';
  return (
    <section className="articles" aria-labelledby={`${id}-title`}>
      <div className="articles-head">
        <h2 id={`${id}-title`}>{t('corpus_articles')} <span className="count" role="status">{tn('count_articles', total)}</span></h2>
        <input
          type="search" aria-label={t('corpus_search')} placeholder={t('corpus_search')} value={search}
          onChange={(event) => { setSearch(event.target.value); setPage(0); }}
        />
      </div>
      {total === 0 && searching && <p className="hint">{t('corpus_no_hits', search.trim())}</p>}
      {total === 0 && !searching && <div className="message"><h3>{t('corpus_empty_title')}</h3><p>{t('corpus_empty_help')}</p></div>}
      <ul>{found.value.items.map((article) => <Row key={article.id} article={article} onDelete={() => void remove(article)} />)}</ul>
      <Pager page={page} pages={pages} onPage={setPage} />
    </section>
  );
}
