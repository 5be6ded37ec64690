import { useCallback, useEffect, useRef, useState } from 'react';
import type { TabState } from '../../lib/messages/protocol.ts';
import type { Send } from './ports.ts';

export interface Selection {
  readonly selected: string | null;
  readonly select: (claimId: string | null) => void;
}

/**
 * The claim shown in full. It changes here at once, and the background is told, so that a later click on the same claim in
 * the page is a change again; what the background says (a click in the page) is followed, except for the echo of our own
 * message, which may be older than what the reader has chosen since.
 */
export function useSelection(state: TabState, send: Send): Selection {
  const told = state.selected;
  const [selected, setSelected] = useState(told);
  const lastTold = useRef(told);
  const underWay = useRef(0);

  useEffect(() => {
    if (told === lastTold.current) return;
    lastTold.current = told;
    if (underWay.current === 0) setSelected(told);
  }, [told]);

  const { tabId } = state;
  const select = useCallback((claimId: string | null) => {
    setSelected(claimId);
    underWay.current += 1;
    const done = () => { underWay.current -= 1; };
    // Without an answer the panel still shows what the reader chose; only the page does not know.
    send({ type: 'panel/select', tabId, claimId }).then(done, done);
  }, [send, tabId]);

  return { selected, select };
}
