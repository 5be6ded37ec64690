import type { SessionArea } from '../../lib/messages/tab-states.ts';

/** Session storage in memory; answers in a later turn, as the real one does. */
export function sessionArea(): SessionArea & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    items,
    async get(key) {
      await later();
      return Object.fromEntries([...items].filter(([name]) => key === null || name === key));
    },
    async set(added) {
      await later();
      for (const [key, value] of Object.entries(added)) items.set(key, value);
    },
    async remove(key) {
      await later();
      items.delete(key);
    },
  };
}
