import type { ReportClaim, Verdict } from '../../lib/report/report.ts';
import { t, tn } from '../i18n.ts';
import { VerdictIcon } from '../shared/verdict.tsx';

/** Verdicts that the summary counts; `unmatched` has its own fold at the end of the list. */
export const COUNTED = ['differs', 'agrees', 'unstated'] as const satisfies readonly Verdict[];

export type Counted = (typeof COUNTED)[number];

/** "2 differ, 5 agree, 1 left unstated": what is read out when a check is done. */
export function countsInWords(claims: readonly ReportClaim[]): string {
  return COUNTED.map((verdict) => tn(`count_${verdict}`, claims.filter((claim) => claim.verdict === verdict).length)).join(', ');
}

export interface VerdictFilterProps {
  readonly claims: readonly ReportClaim[];
  readonly filter: Counted | null;
  readonly onFilter: (filter: Counted | null) => void;
}

/** The summary of the check, each count a button that shows only those claims; pressed again, all. */
export function VerdictFilter({ claims, filter, onFilter }: VerdictFilterProps) {
  return (
    <div className="verdict-filter" role="group" aria-label={t('panel_filter')}>
      {COUNTED.map((verdict) => {
        const count = claims.filter((claim) => claim.verdict === verdict).length;
        const pressed = filter === verdict;
        return (
          <button
            key={verdict} type="button" data-verdict={verdict} aria-pressed={pressed}
            disabled={count === 0 && !pressed} onClick={() => onFilter(pressed ? null : verdict)}
          >
            <VerdictIcon verdict={verdict} />
            <span>{tn(`count_${verdict}`, count)}</span>
          </button>
        );
      })}
    </div>
  );
}
