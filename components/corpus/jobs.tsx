import { useCallback } from 'react';
import type { Job } from '../../lib/jobs/job.ts';
import { t, words } from '../i18n.ts';
import { momentWords } from '../shared/dates.ts';
import { SkippedList } from '../shared/skipped-list.tsx';
import { useWake } from '../shared/use-wake.ts';
import type { Imports } from './ports.ts';

/** Finished imports that stay on show. */
const FINISHED_SHOWN = 3;

function isActive(job: Job): boolean {
  return job.state === 'waiting' || job.state === 'running';
}

function outcome(job: Job): string {
  return [
    t('corpus_job_added', job.added),
    job.unchanged > 0 && t('corpus_job_unchanged', job.unchanged),
    job.skipped.length > 0 && t('corpus_job_skipped', job.skipped.length),
  ].filter((part) => part !== false).join(' · ');
}

interface JobRowProps {
  readonly job: Job;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onForget: () => void;
}

function JobRow({ job, onCancel, onRetry, onForget }: JobRowProps) {
  const label = t('corpus_job_label', momentWords(job.createdAt));
  return (
    <li className="job" data-state={job.state}>
      <div className="job-head">
        <strong>{t(`corpus_job_${job.state}`)}</strong>
        <span className="count">{momentWords(job.createdAt)}</span>
        <span className="job-actions">
          {isActive(job) && <button type="button" className="quiet" onClick={onCancel}>{t('corpus_job_cancel')}</button>}
          {job.state === 'failed' && <button type="button" onClick={onRetry}>{t('problem_retry')}</button>}
          {!isActive(job) && <button type="button" className="quiet" aria-label={t('corpus_job_forget', label)} onClick={onForget}>{t('panel_dismiss')}</button>}
        </span>
      </div>
      {isActive(job) && (
        <>
          <progress aria-label={label} {...(job.total > 0 ? { value: job.done, max: job.total } : {})} />
          <p className="count">{t('corpus_job_progress', job.done, job.total)}{job.current !== null && <> · <span className="job-current">{job.current}</span></>}</p>
        </>
      )}
      {job.problem !== null && <p className="job-problem">{words(job.problem)}</p>}
      <p className="job-outcome">{outcome(job)}</p>
      <SkippedList skipped={job.skipped} />
    </li>
  );
}

export interface JobsProps {
  readonly jobs: readonly Job[];
  readonly imports: Imports;
  readonly onFailure: (error: unknown) => void;
}

/** The imports under way and the last few finished. */
export function Jobs({ jobs, imports, onFailure }: JobsProps) {
  useWake(jobs.some(isActive), useCallback(async () => imports.wake?.(), [imports]));
  const shown = [...jobs.filter(isActive), ...jobs.filter((job) => !isActive(job)).slice(0, FINISHED_SHOWN)];
  if (shown.length === 0) return null;
  return (
    <section className="jobs" aria-labelledby="jobs-title">
      <h2 id="jobs-title">{t('corpus_jobs')}</h2>
      <ul>
        {shown.map((job) => (
          <JobRow
            key={job.id} job={job}
            onCancel={() => { imports.cancel(job.id).catch(onFailure); }}
            onRetry={() => { imports.retry(job.id).catch(onFailure); }}
            onForget={() => { imports.forget(job.id).catch(onFailure); }}
          />
        ))}
      </ul>
    </section>
  );
}
