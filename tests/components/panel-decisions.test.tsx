// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { Send } from '../../components/panel/ports.ts';
import type { Decision } from '../../lib/comparison/decision.ts';
import type { TabState } from '../../lib/messages/protocol.ts';
import messages from '../../public/_locales/en/messages.json';
import { expectAccessible, show } from './render.tsx';
import { claim, evidence, report, tabState } from './samples.ts';

const RULES = [
  'same-value', 'compatible-value', 'different-value', 'silent-on-event', 'silent-on-owner', 'other-detail', 'other-owner', 'incomparable', 'vetoed',
  'agrees-elsewhere', 'another-sentence', 'value-taken', 'other-occasion', 'wider', 'too-weak', 'not-pinned-down', 'too-long-after', 'other-news',
] as const satisfies readonly Decision['rule'][];

function decision(part: Partial<Decision> = {}): Decision {
  return {
    rule: 'different-value',
    slots: { matched: ['head', 'participant'], vetoed: [], waived: ['action'] },
    values: { page: '52 passengers', other: '48 passengers', outcome: 'different', reason: { key: 'reason_different_value', args: ['52', '48'] }, intervals: { page: '52', other: '48', shared: null } },
    score: { total: 0.52, parts: [{ part: 'wording', points: 0.31 }, { part: 'head', points: 0.21 }], needed: { score: 0.4, slots: 3 } },
    origin: { origin: 'o3', copyOf: 'a-3', shared: 0.62 },
    ...part,
  };
}

const refused = {
  article: 'a-9', title: 'Crew of the ferry', source: 'Cape Courier', sentence: 'It had a crew of nine.', sentenceStart: 40, start: 49, end: 61, text: 'crew of nine',
  decision: decision({ rule: 'vetoed', slots: { matched: [], vetoed: ['time'], waived: [] }, score: null, origin: { origin: 'o4', copyOf: null, shared: 0 } }),
};
const explained = claim('c0', 'The ferry carried 52 passengers.', '52 passengers', {
  verdict: 'differs',
  evidence: [
    evidence('differs', 'There were 48 passengers.', '48 passengers', { decision: decision() }),
    evidence('differs', 'It held 48 passengers.', '48 passengers', { article: 'a-3', source: 'Harbour Mail' }),
  ],
  refused: [refused],
});
const state = (more: Partial<TabState> = {}) => tabState({ selected: 'c0', report: report({ claims: [explained] }), ...more });
const view = (of: TabState) => <Panel tabId={7} state={of} send={vi.fn<Send>(async () => ({ ok: true }))} />;

describe('the record of a decision', () => {
  it('opens below its evidence, by key too, and says rule, values, slots, score and origin', async () => {
    const { user, container } = show(view(state()));
    const summary = screen.getByText('How this was decided');
    const details = summary.closest('details');
    expect(details?.open).toBe(false);
    await user.click(summary);
    expect(details?.open).toBe(true);
    const terms = [...(details?.querySelectorAll('dt') ?? [])].map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
    expect(terms).toEqual([
      'Rule: Another value of the same detail different-value',
      'Values: “52 passengers” here, “48 passengers” there: different',
      'Intervals: 52 here, 48 there; in common: none',
      'Slots that match: head, participant (at least 3 needed)',
      'Slots that differ, but were let pass: action',
      'Origin: o3: 62 % of its words are those of “Harbour Mail”',
    ]);
    const score = screen.getByRole('table', { name: 'Score: 0.52 of at least 0.4' });
    expect(within(score).getByRole('row', { name: 'wording 0.31' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('lists what came near and was refused, with the rule', async () => {
    const { user } = show(view(state()));
    const section = within(screen.getByRole('region', { name: 'Near, but refused' }));
    await user.click(section.getByText(/crew of nine/, { selector: 'summary' }));
    expect(section.getByText('time').previousElementSibling?.textContent).toBe('Slots that forbid it');
    expect(section.getByRole('link', { name: /Crew of the ferry/ }).getAttribute('href')).toContain('at=49-61');
  });

  it('says the odds of a silence, and what is needed of them', async () => {
    const silent = decision({ rule: 'silent-on-event', score: { total: 0.3, parts: [{ part: 'wording', points: 0.3 }], needed: null }, odds: { is: 1.25, needed: 0 } });
    const quiet = claim('c0', 'The ferry carried 52 passengers.', '52 passengers', { verdict: 'unstated', evidence: [evidence('unstated', 'The ferry sank.', null, { decision: silent })] });
    const { user } = show(view(state({ report: report({ claims: [quiet] }) })));
    await user.click(screen.getByText('How this was decided'));
    expect(screen.getByText('Odds (logarithm)').nextElementSibling?.textContent).toBe('1.25 of at least 0');
    expect(screen.getByRole('table', { name: 'Score: 0.30' })).toBeTruthy();
  });

  it('is not there unless asked for', () => {
    show(view(tabState({ selected: 'c0' })));
    expect(screen.queryByText('How this was decided')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Near, but refused' })).toBeNull();
  });

  it('has words for every rule', () => {
    expect(RULES.map((rule) => `rule_${rule.replaceAll('-', '_')}`).filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  });
});
