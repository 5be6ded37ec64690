import { t } from '../i18n.ts';

/** How the claims of a page are laid out. */
export type ListView = 'list' | 'table';

const VIEWS: readonly ListView[] = ['list', 'table'];

/** List of statements, or table of all reports. */
export function ViewSwitch({ view, onView }: { readonly view: ListView; readonly onView: (view: ListView) => void }) {
  return (
    <div className="view-switch" role="group" aria-label={t('view_label')}>
      {VIEWS.map((each) => (
        <button key={each} type="button" className="quiet" aria-pressed={view === each} onClick={() => onView(each)}>{t(`view_${each}`)}</button>
      ))}
    </div>
  );
}
