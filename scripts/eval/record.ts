import { readFileSync } from 'node:fs';
import type { Figures } from './tally.ts';

/** Figures by story; `TOTAL` and `MIXED` are the sums. */
export type Record = { [story: string]: Figures };

/** @throws when there is no record: figures that nothing holds would fall unseen. */
export function readRecord(file: string): Record {
  return JSON.parse(readFileSync(file, 'utf8')) as Record;
}

/** Every recorded figure that is now lower or gone, in words. */
export function fallen(recorded: Record, now: Record): string[] {
  return Object.entries(recorded).flatMap(([story, figures]) =>
    Object.entries(figures).flatMap(([name, before]) => {
      const after = now[story]?.[name];
      // Where nothing is offered nothing is wrong; what is then missed falls in the figures of recall.
      if (after === undefined ? name.endsWith('-precision') : after >= before) return [];
      return [`${story} ${name}: ${before} → ${after ?? 'nothing measured'}`];
    }));
}
