import type { FindContext } from '../kind.ts';
import { tokenBehind, type RoleRead } from './read-told.ts';
import { wordSet } from '../../text/names/word-set.ts';

const SAYING = wordSet('said says say told added wrote declined confirmed warned noted estimated argued tweeted explained cautioned predicted');
const SAID = wordSet('said says added wrote explained');
/** Those whom reports cite without a name, and customers: any of many. */
const SOURCES: ReadonlySet<string> = new Set(['official', 'owner', 'analyst', 'economist', 'strategist', 'trader', 'broker', 'diplomat', 'aide', 'lawmaker', 'politician', 'academic', 'scholar', 'executive', 'consultant']);
/** Words between an unnamed speaker and their verb: "on Monday", "in Madrid". */
const REACH = 3;

/** "A spokesman for the bank declined to comment", "an analyst at Roe Foods said": whose role nobody can hold against another's, as many hold it and none is named. */
export function isUnnamedSpeaker(context: FindContext, { start, end, value, owner }: RoleRead): boolean {
  if (owner !== null || value.group !== 'office' || value.of === 'possessor') return false;
  if (value.role === 'spokesperson') return true;
  // Whose lawyer speaks is told of the client.
  if (value.role === 'attorney' && value.body !== undefined) return false;
  const { document: { tokens } } = context;
  const [first, behind] = [tokenBehind(context, start), tokenBehind(context, end)];
  if (!/^an?$/.test(tokens[first - 1]?.lower ?? '')) return false;
  if (SOURCES.has(value.role)) return true;
  const before = tokens[first - 2]?.lower ?? '';
  if (SAID.has(before) || (before === 'to' && tokens[first - 3]?.lower === 'according')) return true;
  for (let at = behind; at < behind + REACH; at += 1) {
    if (SAYING.has(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.type === 'punctuation') return false;
  }
  return false;
}
