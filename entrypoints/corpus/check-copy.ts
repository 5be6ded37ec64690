import type { CheckCopy } from '../../components/corpus/ports.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import { paintedClaims } from '../../lib/messages/painted.ts';
import { checkArticle } from '../../lib/report/check.ts';

/** Checks a saved article in the page itself: the corpus is open here already. */
export function checkCopyOf(corpus: CorpusStore): CheckCopy {
  return async (article, signal) => {
    const report = await checkArticle(corpus, { id: article.id, draft: article }, { signal });
    return { report, claims: paintedClaims(report) };
  };
}
