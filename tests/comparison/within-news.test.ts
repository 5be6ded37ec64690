import { describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { areOfTwoTerms } from '../../lib/comparison/office-holders.ts';
import { isWithinNews, type NewsTies } from '../../lib/comparison/within-news.ts';
import { report } from './compare-texts.ts';

/** Likeness of two reports of one running matter, and of one event. */
const MATTER = 0.15;
const EVENT = 0.5;

function rows(page: Reading, other: Reading, story: number): string[] {
  const { answers } = compareArticle(page, other, stemWeights(new Map(), 2), story);
  return answers.filter(({ relation }) => relation !== 'unstated').map(({ claim, relation }) => `${relation} ${claim.text}`);
}

const FERRY = [
  'Ferry to Orsa Island runs aground',
  'The ferry to Orsa Island ran aground off Cape Venn on Monday with 85 passengers on board, harbour master Thea Brook said.',
  'Tickets had risen by 6 percent in spring.',
];

describe('an answer of another report of the matter', () => {
  const later = report(
    ['Orsa Island ferries carry more cyclists', 'Ferries to Orsa Island carried 6 percent more cyclists this month, harbour master Thea Brook said.', 'A museum of 85 pictures opens at the pier.'],
    '2020-09-01',
  );

  test('is none where only the people, the places and some figure recur', () => {
    expect(rows(report(FERRY, '2019-07-02'), later, MATTER)).toEqual([]);
  });

  test('is one where its sentence tells the same thing again', () => {
    const verdict = report(
      ['Captain of Orsa Island ferry fined', 'A court fined the captain of a ferry.', 'The ferry to Orsa Island ran aground off Cape Venn with 85 passengers on board.'],
      '2020-09-01',
    );
    expect(rows(report(FERRY, '2019-07-02'), verdict, MATTER)).toContain('agrees 85 passengers');
  });

  test('is one where both likely tell the same news', () => {
    const same = report(['Ferry aground off Cape Venn', 'A ferry with 85 passengers ran aground off Cape Venn on Monday.'], '2019-07-02');
    expect(rows(report(FERRY, '2019-07-02'), same, EVENT)).toContain('agrees 85 passengers');
  });
});

test('the more details two reports agree on, the less else need speak for one news', () => {
  const other = report(['Tug frees ferry', 'Some 85 passengers on board the grounded ferry slept in a school.'], '2019-07-02');
  const { answers } = compareArticle(report(FERRY, '2019-07-02'), other, stemWeights(new Map(), 2), EVENT);
  const answer = answers.find(({ claim }) => claim.text.startsWith('85'));
  if (answer?.relation !== 'agrees') throw new Error('the passengers were not found to agree');
  const ties = (details: number, likely: number): NewsTies => ({ likely, added: 0, details, days: 12, share: 0.3, isOneMatter: false, toldAgain: 0, differing: 0 });
  expect(isWithinNews(answer, ties(2, -2.5))).toBe(false);
  expect(isWithinNews(answer, ties(4, -2.5))).toBe(true);
  expect(isWithinNews(answer, ties(4, -3.3))).toBe(false);
  expect(isWithinNews(answer, ties(8, -3.3))).toBe(true);
  expect(isWithinNews(answer, ties(8, -6))).toBe(false);
});

describe('a report of weeks later that tells the news again', () => {
  const pardon = report(
    [
      'Governor pardons lighthouse robber',
      'Governor Thea Brook on Monday ordered the release of Nils Aker after 14 years in prison. Aker is 40.',
      '"He has rebuilt his life behind walls and deserves the sea," Brook said.',
      'She had met church leaders.',
      'His lawyers had asked for it twice.',
      'They were at the prison gate.',
      'The court in Orsa had heard how he stole 43 lamps from towers all along the coast.',
    ],
    '2019-01-07',
  );
  const telling = [
    'Lighthouse robber walks free',
    'A robber left prison on Wednesday after 14 years in prison.',
    'Friends waited at the gate.',
    'He ate an orange.',
    'Snow fell.',
    'His sister wept.',
    '"He has rebuilt his life behind walls and deserves the sea," Governor Thea Brook said when she ordered the release.',
    'With two cousins and a borrowed boat the young man stole 43 lamps one winter.',
  ];
  const later = report(telling, '2019-08-07');
  const said = 'He has rebuilt his life behind walls and deserves the sea';

  test('answers of what was said and decided, and not of who is named in both', () => {
    const found = rows(pardon, later, EVENT);
    expect(found.some((row) => row.includes(said))).toBe(true);
    expect(found).not.toContain('agrees Thea Brook');
    expect(rows(pardon, report(telling, '2019-01-08'), EVENT)).toContain('agrees Thea Brook');
  });

  test('is silent on nothing, as one of the next day may be', () => {
    const silences = (other: Reading) => compareArticle(pardon, other, stemWeights(new Map(), 2), EVENT).answers.filter(({ relation }) => relation === 'unstated');
    expect(silences(report(telling, '2019-01-08'))).not.toEqual([]);
    expect(silences(later)).toEqual([]);
  });

  test('answers as one of the next day does where both name the robber and the corpus is no large one: who is known by one incident is in little other news', () => {
    const named = report([...telling.slice(0, 1), 'Nils Aker, 41, was released on Wednesday after 14 years in prison.', ...telling.slice(2)], '2019-08-07');
    const answers = (isSmall: boolean): string[] => compareArticle(pardon, named, stemWeights(new Map(), 2), EVENT, { corpus: { gathered: 0, isSmall } }).answers.map(({ relation, claim }) => `${relation} ${claim.kind} ${claim.text}`);
    expect(answers(true)).toContain('agrees name Thea Brook');
    expect(answers(true).some((row) => row.startsWith('unstated'))).toBe(true);
    expect(answers(false)).not.toContain('agrees name Thea Brook');
  });
});

describe('a name spelt otherwise in a report of another event', () => {
  const page = (name: string) => report(['Harbour board meets', `The harbour board met on Monday. Its chairman ${name} said that fees would rise.`], '2019-07-02');
  const other = (name: string, day: string) => report(['Pier reopens', `The pier was opened again. Chairman ${name} of the harbour board cut the ribbon.`], day);
  const differs = (a: string, b: string, day: string): boolean => rows(page(a), other(b, day), MATTER).some((row) => row.startsWith('differs'));

  test('is a slip of the pen some days later', () => {
    expect(differs('Martin Calloway', 'Martin Caloway', '2019-07-14')).toBe(true);
  });

  test('is none of this matter a year later', () => {
    expect(differs('Martin Calloway', 'Martin Caloway', '2020-07-08')).toBe(false);
  });

  test('is none where a given name of another alphabet is written by other rules', () => {
    expect(differs('Qaddour Haddad', 'Kaddur Haddad', '2019-07-14')).toBe(false);
    expect(differs('Sayfullah Haddad', 'Saifullah Haddad', '2019-07-14')).toBe(false);
  });
});

describe('reports of which one is undated', () => {
  const holding = (...lines: string[]) => report(['Talks go on', ...lines]);

  test('are of two times when an office has another holder', () => {
    expect(areOfTwoTerms(holding('U.S. President Anna Poe will meet Chinese President Lin Tao.'), holding('President Carl Dane spoke with Chinese President Lin Tao.'))).toBe(true);
    expect(areOfTwoTerms(holding('Prime Minister Anna Poe spoke.'), holding('Prime Minister Carl Dane spoke.'))).toBe(true);
  });

  test('are not when it has the same, when the former one is told of too, or when the offices are of two countries', () => {
    expect(areOfTwoTerms(holding('U.S. President Anna Poe will meet the press.'), holding('President Poe spoke. President Anna Poe left.'))).toBe(false);
    expect(areOfTwoTerms(holding('President Anna Poe spoke.'), holding('Former President Carl Dane spoke.'))).toBe(false);
    expect(areOfTwoTerms(holding('Chinese President Lin Tao spoke.'), holding('French President Luc Dane spoke.'))).toBe(false);
  });
});
