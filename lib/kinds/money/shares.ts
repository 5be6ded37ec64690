import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Words between several payers or takers and the amount that is theirs together. */
const REACH = 10;
const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens|both|all|various|\d{1,3})$/;
const OWNERS = wordSet('banks lenders insurers companies firms carmakers automakers airlines retailers countries nations states cities families victims investors donors partners members funds creditors plaintiffs defendants players clubs');
const TOGETHER = wordSet('total combined together altogether overall collectively jointly');
const ONES_OWN = wordSet('share part portion repayment payment contribution stake donation investment instalment installment loan cut');

/**
 * Whether the amount before token `from` is one party's own ("Roe's payment of $10 million") or that of several together
 * ("nine banks will repay $50 million", "a total of"); null where the words do not say.
 */
export function shareOf(tokens: readonly Token[], from: number, first: number): 'part' | 'whole' | null {
  if (tokens[from - 1]?.lower === 'of' && from - 3 >= first && ONES_OWN.has(tokens[from - 2]?.lower ?? '') && /^(?:'s|its|his|her|one)$/.test(tokens[from - 3]?.lower ?? '')) return 'part';
  for (let k = from - 1; k >= Math.max(first, from - REACH); k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (/^[.;:]$/.test(lower) || lower === 'each') return null;
    if (TOGETHER.has(lower)) return 'whole';
    if (OWNERS.has(lower) && (SEVERAL.test(tokens[k - 1]?.lower ?? '') || SEVERAL.test(tokens[k - 2]?.lower ?? ''))) return 'whole';
  }
  return null;
}
