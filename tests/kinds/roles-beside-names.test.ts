import { describe, expect, test } from 'vitest';
import { role } from '../../lib/kinds/role.ts';
import { wordings } from './examples.ts';
import { findMentions } from './find-mentions.ts';

describe('what somebody named is, is made or is no longer', () => {
  const sentences = [
    'Anna Miller, an [expert on North Korea], spoke to reporters.',
    'Anna Miller, a [partner at Prado & Doe], spoke to reporters.',
    'Luis Prado, a [frequent critic of the mayor], was not invited.',
    '[Billionaire investor] Luis Prado bought it.',
    'They wrote to [WTO Director-General] Anna Miller.',
    '[First lady] Anna Miller opened the school.',
    'Even [Sen.] Anna Miller stayed at home.',
    'Hearing [former Vice President] Anna Miller say so was new.',
    'For [Larkfield Mayor] Anna Miller it was too late.',
    '[Under Secretary] Anna Miller spoke.',
    '[Police Chief] Anna Miller spoke.',
    '[Justice] Ruth Miller wrote the dissent.',
    '[President-elect] Anna Miller spoke on Monday.',
    'Anna Miller, Medcor’s [chief scientific officer], told investors about it.',
    'Anna Miller, a [former Department of Energy official], told reporters so.',
    '[University of Ohio professor] Anna Miller told reporters so.',
    'Luis Prado, 34, a [Nigerian national], was charged.',
    'The 21-year-old [Danish national] opened fire.',
    'The bank named Anna Miller as [vice chairman] on Monday.',
    'The board appointed Anna Miller [chairman].',
    'Anna Miller took over as [treasurer] last year.',
    'Luis Prado was promoted to [captain].',
    'They replaced Anna Miller as [director of the agency].',
    'Anna Miller, who [heads the city’s parks department], spoke.',
    'She has accused his [former business partner] Luis Prado.',
    'The gunman was a [Danish national] and a student.',
    'Anna Miller, [host of ABC]’s “Night Talk”, laughed.',
  ];
  const examples = sentences.flatMap((marked) => wordings(marked.split(/[[\]]/)[1] ?? '', marked));
  test.each(examples)('$sentence', ({ sentence, text }) => expect(findMentions(role, sentence).map((one) => one.text)).toContain(text));
});

describe('words like them that tell no role', () => {
  const sentences = [
    'The Danish national team lost.',
    'The form asks whether one is a U.S. citizen.',
    'They picked Anna Miller because of that.',
    'The police named Luis Prado as a suspect.',
    'The town is to host Anna Miller and others.',
    'Luis Prado, who leads the pack, waved.',
    'The expert asked for more time.',
    'She will be the nominee, Anna Miller said.',
  ];
  test.each(sentences)('%s', (sentence) => expect(findMentions(role, sentence).map(({ text }) => text)).toEqual([]));
});
