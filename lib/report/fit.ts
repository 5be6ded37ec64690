import type { Report, ReportClaim } from './report.ts';

/**
 * Most code units of JSON that the claims of one page may take. Session storage holds 10 MB for all tabs together
 * (https://developer.chrome.com/docs/extensions/reference/api/storage), and a page of 200,000 words has more than that.
 */
const MAX_CLAIMS = 1_500_000;

/**
 * The report, small enough to be kept for its tab. Claims that other reports speak of go first, in order of the page; then the
 * unmatched ones, as far as there is room. {@link Report.leftOut} says how many were dropped. The order of the page is kept.
 */
export function fitReport(report: Report, limit = MAX_CLAIMS): Report {
  const isMatched = (claim: ReportClaim): boolean => claim.verdict !== 'unmatched';
  const kept = new Set<ReportClaim>();
  let size = 0;
  for (const claim of [...report.claims.filter(isMatched), ...report.claims.filter((each) => !isMatched(each))]) {
    size += JSON.stringify(claim).length;
    if (size > limit) break;
    kept.add(claim);
  }
  if (kept.size === report.claims.length) return report;
  return { ...report, claims: report.claims.filter((claim) => kept.has(claim)), leftOut: report.claims.length - kept.size };
}
