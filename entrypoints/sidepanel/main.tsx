import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { failureSentence } from '../../components/corpus/failure.tsx';
import { PanelHelp } from '../../components/options/panel-help.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { Send } from '../../components/panel/ports.ts';
import { useActiveTab } from '../../components/panel/use-active-tab.ts';
import { AddTabs } from '../../components/shared/add-tabs.tsx';
import { ErrorBoundary } from '../../components/shared/error-boundary.tsx';
import { openTabs } from '../../components/shared/open-tabs.ts';
import { followColours } from '../../components/shared/own-colours.ts';
import type { PanelAnswer, TabState } from '../../lib/messages/protocol.ts';
import { finder } from './finder.ts';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/verdicts.css';
import '../../components/styles/panel.css';
import '../../components/styles/gathering.css';

const send: Send = async (message) => {
  const answer = await browser.runtime.sendMessage<typeof message, PanelAnswer | undefined>(message);
  if (answer === undefined) throw new Error('The background gave no answer');
  return answer;
};

const gatherOpenTabs = openTabs();

function SidePanel() {
  return <Panel {...useActiveTab()} send={send} finder={finder} foot={(state) => <PanelFoot state={state} />} />;
}

function PanelFoot({ state }: { readonly state: TabState | null }) {
  return <>
    <AddTabs gather={gatherOpenTabs} failure={failureSentence} />
    <PanelHelp state={state} />
  </>;
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
void followColours(document);
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary reload={() => location.reload()}><SidePanel /></ErrorBoundary>
  </StrictMode>,
);
