import type { Settings } from '../../lib/settings/settings.ts';
import { t } from '../i18n.ts';

export interface PrivateWindowsProps {
  readonly rule: Settings['privateWindows'];
  readonly onChange: (rule: Settings['privateWindows']) => void;
}

/** Whether what is read in a private window may leave a trace in the corpus. */
export function PrivateWindows({ rule, onChange }: PrivateWindowsProps) {
  return (
    <fieldset>
      <legend>{t('options_private_question')}</legend>
      {(['refuse', 'allow'] as const).map((choice) => (
        <label key={choice} className="choice">
          <input type="radio" name="private" checked={rule === choice} onChange={() => onChange(choice)} />
          <span>{t(`options_private_${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
