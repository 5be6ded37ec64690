import { useId } from 'react';
import type { ReportRefusal } from '../../lib/report/report.ts';
import { t } from '../i18n.ts';
import { savedCopyLink } from '../shared/links.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { DecisionRecord, ruleWords } from './decision-record.tsx';

export interface RefusalsProps {
  readonly refused: readonly ReportRefusal[];
  readonly nameOf: (article: string) => string;
}

/** What came near to being evidence, each with the rule that refused it. Nothing when nothing did. */
export function Refusals({ refused, nameOf }: RefusalsProps) {
  const id = useId();
  if (refused.length === 0) return null;
  return (
    <section className="refusals" aria-labelledby={id}>
      <h3 id={id}>{t('decision_refused')}</h3>
      <p className="hint">{t('decision_refused_help')}</p>
      <ul>
        {refused.map((refusal) => (
          <li key={`${refusal.article} ${refusal.start}`}>
            <details>
              <summary>{refusal.source ?? refusal.title}: “{refusal.text}” <span className="count">{ruleWords(refusal.decision)}</span></summary>
              <blockquote><MarkedText text={refusal.sentence} offset={refusal.sentenceStart} main={refusal} /></blockquote>
              <p className="receipt-links">
                <a href={savedCopyLink(refusal.article, refusal)} target="_blank" rel="noopener" aria-label={t('receipt_saved_label', refusal.title)}>{t('receipt_saved')}</a>
              </p>
              <DecisionRecord decision={refusal.decision} nameOf={nameOf} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
