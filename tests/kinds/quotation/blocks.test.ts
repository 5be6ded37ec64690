import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../lib/kinds/quotation/blocks.ts';
import { quote } from '../../../lib/kinds/quote.ts';
import { extractClaims } from '../../../lib/claims/extract.ts';
import { analyseText } from '../../../lib/text/analyse.ts';
import { findMentions } from '../find-mentions.ts';

const LEAD = 'Harbour master Jane Miller closed the old pier on Monday, and few in Port Ellery liked it.';

const blocks = (...paragraphs: readonly string[]): string[] => {
  const document = analyseText('', [LEAD, ...paragraphs].join('\n\n'));
  return blocksOf(document).map(({ start, end, by }) => `${by?.name ?? '-'}: ${document.text.slice(start, end)}`);
};

describe('posts with their signature', () => {
  test.for([
    ['The pier is older than all of us. It will be rebuilt. https://t.co/abc1 — Jane Miller (@harbourjane) May 3, 2021', ['Jane Miller: The pier is older than all of us.', 'Jane Miller: It will be rebuilt.']],
    ['We asked for help #pier pic.twitter.com/Xy12 — Ben Osgood (@bosgood) May 3, 2021', ['Ben Osgood: We asked for help']],
    ['The pier will be rebuilt. -- Jane Q. Miller (@harbourjane) May 3, 2021', ['Jane Q. Miller: The pier will be rebuilt.']],
    ['The pier will be rebuilt before winter.\n\n— Jane Miller (@harbourjane) May 3, 2021', ['Jane Miller: The pier will be rebuilt before winter.']],
    ['It was shut.\n\nNobody came.\n\nThe pier will be rebuilt before winter.\n\n\n\nNobody pays a cent. — Jane Miller (@harbourjane) May 3, 2021', ['Jane Miller: The pier will be rebuilt before winter.', 'Jane Miller: Nobody pays a cent.']],
    ['He told me ‘go home’ and left. — Jane Miller (@harbourjane) May 3, 2021', ['Jane Miller: He told me ‘go home’ and left.']],
  ] as const)('%s', ([text, expected]) => {
    expect(blocks(text)).toEqual(expected);
  });

  test.for([
    'Jane Miller (@harbourjane) has long wanted a new pier.',
    'The pier — the oldest in the county (and the longest) — was closed on May 3, 2021.',
    'https://t.co/abc1 — Jane Miller (@harbourjane) May 3, 2021',
  ])('none in: %s', (text) => {
    expect(blocks(text).filter((block) => !block.includes(LEAD))).toEqual([]);
  });
});

describe('words behind a line that announces them', () => {
  test.for([
    [['In a statement, Miller wrote:', 'The pier is unsafe and nobody should set foot on it.'], ['Jane Miller: The pier is unsafe and nobody should set foot on it.']],
    [['The statement read:', 'The pier is unsafe and nobody should set foot on it.'], ['-: The pier is unsafe and nobody should set foot on it.']],
    [['Asked about Ben Osgood, Jane Miller replied:', 'We have nothing to hide from the council or from him.'], ['Jane Miller: We have nothing to hide from the council or from him.']],
    [['Here is the full text of the letter:', 'We have nothing to hide from the council.', 'My door is open to all of you.', 'The council meets on Friday.'], ['-: We have nothing to hide from the council.', '-: My door is open to all of you.']],
    [['Miller:', 'You can say what you like, and I will still close it.'], ['Jane Miller: You can say what you like, and I will still close it.']],
    [['The exchange went as follows:', 'Ben Osgood: Will you close the pier for good or not?', 'Miller: We will not, and I told you so.'], ['Ben Osgood: Will you close the pier for good or not?', 'Jane Miller: We will not, and I told you so.']],
  ] as const)('%s', ([paragraphs, expected]) => {
    expect(blocks(...paragraphs)).toEqual(expected);
  });

  test.for([
    [['Here is what we know:', 'The pier was closed on Monday by the harbour master.']],
    [['Read the full statement here:', 'The pier was closed on Monday by the harbour master.']],
    [['Miller said:', '“The pier is unsafe and nobody should set foot on it.”']],
    [['The following piers were named in the letter:', '• Old Pier in the north of the town.', '• New Pier.']],
    [['Among other accusations made in the letter:', 'The harbour master is said to have slept in her office.']],
    [['Miller:', 'The harbour master has led the port since 2011 and lives in town.']],
    [['The statement read:', 'Questions about the pier']],
    [['Two things were clear:', 'The pier was closed on Monday by the harbour master.']],
  ] as const)('none in: %s', ([paragraphs]) => {
    expect(blocks(...paragraphs)).toEqual([]);
  });
});

test('quoted words within a post go before the post, and the rest of it is a claim with its author', () => {
  const text = `${LEAD}\n\nThe council says “no money is left”. I do not believe it. — Jane Miller (@harbourjane) May 3, 2021`;
  expect(findMentions(quote, text).map((one) => one.text)).toEqual(['no money is left', 'I do not believe it']);
  const claim = extractClaims({ title: '', text, publishedAt: '2021-05-04', language: 'en' }).claims.find((one) => one.text === 'I do not believe it');
  expect(claim?.attribution?.source).toBe('Jane Miller');
  expect(claim?.detail.owner).toBe(claim?.attribution?.entity);
});

test('is linear: many handles, dashes and colons', () => {
  const text = `${'— a (@b) May 3, 2021\n'.repeat(4000)}${'x said:\n'.repeat(4000)}${'\n \t'.repeat(20_000)}`;
  expect(() => blocksOf(analyseText('', text))).not.toThrow();
});
