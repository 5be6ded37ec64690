import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import type { Report } from '../../lib/report/report.ts';
import { checkArticle } from '../../lib/report/check.ts';
import { wordsOf } from '../../lib/report/words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type CheckOptions, UsageError } from './arguments.ts';
import { type Member, Members, type Warn } from './members.ts';
import { type NameOf, type Say, reportJson } from './report-json.ts';

/** One finished check, with the names that its ids stand for. */
export interface Checked {
  readonly report: Report;
  readonly nameOf: NameOf;
}

/** The reason's English words. */
export const say: Say = (reason) => wordsOf(messages, reason);

/**
 * Checks articles against a corpus kept in memory.
 *
 * @param base folder that relative paths start from
 * @throws {UsageError} when an article or a corpus cannot be used
 */
export async function runCheck(options: Pick<CheckOptions, 'corpora' | 'articles' | 'all'>, base: string, warn: Warn): Promise<Checked[]> {
  const members = new Members(base, warn);
  for (const corpus of options.corpora) await members.addCorpus(corpus);
  const stored = members.all;
  const asked = await articlesToCheck(options, members);

  warn(`${stored.length} articles in the corpus, ${asked.length} to check`);
  const corpus = openCorpus({ name: 'check', indexedDB, IDBKeyRange });
  try {
    const names = await store(corpus, stored, warn);
    const idOf = new Map([...names].flatMap(([id, members]) => members.map((member) => [member, id] as const)));
    const nameOf: NameOf = (id) => names.get(id)?.[0]?.id ?? id;
    const checked: Checked[] = [];
    for (const member of asked) {
      const storedId = idOf.get(member);
      const report = await checkArticle(corpus, { draft: member.draft, ...(storedId !== undefined && { id: storedId }) });
      checked.push({ report: { ...report, article: { ...report.article, id: member.id } }, nameOf });
      warn(`checked ${checked.length}/${asked.length} ${member.id}`);
    }
    return checked;
  } finally {
    corpus.close();
  }
}

/** Every article of a folder against the others, as `--all --json` prints it. */
export async function checkAll(folder: string): Promise<ReturnType<typeof reportJson>[]> {
  const checked = await runCheck({ corpora: [folder], articles: [], all: true }, folder, () => undefined);
  return checked.map(({ report, nameOf }) => reportJson(report, nameOf, say));
}

async function articlesToCheck(options: Pick<CheckOptions, 'articles' | 'all'>, members: Members): Promise<Member[]> {
  const asked = new Set<Member>();
  const paths = new Set<string>();
  for (const member of options.all ? members.all : []) asked.add(member);
  for (const given of options.articles) {
    const member = await members.article(given);
    if (!asked.has(member) && !paths.has(member.path)) asked.add(member);
    paths.add(member.path);
  }
  if (asked.size === 0) throw new UsageError('There is nothing to check.');
  return [...asked];
}

const BATCH = 100;

/** @returns stored id → the members it stands for; several when their texts are one and the same article */
async function store(corpus: Corpus, members: readonly Member[], warn: Warn): Promise<Map<string, Member[]>> {
  const names = new Map<string, Member[]>();
  for (let from = 0; from < members.length; from += BATCH) {
    const batch = members.slice(from, from + BATCH);
    const added = await corpus.addMany(batch.map(({ draft, origin }) => ({ draft, origin })));
    added.forEach(({ article }, index) => {
      const member = batch[index];
      if (member) names.set(article.id, [...(names.get(article.id) ?? []), member]);
    });
    if (members.length > BATCH) warn(`stored ${Math.min(from + BATCH, members.length)}/${members.length}`);
  }
  return names;
}
