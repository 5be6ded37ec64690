import { useCallback, useEffect, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { pastedDraft } from '../../lib/corpus/importers/pasted.ts';
import type { TwoArticles } from '../../lib/report/compare-two.ts';
import { t } from '../i18n.ts';
import { problemWords } from '../panel/problem.tsx';
import { savedCopyLink } from '../shared/links.ts';
import { Toast, useToasts } from '../shared/toast.tsx';
import type { Toasts } from '../shared/toast.tsx';
import { Chooser, NOTHING } from './chooser.tsx';
import type { Choice } from './chooser.tsx';
import { Comparison } from './comparison.tsx';
import type { ComparePorts, OpenTab } from './ports.ts';

/** One side as it was compared. */
interface Taken {
  readonly draft: ArticleDraft;
  readonly pasted: boolean;
  readonly incognito: boolean;
}
type Pair<T> = readonly [T, T];

interface Done {
  readonly taken: Pair<Taken>;
  readonly result: TwoArticles;
  /** Ids in the corpus once stored. */
  readonly stored: readonly string[];
}

function messageOf(problem: Parameters<typeof problemWords>[0]): string {
  const { title, help } = problemWords(problem);
  return `${title} ${help}`;
}

/** Reads what was chosen. Both pasted texts and tabs; problems by side. */
async function takeBoth(choices: Pair<Choice>, tabs: readonly OpenTab[], ports: ComparePorts): Promise<{ readonly taken: (Taken | null)[]; readonly problems: (string | null)[] }> {
  const chosen = choices.map(({ tab }) => tabs.find(({ id }) => id === tab) ?? null);
  const wanted = chosen.filter((tab) => tab !== null);
  const reads = wanted.length === 0 ? [] : await ports.read(wanted);
  const sides = choices.map((choice, i) => {
    const tab = chosen[i] ?? null;
    if (tab === null) {
      const draft = pastedDraft(choice.pasted);
      return draft === null ? t('compare_empty') : { draft, pasted: true, incognito: false };
    }
    const read = reads[wanted.indexOf(tab)];
    if (read === undefined || !read.ok) return messageOf(read?.problem ?? 'not-ready');
    return { draft: read.draft, pasted: false, incognito: tab.incognito };
  });
  return {
    taken: sides.map((side) => (typeof side === 'string' ? null : side)),
    problems: sides.map((side) => (typeof side === 'string' ? side : null)),
  };
}

function Store({ done, ports, toasts, onStored }: { readonly done: Done; readonly ports: ComparePorts; readonly toasts: Toasts; readonly onStored: (ids: readonly string[]) => void }) {
  const [busy, setBusy] = useState(false);
  if (done.taken.some(({ incognito }) => incognito)) return <p className="hint screen-only">{t('problem_private_window')}</p>;
  if (done.stored.length > 0) {
    return (
      <p className="screen-only compare-stored">
        {t('compare_stored')}{' '}
        {done.stored.map((id, i) => <a key={id} href={savedCopyLink(id)} target="_blank" rel="noopener">{t(i === 0 ? 'compare_first' : 'compare_second')}</a>)}
      </p>
    );
  }
  const store = async () => {
    setBusy(true);
    try {
      onStored(await ports.store(done.taken));
      toasts.show({ tone: 'done', text: t('compare_stored') });
    } catch (error) {
      console.error(error);
      toasts.show({ tone: 'problem', text: `${t('corpus_error_title')}. ${t('corpus_error_help')}` });
    } finally {
      setBusy(false);
    }
  };
  return <button type="button" disabled={busy} onClick={() => void store()}>{t('compare_store')}</button>;
}

/** The full-tab page: choose two articles, compare them at once, in both directions. Keeps nothing unless asked. */
export function ComparePage({ ports, first }: { readonly ports: ComparePorts; readonly first: number | null }) {
  const toasts = useToasts();
  const [tabs, setTabs] = useState<readonly OpenTab[]>([]);
  const [choices, setChoices] = useState<Pair<Choice>>([NOTHING, NOTHING]);
  const [problems, setProblems] = useState<readonly (string | null)[]>([null, null]);
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);
  const { show } = toasts;

  const fail = useCallback((error: unknown) => {
    console.error(error);
    show({ tone: 'problem', text: messageOf('failed') });
  }, [show]);
  useEffect(() => {
    ports.knownTabs().then((known) => {
      setTabs(known);
      const left = known.find(({ id }) => id === first) ?? known[0];
      const right = known.find((tab) => tab !== left);
      // The list may come after the reader has begun to paste: what they chose stays.
      setChoices((chosen) => [
        chosen[0] === NOTHING && left ? { ...NOTHING, tab: left.id } : chosen[0],
        chosen[1] === NOTHING && right ? { ...NOTHING, tab: right.id } : chosen[1],
      ]);
    }, fail);
  }, [ports, first, fail]);

  const choose = (side: 0 | 1) => (choice: Choice) => setChoices(([left, right]) => (side === 0 ? [choice, right] : [left, choice]));
  const showAll = () => {
    ports.allTabs().then((all) => {
      if (all === null) show({ tone: 'problem', text: t('compare_tabs_refused') });
      else setTabs(all);
    }, fail);
  };
  const finish = (taken: Pair<Taken>, stored: readonly string[] = []) =>
    setDone({ taken, stored, result: ports.compare(taken[0].draft, taken[1].draft) });
  const compare = () => {
    setBusy(true);
    takeBoth(choices, tabs, ports).then(({ taken: [left, right], problems: found }) => {
      setProblems(found);
      if (left && right) finish([left, right]);
      else setDone(null);
    }).catch(fail).finally(() => setBusy(false));
  };
  const swap = () => {
    setChoices(([left, right]) => [right, left]);
    setProblems(([left, right]) => [right ?? null, left ?? null]);
    if (done) finish([done.taken[1], done.taken[0]], [...done.stored].reverse());
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    compare();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      compare();
    }
  };

  return (
    <div className="corpus compare">
      <header className="masthead screen-only">
        <span className="wordmark">Crossread</span>
        <a href="/corpus.html">{t('panel_corpus')}</a>
      </header>
      <main tabIndex={-1}>
        <h1>{t('compare_title')}</h1>
        <p className="intro screen-only">{t('compare_intro')}</p>
        <form className="choosers screen-only" onSubmit={onSubmit} onKeyDown={onKeyDown}>
          <Chooser legend={t('compare_first')} tabs={tabs} choice={choices[0]} onChoose={choose(0)} problem={problems[0] ?? null} />
          <Chooser legend={t('compare_second')} tabs={tabs} choice={choices[1]} onChoose={choose(1)} problem={problems[1] ?? null} />
          <p className="message-actions">
            <button type="submit" className="primary" disabled={busy}>{t('compare_start')}</button>
            <button type="button" onClick={swap}>{t('compare_swap')}</button>
            <button type="button" className="quiet" onClick={showAll}>{t('compare_all_tabs')}</button>
          </p>
        </form>
        {done && <>
          <Comparison result={done.result} />
          <div className="compare-actions screen-only">
            <button type="button" onClick={() => window.print()}>{t('compare_print')}</button>
            <Store done={done} ports={ports} toasts={toasts} onStored={(stored) => setDone({ ...done, stored })} />
          </div>
        </>}
        <Toast toasts={toasts} />
      </main>
    </div>
  );
}
