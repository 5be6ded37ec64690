// @vitest-environment happy-dom
// First of all: Dexie's live queries are off where there is no IndexedDB when it loads.
import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorpusApp } from '../../components/corpus/corpus-app.tsx';
import type { CheckCopy, Imports, PageGathering } from '../../components/corpus/ports.ts';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { CorpusBroken, StorageFull } from '../../lib/corpus/errors.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import type { Job } from '../../lib/jobs/job.ts';
import { paintedClaims } from '../../lib/messages/painted.ts';
import { checkArticle } from '../../lib/report/check.ts';
import { expectAccessible, show } from './render.tsx';

const origin = { via: 'file', wire: null, fileName: null, feedUrl: null } as const;

function draft(title: string, more: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    url: null, canonicalUrl: null, title, source: 'Harbour Post', byline: null, publishedAt: '2024-03-04', language: 'en',
    text: `${title} was the talk of the port. The ferry carried 48 passengers.\n\nTugs worked through the night.`, ...more,
  };
}

function job(more: Partial<Job> = {}): Job {
  return { id: 'j', type: 'import', state: 'running', createdAt: 0, updatedAt: 0, total: 10, done: 4, added: 3, unchanged: 0, skipped: [], current: 'four.txt', problem: null, ...more };
}

function importsWith(jobs: readonly Job[] = []) {
  return {
    start: vi.fn<Imports['start']>(async () => {}), list: async () => jobs, cancel: vi.fn<Imports['cancel']>(async () => {}),
    retry: vi.fn<Imports['retry']>(async () => {}), forget: vi.fn<Imports['forget']>(async () => {}),
  };
}

let corpus: CorpusStore;

const check: CheckCopy = async (article) => {
  const report = await checkArticle(corpus, { id: article.id, draft: article });
  return { report, claims: paintedClaims(report) };
};
const pages: PageGathering = { openTabs: async () => null, links: () => async () => null };

function page(imports: Imports = importsWith(), gathering = pages) {
  const open = async () => ({ corpus, imports, check, rebuild: () => corpus.rebuildIndex() });
  return show(<CorpusApp open={open} startAnew={async () => {}} storageUsed={async () => 5_200_000} pages={gathering} />);
}

beforeEach(async () => {
  // happy-dom has the property without the locks.
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  location.hash = '';
  corpus = await openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => corpus.close());

describe('the corpus page', () => {
  it('tells how to begin when there are no articles', async () => {
    const { container } = page();
    expect(await screen.findByRole('heading', { name: 'No articles yet' })).toBeTruthy();
    expect(await screen.findByText(/5\.2 MB of storage used/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('lists the articles and finds them by words', async () => {
    await corpus.addMany([{ draft: draft('Ferry freed'), origin }, { draft: draft('Bridge closed', { source: 'Cape Courier', publishedAt: null }), origin }]);
    const { user, container } = page();
    expect(await screen.findByRole('link', { name: 'Open the saved copy of “Ferry freed”' })).toBeTruthy();
    expect(screen.getByText('2 articles')).toBeTruthy();
    expect(screen.getByText('no date')).toBeTruthy();
    await expectAccessible(container);
    const search = screen.getByRole('searchbox', { name: 'Search titles and sources' });
    await user.type(search, 'courier');
    await waitFor(() => expect(screen.getByText('1 article')).toBeTruthy());
    expect(screen.queryByText('Ferry freed')).toBeNull();
    await user.type(search, ' zebra');
    expect(await screen.findByText('No article matches “courier zebra”.')).toBeTruthy();
    expect(document.activeElement).toBe(search);
  });

  it('shows an article that another context has added', async () => {
    page();
    await screen.findByRole('heading', { name: 'No articles yet' });
    await act(async () => { await corpus.add(draft('Ferry freed'), origin); });
    expect(await screen.findByText('Ferry freed')).toBeTruthy();
  });

  it('pages through many', async () => {
    await corpus.addMany(Array.from({ length: 60 }, (_, i) => ({ draft: draft(`Story ${i}`), origin })));
    const { user } = page();
    expect(await screen.findByText('Page 1 of 2')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Delete “/ })).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('Page 2 of 2')).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Delete “/ })).toHaveLength(10));
  });

  it('deletes with undo, by keyboard too', async () => {
    await corpus.add(draft('Ferry freed'), origin);
    const { user } = page();
    (await screen.findByRole('button', { name: 'Delete “Ferry freed”' })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Deleted “Ferry freed”.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('link', { name: /Ferry freed/ })).toBeNull());
    expect(await corpus.count()).toBe(0);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('link', { name: /Ferry freed/ })).toBeTruthy();
    expect(await corpus.count()).toBe(1);
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(screen.getByText('Brought back “Ferry freed”.')).toBeTruthy();
  });

  it('goes to the last page there is when its own is deleted empty', async () => {
    await corpus.addMany(Array.from({ length: 51 }, (_, i) => ({ draft: draft(`Story ${i}`), origin })));
    const { user } = page();
    await user.click(await screen.findByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Delete “/ })).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: /^Delete “/ }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Delete “/ })).toHaveLength(50));
    expect(screen.queryByText(/^Page/)).toBeNull();
  });

  it('makes the search index anew when asked', async () => {
    await corpus.add(draft('Ferry freed'), origin);
    const rebuild = vi.spyOn(corpus, 'rebuildIndex');
    const { user } = page();
    await user.click(await screen.findByText('Comparisons fail?'));
    await user.click(screen.getByRole('button', { name: 'Rebuild the search index' }));
    expect(await screen.findByText('The search index was made anew.')).toBeTruthy();
    expect(rebuild).toHaveBeenCalledOnce();
  });

  it('says so when deleting fails', async () => {
    await corpus.add(draft('Ferry freed'), origin);
    vi.spyOn(corpus, 'delete').mockRejectedValue(new StorageFull('full'));
    const { user } = page();
    await user.click(await screen.findByRole('button', { name: 'Delete “Ferry freed”' }));
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
  });
});

