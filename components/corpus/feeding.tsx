import { useCallback, useEffect, useRef, useState } from 'react';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import type { Link } from '../../lib/corpus/importers/bookmarks.ts';
import { t } from '../i18n.ts';
import { AddTabs } from '../shared/add-tabs.tsx';
import type { Toasts } from '../shared/toast.tsx';
import { failureSentence } from './failure.tsx';
import { ImportArea } from './import-area.tsx';
import { LinkList } from './link-list.tsx';
import { Paste } from './paste.tsx';
import type { Imports, PageGathering } from './ports.ts';

export interface FeedingProps {
  readonly corpus: Corpus;
  readonly imports: Imports;
  readonly pages: PageGathering;
  readonly toasts: Toasts;
  /** The reader came here to add their open tabs. */
  readonly tabsAsked: boolean;
}

/** All ways to bring articles in. */
export function Feeding({ corpus, imports, pages, toasts, tabsAsked }: FeedingProps) {
  const [links, setLinks] = useState<readonly Link[] | null>(null);
  const other = useRef<HTMLDivElement>(null);
  // The rights are asked for in a click of theirs, so coming here only brings them to the button.
  useEffect(() => { if (tabsAsked) other.current?.querySelector('button')?.focus(); }, [tabsAsked]);
  const onLinks = useCallback((found: readonly Link[]) => setLinks(found), []);
  return <>
    <ImportArea imports={imports} toasts={toasts} onLinks={onLinks} />
    <div className="feeding" role="group" aria-label={t('feeding_other')} ref={other}>
      <AddTabs gather={pages.openTabs} failure={failureSentence} />
      <Paste corpus={corpus} toasts={toasts} />
    </div>
    {links && <LinkList links={links} pages={pages} onClose={() => setLinks(null)} />}
  </>;
}
