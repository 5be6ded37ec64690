import { extractClaims } from '../../lib/claims/extract.ts';
import { kindNamed } from '../../lib/kinds/list.ts';
import { BULK, readBulk } from './bulk.ts';
import { tallied, writeRows, type Measure } from './measure.ts';
import { pick, sample, seeded } from './random.ts';

const CLAIMS = 200;

/** Random claims of random articles, for a reader to judge: a checkable statement, of the kind that is said? */
export const randomClaims: Measure = {
  summary: 'random claims of random articles, to be read: checkable, and of the right kind?',
  needs: [BULK],
  async run({ size, seed, data, out }) {
    const random = seeded(seed);
    const articles = (await readBulk(data)).filter(({ draft }) => draft.language === 'en');
    const rows = [];
    for (const { id, draft } of sample(articles, articles.length, random)) {
      if (rows.length === (size ?? CLAIMS)) break;
      const extraction = extractClaims(draft);
      const claim = pick(extraction.claims, random);
      const sentence = claim && extraction.sentences[claim.sentence];
      if (!claim || !sentence) continue;
      const text = `${draft.title}\n\n${draft.text}`;
      rows.push({ row: `${id} ${claim.id}`, kind: claim.kind, text: claim.text, read: kindNamed(claim.kind)?.format(claim.value, claim.text) ?? '', sentence: text.slice(sentence.start, sentence.end) });
    }
    console.log(`${rows.length} claims: ${tallied(rows.map(({ kind }) => kind))}`);
    writeRows(out, 'random-claims.jsonl', rows);
  },
};