describe('a corpus that cannot be opened', () => {
  const broken = (reason: 'unopenable' | 'newer') => vi.fn(async () => { throw new CorpusBroken(reason, 'backing store'); });

  it('is explained; the old one can be set aside for a new one', async () => {
    const startAnew = vi.fn(async () => {});
    const open = broken('unopenable');
    const { user, container } = show(<CorpusApp open={open} startAnew={startAnew} storageUsed={async () => null} pages={pages} />);
    expect(within(await screen.findByRole('alert')).getByText(/Nothing has been deleted/)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(open).toHaveBeenCalledTimes(2);
    await user.click(await screen.findByText('Start a new, empty corpus'));
    open.mockImplementation((async () => ({ corpus, imports: importsWith(), rebuild: async () => {} })) as never);
    await user.click(screen.getByRole('button', { name: /start anew/ }));
    expect(startAnew).toHaveBeenCalledOnce();
    expect(await screen.findByRole('heading', { name: 'No articles yet' })).toBeTruthy();
  });

  it('is not offered for throwing away when a later version wrote it', async () => {
    show(<CorpusApp open={broken('newer')} startAnew={async () => {}} storageUsed={async () => null} pages={pages} />);
    expect(await screen.findByText(/Update the extension/)).toBeTruthy();
    expect(screen.queryByText('Start a new, empty corpus')).toBeNull();
  });
});

describe('imports', () => {
  const file = (name: string) => new File(['x'], name);

  it('takes files of the known types and names the rest', async () => {
    const imports = importsWith();
    const { user } = page(imports);
    const picker = await screen.findByLabelText('choose files');
    await user.upload(picker, [file('a.txt'), file('B.HTML'), file('c.jsonl')]);
    expect(imports.start.mock.lastCall?.[0].map((each) => each.name)).toEqual(['a.txt', 'B.HTML', 'c.jsonl']);
    expect(await screen.findByText('Import of 3 files started.')).toBeTruthy();
  });

  const dropped = (area: Element, items: readonly unknown[]) => act(async () => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { items, files: [] } });
    area.dispatchEvent(event);
  });
  const loose = (name: string) => ({ kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => file(name) });

  it('takes files that are dropped, and leaves it to the import to say which it cannot take', async () => {
    const imports = importsWith();
    page(imports);
    const area = await screen.findByRole('region', { name: 'Import articles' });
    await dropped(area, [loose('a.txt'), loose('photo.jpg')]);
    await waitFor(() => expect(imports.start.mock.lastCall?.[0].map((each) => each.name)).toEqual(['a.txt', 'photo.jpg']));
    await dropped(area, [loose('photo.jpg')]);
    expect(await screen.findByText(/None of these files can be imported/)).toBeTruthy();
    expect(imports.start).toHaveBeenCalledOnce();
  });

  it('takes whole folders, with the paths of their files, and names a folder it may not read', async () => {
    const imports = importsWith();
    page(imports);
    const leaf = (name: string, path: string) => ({ isFile: true, isDirectory: false, fullPath: path, file: (resolve: (file: File) => void) => resolve(file(name)) });
    const folder = (path: string, batches: unknown[][]) => ({ isFile: false, isDirectory: true, fullPath: path, createReader: () => {
      const left = [...batches, []];
      return { readEntries: (resolve: (entries: unknown) => void) => resolve(left.shift()) };
    } });
    const locked = { isFile: false, isDirectory: true, fullPath: '/news/locked', createReader: () => ({ readEntries: (_: unknown, reject: (error: Error) => void) => reject(new DOMException('Not allowed', 'NotReadableError')) }) };
    const news = folder('/news', [[leaf('a.txt', '/news/a.txt'), folder('/news/old', [[leaf('b.html', '/news/old/b.html')], [leaf('c.txt', '/news/old/c.txt')]])], [locked]]);
    await dropped(await screen.findByRole('region', { name: 'Import articles' }), [{ kind: 'file', webkitGetAsEntry: () => news }]);
    await waitFor(() => expect(imports.start).toHaveBeenCalledOnce());
    expect(imports.start.mock.lastCall?.[0].map(({ name, unreadable }) => [name, unreadable])).toEqual([
      ['news/a.txt', undefined], ['news/old/b.html', undefined], ['news/old/c.txt', undefined], ['news/locked', 'Not allowed'],
    ]);
  });

  it('tells how far the copying has come, and can be cancelled', async () => {
    const imports = importsWith();
    let stop: AbortSignal | undefined;
    imports.start.mockImplementation((files, { signal, progress }) => new Promise((_, reject) => {
      stop = signal;
      progress(1);
      expect(files).toHaveLength(3);
      signal.addEventListener('abort', () => reject(signal.reason));
    }));
    const { user, container } = page(imports);
    await user.upload(await screen.findByLabelText('choose a folder'), [file('a.txt'), file('b.txt'), file('c.txt')]);
    expect(await screen.findByText('Copying files: 1 of 3')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Copying files' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('choose files').disabled).toBe(true);
    await expectAccessible(container);
    await user.click(within(screen.getByRole('region', { name: 'Import articles' })).getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('The import was cancelled before it began. Nothing was kept.')).toBeTruthy();
    expect(stop?.aborted).toBe(true);
  });

  it('says so when the disk is full', async () => {
    const imports = importsWith();
    imports.start.mockRejectedValue(new StorageFull('full'));
    const { user } = page(imports);
    await user.upload(await screen.findByLabelText('choose files'), file('a.txt'));
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
  });

  it('shows progress and what was skipped and why, and can be cancelled', async () => {
    const imports = importsWith([
      job({ skipped: [{ name: 'lines.jsonl', reason: { key: 'skip_broken_line', args: ['3'] } }] }),
      job({ id: 'old', state: 'done', done: 10, added: 8, unchanged: 2, current: null }),
    ]);
    const { user, container } = page(imports);
    const section = await screen.findByRole('region', { name: 'Imports' });
    const bar = within(section).getByRole<HTMLProgressElement>('progressbar');
    expect([bar.value, bar.max]).toEqual([4, 10]);
    expect(within(section).getByText('four.txt')).toBeTruthy();
    expect(within(section).getByText('Line 3 is not valid JSON.')).toBeTruthy();
    expect(within(section).getByText('8 added · 2 already there')).toBeTruthy();
    await expectAccessible(container);
    await user.click(within(section).getByRole('button', { name: 'Cancel import' }));
    expect(imports.cancel).toHaveBeenCalledWith('j');
  });
});

