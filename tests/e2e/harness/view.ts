import type { Page } from 'puppeteer-core';
import { waitFor } from './wait.ts';

/** Anything with a document that code can be run in: a tab, the side panel, the sidebar of Firefox. */
export interface View {
  /** Runs an expression in the document and gives its (awaited) value, which must be plain data. */
  run(source: string): Promise<unknown>;
  /** A real click of the mouse at a point of the document's viewport. */
  clickAt(x: number, y: number): Promise<void>;
}

/** A tab as a view. */
export function pageView(page: Page): View {
  return {
    run: (source) => page.evaluate(source),
    clickAt: (x, y) => page.mouse.click(x, y),
  };
}

/** Runs a self-contained function in the view; arguments and result must be plain data. */
export async function evaluate<A extends readonly unknown[], R>(view: View, fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return await view.run(`(${fn.toString()})(${list})`) as Awaited<R>;
}

/** Roles that the tests ask for. */
export type Role = 'button' | 'link' | 'heading' | 'listitem' | 'article' | 'region' | 'searchbox' | 'status' | 'alert' | 'progressbar' | 'mark' | 'group';

/** A name in full, or a part of it: `{ part: '4 hours' }`. */
export type Name = string | { readonly part: string };

interface Found {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Runs in the document: visible elements of a role and name, with the middle of their first box; with `scroll` only the first, in view. */
function find(role: Role, name: Name | null, scroll: boolean): Found[] {
  const selectors: Record<Role, string> = {
    button: 'button, summary, [role=button]', link: 'a[href], [role=link]', heading: 'h1, h2, h3, h4, [role=heading]',
    listitem: 'li', article: 'article', region: 'section[aria-label], section[aria-labelledby], [role=region]',
    searchbox: 'input[type=search], [role=searchbox]', status: '[role=status], output', alert: '[role=alert]',
    progressbar: 'progress, [role=progressbar]', mark: 'mark', group: '[role=group], fieldset, details',
  };
  const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby');
    if (ids !== null) return tidy(ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' '));
    return tidy(element.getAttribute('aria-label') ?? element.textContent);
  };
  const fits = (element: Element): boolean => {
    if (name === null) return true;
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : own.includes(name.part);
  };
  const found = [...document.querySelectorAll(selectors[role])].filter((element) => element.checkVisibility() && fits(element));
  return (scroll ? found.slice(0, 1) : found).map((element) => {
    if (scroll) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { text: tidy(element.textContent), x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** Texts of the visible elements of a role (and name), in order; waits for the first. */
export async function texts(view: View, role: Role, name: Name | null = null): Promise<string[]> {
  return waitFor(`${role} ${JSON.stringify(name)}`, async () => {
    const found = await evaluate(view, find, role, name, false);
    return found.length > 0 && found.map((each) => each.text);
  });
}

/** True if there is such an element now; does not wait. */
export async function has(view: View, role: Role, name: Name | null = null): Promise<boolean> {
  return (await evaluate(view, find, role, name, false)).length > 0;
}

/** Waits for an element of the role and name that has come to rest, and clicks it with the mouse. */
export async function click(view: View, role: Role, name: Name): Promise<void> {
  let before = '';
  const at = await waitFor(`${role} ${JSON.stringify(name)}`, async () => {
    const [first] = await evaluate(view, find, role, name, true);
    if (first === undefined) return false;
    // A page that is still filling moves it away from under the mouse.
    const place = `${first.x} ${first.y}`;
    const atRest = place === before;
    before = place;
    return atRest && first;
  });
  await view.clickAt(at.x, at.y);
}

/** All text of the document as rendered. */
export async function textOf(view: View): Promise<string> {
  return evaluate(view, () => document.body.innerText);
}

/** Waits until the document shows this text. */
export async function waitForText(view: View, text: string, patience?: number): Promise<void> {
  let seen = '';
  try {
    await waitFor(`the text ${JSON.stringify(text)}`, async () => {
      seen = await textOf(view);
      return seen.includes(text);
    }, patience);
  } catch (error) {
    throw new Error(`${String(error)}\nThe view shows:\n${seen.slice(0, 2_000)}`, { cause: error });
  }
}
