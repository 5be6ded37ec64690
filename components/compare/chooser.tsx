import { useId } from 'react';
import { t } from '../i18n.ts';
import type { OpenTab } from './ports.ts';

/** What one side of the comparison is to be: a tab by its id, or words pasted here. */
export interface Choice {
  readonly tab: number | null;
  readonly pasted: string;
}

export const NOTHING: Choice = { tab: null, pasted: '' };

const PASTE = 'paste';

interface Props {
  readonly legend: string;
  readonly tabs: readonly OpenTab[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly problem: string | null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** One side: an open tab, or a draft to paste. */
export function Chooser({ legend, tabs, choice, onChoose, problem }: Props) {
  const [select, area, hint, alert] = [useId(), useId(), useId(), useId()];
  const pasting = choice.tab === null;
  return (
    <fieldset className="chooser">
      <legend>{legend}</legend>
      <label htmlFor={select} className="unseen">{t('compare_choose')}</label>
      <select
        id={select} value={pasting ? PASTE : String(choice.tab)} aria-describedby={problem === null ? undefined : alert}
        onChange={({ target }) => onChoose({ ...choice, tab: target.value === PASTE ? null : Number(target.value) })}
      >
        <option value={PASTE}>{t('compare_paste')}</option>
        {tabs.length > 0 && (
          <optgroup label={t('compare_tabs')}>
            {tabs.map((tab) => <option key={tab.id} value={tab.id}>{`${tab.title || tab.url} — ${hostOf(tab.url)}`}</option>)}
          </optgroup>
        )}
      </select>
      {pasting && <>
        <label htmlFor={area}>{t('compare_pasted')}</label>
        <textarea
          id={area} value={choice.pasted} rows={9} aria-describedby={hint}
          onChange={({ target }) => onChoose({ ...choice, pasted: target.value })}
        />
        <p id={hint} className="hint">{t('compare_paste_help')}</p>
      </>}
      {problem !== null && <p id={alert} role="alert" className="chooser-problem">{problem}</p>}
    </fieldset>
  );
}
