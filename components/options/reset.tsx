import { useRef, useState } from 'react';
import { t } from '../i18n.ts';

/** Asks once more before the options are as new; the focus stays with the question. */
export function Reset({ onReset }: { readonly onReset: () => void }) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const done = (reset: boolean) => {
    setAsking(false);
    if (reset) onReset();
    opener.current?.focus();
  };
  return (
    <div className="reset">
      <button ref={opener} type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>{t('options_reset')}</button>
      {asking && (
        <div role="group" aria-label={t('options_reset_question')} className="reset-question">
          <p>{t('options_reset_question')} {t('options_reset_help')}</p>
          <p className="message-actions">
            <button type="button" className="primary" autoFocus onClick={() => done(true)}>{t('options_reset_yes')}</button>
            <button type="button" onClick={() => done(false)}>{t('options_reset_no')}</button>
          </p>
        </div>
      )}
    </div>
  );
}
