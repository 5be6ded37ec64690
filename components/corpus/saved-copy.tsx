import { useCallback, useEffect, useRef, useState } from 'react';
import type { Article } from '../../lib/corpus/article.ts';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import type { Span } from '../../lib/text/span.ts';
import { overlaps } from '../../lib/text/span.ts';
import { t } from '../i18n.ts';
import { Byline } from '../shared/byline.tsx';
import { momentWords } from '../shared/dates.ts';
import { sourceLink } from '../shared/links.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { CopyClaims } from './copy-claims.tsx';
import { START } from './copy-map.ts';
import { Failure } from './failure.tsx';
import { paragraphsOf } from './paragraphs.ts';
import type { CheckCopy } from './ports.ts';
import { useCopyCheck } from './use-copy-check.ts';
import { useCopyHighlights } from './use-copy-highlights.ts';
import { useLive } from './use-live.ts';
import { Versions } from './versions.tsx';

interface PartProps {
  readonly text: string;
  readonly start: number;
  readonly at: Span | null;
}

function Part({ text, start, at }: PartProps) {
  const here = at !== null && overlaps({ start, end: start + text.length }, at) ? at : null;
  if (!here) return text;
  return <MarkedText text={text} offset={start} main={{ start: Math.max(here.start, start), end: Math.min(here.end, start + text.length) }} />;
}

interface CopyProps {
  readonly corpus: Corpus;
  readonly check: CheckCopy;
  readonly article: Article;
  readonly at: Span | null;
}

const NONE: readonly never[] = [];

function Copy({ corpus, check, article, at }: CopyProps) {
  const view = useRef<HTMLElement>(null);
  const key = at === null ? '' : `${at.start}-${at.end}`;
  const [selected, setSelected] = useState<string | null>(null);
  const checked = useCopyCheck(article, check);
  const { show, onClick, onPointerDown } = useCopyHighlights(view, article, checked.state === 'ready' ? checked.claims : NONE, `${article.id} ${key}`, setSelected);
  const select = (claimId: string | null) => {
    setSelected(claimId);
    if (claimId !== null) show(claimId);
  };
  useEffect(() => {
    const mark = view.current?.querySelector('mark');
    if (!mark) return view.current?.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
    // Where reading goes on from, for a screen reader.
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
  }, [article.id, key]);
  const source = sourceLink(article.url, null);
  const bodyStart = article.title.length + 2;
  return (
    <div className="copy-layout">
    {/* The claims painted in the text are all in the list beside it, where they can be reached by keyboard. */}
    <article className="copy" ref={view} tabIndex={-1} lang={article.language} onPointerDown={onPointerDown} onClick={onClick}>
      <header>
        <Byline source={article.source} publishedAt={article.publishedAt} />
        <h1 {...{ [START]: 0 }}>{article.title === '' ? t('corpus_untitled') : <Part text={article.title} start={0} at={at} />}</h1>
        <p className="count">
          {article.byline !== null && <>{article.byline} · </>}
          {t('copy_added', momentWords(article.addedAt))}
          {!article.latest && <> · {t('corpus_older')}</>}
          {source !== null && <> · <a href={source} target="_blank" rel="noopener noreferrer">{t('copy_source')}</a></>}
        </p>
        <Versions corpus={corpus} article={article} />
      </header>
      {paragraphsOf(article.text, bodyStart).map((paragraph) => (
        <p key={paragraph.start} {...{ [START]: paragraph.start }}><Part text={paragraph.text} start={paragraph.start} at={at} /></p>
      ))}
    </article>
    <aside className="copy-claims" aria-label={t('copy_claims')}>
      <CopyClaims check={checked} selected={selected} onSelect={select} onShow={show} />
    </aside>
    </div>
  );
}

export interface SavedCopyProps {
  readonly corpus: Corpus;
  readonly check: CheckCopy;
  readonly article: string;
  /** Compared words to scroll to and mark, in offsets of the full text. */
  readonly at: Span | null;
}

/**
 * The clean reading view of one saved article, highlighted like a live page. Text only: nothing of the page it came from is
 * run or loaded.
 */
export function SavedCopy({ corpus, check, article, at }: SavedCopyProps) {
  const found = useLive(useCallback(async () => (await corpus.get(article)) ?? null, [corpus, article]));
  return (
    <main>
      <p className="copy-back"><a href="#">{t('copy_back')}</a></p>
      {found.state === 'loading' && <p className="hint" role="status">{t('corpus_loading')}</p>}
      {found.state === 'failed' && <Failure error={found.error} onRetry={() => location.reload()} />}
      {found.state === 'ready' && (found.value
        ? <Copy key={found.value.id} corpus={corpus} check={check} article={found.value} at={at} />
        : <section className="message"><h1>{t('copy_missing_title')}</h1><p>{t('copy_missing_help')}</p></section>)}
    </main>
  );
}
