import { vi } from 'vitest';

/** Stands in for the highlight registry, which DOMs without layout do not have. */
export class FakeHighlight {
  priority = 0;
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

/** Puts an empty registry in place and gives it. */
export function fakeRegistry(): Map<string, FakeHighlight> {
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  return highlights;
}

/** Texts painted under a name, in order. */
export function painted(highlights: ReadonlyMap<string, FakeHighlight>, name: string): string[] {
  return highlights.get(`crossread-${name}`)?.ranges.map(String) ?? [];
}
