import type { Page } from 'puppeteer-core';
import { contextOf, contexts, evaluateIn } from './bidi.ts';
import type { Bidi } from './bidi.ts';
import type { View } from './view.ts';

/** Code for the browser's own window (`browser.xhtml`), where the toolbar and the sidebar live. */
export interface FirefoxWindow {
  /** Runs an expression in the window; its value must be a string or nothing. */
  run(expression: string): Promise<unknown>;
}

/** The browser window that a tab is in. */
export async function windowOf(bidi: Bidi, page: Page): Promise<FirefoxWindow> {
  const tab = (await contexts(bidi, 'content')).find((each) => each.context === contextOf(page));
  const frame = (await contexts(bidi, 'chrome')).find((each) => each.clientWindow === tab?.clientWindow && each.url.endsWith('/browser.xhtml'));
  if (!frame) throw new Error('the tab is in no window');
  return { run: (expression) => evaluateIn(bidi, frame.context, expression) };
}

const literal = (value: string): string => JSON.stringify(value);

/** Presses the extension's toolbar button in this window: `action.onClicked` with `activeTab`, as for a reader. */
export async function pressAction(window: FirefoxWindow, addonId: string): Promise<void> {
  await window.run(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${literal(addonId)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`);
}

/** Ends the extension's event page, as happens to an idle one. */
export async function terminateBackground(window: FirefoxWindow, addonId: string): Promise<void> {
  await window.run(`WebExtensionPolicy.getByID(${literal(addonId)}).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 'done')`);
}

/** Lets the extension run in private windows, as a reader may in the add-ons manager. */
export async function allowPrivate(window: FirefoxWindow, addonId: string): Promise<void> {
  await window.run(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${literal(addonId)});
    await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(extension.id)).reload();
  })()`);
}

/** A picture of the whole window, tabs and sidebar included, as a PNG. */
export async function windowPicture(window: FirefoxWindow): Promise<Uint8Array> {
  const url = await window.run(`(async () => {
    const box = new DOMRect(0, 0, innerWidth, innerHeight);
    const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(box, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = innerWidth;
    canvas.height = innerHeight;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png');
  })()`);
  return Buffer.from(String(url).split(',')[1] ?? '', 'base64');
}

const SIDEBAR = "SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')";

/** Opens the extension's sidebar from the window itself. */
export async function showSidebar(window: FirefoxWindow, addonId: string): Promise<void> {
  await window.run(`SidebarController.show(${literal(`${addonId.replaceAll(/\W/g, '_')}-sidebar-action`)}).then(() => 'shown')`);
}

/** Closes the sidebar. */
export async function hideSidebar(window: FirefoxWindow): Promise<void> {
  await window.run('void SidebarController.hide()');
}

/** True if the sidebar shows a page of this origin and has loaded it. */
export async function sidebarShows(window: FirefoxWindow, origin: string): Promise<boolean> {
  return (await window.run(`String(SidebarController.isOpen && ${SIDEBAR}?.currentURI?.spec.startsWith(${literal(`${origin}/`)}))`)) === 'true';
}


/**
 * The document in the sidebar. It lives in a process of its own that WebDriver does not reach: a frame script carries the code in and
 * the value out, in a sandbox over the document's own window, so that the code sees it as the page does.
 */
export function sidebarView(window: FirefoxWindow): View {
  return {
    async run(source) {
      const script = `(async () => {
        let answer;
        try {
          const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
          answer = { json: await Cu.evalInSandbox('(async () => JSON.stringify(await (' + ${literal(source)} + ')))()', sandbox) };
        } catch (error) {
          answer = { error: String(error) };
        }
        sendAsyncMessage('crossread-test', answer);
      })()`;
      const answer = await window.run(`new Promise((resolve) => {
        const { messageManager } = ${SIDEBAR};
        messageManager.addMessageListener('crossread-test', function heard({ data }) {
          messageManager.removeMessageListener('crossread-test', heard);
          resolve(JSON.stringify(data));
        });
        messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${literal(script)}), false);
      })`);
      const { json, error } = JSON.parse(String(answer)) as { json?: string; error?: string };
      if (error !== undefined) throw new Error(error);
      return json === undefined ? undefined : JSON.parse(json);
    },
    async clickAt(x, y) {
      await window.run(`(() => {
        const outer = SidebarController.browser.getBoundingClientRect();
        const inner = ${SIDEBAR}.getBoundingClientRect();
        const at = [outer.x + inner.x + ${x}, outer.y + inner.y + ${y}];
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          synthesizeMouseEvent(type, ...at, { button: 0, clickCount: 1, buttons: type === 'mousedown' ? 1 : 0 }, { isDOMEventSynthesized: false });
        }
      })()`);
    },
  };
}