describe('a failed import', () => {
  it('says why, goes on when asked, and can be taken off the list', async () => {
    const imports = importsWith([job({ state: 'failed', problem: { key: 'problem_storage_full', args: [] } })]);
    const { user } = page(imports);
    const section = await screen.findByRole('region', { name: 'Imports' });
    expect(within(section).getByText('The disk has no room left for the corpus.')).toBeTruthy();
    await user.click(within(section).getByRole('button', { name: 'Try again' }));
    expect(imports.retry).toHaveBeenCalledWith('j');
    await user.click(within(section).getByRole('button', { name: /^Dismiss: Import/ }));
    expect(imports.forget).toHaveBeenCalledWith('j');
  });
});

describe('a saved copy', () => {
  it('is plain text, marked at the words and focused there', async () => {
    const { article } = await corpus.add(draft('Ferry freed', { text: 'It ran aground.\n\nIt carried <b>48</b> passengers.', url: 'https://h.example/f' }), origin);
    const start = 'Ferry freed\n\nIt ran aground.\n\nIt carried '.length;
    location.hash = `#article=${article.id}&at=${start}-${start + 9}`;
    const { container } = page();
    expect(await screen.findByRole('heading', { level: 1, name: 'Ferry freed' })).toBeTruthy();
    const mark = container.querySelector('mark');
    expect(mark?.textContent).toBe('<b>48</b>');
    expect(document.activeElement).toBe(mark);
    expect([...container.querySelectorAll('.copy > p')].map((p) => p.textContent)).toEqual(['It ran aground.', 'It carried <b>48</b> passengers.']);
    expect(screen.getByRole('link', { name: 'Go to the source' }).getAttribute('rel')).toContain('noopener');
    await expectAccessible(container);
  });

  it('says so when the article is gone', async () => {
    location.hash = '#article=none&at=1-2';
    page();
    expect(await screen.findByRole('heading', { name: /not in your corpus any more/ })).toBeTruthy();
  });
});
