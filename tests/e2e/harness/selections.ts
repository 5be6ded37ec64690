import type { View } from './view.ts';

/** The extension's session storage, in a page of the extension of either browser. */
const SESSION = '(globalThis.browser ?? globalThis.chrome).storage.session';

/** What tests look at in the state of a tab. */
export interface TabFacts {
  readonly phase: string;
  readonly problem: string | null;
  readonly selected: string | null;
  readonly url: string;
}

/** From now on the view (the panel) keeps a list of every claim that is selected in any tab. */
export async function recordSelections(view: View): Promise<void> {
  await view.run(`(() => {
    const heard = (window.selectionsHeard = []);
    ${SESSION}.onChanged.addListener((changes) => {
      for (const { newValue } of Object.values(changes)) {
        if (newValue?.selected && heard.at(-1) !== newValue.selected) heard.push(newValue.selected);
      }
    });
  })()`);
}

/** The claims selected since {@link recordSelections}, in order. */
export async function selections(view: View): Promise<string[]> {
  return await view.run('window.selectionsHeard') as string[];
}

/** The state of every tab, as the extension keeps it. */
export async function tabFacts(view: View): Promise<Partial<TabFacts>[]> {
  return await view.run(`${SESSION}.get(null).then((all) => Object.values(all))`) as Partial<TabFacts>[];
}
