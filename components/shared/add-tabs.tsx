import { t } from '../i18n.ts';
import { GatheringView, isBusy, useGathering } from './gathering.tsx';
import type { Gather } from './gathering.tsx';

export interface AddTabsProps {
  /** Begins in the turn of the click. */
  readonly gather: Gather;
  readonly failure: (error: unknown) => string;
}

/** The button that adds the articles of all open tabs, with its progress and outcome. */
export function AddTabs({ gather, failure }: AddTabsProps) {
  const { gathering, start, cancel, dismiss } = useGathering();
  return (
    <div className="add-tabs">
      <button type="button" disabled={isBusy(gathering)} onClick={() => start(gather)}>{t('gather_tabs')}</button>
      <GatheringView gathering={gathering} onCancel={cancel} onDismiss={dismiss} failure={failure} />
    </div>
  );
}
