import { useCallback } from 'react';
import type { ArticleFilter, Corpus } from '../../lib/corpus/corpus.ts';
import { t } from '../i18n.ts';
import { useLive } from './use-live.ts';

/** What the reader has typed and chosen; empty strings ask for nothing. */
export interface Wishes {
  readonly words: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
}

export const NO_WISHES: Wishes = { words: '', source: '', from: '', to: '' };

/** The wishes as the corpus takes them. */
export function filterOf({ words, source, from, to }: Wishes): ArticleFilter {
  return {
    words: words.trim(),
    ...(source !== '' && { source }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  };
}

export interface ArticleFiltersProps {
  readonly corpus: Corpus;
  readonly wishes: Wishes;
  readonly onWishes: (wishes: Wishes) => void;
}

/** Search, source and days. */
export function ArticleFilters({ corpus, wishes, onWishes }: ArticleFiltersProps) {
  const found = useLive(useCallback(() => corpus.sources(), [corpus]));
  const sources = found.state === 'ready' ? found.value : [];
  const set = (part: Partial<Wishes>) => onWishes({ ...wishes, ...part });
  // One that is chosen stays on offer when its last article is deleted.
  const offered = wishes.source === '' || sources.includes(wishes.source) ? sources : [...sources, wishes.source];
  return (
    <div className="filters" role="search">
      <input type="search" aria-label={t('corpus_search')} placeholder={t('corpus_search')} value={wishes.words} onChange={(event) => set({ words: event.target.value })} />
      <select aria-label={t('filter_source')} value={wishes.source} onChange={(event) => set({ source: event.target.value })}>
        <option value="">{t('filter_all_sources')}</option>
        {offered.map((source) => <option key={source} value={source}>{source}</option>)}
      </select>
      <label>{t('filter_from')} <input type="date" value={wishes.from} max={wishes.to} onChange={(event) => set({ from: event.target.value })} /></label>
      <label>{t('filter_to')} <input type="date" value={wishes.to} min={wishes.from} onChange={(event) => set({ to: event.target.value })} /></label>
      {Object.values(wishes).some((wish) => wish !== '') && <button type="button" className="quiet" onClick={() => onWishes(NO_WISHES)}>{t('filter_reset')}</button>}
    </div>
  );
}
