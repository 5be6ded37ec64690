import { useCallback, useEffect, useRef } from 'react';
import type { MouseEvent, RefObject } from 'react';
import { fullText } from '../../lib/corpus/article.ts';
import type { Article } from '../../lib/corpus/article.ts';
import { anchorAt, isPlainClick } from '../../lib/page/hit-test.ts';
import type { PressPoint } from '../../lib/page/hit-test.ts';
import { Painter } from '../../lib/page/painter.ts';
import { scrollToRange } from '../../lib/page/scroll.ts';
import type { PaintedClaim } from '../../lib/messages/protocol.ts';
import { copyMap } from './copy-map.ts';

/**
 * Paints the claims of a saved copy as on a live page, and tells which one is clicked. `drawn` changes whenever the copy is
 * drawn anew, since its text then stands in other nodes.
 */
export function useCopyHighlights(
  view: RefObject<HTMLElement | null>,
  article: Article,
  claims: readonly PaintedClaim[],
  drawn: string,
  onOpen: (claimId: string) => void,
) {
  const painter = useRef<Painter<PaintedClaim> | null>(null);
  const press = useRef<PressPoint | null>(null);
  useEffect(() => {
    if (view.current === null || claims.length === 0) return;
    const painting = new Painter<PaintedClaim>();
    painting.paint(copyMap(view.current, fullText(article)), claims);
    painter.current = painting;
    return () => {
      painting.clear();
      painter.current = null;
    };
  }, [view, article, claims, drawn]);

  const show = useCallback((claimId: string | null) => {
    const painting = painter.current;
    if (painting === null) return;
    const anchor = painting.anchors.find(({ claim }) => claim.id === claimId) ?? null;
    painting.show(anchor);
    if (anchor !== null) scrollToRange(anchor.sentence);
  }, []);

  const onPointerDown = useCallback((event: { readonly clientX: number; readonly clientY: number }) => {
    press.current = { x: event.clientX, y: event.clientY };
  }, []);
  const onClick = useCallback((event: MouseEvent) => {
    const painting = painter.current;
    if (painting === null || !(event.target instanceof Element) || !isPlainClick(event.nativeEvent, press.current)) return;
    const anchor = anchorAt(painting.anchors, event.target, event.clientX, event.clientY);
    if (anchor === null) return;
    painting.show(anchor);
    onOpen(anchor.claim.id);
  }, [onOpen]);

  return { show, onClick, onPointerDown };
}
