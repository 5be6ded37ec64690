import { useId } from 'react';
import { t } from '../i18n.ts';

/** Whether the panel shows the record of every decision. */
export function Developer({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <label className="choice">
      <input type="checkbox" checked={on} aria-describedby={id} onChange={() => onChange(!on)} />
      <span>{t('options_decisions')}</span>
      <span id={id} className="hint">{t('options_decisions_help')}</span>
    </label>
  );
}
