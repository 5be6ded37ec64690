import { COLOUR_NAMES, COLOURS, PRESETS } from '../../lib/settings/colours.ts';
import type { PresetName, VerdictColours } from '../../lib/settings/colours.ts';
import { PAINTED_VERDICTS } from '../../lib/settings/settings.ts';
import type { PaintedVerdict } from '../../lib/settings/settings.ts';
import { t } from '../i18n.ts';
import { VerdictIcon } from '../shared/verdict.tsx';

export interface ColoursProps {
  readonly colours: VerdictColours;
  readonly onChange: (colours: VerdictColours) => void;
}

const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

function isPreset(colours: VerdictColours, name: PresetName): boolean {
  return PAINTED_VERDICTS.every((verdict) => colours[verdict] === PRESETS[name][verdict]);
}

function VerdictRow({ verdict, colours, onChange }: ColoursProps & { readonly verdict: PaintedVerdict }) {
  return (
    <fieldset className="swatches" data-verdict={verdict}>
      <legend><VerdictIcon verdict={verdict} /> <span className="line-sample">{t(`verdict_${verdict}`)}</span></legend>
      {COLOUR_NAMES.map((name) => (
        <label key={name} className="swatch">
          <input type="radio" name={`colour-${verdict}`} checked={colours[verdict] === name} onChange={() => onChange({ ...colours, [verdict]: name })} />
          <span className="swatch-dot" style={{ background: COLOURS[name].line }} aria-hidden="true" />
          <span>{t(`colour_${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A colour for each verdict, from those that can be seen on any page; the line's shape stays, whatever the colour. */
export function Colours({ colours, onChange }: ColoursProps) {
  return <>
    <p className="hint">{t('options_colours_help')}</p>
    <div className="presets" role="group" aria-label={t('options_presets')}>
      {PRESET_NAMES.map((name) => (
        <button key={name} type="button" aria-pressed={isPreset(colours, name)} onClick={() => onChange(PRESETS[name])}>{t(`preset_${name}`)}</button>
      ))}
    </div>
    {PAINTED_VERDICTS.map((verdict) => <VerdictRow key={verdict} {...{ verdict, colours, onChange }} />)}
  </>;
}
