import { useEffect, useRef } from 'react';

/** What a key asks for, or null. `j`/`k` as in mail and feed readers; arrows beside them. */
export type KeyCommand = 'next' | 'previous' | 'back' | null;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

/** `list`: up and down move through the rows. `claim`: left and right step, since up and down scroll the evidence. */
export function commandOf(event: KeyboardEvent, view: 'list' | 'claim'): KeyCommand {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return null;
  switch (event.key) {
    case 'j': return 'next';
    case 'k': return 'previous';
    case 'ArrowDown': return view === 'list' ? 'next' : null;
    case 'ArrowUp': return view === 'list' ? 'previous' : null;
    case 'ArrowRight': return view === 'claim' ? 'next' : null;
    case 'ArrowLeft': return view === 'claim' ? 'previous' : null;
    case 'Escape': return view === 'claim' ? 'back' : null;
    default: return null;
  }
}

/** Calls `run` for every command key pressed anywhere in the panel. */
export function useKeys(view: 'list' | 'claim', run: (command: Exclude<KeyCommand, null>) => void): void {
  const latest = useRef(run);
  useEffect(() => { latest.current = run; });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event, view);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view]);
}

/** Moves the focus to the next or previous claim row on show; the first, or last, when none has it. */
export function moveFocus(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.claim-row')]
    .filter((row) => row.closest('details:not([open])') === null);
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by;
  rows[next]?.focus();
}
