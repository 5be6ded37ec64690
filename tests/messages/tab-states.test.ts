import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TabStates } from '../../lib/messages/tab-states.ts';
import { sessionArea } from './session-area.ts';

test('a tab begins idle, and every change raises the revision', async () => {
  const states = new TabStates(sessionArea());
  expect(await states.get(1)).toBeUndefined();
  expect(await states.update(1, { phase: 'reading', url: 'https://quay.example/' })).toMatchObject({ phase: 'reading', revision: 1, report: null });
  expect(await states.update(1, { selected: 'c1' })).toMatchObject({ phase: 'reading', selected: 'c1', revision: 2 });
  expect(await states.update(1, () => null)).toMatchObject({ revision: 2 });
});

test('changes made at the same time are all kept, tab by tab', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 20 }), async (tabs) => {
      const states = new TabStates(sessionArea());
      await Promise.all(tabs.map((tab) => states.update(tab, (state) => ({ url: `${state.url}x` }))));
      for (const tab of new Set(tabs)) {
        const n = tabs.filter((each) => each === tab).length;
        expect(await states.get(tab)).toMatchObject({ tabId: tab, revision: n, url: 'x'.repeat(n) });
      }
    }),
    { numRuns: 30 },
  );
});

test('a tab is forgotten, and others are not', async () => {
  const area = sessionArea();
  area.items.set('other', 1);
  const states = new TabStates(area);
  await states.update(1, { phase: 'ready' });
  await states.update(12, { phase: 'ready' });
  await states.drop(1);
  expect((await states.all()).map(({ tabId }) => tabId)).toEqual([12]);
});

test('a state that has changed meanwhile is not forgotten', async () => {
  const states = new TabStates(sessionArea());
  const { revision } = await states.update(1, { phase: 'ready' });
  await states.update(1, { phase: 'reading' });
  await states.drop(1, revision);
  expect(await states.get(1)).toMatchObject({ phase: 'reading' });
  await states.drop(1, revision + 1);
  expect(await states.get(1)).toBeUndefined();
});

test('a failed write does not stop the next one', async () => {
  const area = sessionArea();
  const states = new TabStates({ ...area, set: (items) => (area.items.has('full') ? Promise.reject(new Error('full')) : area.set(items)) });
  area.items.set('full', true);
  await expect(states.update(1, { phase: 'reading' })).rejects.toThrow('full');
  area.items.delete('full');
  expect(await states.update(1, { phase: 'reading' })).toMatchObject({ revision: 1 });
});
