import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KINDS } from '../../lib/kinds/list.ts';
import { DEFAULTS, isShown, parseSettings } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store.ts';

const CHOSEN: Settings = {
  version: 1,
  hiddenKinds: ['date', 'quote'],
  hiddenVerdicts: ['agrees'],
  marksAdditions: false,
  showsDecisions: true,
  colours: { differs: 'purple', unstated: 'grey', agrees: 'blue' },
  searchTemplate: 'https://search.example/?q=%s',
  privateWindows: 'allow',
  sites: ['news.example', 'paper.example'],
};

describe('what is stored', () => {
  test('comes back as it was', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
    expect(parseSettings(DEFAULTS)).toEqual(DEFAULTS);
  });

  test('gives the defaults when it is junk, and never throws', () => {
    fc.assert(fc.property(fc.anything(), (junk) => {
      const settings = parseSettings(junk);
      expect(parseSettings(settings)).toEqual(settings);
    }));
    for (const junk of [undefined, null, 7, 'settings', [], [CHOSEN], () => CHOSEN]) expect(parseSettings(junk)).toEqual(DEFAULTS);
  });

  test('loses one field to damage and keeps the others', () => {
    fc.assert(fc.property(fc.constantFrom(...(Object.keys(CHOSEN) as (keyof Settings)[])), fc.jsonValue(), (field, junk) => {
      const { [field]: _lost, ...kept } = CHOSEN;
      expect(parseSettings({ ...CHOSEN, [field]: junk })).toMatchObject(kept);
      expect(parseSettings(kept)).toEqual({ ...kept, [field]: DEFAULTS[field] });
    }));
  });

  test('of a later version keeps what is understood', () => {
    expect(parseSettings({ ...CHOSEN, version: 9, sounds: true, hiddenKinds: ['date', 'odour'] })).toEqual({ ...CHOSEN, hiddenKinds: ['date'] });
  });

  test('lets no site through that is none', () => {
    const sites = ['News.example', 'https://www.news.example/a', 'javascript:alert(1)', '*', '<all_urls>', 7, null, 'a b'];
    expect(parseSettings({ sites }).sites).toEqual(['news.example']);
  });
});

test('a kind that comes later is shown', () => {
  for (const { name } of KINDS) expect(isShown(DEFAULTS, name, 'differs')).toBe(true);
  expect(isShown(CHOSEN, 'date', 'differs')).toBe(false);
  expect(isShown(CHOSEN, 'count', 'agrees')).toBe(false);
  expect(isShown(CHOSEN, 'count', 'differs')).toBe(true);
});

describe('the store', () => {
  beforeEach(() => fakeBrowser.reset());

  test('begins with the defaults and keeps every change', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    await Promise.all([
      changeSettings({ privateWindows: 'allow' }),
      changeSettings(({ sites }) => ({ sites: [...sites, 'news.example'] })),
      changeSettings(({ sites }) => ({ sites: [...sites, 'paper.example'] })),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, privateWindows: 'allow', sites: ['news.example', 'paper.example'] });
  });

  test('tells of changes until it is told not to', async () => {
    const listener = vi.fn();
    const stop = watchSettings(listener);
    await changeSettings({ hiddenVerdicts: ['agrees'] });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    expect(listener).toHaveBeenCalledWith({ ...DEFAULTS, hiddenVerdicts: ['agrees'] }, DEFAULTS);
    stop();
    await changeSettings({ hiddenVerdicts: [] });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
