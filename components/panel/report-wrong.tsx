import { caseOf } from '../../lib/report/case.ts';
import type { Report, ReportClaim } from '../../lib/report/report.ts';
import { t } from '../i18n.ts';

/** Saves the claim and its evidence as a file that `npm run new:case` reads. Nothing is sent anywhere. */
export function ReportWrong({ article, claim }: { readonly article: Pick<Report['article'], 'title' | 'publishedAt'>; readonly claim: ReportClaim }) {
  const content = `${JSON.stringify(caseOf(article, claim), null, 2)}\n`;
  // Half a surrogate pair, which a cut text may end in, cannot be encoded.
  const address = `data:application/json;charset=utf-8,${encodeURIComponent(content.replace(/[\ud800-\udfff]/gu, '\ufffd'))}`;
  return (
    <p className="hint">
      <a href={address} download={`crossread-case-${claim.kind}.json`}>{t('claim_report_wrong')}</a>
      {' '}{t('claim_report_wrong_hint')}
    </p>
  );
}
