// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleList } from '../../components/corpus/article-list.tsx';
import { useShelf } from '../../components/corpus/use-shelf.ts';
import { DeleteAll } from '../../components/corpus/delete-all.tsx';
import { Feeding } from '../../components/corpus/feeding.tsx';
import type { Imports, PageGathering } from '../../components/corpus/ports.ts';
import type { Gather } from '../../components/shared/gathering.tsx';
import { Toast, useToasts } from '../../components/shared/toast.tsx';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { StorageFull } from '../../lib/corpus/errors.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import type { GatherState } from '../../lib/jobs/gather.ts';
import { expectAccessible, show } from './render.tsx';

const origin = { via: 'file', wire: null, fileName: null, feedUrl: null } as const;
const draft = (title: string, more: Partial<ArticleDraft> = {}): ArticleDraft => ({
  url: null, canonicalUrl: null, title, source: 'Harbour Post', byline: null, publishedAt: '2024-03-04', language: 'en', text: `${title}: the ferry carried 48 passengers.`, ...more,
});
const imports = { start: vi.fn(), list: vi.fn(async () => []), cancel: vi.fn(), retry: vi.fn(), forget: vi.fn() } as Imports;
const denied: Gather = async () => null;
const noPages: PageGathering = { openTabs: denied, links: () => denied };
const state = (part: Partial<GatherState> = {}): GatherState => ({ total: 3, done: 0, added: 0, unchanged: 0, skipped: [], current: null, ...part });

let corpus: CorpusStore;
beforeEach(async () => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  corpus = await openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => corpus.close());

function Page({ pages = noPages, tabsAsked = false, count = 2 }: { readonly pages?: PageGathering; readonly tabsAsked?: boolean; readonly count?: number }) {
  const toasts = useToasts();
  return <main>
    <h1>Corpus</h1>
    <Feeding {...{ corpus, imports, pages, toasts, tabsAsked }} />
    <ArticleList corpus={corpus} shelf={useShelf(corpus, imports)} toasts={toasts} />
    <DeleteAll corpus={corpus} imports={imports} count={count} toasts={toasts} />
    <Toast toasts={toasts} />
  </main>;
}

