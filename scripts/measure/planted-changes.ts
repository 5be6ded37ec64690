import { fullText } from '../../lib/corpus/article.ts';
import { checkArticle } from '../../lib/report/check.ts';
import { BULK, corpusOf, readBulk, type BulkArticle } from './bulk.ts';
import { share, tallied, writeRows, type Measure } from './measure.ts';
import { PLANT_TYPES, plant, type Planted } from './plant.ts';
import { sample, seeded, type Random } from './random.ts';

const COPIES = 200;

/**
 * Whether silence is bought with blindness: one value is changed in a copy of an article, at a place that plain patterns
 * choose (see plant.ts), and the copy is checked against a corpus that holds the original. The change must be told as
 * `differs`, and nothing else.
 */
export const plantedChanges: Measure = {
  summary: 'copies of articles with one value changed: is the change told, and nothing else?',
  needs: [BULK],
  async run({ size, seed, data, out, verbose }) {
    const random = seeded(seed);
    const articles = (await readBulk(data)).filter(({ draft }) => draft.language === 'en');
    const copies = plantIn(sample(articles, articles.length, random), size ?? COPIES, random);
    const corpus = await corpusOf(copies.map(({ article }) => article), 'planted-changes');
    const rows = [];
    for (const copy of copies) rows.push(await judged(copy, corpus));
    corpus.close();

    for (const type of PLANT_TYPES) {
      const ofType = rows.filter((row) => row.type === type);
      console.log(`${type.padEnd(12)} told ${share(ofType.filter(({ told }) => told).length, ofType.length)}`);
    }
    console.log(`${'all'.padEnd(12)} told ${share(rows.filter(({ told }) => told).length, rows.length)}`);
    console.log(`copy compared with its original: ${share(rows.filter(({ compared }) => compared).length, rows.length)}`);
    console.log(`copy recognised as of one origin: ${share(rows.filter(({ sameOrigin }) => sameOrigin).length, rows.filter(({ told }) => told).length)} of those told`);
    console.log(`differs told of what was not changed: ${rows.reduce((sum, row) => sum + row.extra.length, 0)} rows on ${rows.filter(({ extra }) => extra.length > 0).length} copies`);
    console.log(`not told, by what was spotted at the changed words: ${tallied(rows.filter(({ told }) => !told).map((row) => `${row.type}: ${row.cause};`))}`);
    const missed = rows.filter(({ told, extra }) => !told || extra.length > 0);
    if (verbose) for (const row of missed) console.log(JSON.stringify(row, null, 1));
    writeRows(out, 'planted-changes.jsonl', rows);
  },
};

interface Copy {
  readonly article: BulkArticle;
  readonly planted: Planted;
}

/** Types in turn, so that each has an equal share; an article without such a place is passed over for the next. */
function plantIn(articles: readonly BulkArticle[], wanted: number, random: Random): Copy[] {
  const copies: Copy[] = [];
  for (const article of articles) {
    const type = PLANT_TYPES[copies.length % PLANT_TYPES.length];
    if (copies.length === wanted || type === undefined) break;
    const planted = plant(fullText(article.draft), type, random);
    if (planted) copies.push({ article, planted });
  }
  return copies;
}

async function judged({ article, planted }: Copy, corpus: Awaited<ReturnType<typeof corpusOf>>) {
  const [title, ...rest] = planted.text.split('\n\n');
  const draft = { ...article.draft, url: null, canonicalUrl: null, title: title ?? '', text: rest.join('\n\n') };
  const report = await checkArticle(corpus, { draft });
  const touches = (span: { start: number; end: number }): boolean => planted.at.some(({ start, end }) => span.start < end && start < span.end);
  const there = report.claims.filter(touches);
  const differs = report.claims.flatMap((claim) => {
    return claim.evidence.filter((one) => one.relation === 'differs' && one.article === article.id).map((evidence) => ({ claim, evidence }));
  });
  const right = differs.filter(({ claim, evidence }) => touches(claim) && evidence.text?.includes(planted.before.split(' ').at(-1) ?? ''));
  const told = right.length > 0;
  const spot = planted.at[0] ?? { start: 0, end: 0 };
  return {
    id: article.id,
    type: planted.type,
    change: `${planted.before} > ${planted.after} (${planted.at.length}×)`,
    around: planted.text.slice(Math.max(0, spot.start - 120), spot.end + 80),
    told,
    compared: report.compared > 0 && report.claims.some(({ evidence }) => evidence.some((one) => one.article === article.id)),
    sameOrigin: right.some(({ evidence }) => evidence.sameOrigin),
    cause: there.length === 0 ? 'nothing spotted' : `spotted ${[...new Set(there.map(({ kind, verdict }) => `${kind} ${verdict}`))].sort().join(' + ')}`,
    spotted: there.map(({ kind, text, verdict, evidence }) => `${kind} "${text}" ${verdict} ${evidence.find((one) => one.article === article.id)?.text ?? ''}`),
    extra: differs.filter((one) => !right.includes(one)).map(({ claim, evidence }) => ({ kind: claim.kind, here: claim.text, there: evidence.text, sentence: claim.sentence, other: evidence.sentence })),
  };
}
