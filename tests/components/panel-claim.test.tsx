// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { Send } from '../../components/panel/ports.ts';
import type { TabState } from '../../lib/messages/protocol.ts';
import { expectAccessible, show } from './render.tsx';
import { claim, claims, evidence, report, tabState } from './samples.ts';

const answer = () => vi.fn<Send>(async () => ({ ok: true }));
const view = (state: TabState, send: Send = answer()) => <Panel tabId={7} state={state} send={send} />;
const title = () => screen.getByRole('heading', { level: 2 });

describe('one claim', () => {
  it('shows sentence, value, speaker and verdict', async () => {
    const { container } = show(view(tabState({ selected: 'c0' })));
    expect(title().textContent).toBe('52 passengers');
    expect(screen.getByText('Another report says otherwise.')).toBeTruthy();
    const figure = screen.getByRole('figure');
    expect(within(figure).getByText('According to the coastguard')).toBeTruthy();
    expect(figure.querySelector('blockquote')?.textContent).toBe(claims[0]?.sentence);
    expect(figure.querySelector('mark')?.textContent).toBe('52 passengers');
    await expectAccessible(container);
  });

  it('groups the evidence: what differs, what agrees, what leaves it unstated', () => {
    const mixed = claim('c0', 'It carried 52 passengers.', '52 passengers', {
      verdict: 'differs',
      evidence: [
        evidence('unstated', 'The ship ran aground.', null, { article: 'u' }),
        evidence('agrees', 'All 52 passengers left.', '52 passengers', { article: 'g' }),
        evidence('differs', 'There were 48 passengers.', '48 passengers', { article: 'd' }),
      ],
    });
    show(view(tabState({ selected: 'c0', report: report({ claims: [mixed] }) })));
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Differs 1 report', 'Agrees 1 report', 'Leaves it unstated 1 report',
    ]);
  });

  it('keeps the order of the report, and marks copies of one origin', () => {
    show(view(tabState({ selected: 'c0' })));
    const differs = screen.getByRole('region', { name: /^Differs/ });
    expect(within(differs).getByRole('heading', { level: 3 }).textContent).toBe('Differs 2 reports, 1 origin');
    const receipts = within(differs).getAllByRole('article');
    expect(receipts.map((receipt) => receipt.querySelector('.byline-source')?.textContent)).toEqual(['Harbour Post', 'Cape Courier']);
    expect(within(receipts[0]!).queryByText(/Same origin/)).toBeNull();
    expect(within(receipts[1]!).getByText('Same origin as Harbour Post')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: /^Agrees/ })).getByText('Same origin as this page')).toBeTruthy();
  });

  it('marks the compared words and, within them, those that differ', () => {
    show(view(tabState({ selected: 'c0' })));
    const receipt = within(screen.getByRole('region', { name: /^Differs/ })).getAllByRole('article')[0]!;
    const marks = [...receipt.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent]);
    expect(marks).toEqual([['differing', '48'], ['', ' passengers']]);
  });

  it('links to the saved copy at the words, and to the source on the web only', () => {
    show(view(tabState({ selected: 'c0' })));
    const [first, second] = within(screen.getByRole('region', { name: /^Differs/ })).getAllByRole('article');
    const row = claims[0]!.evidence[0]!;
    const saved = within(first!).getByRole('link', { name: /^Saved copy of/ });
    expect(saved.getAttribute('href')).toBe(`/corpus.html#article=a-2&at=${row.start}-${row.end}`);
    const source = within(first!).getByRole('link', { name: /at its source/ });
    expect(source.getAttribute('href')).toMatch(/^https:\/\/harbourpost\.example\/ferry#:~:text=Tugs%20took/);
    expect(source.getAttribute('rel')).toContain('noopener');
    expect(within(second!).queryByRole('link', { name: /at its source/ })).toBeNull();
  });

  it('says so when nothing in the corpus reports it', async () => {
    const { container } = show(view(tabState({ selected: 'c5' })));
    expect(screen.getByText(/Add other reports of the story/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('shows the claim on the page when asked', async () => {
    const send = answer();
    const { user } = show(view(tabState({ selected: 'c1' }), send));
    await user.click(screen.getByRole('button', { name: 'Show on page' }));
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/show-claim', tabId: 7, claimId: 'c1' });
  });

  it('goes back to the list when the claim is not of this report', () => {
    show(view(tabState({ selected: 'c99' })));
    expect(screen.getByRole('group', { name: 'Show only' })).toBeTruthy();
  });
});

describe('going about', () => {
  it('opens a claim with the focus on its heading, and gives it back to the row', async () => {
    const send = answer();
    const { user } = show(view(tabState(), send));
    await user.click(screen.getByRole('button', { name: /^nearly 12 hours/ }));
    expect(title().textContent).toBe('nearly 12 hours');
    expect(document.activeElement).toBe(title());
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/select', tabId: 7, claimId: 'c1' });
    await user.click(screen.getByRole('button', { name: 'All statements' }));
    expect(document.activeElement?.id).toBe('claim-c1');
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/select', tabId: 7, claimId: null });
  });

  it('steps by button and by key, and stops at the ends', async () => {
    const { user } = show(view(tabState({ selected: 'c0' })));
    const previous = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Previous statement' });
    expect(previous().disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Next statement' }));
    expect(title().textContent).toBe('nearly 12 hours');
    await user.keyboard('j');
    expect(title().textContent).toBe('25 minutes');
    await user.keyboard('{ArrowRight}{ArrowRight}j');
    expect(screen.getByText('4 of 4')).toBeTruthy();
    await user.keyboard('k{ArrowLeft}');
    expect(title().textContent).toBe('nearly 12 hours');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('group', { name: 'Show only' })).toBeTruthy();
  });

  it('leaves keys with modifiers to the browser', async () => {
    const { user } = show(view(tabState({ selected: 'c0' })));
    await user.keyboard('{Control>}j{/Control}');
    expect(title().textContent).toBe('52 passengers');
  });

  it('moves through the rows of the list, passing over what is folded away', async () => {
    const { user } = show(view(tabState()));
    await user.keyboard('j');
    expect(document.activeElement?.id).toBe('claim-c0');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.id).toBe('claim-c3');
    await user.keyboard('k{Enter}');
    expect(title().textContent).toBe('25 minutes');
  });

  it('steps only through what the filter shows', async () => {
    const { user } = show(view(tabState()));
    await user.click(screen.getByRole('button', { name: '2 agree' }));
    await user.click(screen.getByRole('button', { name: /^nearly 12 hours/ }));
    expect(screen.getByText('1 of 2')).toBeTruthy();
    await user.keyboard('j');
    expect(title().textContent).toContain('never lost power');
  });

  it('follows a click in the page, also on the claim it has just left', async () => {
    const send = answer();
    const { user, rerender } = show(view(tabState(), send));
    rerender(view(tabState({ selected: 'c2', revision: 2 }), send));
    expect(title().textContent).toBe('25 minutes');
    await user.keyboard('{Escape}');
    rerender(view(tabState({ selected: null, revision: 3 }), send));
    rerender(view(tabState({ selected: 'c2', revision: 4 }), send));
    expect(title().textContent).toBe('25 minutes');
  });
});
