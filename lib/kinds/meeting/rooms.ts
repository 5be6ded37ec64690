import type { Entity } from '../../text/document.ts';
import type { EventMention, FindContext } from '../kind.ts';

/** "An Oval Office meeting with the premier": where they meet takes no part. */
export const isRoom = (name: string): boolean => /\b(?:office|room|hall|hotel|palace|tower|centre|center|building|airport|cathedral|stadium|arena|theatre|theater|street|avenue|square|campus|embassy|residence)$/i.test(name);

const SEAT = /^(?:the )?(?:white house|kremlin|pentagon)$/i;
const PLACED_REACH = 12;
/** Straight before a place. */
const PLACED = /\b(?:at|in|inside|outside|near|to|from) (?:the )?$/i;

/** "Met at the White House", "a Kremlin meeting", but "held talks with the Kremlin": a seat of power that is only where they meet. */
export function isSeatThere({ document: { text }, mentions }: FindContext, event: EventMention, { id, name }: Entity): boolean {
  return SEAT.test(name) && mentions.filter(({ entity }) => entity === id).every(({ start, end }) => PLACED.test(text.slice(Math.max(0, start - PLACED_REACH), start)) || text.slice(end, event.start).trim() === '');
}
