import type { ReportClaim } from '../../lib/report/report.ts';
import { t, tn } from '../i18n.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { VerdictIcon } from '../shared/verdict.tsx';

export interface ClaimListProps {
  readonly claims: readonly ReportClaim[];
  readonly onOpen: (id: string) => void;
}

/** Id of the button of a claim, to give the focus back to. */
export const claimRowId = (id: string): string => `claim-${id}`;

function ClaimRow({ claim, onOpen }: { readonly claim: ReportClaim; readonly onOpen: (id: string) => void }) {
  return (
    <li data-verdict={claim.verdict} data-kind={claim.kind}>
      <button type="button" id={claimRowId(claim.id)} className="claim-row" data-claim={claim.id} onClick={() => onOpen(claim.id)}>
        <VerdictIcon verdict={claim.verdict} />
        <span className="claim-row-head">
          <span className="claim-value">{claim.formatted}</span>
          <span className="claim-labels">
            <span className="verdict-word">{t(`verdict_${claim.verdict}`)}</span>
            <span className="kind">{t(`kind_${claim.kind}`)}</span>
          </span>
        </span>
        <span className="claim-sentence"><MarkedText text={claim.sentence} offset={claim.sentenceStart} main={claim} /></span>
      </button>
    </li>
  );
}

/** Claims in the order of the page, each opening in full. */
export function ClaimList({ claims, onOpen }: ClaimListProps) {
  return (
    <ol className="claims" aria-label={t('panel_claims')}>
      {claims.map((claim) => <ClaimRow key={claim.id} claim={claim} onOpen={onOpen} />)}
    </ol>
  );
}

/** Claims that nothing in the corpus reports: kept out of the way under their number, those counted that an overlong report left out. */
export function UnmatchedClaims({ claims, onOpen, leftOut = 0 }: ClaimListProps & { readonly leftOut?: number }) {
  if (claims.length === 0) return null;
  return (
    <details className="unmatched">
      <summary><VerdictIcon verdict="unmatched" />{tn('count_unmatched', claims.length + leftOut)}</summary>
      <p className="hint">{t('panel_more_unmatched_help')}</p>
      <ClaimList claims={claims} onOpen={onOpen} />
    </details>
  );
}
