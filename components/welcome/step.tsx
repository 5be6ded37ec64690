import { useId } from 'react';
import type { ReactNode } from 'react';
import type { StepState } from '../../lib/settings/progress.ts';
import { t } from '../i18n.ts';

export interface StepViewProps {
  readonly number: number;
  readonly title: string;
  readonly state: StepState;
  readonly onSkip: () => void;
  readonly children: ReactNode;
}

/** One of the three steps. Done or skipped, it stays open to be done again. */
export function StepView({ number, title, state, onSkip, children }: StepViewProps) {
  const id = useId();
  return (
    <li className="step" data-state={state}>
      <section aria-labelledby={id}>
        <header>
          <span className="step-number" aria-hidden="true">{state === 'done' ? '✓' : number}</span>
          <h2 id={id}>{title}</h2>
          {state === 'done' && <span className="step-state">{t('welcome_done')}</span>}
          {state === 'skipped' && <span className="step-state">{t('welcome_skipped')}</span>}
          {state === 'open' && <button type="button" className="quiet" aria-label={t('welcome_skip_label', title)} onClick={onSkip}>{t('welcome_skip')}</button>}
        </header>
        <div className="step-body">{children}</div>
      </section>
    </li>
  );
}
