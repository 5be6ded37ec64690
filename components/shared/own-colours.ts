import { ownRules, pageRules } from '../../lib/settings/colours.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';

/**
 * Gives one of our own pages the reader's colours, now and whenever they change; with `highlights`, those of highlights too.
 * Rejects when the settings cannot be read.
 */
export async function followColours(document: Document, { highlights = false } = {}): Promise<void> {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const dress = ({ colours }: Settings): void => {
    sheet.replaceSync(`${ownRules(colours)}\n${highlights ? pageRules(colours) : ''}`);
  };
  watchSettings(dress);
  dress(await readSettings());
}
