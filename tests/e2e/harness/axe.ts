import { readFileSync } from 'node:fs';
import type { View } from './view.ts';

/** What axe-core finds amiss in a document as it is drawn, colours included: rule and element in one line each. */
export async function axeFindings(view: View): Promise<string[]> {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  // In one expression, because the views of Firefox's sidebar keep nothing between two.
  return await view.run(`(async () => {
    ${axe};
    const { violations } = await (globalThis.axe ?? axe).run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')));
  })()`) as string[];
}
