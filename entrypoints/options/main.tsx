import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { openShortcutPage, useShortcuts } from '../../components/options/shortcuts.tsx';
import { useSettings } from '../../components/options/use-settings.ts';
import { useSites } from '../../components/options/use-sites.ts';
import { ErrorBoundary } from '../../components/shared/error-boundary.tsx';
import { followColours } from '../../components/shared/own-colours.ts';
import { KINDS } from '../../lib/kinds/list.ts';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/verdicts.css';
import '../../components/styles/set-up.css';

const kinds = KINDS.map(({ name }) => name);

function Options() {
  return <OptionsPage {...useSettings()} sites={useSites()} kinds={kinds} shortcuts={useShortcuts()} onOpenShortcuts={() => void openShortcutPage()} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
void followColours(document);
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary reload={() => location.reload()}><Options /></ErrorBoundary>
  </StrictMode>,
);
