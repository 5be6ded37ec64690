import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { ArticleOrigin } from '../../lib/corpus/article.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import { wireOf } from '../../lib/corpus/wire.ts';
import { checkArticle } from '../../lib/report/check.ts';
import type { Report } from '../../lib/report/report.ts';
import { wordsOf } from '../../lib/report/words.ts';
import messages from '../../public/_locales/en/messages.json';
import { UsageError } from './arguments.ts';
import type { CheckOptions } from './arguments.ts';
import { Members } from './members.ts';
import type { Member, Warn } from './members.ts';
import { reportJson } from './report-json.ts';
import type { Say } from './report-json.ts';

/** The reason's English words. */
export const say: Say = (reason) => wordsOf(messages, reason);

type Wanted = Pick<CheckOptions, 'corpora' | 'articles' | 'all'> & { readonly explain?: boolean };

/**
 * Checks articles against a corpus kept in memory, one report each.
 *
 * @param base folder that relative paths start from
 * @throws {UsageError} when an article or a corpus cannot be used
 */
export async function runCheck(wanted: Wanted, base: string, warn: Warn): Promise<Report[]> {
  const members = new Members(base, warn, say);
  for (const corpus of wanted.corpora) await members.addCorpus(corpus);
  const asked = await articlesToCheck(wanted, members);
  warn(`${members.all.length} articles in the corpus, ${asked.length} to check`);

  const corpus = await openCorpus({ name: `check-${(opened += 1)}`, indexedDB, IDBKeyRange });
  try {
    const storedIds = await store(corpus, members.all, warn);
    const reports: Report[] = [];
    for (const member of asked) {
      const id = storedIds.get(member);
      const report = await checkArticle(corpus, { draft: member.draft, ...(id !== undefined && { id }) }, { explain: wanted.explain ?? false });
      reports.push({ ...report, article: { ...report.article, id: member.id } });
      warn(`checked ${reports.length}/${asked.length} ${member.id}`);
    }
    return reports;
  } finally {
    corpus.close();
  }
}

/** Every run has a database of its own. */
let opened = 0;

/** Every article of a folder against the others, as `--all --json` prints it, reasons by their keys. */
export async function checkAll(folder: string): Promise<ReturnType<typeof reportJson>[]> {
  const reports = await runCheck({ corpora: [folder], articles: [], all: true }, folder, () => undefined);
  return reports.map((report) => reportJson(report, ({ key }) => key));
}

/** Each once, in the order asked for. */
async function articlesToCheck(wanted: Wanted, members: Members): Promise<Member[]> {
  const asked = new Map((wanted.all ? members.all : []).map((member) => [member.id, member]));
  for (const given of wanted.articles) {
    for (const member of await members.articles(given)) asked.set(member.id, member);
  }
  if (asked.size === 0) throw new UsageError('There is nothing to check.');
  return [...asked.values()];
}

const BATCH = 2000;

/** @returns the id under which each member is stored; members of one address and text share one article */
async function store(corpus: CorpusStore, members: readonly Member[], warn: Warn): Promise<Map<Member, string>> {
  const ids = new Map<Member, string>();
  for (let from = 0; from < members.length; from += BATCH) {
    const batch = members.slice(from, from + BATCH);
    const added = await corpus.addMany(batch.map((member) => ({ id: member.id, draft: member.draft, origin: originOf(member) })));
    added.forEach(({ article }, index) => {
      const member = batch[index];
      if (member) ids.set(member, article.id);
    });
    if (members.length > BATCH) warn(`stored ${ids.size}/${members.length}`);
  }
  return ids;
}

function originOf({ id, draft }: Member): ArticleOrigin {
  return { via: 'file', wire: wireOf(draft.text), fileName: id, feedUrl: null };
}
