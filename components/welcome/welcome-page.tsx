import type { Progress } from '../../lib/settings/progress.ts';
import { STEPS } from '../../lib/settings/progress.ts';
import type { Shortcut } from '../options/shortcuts.tsx';
import { Shortcuts } from '../options/shortcuts.tsx';
import type { SitesView } from '../options/use-sites.ts';
import { t } from '../i18n.ts';
import { Toast } from '../shared/toast.tsx';
import type { Toasts } from '../shared/toast.tsx';
import { FeedStep } from './feed-step.tsx';
import { SampleStep } from './sample-step.tsx';
import type { SampleView } from './sample-step.tsx';
import { SitesStep } from './sites-step.tsx';
import { StepView } from './step.tsx';

export interface WelcomePageProps {
  /** Null until it is read. */
  readonly progress: Progress | null;
  readonly onProgress: (change: Partial<Progress>) => void;
  readonly sample: SampleView;
  readonly own: number | null;
  readonly sites: SitesView;
  readonly shortcuts: readonly Shortcut[] | null;
  readonly onOpenShortcuts: () => void;
  readonly toasts: Toasts;
}

/** The tab that opens after installing, and again from panel and options: three steps, in any order, each to be skipped. */
export function WelcomePage({ progress, onProgress, sample, own, sites, shortcuts, onOpenShortcuts, toasts }: WelcomePageProps) {
  if (progress === null) return null;
  const open = STEPS.filter((step) => progress[step] === 'open');
  const skip = (step: keyof Progress) => () => onProgress({ [step]: 'skipped' });
  return (
    <div className="welcome">
      <header className="masthead">
        <span className="wordmark">Crossread</span>
        <nav aria-label={t('nav_pages')}><a href="/corpus.html">{t('panel_corpus')}</a> <a href="/options.html">{t('nav_options')}</a></nav>
      </header>
      <main tabIndex={-1}>
        <h1>{t('welcome_title')}</h1>
        <p className="lead">{t('welcome_lead')}</p>
        <p className="progress-line">
          <span role="status">{open.length === 0 ? t('welcome_all_done') : t('welcome_progress', STEPS.length - open.length, STEPS.length)}</span>
          {open.length > 1 && <button type="button" className="quiet" onClick={() => onProgress(Object.fromEntries(open.map((step) => [step, 'skipped'])))}>{t('welcome_skip_all')}</button>}
        </p>
        <ol className="steps">
          <StepView number={1} title={t('welcome_sample')} state={progress.sample} onSkip={skip('sample')}><SampleStep sample={sample} /></StepView>
          <StepView number={2} title={t('welcome_feed')} state={progress.feed} onSkip={skip('feed')}><FeedStep own={own} onOpenCorpus={() => onProgress({ feed: 'done' })} /></StepView>
          <StepView number={3} title={t('welcome_sites')} state={progress.sites} onSkip={skip('sites')}><SitesStep view={sites} toasts={toasts} onChosen={() => onProgress({ sites: 'done' })} /></StepView>
        </ol>
        {shortcuts && (
          <section className="keys" aria-labelledby="keys-title">
            <h2 id="keys-title">{t('options_shortcuts')}</h2>
            <Shortcuts shortcuts={shortcuts} onOpen={onOpenShortcuts} />
          </section>
        )}
        <p className="hint">{t('welcome_privacy')}</p>
        <Toast toasts={toasts} />
      </main>
    </div>
  );
}
