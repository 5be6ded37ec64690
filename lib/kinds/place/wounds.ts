import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { CommonPlace } from './read-common.ts';
import { bareValue } from './value.ts';

const PARTS: ReadonlyMap<string, string> = new Map(
  'head|face|neck|throat|chest|back|stomach/abdomen/belly|torso/body|arm|leg|thigh|knee|foot/feet|ankle|hand|shoulder|hip|groin|buttocks/buttock|eye|jaw|side|calf|elbow|wrist|shin|cheek|forehead|spine'
    .split('|').flatMap((row) => row.split('/').map((word, _, all): [string, string] => [word, all[0] ?? word])),
);
/** True for a part of the body that may be wounded. */
export const isBodyPart = (lower: string): boolean => PARTS.has(lower);

const SIDES = wordSet('left right upper lower');
/** Verbs and nouns of wounds; "punched", "kicked" and "grabbed" are told of the same places. */
const WOUNDING = wordSet('shot shoot shooting struck hit stabbed stabbing wounded wound wounds grazed injured bullet bullets cut slashed punched kicked bitten burned shots times once twice');
const REACH = 7;

/** "The chest", "his left leg" from token `at` on, where a wound is told just before the preposition at `before`; null for anything else. */
export function readWound(tokens: readonly Token[], before: number, at: number): CommonPlace | null {
  if (!/^(?:the|his|her|their)$/.test(tokens[at]?.lower ?? '')) return null;
  const words: string[] = [];
  let to = at + 1;
  for (; SIDES.has(tokens[to]?.lower ?? ''); to += 1) words.push(tokens[to]?.lower ?? '');
  const name = PARTS.get(tokens[to]?.lower ?? '');
  const next = tokens[to + 1];
  // "In the back of the house", "in the head office", "to the heart of".
  if (name === undefined || (next?.type === 'word' && (next.lower === 'of' || next.lower === "'s" || !/^(?:and|or|by|with|at|on|in|as|but|while|during|after|before|when|from|because|multiple|several|twice|once|early|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|outside|inside|near|is|was|who)$/.test(next.lower)))) return null;
  for (let back = before - 1; back >= Math.max(0, before - REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-' && token.text !== ',')) return null;
    if (WOUNDING.has(token.lower) && !(back < before - 1 && /^(?:once|twice|times)$/.test(token.lower))) return { endToken: to + 1, value: bareValue({ type: 'common', name, grain: 'common', scale: 'room', words: [...words, name] }) };
  }
  return null;
}
