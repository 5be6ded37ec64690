import type { SkippedItem } from '../../lib/jobs/job.ts';
import { t, tn, words } from '../i18n.ts';

/** Skipped items listed at once; a broken archive can have thousands. */
const SHOWN = 200;

/** What was left out, each with the reason. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedItem[] }) {
  if (skipped.length === 0) return null;
  return (
    <details className="skipped">
      <summary>{t('corpus_job_skipped_list')} <span className="count">{skipped.length}</span></summary>
      <ul>
        {skipped.slice(0, SHOWN).map((item, i) => (
          <li key={`${i} ${item.name}`}><span className="skipped-name">{item.name}</span> <span>{words(item.reason)}</span></li>
        ))}
        {skipped.length > SHOWN && <li>{tn('skipped_more', skipped.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}
