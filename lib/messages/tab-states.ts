import { tabKey } from './protocol.ts';
import type { TabState } from './protocol.ts';

/** The part of `storage.session` in use. */
export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What may be changed from outside; the rest is bookkeeping. */
export type TabChange = Partial<Omit<TabState, 'tabId' | 'revision'>>;

/** The states of tabs in session storage: one writer at a time per tab, each change with a higher revision. */
export class TabStates {
  readonly #area: SessionArea;
  readonly #queues = new Map<number, Promise<unknown>>();

  constructor(area: SessionArea) {
    this.#area = area;
  }

  async get(tabId: number): Promise<TabState | undefined> {
    const key = tabKey(tabId);
    // Written by nobody but ourselves; pages have no access to session storage.
    return (await this.#area.get(key))[key] as TabState | undefined;
  }

  async all(): Promise<TabState[]> {
    const entries = Object.entries(await this.#area.get(null));
    return entries.filter(([key]) => key.startsWith(tabKey(0).slice(0, -1))).map(([, state]) => state as TabState);
  }

  /**
   * Changes a tab's state, from `idle` if it had none. `change` may look at the state as it is now, and may leave it alone by
   * answering null.
   */
  update(tabId: number, change: TabChange | ((state: TabState) => TabChange | null)): Promise<TabState> {
    return this.#inTurn(tabId, async () => {
      const state = (await this.get(tabId)) ?? idle(tabId);
      const changes = typeof change === 'function' ? change(state) : change;
      if (changes === null) return state;
      const next: TabState = { ...state, ...changes, tabId, revision: state.revision + 1 };
      await this.#area.set({ [tabKey(tabId)]: next });
      return next;
    });
  }

  /** Forgets a tab; with a revision, only if its state has not changed since. */
  drop(tabId: number, revision?: number): Promise<void> {
    return this.#inTurn(tabId, async () => {
      if (revision !== undefined && (await this.get(tabId))?.revision !== revision) return;
      await this.#area.remove(tabKey(tabId));
    });
  }

  #inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(tabId) ?? Promise.resolve()).then(work, work);
    this.#queues.set(tabId, turn);
    const forget = (): void => {
      if (this.#queues.get(tabId) === turn) this.#queues.delete(tabId);
    };
    turn.then(forget, forget);
    return turn;
  }
}

function idle(tabId: number): TabState {
  return {
    tabId,
    windowId: -1,
    url: '',
    phase: 'idle',
    problem: null,
    report: null,
    selected: null,
    savedAs: null,
    revision: 0,
  };
}
