// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { Send } from '../../components/panel/ports.ts';
import type { TabState } from '../../lib/messages/protocol.ts';
import { expectAccessible, show } from './render.tsx';
import { additions, report, tabState } from './samples.ts';

const answer = () => vi.fn<Send>(async () => ({ ok: true }));
const view = (state: TabState, send: Send = answer()) => <Panel tabId={7} state={state} send={send} />;
const withAdditions = (more: Partial<TabState> = {}) => tabState({ report: report({ additions }), ...more });
const section = () => within(screen.getByRole('region', { name: 'Other reports add' }));
const asked = (id: string, at = Date.now()) => ({ id, at, sentenceStart: 900 });

describe('what other reports add', () => {
  it('says kind, value, source and sentence before anything is opened', async () => {
    const { container } = show(view(withAdditions()));
    const summary = container.querySelector('.addition summary');
    expect(summary?.textContent).toBe('Moneyabout $3 millionCape Courier says: Repairs at the yard will cost about $3 million, the owner said.');
    await expectAccessible(container);
  });

  it('counts the sources where several say it', () => {
    const [first] = additions;
    if (!first?.evidence[0]) throw new Error('no sample');
    const more = [...first.evidence, { ...first.evidence[0], article: 'x', source: 'Harbour Post' }, { ...first.evidence[0], article: 'y', source: 'Northern Wire' }];
    show(view(withAdditions({ report: report({ additions: [{ ...first, evidence: more }] }) })));
    expect(section().getByText('Cape Courier and 2 more say:')).toBeTruthy();
  });

  it('names a report once that tells it in two sentences, and takes neither for a copy', () => {
    const [first] = additions;
    if (!first?.evidence[0]) throw new Error('no sample');
    const again = { ...first.evidence[0], sentence: 'The yard needs about $3 million.', sentenceStart: 1200, start: 1215, end: 1231 };
    show(view(withAdditions({ report: report({ additions: [{ ...first, evidence: [first.evidence[0], again] }] }) })));
    expect(section().getByText('Cape Courier says:')).toBeTruthy();
    expect(section().getAllByRole('blockquote', { hidden: true }).filter(({ textContent }) => textContent === again.sentence)).toHaveLength(1);
    expect(section().queryByText(/[Ss]ame origin/)).toBeNull();
  });

  it('leads to both sentences: in the saved copy and on the page', async () => {
    const send = answer();
    const { user } = show(view(withAdditions(), send));
    await user.click(section().getByText('about $3 million', { selector: '.claim-value' }));
    expect(section().getByRole('link', { name: /Saved copy/ }).getAttribute('href')).toMatch(/article=a-5&at=/);
    await user.click(section().getByRole('button', { name: 'Show this sentence on the page' }));
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/show-sentence', tabId: 7, start: 900, end: 941 });
  });

  it('opens, with the focus, when its mark in the page is clicked, whatever is on show', async () => {
    const { user, rerender } = show(view(withAdditions({ selected: 'c0' })));
    rerender(view(withAdditions({ selected: null, asked: asked('one'), revision: 2 })));
    const details = section().getByText('about $3 million', { selector: '.claim-value' }).closest('details');
    expect(details?.open).toBe(true);
    expect(document.activeElement).toBe(details?.querySelector('summary'));
    // Going to a claim and back is no new click.
    await user.click(screen.getByRole('button', { name: /^nearly 12 hours/ }));
    await user.keyboard('{Escape}');
    expect(document.activeElement?.id).toBe('claim-c1');
  });

  it('takes a filter away that would hide it', async () => {
    const { user, rerender } = show(view(withAdditions()));
    await user.click(within(screen.getByRole('group', { name: 'Show only' })).getByRole('button', { name: '2 agree' }));
    expect(screen.queryByRole('region', { name: 'Other reports add' })).toBeNull();
    rerender(view(withAdditions({ asked: asked('two'), revision: 2 })));
    expect(section().getByText('about $3 million', { selector: '.claim-value' }).closest('details')?.open).toBe(true);
  });

  it('does not follow a click of long ago', () => {
    show(view(withAdditions({ asked: asked('old', Date.now() - 120_000) })));
    expect(section().getByText('about $3 million', { selector: '.claim-value' }).closest('details')?.open).toBe(false);
  });
});
