import { useId } from 'react';
import type { ReportAddition } from '../../lib/report/report.ts';
import { t } from '../i18n.ts';
import { sameOriginAs } from './origins.ts';
import { Receipt } from './receipt.tsx';

function Addition({ addition }: { readonly addition: ReportAddition }) {
  const origins = sameOriginAs(addition.evidence);
  const sources = [...new Set(addition.evidence.map((row) => row.source ?? t('receipt_unknown_source')))];
  return (
    <li className="addition">
      <details>
        <summary>
          <span className="kind">{t(`kind_${addition.kind}`)}</span>
          <span className="claim-value">{addition.text}</span>
          <span className="addition-sources">{sources.join(', ')}</span>
        </summary>
        <figure>
          <figcaption>{t('additions_here')}</figcaption>
          <blockquote>{addition.sentence}</blockquote>
        </figure>
        <ul className="receipts" aria-label={t('additions_receipts')}>
          {addition.evidence.map((row, i) => (
            <li key={`${row.article} ${row.sentenceStart}`}><Receipt evidence={row} sameOriginAs={origins[i] ?? null} heading="h3" plain /></li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Details that other reports give of events this page tells without them. Nothing when there are none. */
export function Additions({ additions }: { readonly additions: readonly ReportAddition[] }) {
  const id = useId();
  if (additions.length === 0) return null;
  return (
    <section className="additions" aria-labelledby={id}>
      <h2 id={id}>{t('additions_title')}</h2>
      <p className="hint">{t('additions_help')}</p>
      <ul>
        {additions.map((addition) => (
          <Addition key={`${addition.kind} ${addition.start} ${addition.text}`} addition={addition} />
        ))}
      </ul>
    </section>
  );
}
