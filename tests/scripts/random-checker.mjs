// A checker that answers at random, though near the gold, so that every branch of a scorer is met.
// node random-checker.mjs GOLD[,GOLD…] SEED --corpus DIR --json --all
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [goldFiles, seed, ...rest] = process.argv.slice(2);
const folder = rest[rest.indexOf('--corpus') + 1];
const files = readdirSync(folder).sort();
const texts = Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const golds = goldFiles.split(',').map((file) => JSON.parse(readFileSync(file, 'utf8')));

let state = Number(seed);
// Linear congruential generator, constants of Numerical Recipes.
const random = () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
const pick = (list) => list[Math.floor(random() * list.length)];
const some = (chance) => random() < chance;
const RELATIONS = ['agrees', 'differs', 'unstated'];

const sentencesOf = (text) => text.split(/(?<=[.!?”"])\s+|\n+/).filter((sentence) => sentence.length > 5);
const holding = (text, anchor) => sentencesOf(text).find((sentence) => sentence.includes(anchor)) ?? anchor;

function fileOf(gold, doc) {
  return files.find((name) => name.startsWith(doc)) ?? files.find((name) => name.startsWith(`${gold.story}__${doc}`));
}

function evidenceFor(gold, claim) {
  const rows = [];
  for (const [doc, expected] of Object.entries(claim.expect)) {
    const article = fileOf(gold, doc);
    if (!article || some(0.2)) continue;
    const anchors = some(0.7) ? expected.any : (claim.trap ?? expected.any);
    const sentence = some(0.15) ? pick(sentencesOf(texts[article])) : holding(texts[article], pick(anchors));
    rows.push(row(article, some(0.6) ? expected.relation : pick(RELATIONS), some(0.1) ? sentence.slice(0, 30) : sentence));
    if (some(0.1)) rows.push(row(article, pick(RELATIONS), sentence));
  }
  if (some(0.2)) {
    const article = pick(files);
    rows.push(row(article, pick(RELATIONS), pick(sentencesOf(texts[article]))));
  }
  return rows;
}

const row = (article, relation, sentence) => ({ article, relation, sentence, start: null, end: null, text: some(0.5) ? sentence.split(' ')[0] : null, reason: '', note: null, origin: 'o1', score: 1 });

const reports = files.map((name) => ({ article: { id: name }, claims: [], additions: [] }));
const reportOf = (name) => reports.find(({ article }) => article.id === name);
for (const gold of golds) {
  for (const claim of gold.claims) {
    const name = fileOf(gold, claim.doc);
    if (!name || some(0.15)) continue;
    const { claims } = reportOf(name);
    const sentence = holding(texts[name], claim.sentence);
    const text = some(0.2) ? pick(sentence.split(' ')) : claim.text;
    claims.push({ id: `c${claims.length}`, kind: some(0.1) ? 'count' : claim.kind, text, sentence, start: 0, end: 1, evidence: evidenceFor(gold, claim) });
    for (const [doc, expected] of Object.entries(claim.expect)) {
      const reader = fileOf(gold, doc);
      if (!reader || (expected.relation !== 'unstated' && some(0.9))) continue;
      reportOf(reader).additions.push({ kind: claim.kind, text: claim.text, sentence: '', start: 0, end: 1, evidence: [row(some(0.8) ? name : pick(files), 'agrees', sentence)] });
    }
  }
}
process.stdout.write(JSON.stringify({ version: 1, reports }));
