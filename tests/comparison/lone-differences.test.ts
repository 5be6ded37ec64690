import { describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { compareArticle } from '../../lib/comparison/compare-article.ts';
import { report } from './compare-texts.ts';

/** Likeness of two reports of one running matter, and of one event. */
const MATTER = 0.3;
const EVENT = 0.6;

function differing(page: Reading, other: Reading, story: number): string[] {
  return compareArticle(page, other, stemWeights(new Map(), 2), story).answers.filter(({ relation }) => relation === 'differs').map(({ claim }) => claim.text);
}

const lead = 'Seals stranded on the beaches of Orsa Island, ranger Thea Brook said.';
const own = ['Nils Aker closed two of the piers.', 'A clinic in Venn took in 13 pups.', 'The ferry sailed at noon.', '“Nobody may swim,” Aker said.'];
const others = ['Luis Prado sold 61 boats in January.', 'The council pays 3 million crowns.', 'Its harbour opened in 1911.', '“We need vets,” Prado said.'];
const page = report(['Seals strand on Orsa Island', lead, 'The sickness killed 47 seals.', ...own], '2020-03-02');
const later = (title: string, day: string) => report([title, lead, 'The sickness killed 49 seals.', ...others], day);

describe('the only figure that two reports tell otherwise', () => {
  test('is another one where they are of two days and may be of two turns of the matter', () => {
    expect(differing(page, later('More seals strand on Orsa Island', '2020-03-04'), MATTER)).toEqual([]);
  });

  test('differs where they are of one day', () => {
    expect(differing(page, later('More seals strand on Orsa Island', '2020-03-02'), MATTER)).toEqual(['47 seals']);
  });

  test('is a toll brought up to date where it leads both reports and is near, a few days apart', () => {
    const toll = (number: number, day: string) => report([`Sickness kills ${number.toString()} people on Orsa Island`, lead, `The sickness killed ${number.toString()} people.`, ...(number === 47 ? own : others)], day);
    expect(differing(toll(47, '2020-03-02'), toll(49, '2020-03-04'), MATTER)).toContain('47 people');
    expect(differing(toll(47, '2020-03-02'), toll(49, '2020-03-09'), MATTER)).toEqual([]);
  });

  test('differs where they surely tell the same news', () => {
    expect(differing(page, later('More seals strand on Orsa Island', '2020-03-03'), EVENT)).toEqual(['47 seals']);
  });
});

describe('two utterances', () => {
  const said = (words: string, title = 'Seals strand on Orsa Island') => report([title, lead, words], '2020-03-02');

  test('with a stretch in common do not differ', () => {
    const ours = said('“The keeper of the beach asked ranger Brook what the council of Orsa had decided on seals,” Quill said.');
    const theirs = said('“The keeper of the beach could hear a mayor in the hall, asking ranger Brook about nets,” Quill said.', 'Seals on the beach');
    expect(differing(ours, theirs, EVENT)).toEqual([]);
  });

  test('one of which is posted do not differ, though the words that tell so stand a sentence before', () => {
    const ours = said('Speaking to reporters on the beach, Brook said: “If you fear the seals, then you can leave the island.”');
    const theirs = said('Brook wrote online: “Our island is free. If you fear our seals, or if you are cold here, you can leave the island!”', 'Seals on the beach');
    expect(differing(ours, theirs, EVENT)).toEqual([]);
  });

  test('one is none: a word changed in one saying differs', () => {
    const ours = said('“We will keep the beaches of Orsa closed until the last seal is buried,” Brook said.');
    const theirs = said('“We will keep the beaches of Orsa open until the last seal is buried,” Brook said.', 'Seals on the beach');
    expect(differing(ours, theirs, EVENT)).toHaveLength(1);
  });
});
