import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../i18n.ts';

/** How long an undo stays on offer, milliseconds; hovering or focusing the toast stops the clock. */
export const TOAST_MS = 10_000;

export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly undo?: () => void;
  /** After a key press that removed what had the focus: Undo is then the next thing to press. */
  readonly takesFocus?: boolean;
}

export interface Toasts {
  readonly notice: (Notice & { readonly id: number }) | null;
  show(notice: Notice): void;
  dismiss(): void;
}

/** One notice at a time; a new one takes the place of the last. */
export function useToasts(): Toasts {
  const [notice, setNotice] = useState<Toasts['notice']>(null);
  const next = useRef(0);
  const show = useCallback((value: Notice) => setNotice({ ...value, id: next.current++ }), []);
  const dismiss = useCallback(() => setNotice(null), []);
  return { notice, show, dismiss };
}

/** The toast goes away with the focus in it: hand that to the view, or the keyboard would start over. */
function leave(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}

function Body({ notice, dismiss }: { readonly notice: Notice; readonly dismiss: () => void }) {
  const [held, setHeld] = useState(false);
  // A problem stays until it is dismissed: it may say what to do.
  const timed = notice.tone === 'done' && !held;
  useEffect(() => {
    if (!timed) return;
    const timer = setTimeout(dismiss, TOAST_MS);
    return () => clearTimeout(timer);
  }, [timed, dismiss]);
  const { undo, takesFocus = false } = notice;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (takesFocus) button.current?.focus(); }, [takesFocus]);
  return (
    <div
      className="toast" data-tone={notice.tone}
      onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}
    >
      <p>{notice.text}</p>
      {undo && <button ref={button} type="button" className="toast-undo" onClick={() => { leave(); dismiss(); undo(); }}>{t('panel_undo')}</button>}
      <button type="button" className="toast-dismiss" aria-label={t('panel_dismiss')} onClick={() => { leave(); dismiss(); }}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false"><path className="stroke" d="m3 3 10 10M13 3 3 13" /></svg>
      </button>
    </div>
  );
}

/** The live region is always there, empty or not: one that appears together with its words is often not read out. */
export function Toast({ toasts }: { readonly toasts: Toasts }) {
  const { notice, dismiss } = toasts;
  return (
    <div className="toast-region" role="status" aria-live="polite">
      {notice && <Body key={notice.id} notice={notice} dismiss={dismiss} />}
    </div>
  );
}