describe('pasting', () => {
  const fields = { Title: 'Ferry freed after a night', Text: 'The ferry with 52 passengers was freed after nearly twelve hours on the sandbank.' };

  it('stores what was typed, with source and day', async () => {
    const { user, container } = show(<Page />);
    await user.click(await screen.findByRole('button', { name: 'Paste an article' }));
    const dialog = screen.getByRole('dialog', { name: 'Paste an article' });
    await expectAccessible(container);
    for (const [label, value] of Object.entries(fields)) await user.type(within(dialog).getByLabelText(label), value);
    await user.type(within(dialog).getByLabelText('Source (optional)'), 'Cape Courier');
    await user.type(within(dialog).getByLabelText('Day of publication (optional)'), '2024-03-05');
    await user.click(within(dialog).getByRole('button', { name: 'Add to my corpus' }));
    expect(await screen.findByText('Added “Ferry freed after a night”.')).toBeTruthy();
    const { items } = await corpus.list();
    expect(items).toMatchObject([{ title: fields.Title, source: 'Cape Courier', publishedAt: '2024-03-05', url: null, origin: { via: 'paste' } }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await corpus.count()).toBe(0));
  });

  it('says what is missing and goes to it, and stores nothing', async () => {
    const { user } = show(<Page />);
    await user.click(await screen.findByRole('button', { name: 'Paste an article' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByLabelText('Text'), 'Too short.');
    await user.type(within(dialog).getByLabelText('Address (optional)'), 'javascript:alert(1)');
    await user.click(within(dialog).getByRole('button', { name: 'Add to my corpus' }));
    expect(within(dialog).getByText('Give it a title.')).toBeTruthy();
    expect(within(dialog).getByText('This is too short for an article.')).toBeTruthy();
    expect(within(dialog).getByText('This is not an address of the web.')).toBeTruthy();
    expect(document.activeElement).toBe(within(dialog).getByLabelText('Title'));
    expect(await corpus.count()).toBe(0);
  });
});

describe('open tabs', () => {
  it('are added with progress, and what was left out is told with the reason', async () => {
    let finish: (value: GatherState) => void = () => {};
    const openTabs: Gather = ({ progress }) => {
      progress(state({ done: 1, added: 1, current: 'Harbour news' }));
      return new Promise((resolve) => { finish = resolve; });
    };
    const { user, container } = show(<Page pages={{ ...noPages, openTabs }} />);
    await user.click(await screen.findByRole('button', { name: 'Add all open tabs' }));
    expect(screen.getByRole('progressbar', { name: 'Adding pages' })).toBeTruthy();
    expect(screen.getByText('Harbour news')).toBeTruthy();
    await expectAccessible(container);
    finish(state({ done: 3, added: 1, unchanged: 1, skipped: [{ name: 'Settings', reason: { key: 'problem_restricted', args: [] } }] }));
    expect(await screen.findByText('Finished · 1 added · 1 already there · 1 skipped')).toBeTruthy();
    await user.click(screen.getByText('Skipped, and why'));
    expect(screen.getByText('The browser keeps extensions off this page.')).toBeTruthy();
  });

  it('can be cancelled', async () => {
    const openTabs: Gather = ({ progress, signal }) => {
      progress(state({ done: 1, added: 1 }));
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(state({ done: 1, added: 1 }))));
    };
    const { user } = show(<Page pages={{ ...noPages, openTabs }} />);
    await user.click(await screen.findByRole('button', { name: 'Add all open tabs' }));
    await user.click(within(screen.getByRole('region', { name: 'Adding pages' })).getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled · 1 added')).toBeTruthy();
  });

  it('of a reader with sites of their own are asked for by a second click, in its own turn', async () => {
    let turn = '';
    const openTabs: Gather = async ({ confirm }) => {
      const granted = await confirm(3, async () => { turn = 'asked'; return true; });
      return granted === null ? null : state({ done: 3, added: 3 });
    };
    const { user, container } = show(<Page pages={{ ...noPages, openTabs }} />);
    await user.click(await screen.findByRole('button', { name: 'Add all open tabs' }));
    const go = await screen.findByRole('button', { name: 'Read the tabs of 3 sites' });
    await expectAccessible(container);
    expect(turn).toBe('');
    go.click();
    expect(turn).toBe('asked');
    expect(await screen.findByText('Finished · 3 added')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add all open tabs' }));
    await user.click(within(await screen.findByRole('region', { name: 'Adding pages' })).getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText(/no page was read/)).toBeTruthy();
  });

  it('are left alone when the reader says no, and a full disk is told', async () => {
    const openTabs = vi.fn(denied);
    const { user } = show(<Page pages={{ ...noPages, openTabs }} tabsAsked />);
    const button = await screen.findByRole('button', { name: 'Add all open tabs' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    await user.click(button);
    expect(await screen.findByText('Without your permission no page was read, and nothing was added.')).toBeTruthy();
    openTabs.mockRejectedValue(new StorageFull('full'));
    await user.click(button);
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
  });
});

describe('bookmarks', () => {
  const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://a.example/1" ADD_DATE="1">Ferry &amp; harbour</A>\n<DT><A HREF="https://b.example/2">Bridge</A><DT><A HREF="javascript:alert(1)">Trick</A></DL>`;

  it('become a list; only what is ticked is fetched, and only on the press', async () => {
    const links = vi.fn<PageGathering['links']>(() => async () => state({ total: 1, done: 1, added: 1 }));
    const { user, container } = show(<Page pages={{ ...noPages, links }} />);
    await user.upload(await screen.findByLabelText('choose files'), new File([bookmarks], 'bookmarks.html'));
    const list = await screen.findByRole('region', { name: /Pages of your bookmarks/ });
    await expectAccessible(container);
    expect(within(list).queryByText('Trick')).toBeNull();
    const fetchButton = () => within(list).getByRole<HTMLButtonElement>('button', { name: /^Fetch/ });
    expect(fetchButton().disabled).toBe(true);
    await user.click(within(list).getByRole('checkbox', { name: /Ferry & harbour/ }));
    expect(links).not.toHaveBeenCalled();
    await user.click(fetchButton());
    expect(links).toHaveBeenCalledExactlyOnceWith([{ url: 'https://a.example/1', title: 'Ferry & harbour' }]);
    expect(await within(list).findByText('Finished · 1 added')).toBeTruthy();
    expect(imports.start).not.toHaveBeenCalled();
  });

  it('are ticked all at once among those that the filter leaves', async () => {
    const links = vi.fn<PageGathering['links']>(() => denied);
    const { user } = show(<Page pages={{ ...noPages, links }} />);
    await user.upload(await screen.findByLabelText('choose files'), new File([bookmarks], 'bookmarks.html'));
    await user.type(await screen.findByRole('searchbox', { name: 'Filter these pages' }), 'b.example');
    await user.click(screen.getByRole('checkbox', { name: 'All shown' }));
    await user.click(screen.getByRole('button', { name: 'Fetch 1 page' }));
    expect(links.mock.lastCall?.[0].map(({ url }) => url)).toEqual(['https://b.example/2']);
  });
});

describe('filters', () => {
  it('narrow the list by source and by day, and go again', async () => {
    await corpus.addMany([
      { draft: draft('Ferry freed'), origin }, { draft: draft('Bridge closed', { source: 'Cape Courier', publishedAt: '2024-02-01' }), origin },
      { draft: draft('Undated', { publishedAt: null }), origin },
    ]);
    const { user, container } = show(<Page />);
    await screen.findByText('3 articles');
    await screen.findByRole('option', { name: 'Harbour Post' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'Harbour Post');
    expect(await screen.findByText('2 articles')).toBeTruthy();
    await user.type(screen.getByLabelText('Published from'), '2024-03-01');
    expect(await screen.findByText('1 article')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Ferry freed/ })).toBeTruthy();
    await expectAccessible(container);
    await user.clear(screen.getByLabelText('Published from'));
    await user.type(screen.getByLabelText('Published from'), '2024-05-01');
    expect(await screen.findByText('No article fits.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('3 articles')).toBeTruthy();
  });
});

describe('deleting all', () => {
  it('asks for the word, and ends imports first', async () => {
    await corpus.addMany([{ draft: draft('Ferry freed'), origin }, { draft: draft('Bridge closed'), origin }]);
    vi.mocked(imports.list).mockResolvedValue([{ id: 'j', type: 'import', state: 'running', createdAt: 0, updatedAt: 0, total: 1, done: 0, added: 0, unchanged: 0, skipped: [], current: null, problem: null }]);
    const { user, container } = show(<Page />);
    await user.click(await screen.findByRole('button', { name: 'Delete all articles' }));
    const dialog = screen.getByRole('dialog', { name: 'Delete all 2 articles for good?' });
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Delete all articles' });
    expect(confirm.disabled).toBe(true);
    await user.type(within(dialog).getByLabelText('To go on, type “delete”'), 'delet');
    expect(confirm.disabled).toBe(true);
    await expectAccessible(container);
    await user.type(within(dialog).getByLabelText('To go on, type “delete”'), 'e');
    await user.click(confirm);
    expect(await screen.findByText('All articles were deleted.')).toBeTruthy();
    expect(imports.cancel).toHaveBeenCalledWith('j');
    expect(await corpus.database.articles.count()).toBe(0);
  });
});
