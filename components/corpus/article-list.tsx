import { useCallback, useId, useState } from 'react';
import type { ArticleSummary, Corpus } from '../../lib/corpus/corpus.ts';
import { t, tn } from '../i18n.ts';
import { Byline } from '../shared/byline.tsx';
import { savedCopyLink } from '../shared/links.ts';
import type { Toasts } from '../shared/toast.tsx';
import { ArticleFilters, filterOf, NO_WISHES } from './article-filters.tsx';
import type { Wishes } from './article-filters.tsx';
import { Failure, failureSentence } from './failure.tsx';
import { useLive } from './use-live.ts';

export const PAGE_SIZE = 50;
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
  /** Articles that imports have added so far. */
  readonly added: number;
  readonly toasts: Toasts;
}

/** One page of the list; the last one, when deleting has left the page asked for empty. */
async function readPage(corpus: Corpus, wishes: Wishes, asked: number) {
  const read = (page: number) => corpus.list({ ...filterOf(wishes), offset: page * PAGE_SIZE, limit: PAGE_SIZE });
  const found = await read(asked);
  if (found.items.length > 0 || found.total === 0) return { ...found, page: asked };
  const last = Math.ceil(found.total / PAGE_SIZE) - 1;
  return { ...await read(last), page: last };
}

/** The articles, newest first, a page at a time; search and filters, open, delete with undo. */
export function ArticleList({ corpus, added, toasts }: ArticleListProps) {
  const id = useId();
  const [wishes, setWishes] = useState(NO_WISHES);
  const [asked, setAsked] = useState(0);
  const [attempt, setAttempt] = useState(0);
  // Neither `attempt` nor `added` is read by the query, but a new one must ask again: word of what another process stored
  // may come while the last answer is under way, and be missed.
  const found = useLive(useCallback(
    () => readPage(corpus, wishes, asked),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [corpus, wishes, asked, attempt, added],
  ));
  const again = () => setAttempt((n) => n + 1);

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
  const searching = Object.values(wishes).some((wish) => wish.trim() !== '');
  const words = wishes.words.trim();
  return (
    <section className="articles" aria-labelledby={`${id}-title`}>
      <div className="articles-head">
        <h2 id={`${id}-title`}>{t('corpus_articles')} <span className="count" role="status">{tn('count_articles', total)}</span></h2>
      </div>
      {(total > 0 || searching) && <ArticleFilters corpus={corpus} wishes={wishes} onWishes={(next) => { setWishes(next); setAsked(0); }} />}
      {total === 0 && searching && <p className="hint">{words === '' ? t('filter_none') : t('corpus_no_hits', words)}</p>}
      {total === 0 && !searching && <div className="message"><h3>{t('corpus_empty_title')}</h3><p>{t('corpus_empty_help')}</p></div>}
      <ul>{items.map((article) => <Row key={article.id} article={article} onDelete={(byKey) => void remove(article, byKey)} />)}</ul>
      <Pager page={page} pages={Math.ceil(total / PAGE_SIZE)} onPage={setAsked} />
    </section>
  );
}
