import { useEffect, useId, useRef } from 'react';
import type { TabState } from '../../lib/messages/protocol.ts';
import type { ReportAddition } from '../../lib/report/report.ts';
import { withoutLinks } from '../../lib/text/insets.ts';
import { t } from '../i18n.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { articleNames, sameOriginAs } from './origins.ts';
import { Receipt } from './receipt.tsx';

/** A click older than this is not followed by a panel that opens later, in milliseconds. */
const FRESH_MS = 60_000;

/** "The Bay says", "The Bay and 2 more say": who gives the detail. */
function sayers({ evidence }: ReportAddition): string {
  const sources = [...new Set(evidence.map((row) => row.source ?? t('receipt_unknown_source')))];
  const [first = t('receipt_unknown_source'), ...more] = sources;
  return more.length === 0 ? t('additions_says', first) : t('additions_say', first, more.length);
}

interface AdditionProps {
  readonly addition: ReportAddition;
  readonly onShow: ((start: number, end: number) => void) | null;
}

function Addition({ addition, onShow }: AdditionProps) {
  const origins = sameOriginAs(addition.evidence);
  const nameOf = articleNames(addition.evidence);
  const [best] = addition.evidence;
  const at = best && best.start !== null && best.end !== null ? { start: best.start, end: best.end } : null;
  return (
    <li className="addition" data-sentence={addition.start}>
      <details>
        <summary>
          <span className="kind">{t(`kind_${addition.kind}`)}</span>
          <span className="claim-value">{addition.formatted ?? addition.text}</span>
          {best && (
            <span className="addition-sentence">
              <span className="addition-sources">{sayers(addition)}:</span> <MarkedText text={best.sentence} offset={best.sentenceStart} main={at} />
            </span>
          )}
        </summary>
        <figure>
          <figcaption>{t('additions_here')}</figcaption>
          <blockquote>{withoutLinks(addition.sentence)}</blockquote>
        </figure>
        {onShow && <p><button type="button" onClick={() => onShow(addition.start, addition.end)}>{t('additions_show')}</button></p>}
        <ul className="receipts" aria-label={t('additions_receipts')}>
          {addition.evidence.map((row, i) => (
            <li key={`${row.article} ${row.sentenceStart}`}><Receipt evidence={row} sameOriginAs={origins[i] ?? null} heading="h3" plain nameOf={nameOf} /></li>
          ))}
        </ul>
      </details>
    </li>
  );
}

export interface AdditionsProps {
  readonly additions: readonly ReportAddition[];
  /** Shows a sentence of the page; null where the page cannot be shown. */
  readonly onShow?: AdditionProps['onShow'];
  /** The mark that the reader clicked in the page: its additions open, and the first of them has the focus. */
  readonly asked?: NonNullable<TabState['asked']> | null;
  /** Told once they are open. */
  readonly onAsked?: (id: string) => void;
}

/** Details that other reports give of events this page tells without them, most telling first. Nothing when there are none. */
export function Additions({ additions, onShow = null, asked = null, onAsked }: AdditionsProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === null) return;
    onAsked?.(asked.id);
    if (Date.now() - asked.at > FRESH_MS) return;
    const items = [...(section.current?.querySelectorAll<HTMLElement>(`[data-sentence="${asked.sentenceStart}"]`) ?? [])];
    for (const details of items.flatMap((item) => [...item.children])) if (details instanceof HTMLDetailsElement) details.open = true;
    const first = items[0]?.querySelector('summary');
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'start' });
  }, [asked, onAsked]);
  if (additions.length === 0) return null;
  return (
    <section ref={section} className="additions" aria-labelledby={id}>
      <h2 id={id}>{t('additions_title')}</h2>
      <p className="hint">{t('additions_help')}</p>
      <ul>
        {additions.map((addition) => (
          <Addition key={`${addition.kind} ${addition.start} ${addition.text}`} addition={addition} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}
