import { useId } from 'react';
import type { Relation, ReportEvidence } from '../../lib/report/report.ts';
import { t, tn } from '../i18n.ts';
import { originCount, sameOriginAs } from './origins.ts';
import { Receipt } from './receipt.tsx';

const RELATIONS: readonly Relation[] = ['differs', 'agrees', 'unstated'];

/** "3 reports, 2 origins"; origins only when copies make a difference. */
function howMany(rows: readonly ReportEvidence[]): string {
  const origins = originCount(rows);
  const reports = tn('count_reports', rows.length);
  return origins === rows.length ? reports : `${reports}, ${tn('count_origins', origins)}`;
}

interface GroupProps {
  readonly relation: Relation;
  readonly rows: readonly ReportEvidence[];
  readonly nameOf: (article: string) => string;
}

function Group({ relation, rows, nameOf }: GroupProps) {
  const id = useId();
  const origins = sameOriginAs(rows);
  return (
    <section className="evidence-group" data-verdict={relation} aria-labelledby={id}>
      <h3 id={id}>{t(`group_${relation}`)} <span className="count">{howMany(rows)}</span></h3>
      <ul className="receipts">
        {rows.map((row, i) => (
          <li key={`${row.article} ${row.sentenceStart}`}><Receipt evidence={row} sameOriginAs={origins[i] ?? null} heading="h4" nameOf={nameOf} /></li>
        ))}
      </ul>
    </section>
  );
}

/** All evidence of a claim by relation, differences first; the order within a relation is the report's. */
export function EvidenceGroups({ evidence, nameOf }: { readonly evidence: readonly ReportEvidence[]; readonly nameOf: (article: string) => string }) {
  return RELATIONS.map((relation) => {
    const rows = evidence.filter((row) => row.relation === relation);
    return rows.length > 0 && <Group key={relation} relation={relation} rows={rows} nameOf={nameOf} />;
  });
}
