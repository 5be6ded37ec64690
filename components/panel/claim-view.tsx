import { useEffect, useRef } from 'react';
import type { ReportClaim } from '../../lib/report/report.ts';
import { t, words } from '../i18n.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { VerdictBadge } from '../shared/verdict.tsx';
import { EvidenceGroups } from './evidence-groups.tsx';
import { articleNames } from './origins.ts';
import { Refusals } from './refusals.tsx';

export interface ClaimViewProps {
  readonly claim: ReportClaim;
  /** Place in the list the reader steps through, from 1, and that list's length. */
  readonly position: number;
  readonly total: number;
  readonly onBack: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Null where the claim cannot be shown in its page. */
  readonly onShow: (() => void) | null;
  /** Beside a text that stays where it is, the view is not scrolled to its top. */
  readonly beside?: boolean;
}

function Arrow({ d }: { readonly d: string }) {
  return <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false"><path className="stroke" d={d} /></svg>;
}

function Navigation({ position, total, onBack, onStep }: Omit<ClaimViewProps, 'claim' | 'onShow' | 'beside'>) {
  return (
    <nav className="claim-nav" aria-label={t('panel_claims')}>
      <button type="button" className="quiet" onClick={onBack}><Arrow d="M10 3 5 8l5 5" />{t('claim_back')}</button>
      <span className="claim-steps">
        <button type="button" className="quiet icon" aria-label={t('claim_previous')} disabled={position <= 1} onClick={() => onStep(-1)}><Arrow d="m3 10 5-5 5 5" /></button>
        <span className="count">{t('claim_position', position, total)}</span>
        <button type="button" className="quiet icon" aria-label={t('claim_next')} disabled={position >= total} onClick={() => onStep(1)}><Arrow d="m3 6 5 5 5-5" /></button>
      </span>
    </nav>
  );
}

/** One claim of the page with everything the corpus says about it. The focus comes to its heading when it opens. */
export function ClaimView({ claim, position, total, onBack, onStep, onShow, beside = false }: ClaimViewProps) {
  const nameOf = articleNames([...claim.evidence, ...(claim.refused ?? [])]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (!beside) heading.current?.ownerDocument.scrollingElement?.scrollTo(0, 0);
  }, [claim.id, beside]);
  return (
    <div className="claim-view" data-verdict={claim.verdict}>
      <Navigation position={position} total={total} onBack={onBack} onStep={onStep} />
      <section className="claim-head" data-kind={claim.kind}>
        <p className="claim-meta"><VerdictBadge verdict={claim.verdict} /><span className="kind">{t(`kind_${claim.kind}`)}</span></p>
        <h2 ref={heading} tabIndex={-1}>{claim.formatted}</h2>
        <p className="claim-verdict-long">{t(`verdict_${claim.verdict}_long`)}</p>
        {claim.note && <p className="claim-note">{words(claim.note)}</p>}
        <figure>
          <figcaption>{claim.attribution === null ? t('claim_said') : t('claim_said_by', claim.attribution)}</figcaption>
          <blockquote><MarkedText text={claim.sentence} offset={claim.sentenceStart} main={claim} /></blockquote>
        </figure>
        {onShow && <button type="button" onClick={onShow}>{t('claim_show')}</button>}
      </section>
      {claim.evidence.length > 0
        ? <EvidenceGroups evidence={claim.evidence} nameOf={nameOf} />
        : <p className="hint">{t('claim_none')}</p>}
      {claim.refused && <Refusals refused={claim.refused} nameOf={nameOf} />}
    </div>
  );
}
