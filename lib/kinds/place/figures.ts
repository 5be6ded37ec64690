import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import type { Bare } from './value.ts';
import type { Preposition } from './prepositions.ts';

/** Nouns of places that speak of contests, views and ways of life with such a word before them. */
const STAGES = wordSet('field arena camp corner club plane tent road street base garden mine lobby room market ship boat house platform shelter bubble');
const ABSTRACT = wordSet(`crowded contested competitive political moral exclusive primary presidential democrat dem gop multicandidate democratic republican level regulated ideological electoral virtual personal conservative liberal progressive
same right wrong third higher partisan big open long rocky lonely slippery electronic digital online social rhetorical legal legislative`);
/** What tells that a bank is a house here. */
const AT_BANKS = /^(?:rob\w*|heist|hostages?|gunm[ae]n|shot|shooting|tellers?|vault|customers?|branch|police|burgl\w*|fire|explo\w+|withdr\w+|deposit(?:ed)?|queues?|lined|outside|inside|front|door|window)$/;
/** What is done on a road itself. */
const ON_ROADS = /^(?:crash\w*|collision|driv\w+|drove|vehicles?|trucks?|cars?|motor\w*|traffic|block\w*|bomb\w*|checkpoints?|ran|running|walk\w*|debris|police|cyclists?|pedestrians?)$/;
/** Pages of the web go by the names of grounds. */
const WEB = /^(?:web|website|online|internet|posts?|posted|posting|users?|readers?|comments?|video|videos|link|links|network|networks|social|content|advertis\w+|ads?|networking|blog|news)$/;
/** What befalls somebody "at home"; households, markets and workers stay there. */
const AT_HOME = /^(?:found|died|dead|killed|shot|arrested|murdered|stabbed|collapsed|attacked|asleep|sleeping|raided|body|bodies|injured|wounded|detained|alone|accident|hospital|fell|burned|robbed)$/;
const SWITCHED = /^(?:shut|shuts|shutting|cut|cuts|cutting|turn(?:s|ed|ing)?|switch(?:ed|es|ing)?|sell(?:s|ing)?|sold|pay(?:s|ing)?|paid|spun|spin|lay(?:s|ing)?|laid|wrote|write|clos(?:e|es|ed|ing)|crack(?:s|ed|ing)?|strip(?:s|ped|ping)?|tear(?:s|ing)?|tore|bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|lock(?:s|ed|ing)?)$/;

/** People and things to choose from. */
const POOLS = wordSet('jury talent gene candidate applicant labor labour prize patent');

const has = (tokens: readonly Token[], { firstToken, endToken }: FindContext['sentence'], pattern: RegExp): boolean => {
  for (let at = firstToken; at < endToken; at += 1) if (pattern.test(tokens[at]?.lower ?? '')) return true;
  return false;
};

/** How far around a place its company is looked at, in tokens: a sentence without an end would be read again for each place. */
const REACH = 60;

/** "In a crowded field", "shares in the bank", "further down the road", "better sales at home": nothing happens there. */
export function isFigure({ document: { tokens }, sentence }: FindContext, preposition: Preposition, key: string, value: Bare): boolean {
  const { firstToken } = preposition;
  const near = { ...sentence, firstToken: Math.max(sentence.firstToken, firstToken - REACH), endToken: Math.min(sentence.endToken, firstToken + REACH) };
  const { name, words } = value;
  const head = words[words.length - 1]?.replace(/s$/, '') ?? '';
  if (STAGES.has(head) && words.some((word, at) => ABSTRACT.has(word) && words[at + 1] !== 'floor')) return true;
  if (/^(?:your|our)$/.test(tokens[preposition.endToken]?.lower ?? '') || head === 'vehicle') return true;
  if ((key === 'off' || key === 'down') && SWITCHED.test(tokens[firstToken - 1]?.lower ?? '')) return true;
  if (key === 'down' && name === 'street') return head === 'road' && !/^(?:from|to|of)$/.test(tokens[firstToken + 3]?.lower ?? '');
  if ((key === 'under' && name === 'bus') || (head === 'park' && words.includes('ball') && key === 'within')) return true;
  // "The jury pool", "on its own site", "the complex Planning Code".
  if (head === 'pool' && words.some((word) => POOLS.has(word))) return true;
  if ((name === 'site' && words.includes('own')) || (head === 'complex' && isUpper(tokens[preposition.endToken + words.length]?.text.charCodeAt(0) ?? 0))) return true;
  if (name === 'bank') return !has(tokens, near, AT_BANKS) || words.some((word) => /^(?:central|investment)$/.test(word));
  if (head === 'road' && key === 'on' && words.length === 1) return !has(tokens, near, ON_ROADS);
  if ((name === 'site' || name === 'platform') && key === 'on' && has(tokens, near, WEB)) return true;
  if (name === 'courthouse' && /s$/.test(words[words.length - 1] ?? '')) return true;
  if (name === 'home' && key === 'at' && words.length === 1 && tokens[preposition.endToken]?.lower === 'home') return !has(tokens, near, AT_HOME);
  return name === 'town hall' && /^an?$/.test(tokens[preposition.endToken]?.lower ?? '');
}
