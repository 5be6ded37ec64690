import type { Verdict } from '../../lib/report/report.ts';
import { t } from '../i18n.ts';

/** Strongest first: the order of filters and counts. */
export const VERDICTS: readonly Verdict[] = ['differs', 'agrees', 'unstated', 'unmatched'];

/** One outline for each verdict, told apart in black and white: diamond, disc, broken ring, dots. */
function Shape({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case 'differs':
      return <><path className="solid" d="M8 .8 15.2 8 8 15.2.8 8Z" /><path className="stroke inverse" d="M4.9 6.6h6.2M4.9 9.4h6.2M9.7 4.6 6.3 11.4" /></>;
    case 'agrees':
      return <><circle className="solid" cx="8" cy="8" r="6.7" /><path className="stroke inverse" d="m4.9 8.2 2.2 2.2 4.1-4.6" /></>;
    case 'unstated':
      return <><circle className="stroke" cx="8" cy="8" r="6.2" strokeDasharray="3.2 2.3" /><path className="stroke" d="M5.4 8h5.2" /></>;
    case 'unmatched':
      return <><circle className="solid" cx="3.2" cy="8" r="1.2" /><circle className="solid" cx="8" cy="8" r="1.2" /><circle className="solid" cx="12.8" cy="8" r="1.2" /></>;
  }
}

/** The picture alone; whoever uses it says the verdict in words beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="verdict-icon" data-verdict={verdict} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <Shape verdict={verdict} />
    </svg>
  );
}

/** Picture and word. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className="verdict-badge" data-verdict={verdict}>
      <VerdictIcon verdict={verdict} />
      {t(`verdict_${verdict}`)}
    </span>
  );
}
