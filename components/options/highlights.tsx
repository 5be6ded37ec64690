import { useId } from 'react';
import type { KindName } from '../../lib/kinds/kind.ts';
import { PAINTED_VERDICTS } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { t } from '../i18n.ts';
import { VerdictIcon } from '../shared/verdict.tsx';

export interface HighlightsProps {
  readonly settings: Settings;
  /** Kinds that there are, in the order shown. */
  readonly kinds: readonly KindName[];
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The list without what was in it, or with what was not. */
function toggled<T>(hidden: readonly T[], one: T): T[] {
  return hidden.includes(one) ? hidden.filter((other) => other !== one) : [...hidden, one];
}

/** Which verdicts and which kinds are underlined in pages. */
export function Highlights({ settings, kinds, onChange }: HighlightsProps) {
  const id = useId();
  const { hiddenKinds, hiddenVerdicts } = settings;
  return <>
    <fieldset>
      <legend>{t('options_verdicts')}</legend>
      {PAINTED_VERDICTS.map((verdict) => (
        <label key={verdict} className="choice" data-verdict={verdict}>
          <input type="checkbox" checked={!hiddenVerdicts.includes(verdict)} aria-describedby={`${id}-${verdict}`} onChange={() => onChange({ hiddenVerdicts: toggled(hiddenVerdicts, verdict) })} />
          <VerdictIcon verdict={verdict} />
          <span className="line-sample">{t(`verdict_${verdict}`)}</span>
          <span id={`${id}-${verdict}`} className="hint">{t(`verdict_${verdict}_long`)}</span>
        </label>
      ))}
    </fieldset>
    <fieldset>
      <legend>{t('options_kinds')}</legend>
      <div className="columns">
        {kinds.map((kind) => (
          <label key={kind} className="choice">
            <input type="checkbox" checked={!hiddenKinds.includes(kind)} onChange={() => onChange({ hiddenKinds: toggled(hiddenKinds, kind) })} />
            <span>{t(`kind_${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
    <fieldset>
      <legend>{t('options_additions')}</legend>
      <label className="choice">
        <input type="checkbox" checked={settings.marksAdditions} aria-describedby={`${id}-additions`} onChange={() => onChange({ marksAdditions: !settings.marksAdditions })} />
        <span>{t('options_marks_additions')}</span>
        <span id={`${id}-additions`} className="hint">{t('options_marks_additions_help')}</span>
      </label>
    </fieldset>
    <p className="hint">{t('options_highlights_help')}</p>
  </>;
}
