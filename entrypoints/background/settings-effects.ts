import { browser } from 'wxt/browser';
import type { TabStates } from '../../lib/messages/tab-states.ts';
import { pageRules } from '../../lib/settings/colours.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { PageTasks } from './page-tasks.ts';
import { syncSites } from './sites.ts';

/** Brings what is open in line with changed settings: colours at once, what is highlighted by checking again. */
export async function applySettings(states: TabStates, tasks: PageTasks, now: Settings, before: Settings): Promise<void> {
  if (!same(now.sites, before.sites)) await syncSites();
  const recolour = pageRules(now.colours) !== pageRules(before.colours);
  const hides = !same(now.hiddenKinds, before.hiddenKinds) || !same(now.hiddenVerdicts, before.hiddenVerdicts);
  const recheck = hides || now.marksAdditions !== before.marksAdditions || now.showsDecisions !== before.showsDecisions;
  if (!recolour && !recheck) return;
  for (const { tabId, phase, excerpt } of await states.all()) {
    if (phase !== 'ready') continue;
    if (recolour) await replaceRules(tabId, pageRules(before.colours), pageRules(now.colours));
    if (recheck && !excerpt) await tasks.send(tabId, { type: 'reader/check' });
  }
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));

async function replaceRules(tabId: number, old: string, rules: string): Promise<void> {
  const target = { tabId };
  try {
    if (old !== '') await browser.scripting.removeCSS({ target, css: old });
    if (rules !== '') await browser.scripting.insertCSS({ target, css: rules });
  } catch (error) {
    // The page is gone, or was left to us for one visit only; the next check brings the colours with it.
    console.warn('Crossread: colours were not changed in tab', tabId, error);
  }
}
