import { DEMONYMS } from '../../text/names/countries.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import type { RoleRead } from './read-told.ts';

/** Trades of firms as well as of people. */
const TRADES = wordSet('broker brokerage publisher developer operator manufacturer producer maker distributor carrier lender insurer supplier retailer trader builder importer exporter consultant contractor investor owner');

/** "Italian broker Nervo said": behind a nation the trade of a firm, where one word is all that its name ever is; people are introduced by two. */
export function isOfFirm({ document: { entities } }: FindContext, { value, owner }: RoleRead): boolean {
  const [nation, trade, more] = value.written.toLowerCase().split(' ');
  if (owner === null || value.form !== 'title' || nation === undefined || trade === undefined || more !== undefined) return false;
  return DEMONYMS.has(nation) && TRADES.has(trade) && entities[owner]?.name.includes(' ') === false;
}
