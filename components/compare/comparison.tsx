import { useEffect, useId, useRef } from 'react';
import type { TwoArticles } from '../../lib/report/compare-two.ts';
import type { ComparedRow, ComparedSide } from '../../lib/report/compared-rows.ts';
import type { Report, ReportClaim } from '../../lib/report/report.ts';
import { t, tn, words } from '../i18n.ts';
import { Byline } from '../shared/byline.tsx';
import { sourceLink } from '../shared/links.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { VerdictBadge } from '../shared/verdict.tsx';
import { useRowKeys } from './row-keys.ts';

function Head({ article }: Pick<Report, 'article'>) {
  const source = sourceLink(article.url, null);
  const title = article.title || t('compare_pasted_title');
  return <>
    <Byline source={article.source} publishedAt={article.publishedAt} />
    <span className="compared-title">{source === null ? title : <a href={source} target="_blank" rel="noopener noreferrer">{title}</a>}</span>
  </>;
}

function Side({ side }: { readonly side: ComparedSide }) {
  return (
    <td>
      <p className="compared-words">{side.words ?? <span className="hint">{t('compare_not_given')}</span>}</p>
      <blockquote><MarkedText text={side.sentence} offset={side.sentenceStart} main={side.at} differing={side.marks} /></blockquote>
    </td>
  );
}

function Row({ row }: { readonly row: ComparedRow }) {
  return (
    <tr className="compared-row" data-verdict={row.relation} tabIndex={-1}>
      <th scope="row">
        <VerdictBadge verdict={row.relation} />
        <span className="kind">{t(`kind_${row.kind}`)}</span>
        {row.relation !== 'unstated' && <span className="compared-reason">{words(row.reason)}{row.note && <> {words(row.note)}</>}</span>}
      </th>
      <Side side={row.left} />
      <Side side={row.right} />
    </tr>
  );
}

function Table({ result }: { readonly result: TwoArticles }) {
  return (
    <table className="compared">
      <caption className="unseen">{t('compare_table')}</caption>
      <thead>
        <tr>
          <th scope="col"><span className="unseen">{t('compare_relation')}</span></th>
          <th scope="col"><Head article={result.left.article} /></th>
          <th scope="col"><Head article={result.right.article} /></th>
        </tr>
      </thead>
      <tbody>{result.rows.map((row) => <Row key={row.id} row={row} />)}</tbody>
    </table>
  );
}

/** Statements of one side on events that the other does not report at all. */
function Alone({ report, heading }: { readonly report: Report; readonly heading: string }) {
  const id = useId();
  const claims: readonly ReportClaim[] = report.claims.filter(({ verdict }) => verdict === 'unmatched');
  if (claims.length === 0) return null;
  return (
    <section className="alone" aria-labelledby={id}>
      <details>
        <summary id={id}>{heading} <span className="count">{tn('count_claims', claims.length)}</span></summary>
        <ul>
          {claims.map((claim) => (
            <li key={claim.id}>
              <span className="kind">{t(`kind_${claim.kind}`)}</span>{' '}
              <MarkedText text={claim.sentence} offset={claim.sentenceStart} main={claim} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function counts({ rows }: TwoArticles): string {
  const of = (relation: ComparedRow['relation']): number => rows.filter((row) => row.relation === relation).length;
  return (['differs', 'agrees', 'unstated'] as const).map((relation) => tn(`count_${relation}`, of(relation))).join(', ');
}

/** The result: every detail both sides report, side by side, then what each has alone. The focus comes to its heading. */
export function Comparison({ result }: { readonly result: TwoArticles }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [result]);
  useRowKeys();
  const foreign = [result.left, result.right].filter(({ state }) => state === 'other-language');
  return (
    <section className="comparison" aria-labelledby="comparison-heading">
      <h2 id="comparison-heading" ref={heading} tabIndex={-1}>{foreign.length > 0 ? t('compare_foreign') : counts(result)}</h2>
      {foreign.length > 0
        ? <p>{t('compare_foreign_help', foreign.map(({ article }) => article.title || t('compare_pasted_title')).join(' · '))}</p>
        : <>
            {!result.sameStory && <p className="compare-note">{t('compare_other_story')}</p>}
            {result.sameOrigin && <p className="compare-note">{t('compare_same_origin')}</p>}
            {result.rows.length > 0 ? <Table result={result} /> : <p>{t('compare_nothing')}</p>}
            <Alone report={result.left} heading={t('compare_only_left')} />
            <Alone report={result.right} heading={t('compare_only_right')} />
            <p className="hint screen-only">{t('compare_keys', 'j', 'k')}</p>
          </>}
    </section>
  );
}
