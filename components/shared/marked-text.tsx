import { withoutLinks } from '../../lib/text/insets.ts';
import type { Span } from '../../lib/text/span.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly main: boolean;
  readonly differing: boolean;
}

function covers(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** Cuts [0, length) at every edge of a span, so that each piece is wholly in or out of each span. */
function pieces(length: number, main: readonly Span[], differing: readonly Span[]): Piece[] {
  const edges = new Set([0, length]);
  for (const span of [...main, ...differing]) {
    for (const edge of [span.start, span.end]) if (edge > 0 && edge < length) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? length;
    return { start, end, main: covers(main, start, end), differing: covers(differing, start, end) };
  });
}

export interface MarkedTextProps {
  readonly text: string;
  /** Offset of `text` in the article; the spans are in the article's offsets. */
  readonly offset: number;
  /** The words compared. */
  readonly main: Span | null;
  /** The words that differ, in or beside them. */
  readonly differing?: readonly Span[];
}

/** A sentence with the compared words in `<mark>`, and those that differ in `<mark class="differing">`; links that its site put into it are left out. */
export function MarkedText({ text, offset, main, differing = [] }: MarkedTextProps) {
  const shift = (span: Span): Span => ({ start: span.start - offset, end: span.end - offset });
  const cut = pieces(text.length, main ? [shift(main)] : [], differing.map(shift));
  const read = withoutLinks(text);
  return cut.map((piece) => {
    const part = read.slice(piece.start, piece.end);
    if (piece.differing) return <mark key={piece.start} className="differing">{part}</mark>;
    if (piece.main) return <mark key={piece.start}>{part}</mark>;
    return <span key={piece.start}>{part}</span>;
  });
}
