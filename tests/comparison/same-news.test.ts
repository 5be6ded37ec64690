import { describe, expect, test } from 'vitest';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import type { Reading } from '../../lib/alignment/reading.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { answerTo, report } from './compare-texts.ts';

/** All that `other` leaves out of the page. */
function leftOut(page: Reading, other: Reading, story: number): string[] {
  const { answers } = compareArticle(page, other, stemWeights(new Map(), 2), story);
  return answers.filter(({ relation }) => relation === 'unstated').map(({ claim }) => claim.text);
}

const BRIDGE = [
  'Crane falls from Alder Bridge, hurting three',
  'A crane fell from Alder Bridge onto a river barge on Tuesday, hurting three workers and closing the Tarn for nine hours.',
  'The crane weighs 80 tonnes and had been rented by Holm & Sons for $12,000 a week.',
  'Its driver, Ivo Marsh, 44, jumped clear.',
];
const BRIDGE_BRIEF = [
  'Three hurt as crane falls off bridge',
  'Three workers were hurt on Tuesday when a crane fell from Alder Bridge onto a barge. Its driver, Ivo Marsh, jumped clear.',
];

describe('two reports of one event', () => {
  test('leave out what only one of them gives', () => {
    const out = leftOut(report(BRIDGE, '2021-05-04'), report(BRIDGE_BRIEF, '2021-05-05'), 0.5);
    expect(out).toEqual(expect.arrayContaining(['nine hours', '80 tonnes', '44']));
  });

  test('and leave nothing out when they lie a year apart and are no more alike than two accidents of one place', () => {
    expect(leftOut(report(BRIDGE, '2021-05-04'), report(BRIDGE_BRIEF, '2022-06-05'), 0.2)).toEqual([]);
  });
});

describe('two reports of one running matter', () => {
  const rates = report(
    [
      'Harbour board raises mooring fees',
      'The Port Linden harbour board raised mooring fees by 6 percent on Monday, its chairwoman Thea Brook said.',
      'The board spent $4 million on a breakwater in 2016 and employs 38 people.',
    ],
    '2019-03-05',
  );

  test('leave nothing out of the news of the other', () => {
    const other = report(
      ['Harbour board opens a school', 'The Port Linden harbour board opened a sailing school for children. Thea Brook cut the ribbon.'],
      '2019-03-05',
    );
    expect(leftOut(rates, other, 0.12)).toEqual([]);
  });
});

describe('what is not missed', () => {
  const page = report([
    'Kiln explodes at Marlow pottery',
    'DUNFORD, England (Northern Press) - A kiln exploded at the Marlow pottery on Friday, killing two potters.',
    'The kiln was built in 1931 and held 600 plates.',
    '“I have worked here for 22 years and never saw a thing like it,” said the foreman, Abel Crane.',
  ]);
  const other = report(['Two killed in pottery blast', 'Two potters were killed on Friday when a kiln exploded at the Marlow pottery.']);

  test('is the town that a report was sent from', () => {
    const dateline = page.extraction.claims.find(({ kind, text }) => kind === 'place' && /dunford/i.test(text));
    if (dateline) expect(answerTo(page, other, dateline.text)?.relation).not.toBe('unstated');
    expect(leftOut(page, other, 0.5).join(' ')).not.toMatch(/dunford/i);
  });

  test('is less surely what somebody brings up in a quotation', () => {
    const { answers } = compareArticle(page, other, stemWeights(new Map(), 2), 0.5);
    const odds = (text: string): number => answers.flatMap((one) => (one.relation === 'unstated' && one.claim.text === text ? [one.silence.odds] : []))[0] ?? -Infinity;
    expect(odds('600 plates')).toBeGreaterThan(odds('22 years'));
  });
});

describe('a digest', () => {
  test('has items of its own, which another report of the first one does not leave out', () => {
    const page = report([
      'Wednesday at the assembly',
      'The assembly of Orla passed its water bill on Wednesday by 41 votes to 12 after a debate of six hours.',
      '* A committee heard 18 witnesses on ferry fares.',
    ]);
    const other = report(['Orla passes water bill', 'The assembly of Orla passed its water bill on Wednesday by 41 votes to 12.']);
    const out = leftOut(page, other, 0.5);
    expect(out).toContain('six hours');
    expect(out).not.toContain('18 witnesses');
  });
});

describe('what the other report adds', () => {
  test('is marked where the page tells of the event, not at its headline', () => {
    const page = report(BRIDGE_BRIEF, '2021-05-05');
    const { surplus } = compareArticle(page, report(BRIDGE, '2021-05-04'), stemWeights(new Map(), 2), 0.5);
    const age = surplus.find(({ claim }) => claim.text === '44');
    const sentence = page.extraction.sentences[age?.silence.sentence ?? 0];
    expect(sentence && page.text.slice(sentence.start, sentence.end)).toMatch(/Ivo Marsh/);
  });
});

test('a sentence that the reader selected need not be confirmed for the rest of it to be missed', () => {
  const selected = report(['', 'During the 25-minute meeting on Alder Bridge with Thea Brook, Ivo Marsh promised a new crane.'], '2021-05-04');
  const other = report(['Ivo Marsh promises new crane', 'Ivo Marsh met Thea Brook on Alder Bridge on Tuesday and promised a new crane.', 'The bridge had been closed since an accident.'], '2021-05-04');
  expect(leftOut(selected, other, 0.5)).toContain('25-minute');
});

test('who wrote a report is nothing that another one leaves out', () => {
  const page = report([...BRIDGE, 'Tove Lindqvist contributed to this report.'], '2021-05-04');
  expect(leftOut(page, report(BRIDGE_BRIEF, '2021-05-05'), 0.5)).not.toContain('Tove Lindqvist');
});

test('what reports of one event tell otherwise ties them together although days lie between', () => {
  const later = (killed: string) => report(['Crane fell off bridge', `${killed} workers were hurt on Tuesday when a crane fell from Alder Bridge onto a river barge, closing the Tarn.`], '2021-05-08');
  const page = report(BRIDGE, '2021-05-04');
  expect(leftOut(page, later('Five'), 0.3).length).toBeGreaterThanOrEqual(leftOut(page, report(['Board meets', 'The board of Alder Bridge met on Tuesday.'], '2021-05-08'), 0.3).length);
});
