import type { ReportEvidence } from '../../lib/report/report.ts';
import { t, words } from '../i18n.ts';
import { Byline } from '../shared/byline.tsx';
import { savedCopyLink, sourceLink } from '../shared/links.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { VerdictIcon } from '../shared/verdict.tsx';
import { DecisionRecord } from './decision-record.tsx';

export interface ReceiptProps {
  readonly evidence: ReportEvidence;
  /** Name of an earlier report on the list that has the same origin, if one has. */
  readonly sameOriginAs: string | null;
  /** Level of its heading: one below the heading of the list it stands in. */
  readonly heading: 'h3' | 'h4';
  /** In an addition there is nothing to agree with. */
  readonly plain?: boolean;
  /** What to call an article by, in the record of a decision. */
  readonly nameOf?: (article: string) => string;
}

function span(evidence: ReportEvidence) {
  return evidence.start === null || evidence.end === null ? null : { start: evidence.start, end: evidence.end };
}

function Notes({ evidence, sameOriginAs }: Pick<ReceiptProps, 'evidence' | 'sameOriginAs'>) {
  const notes = [
    evidence.note && words(evidence.note),
    evidence.sameOrigin ? t('receipt_own_origin') : sameOriginAs && t('receipt_same_origin_as', sameOriginAs),
  ].filter((note) => note !== null && note !== '');
  if (notes.length === 0) return null;
  return <ul className="receipt-notes">{notes.map((note) => <li key={note}>{note}</li>)}</ul>;
}

/** One sentence of one other article: who, when, the words, why it counts as it does, and the ways to the whole text. */
export function Receipt({ evidence, sameOriginAs, heading: Heading, plain = false, nameOf = (article) => article }: ReceiptProps) {
  const main = span(evidence);
  const at = main ?? { start: evidence.sentenceStart, end: evidence.sentenceStart + evidence.sentence.length };
  const source = sourceLink(evidence.url, evidence.sentence);
  return (
    <article className="receipt" data-verdict={evidence.relation} data-plain={plain}>
      <header>
        {!plain && <VerdictIcon verdict={evidence.relation} />}
        <Heading><Byline source={evidence.source} publishedAt={evidence.publishedAt} /></Heading>
      </header>
      <p className="receipt-title">{evidence.title || t('corpus_untitled')}</p>
      <blockquote>
        <MarkedText text={evidence.sentence} offset={evidence.sentenceStart} main={main} differing={evidence.marks} />
      </blockquote>
      <p className="receipt-reason">{words(evidence.reason)}</p>
      <Notes evidence={evidence} sameOriginAs={sameOriginAs} />
      <p className="receipt-links">
        <a href={savedCopyLink(evidence.article, at)} target="_blank" rel="noopener" aria-label={t('receipt_saved_label', evidence.title)}>
          {t('receipt_saved')}
        </a>
        {source !== null && (
          <a href={source} target="_blank" rel="noopener noreferrer" aria-label={t('receipt_source_label', evidence.title)}>
            {t('receipt_source')}
          </a>
        )}
      </p>
      {evidence.decision && (
        <details className="decision-of">
          <summary>{t('decision_title')}</summary>
          <DecisionRecord decision={evidence.decision} nameOf={nameOf} />
        </details>
      )}
    </article>
  );
}
