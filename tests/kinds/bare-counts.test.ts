import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';

function countsIn(text: string): string[] {
  const { claims } = extractClaims({ title: '', text, publishedAt: null, language: 'en' });
  return claims.filter(({ kind }) => kind === 'count').map(({ value }) => count.format(value as CountValue));
}

test.each([
  ['The Liberal caucus controls 31.', ['31']],
  ['The vote was 31 against the toll road.', ['31']],
  ['Blast wounds 12 in market', ['12 injured']],
  ['But for the other 12 million, help comes late.', ['12,000,000']],
  ['The parcels leave the depot at a rate of 4 million per week.', ['4,000,000']],
  ['The town, population 26,000, lost its mill.', ['26,000 population']],
  ['No senator voted for the toll road.', ['0 senator']],
  ['Not a single lawmaker backed the toll road.', ['0 lawmaker']],
  ['Two innocent lives were lost in the mine.', ['2 innocent lives']],
  ['He fired one round.', ['1 round']],
  ['A lorry hit the queue, killing one and wounding three.', ['1 killed', '3 injured']],
  ['He opened fire in the market, wounding one.', ['1 injured']],
  ['The lorry ran over two dogs, killing one.', ['2 dogs']],
  ['Of the group, 8 of the 12 were sent home.', ['8']],
  ['The ferry sailed with about 400 inside.', ['about 400']],
  ['Two Lake Worth officers ran to the pier.', ['2 lake worth officers']],
  ['Three Long Beach officers lost their boat.', ['3 long beach officers']],
  ['Divers found a pistol and three live shells.', ['3 live shells']],
  ['The jury split, seven in favor and two against.', ['7–2']],
  ['Two sailors drowned and another was injured.', ['2 sailors killed', '1 injured']],
  ['Two sailors drowned and another injured.', ['2 sailors killed', '1 injured']],
  ['The fall killed a climber, wounding another.', ['1 injured']],
  ['Another man was wounded in the dock.', ['1 man injured']],
  ['About 900 attended, the vicar said.', ['about 900']],
  ['Some 60 have enrolled in the first week.', ['some 60']],
  ['About 900 registered sailors live there.', ['about 900 registered sailors']],
  ['She named more than a dozen instances of fraud.', ['more than 12 instances']],
])('%s', (text, told) => {
  expect(countsIn(text)).toEqual(told);
});

test.each(['He left the other two at home.', 'Another missing dinghy was found.', 'Another wounded soldier spoke up.', 'No senator came to the fair.', 'It was another injured pride.', 'She named a dozen instances of fraud.'])('%s', (text) => {
  expect(countsIn(text)).toEqual([]);
});
