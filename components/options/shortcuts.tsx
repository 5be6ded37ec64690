import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../i18n.ts';

export interface Shortcut {
  readonly name: string;
  /** As the browser writes it: `Alt+Shift+K`; empty when the reader or another extension has taken it. */
  readonly keys: string;
}

/** Newer than the types at hand, and Firefox only. */
interface WithShortcutPage {
  openShortcutSettings?: () => Promise<void>;
}

/** Commands in the order shown; Firefox has a name of its own for opening the sidebar. */
const ORDER = ['check-page', 'next-claim', 'previous-claim', 'open-panel', '_execute_sidebar_action'];
const LABELS = {
  'check-page': 'command_check_page', 'next-claim': 'command_next_claim', 'previous-claim': 'command_previous_claim',
  'open-panel': 'command_open_panel', _execute_sidebar_action: 'command_open_panel',
} as const;

/** The shortcuts as they are set now; asked again when the page comes back to the front. Null until known. */
export function useShortcuts(): readonly Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  const refresh = useCallback(() => {
    browser.commands.getAll().then((commands) => setShortcuts(ORDER.flatMap((name) => {
      const command = commands.find((each) => each.name === name);
      return command === undefined ? [] : [{ name, keys: command.shortcut ?? '' }];
    })), (error: unknown) => console.error('Crossread: shortcuts unknown', error));
  }, []);
  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);
  return shortcuts;
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcutPage(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & WithShortcutPage;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function label(name: string): string {
  return Object.hasOwn(LABELS, name) ? t(LABELS[name as keyof typeof LABELS]) : name;
}

function Keys({ keys }: { readonly keys: string }) {
  if (keys === '') return <span className="hint">{t('shortcut_none')}</span>;
  // A Mac writes signs without a plus between them.
  const parts = keys.includes('+') ? keys.split('+') : [keys];
  return parts.map((part, at) => <span key={part}>{at > 0 && '+'}<kbd>{part}</kbd></span>);
}

export interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onOpen: () => void;
}

/** What the keys do, and the way to where they are changed. */
export function Shortcuts({ shortcuts, onOpen }: ShortcutsProps) {
  return (
    <div className="shortcuts">
      <dl>
        {shortcuts.map(({ name, keys }) => <div key={name}><dt>{label(name)}</dt><dd><Keys keys={keys} /></dd></div>)}
      </dl>
      <p><button type="button" className="quiet" onClick={onOpen}>{t('shortcuts_change')}</button></p>
    </div>
  );
}
