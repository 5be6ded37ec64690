import { useCallback, useEffect, useRef, useState } from 'react';
import type { GatherState } from '../../lib/jobs/gather.ts';
import { t, tn } from '../i18n.ts';
import { SkippedList } from './skipped-list.tsx';

export interface GatherOptions {
  readonly progress: (state: GatherState) => void;
  readonly signal: AbortSignal;
  /**
   * Asks for a second click, and calls `act` in its turn. Resolves with what that gives; null when the reader cancels.
   * @param sites how many sites are to be read
   */
  confirm<T>(sites: number, act: () => Promise<T | null>): Promise<T | null>;
}

/** Begins to gather pages; null when the reader does not give the rights for it. */
export type Gather = (options: GatherOptions) => Promise<GatherState | null>;

export type Gathering =
  | { readonly phase: 'none' }
  | { readonly phase: 'asking' }
  | { readonly phase: 'running' | 'done' | 'cancelled'; readonly state: GatherState }
  | { readonly phase: 'confirm'; readonly sites: number; readonly go: () => void }
  | { readonly phase: 'denied' }
  | { readonly phase: 'failed'; readonly error: unknown };

/** Runs one gathering at a time. `start` calls what it is given in its own turn, since rights are asked for in it. */
export function useGathering() {
  const [gathering, setGathering] = useState<Gathering>({ phase: 'none' });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback((gather: Gather) => {
    const current = new AbortController();
    const { signal } = current;
    controller.current = current;
    setGathering({ phase: 'asking' });
    const progress = (state: GatherState) => setGathering({ phase: signal.aborted ? 'cancelled' : 'running', state });
    const confirm: GatherOptions['confirm'] = (sites, act) => new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(null));
      const go = () => {
        // In this turn, before anything else: the click does not outlive it.
        act().then(resolve, reject);
        setGathering({ phase: 'asking' });
      };
      setGathering({ phase: 'confirm', sites, go });
    });
    gather({ progress, signal, confirm }).then(
      (state) => setGathering(state === null ? { phase: 'denied' } : { phase: signal.aborted ? 'cancelled' : 'done', state }),
      (error: unknown) => setGathering({ phase: 'failed', error }),
    );
  }, []);
  const cancel = useCallback(() => controller.current?.abort(), []);
  const dismiss = useCallback(() => setGathering({ phase: 'none' }), []);
  return { gathering, start, cancel, dismiss };
}

export const isBusy = (gathering: Gathering): boolean => gathering.phase === 'asking' || gathering.phase === 'confirm' || gathering.phase === 'running';

interface GatheringViewProps {
  readonly gathering: Gathering;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
  /** Words for an error of the corpus. */
  readonly failure: (error: unknown) => string;
}

/** Progress, outcome, and what was left out and why. */
export function GatheringView({ gathering, onCancel, onDismiss, failure }: GatheringViewProps) {
  if (gathering.phase === 'none') return null;
  const busy = isBusy(gathering);
  return (
    <section className="gathering" aria-label={t('gather_title')} aria-busy={busy}>
      <p role="status">{statusWords(gathering, failure)}</p>
      {gathering.phase === 'running' && <progress aria-label={t('gather_title')} value={gathering.state.done} max={Math.max(1, gathering.state.total)} />}
      {gathering.phase === 'running' && gathering.state.current !== null && <p className="count job-current">{gathering.state.current}</p>}
      {'state' in gathering && !busy && <SkippedList skipped={gathering.state.skipped} />}
      <p className="message-actions">
        {gathering.phase === 'confirm' && <button type="button" className="primary" onClick={gathering.go}>{tn('gather_go', gathering.sites)}</button>}
        {(gathering.phase === 'running' || gathering.phase === 'confirm') && <button type="button" onClick={onCancel}>{t('panel_cancel')}</button>}
        {!busy && <button type="button" className="quiet" onClick={onDismiss}>{t('panel_dismiss')}</button>}
      </p>
    </section>
  );
}

function statusWords(gathering: Gathering, failure: (error: unknown) => string): string {
  switch (gathering.phase) {
    case 'none': return '';
    case 'asking': return t('gather_asking');
    case 'confirm': return t('gather_confirm');
    case 'denied': return t('gather_denied');
    case 'failed': return failure(gathering.error);
    case 'running': return t('corpus_job_progress', gathering.state.done, gathering.state.total);
    default: {
      const { added, unchanged, skipped } = gathering.state;
      return [
        t(gathering.phase === 'cancelled' ? 'corpus_job_cancelled' : 'corpus_job_done'),
        t('corpus_job_added', added),
        unchanged > 0 && t('corpus_job_unchanged', unchanged),
        skipped.length > 0 && t('corpus_job_skipped', skipped.length),
      ].filter((part) => part !== false).join(' · ');
    }
  }
}
