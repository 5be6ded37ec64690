import { checkArticle } from '../../lib/report/check.ts';
import type { Report, ReportClaim, ReportEvidence } from '../../lib/report/report.ts';
import { BULK, corpusOf, readBulk } from './bulk.ts';
import { progress, share, tallied, writeRows, type Measure } from './measure.ts';
import { sample, seeded } from './random.ts';

const PAGES = 300;

/** Rows are shuffled before they are written, so that the first 50 are a fair sample. */
const SHUFFLE = 1;

/**
 * What a reader at home in a library would see: random articles checked against all others of the bulk file. The `differs`
 * rows are to be read: is each a real discrepancy between reports of one event?
 */
export const falseAlarms: Measure = {
  summary: 'random articles of the bulk file against all others: the "differs" rows, to be read',
  needs: [BULK],
  async run({ size, seed, data, out }) {
    const articles = await readBulk(data);
    const corpus = await corpusOf(articles, 'false-alarms');
    const pages = sample(articles.filter(({ draft }) => draft.language === 'en'), size ?? PAGES, seeded(seed));
    const reports: Report[] = [];
    for (const { id, draft } of pages) {
      reports.push(await checkArticle(corpus, { id, draft }));
      if (reports.length % 20 === 0) progress(`checked ${reports.length}/${pages.length}`);
    }
    corpus.close();

    const rows = reports.flatMap(rowsOf);
    const claims = reports.flatMap((report) => report.claims);
    const withRows = new Set(rows.map(({ page }) => page)).size;
    console.log(`pages ${pages.length}, claims ${claims.length}, corpus ${articles.length}`);
    console.log(`pages with a report of the same story: ${share(reports.filter(({ compared }) => compared > 0).length, reports.length)}`);
    console.log(`verdicts: ${tallied(claims.map(({ verdict }) => verdict))}`);
    console.log(`differs rows: ${rows.length} on ${withRows} pages, ${(rows.length / pages.length).toFixed(2)} a page`);
    console.log(`  by kind: ${tallied(rows.map(({ kind }) => kind))}`);
    writeRows(out, 'false-alarms.jsonl', sample(rows, rows.length, seeded(SHUFFLE)));
  },
};

function rowsOf(report: Report) {
  return report.claims.flatMap((claim) =>
    claim.evidence.filter(({ relation }) => relation === 'differs').map((evidence) => rowOf(report, claim, evidence)),
  );
}

function rowOf({ article }: Report, claim: ReportClaim, evidence: ReportEvidence) {
  return {
    row: `${article.id} ${claim.id} ${evidence.article}`,
    page: article.id,
    kind: claim.kind,
    here: claim.text,
    there: evidence.text,
    note: evidence.note?.key ?? null,
    sameOrigin: evidence.sameOrigin,
    score: Math.round(evidence.score * 100) / 100,
    published: [article.publishedAt, evidence.publishedAt],
    titles: [article.title, evidence.title],
    sentence: claim.sentence,
    other: evidence.sentence,
  };
}
