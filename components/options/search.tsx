import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { cleanTemplate, QUERY_MARK } from '../../lib/settings/search.ts';
import { t } from '../i18n.ts';

export interface SearchProps {
  readonly template: string | null;
  readonly onChange: (template: string | null) => void;
}

/** Where "find other reports" looks: the browser's own search, or an address with a place for the query. */
export function Search({ template, onChange }: SearchProps) {
  const id = useId();
  const [own, setOwn] = useState(template !== null);
  const [typed, setTyped] = useState(template ?? '');
  const [wrong, setWrong] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const clean = cleanTemplate(typed);
    setWrong(clean === null);
    if (clean !== null) onChange(clean);
  };
  return (
    <form onSubmit={save}>
      <fieldset>
        <legend>{t('options_search_with')}</legend>
        <label className="choice">
          <input type="radio" name="search" checked={!own} onChange={() => { setOwn(false); setWrong(false); onChange(null); }} />
          <span>{t('options_search_browser')}</span>
        </label>
        <label className="choice">
          <input type="radio" name="search" checked={own} onChange={() => setOwn(true)} />
          <span>{t('options_search_own')}</span>
        </label>
      </fieldset>
      {own && (
        <div className="line-form">
          <label htmlFor={id}>{t('options_search_address', QUERY_MARK)}</label>
          <span className="line-form-fields">
            <input
              id={id} type="text" inputMode="url" autoComplete="off" spellCheck={false} placeholder="https://search.example/?q=%s" value={typed}
              aria-invalid={wrong} aria-describedby={wrong ? `${id}-wrong` : undefined}
              onChange={(event) => { setTyped(event.target.value); setWrong(false); }}
            />
            <button type="submit">{t('options_save')}</button>
          </span>
          {wrong
            ? <span id={`${id}-wrong`} className="field-problem" role="alert">{t('options_search_wrong', QUERY_MARK)}</span>
            : template !== null && template === typed.trim() && <span className="hint" role="status">{t('options_saved')}</span>}
        </div>
      )}
    </form>
  );
}
