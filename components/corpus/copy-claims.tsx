import { useEffect, useRef } from 'react';
import { t } from '../i18n.ts';
import { Additions } from '../panel/additions.tsx';
import { claimRowId, ClaimList, UnmatchedClaims } from '../panel/claim-list.tsx';
import { ClaimView } from '../panel/claim-view.tsx';
import { countsInWords } from '../panel/verdict-filter.tsx';
import { failureWords } from './failure.tsx';
import type { CopyCheck } from './use-copy-check.ts';

export interface CopyClaimsProps {
  readonly check: CopyCheck;
  readonly selected: string | null;
  readonly onSelect: (claimId: string | null) => void;
  readonly onShow: (claimId: string) => void;
}

/** Beside a saved copy: its claims, or one of them with what other articles say of it. */
export function CopyClaims({ check, selected, onSelect, onShow }: CopyClaimsProps) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (selected === null && last.current !== null) document.getElementById(claimRowId(last.current))?.focus({ preventScroll: true });
    last.current = selected;
  }, [selected]);

  if (check.state === 'checking') return <p className="hint" role="status">{t('copy_checking')}</p>;
  if (check.state === 'failed') return <p className="hint" role="alert">{t('copy_check_failed', failureWords(check.error).title)}</p>;
  const { report } = check;
  if (report.state === 'other-language') return <p className="hint" role="status">{t('problem_other_language')}</p>;
  const matched = report.claims.filter((claim) => claim.verdict !== 'unmatched');
  const unmatched = report.claims.filter((claim) => claim.verdict === 'unmatched');
  const claim = report.claims.find(({ id }) => id === selected);
  if (claim === undefined) {
    return <>
      <h2>{t('copy_claims')}</h2>
      <p className="hint" role="status">{matched.length > 0 ? countsInWords(report.claims) : t('copy_none_matched')}</p>
      {matched.length > 0 && <ClaimList claims={matched} onOpen={onSelect} />}
      <Additions additions={report.additions} />
      <UnmatchedClaims claims={unmatched} onOpen={onSelect} />
    </>;
  }
  const walk = claim.verdict === 'unmatched' ? unmatched : matched;
  const position = walk.indexOf(claim);
  const step = (by: 1 | -1) => {
    const next = walk[position + by];
    if (next === undefined) return;
    onSelect(next.id);
    onShow(next.id);
  };
  return (
    <ClaimView
      claim={claim} position={position + 1} total={walk.length} beside
      onBack={() => onSelect(null)} onStep={step} onShow={() => onShow(claim.id)}
    />
  );
}
