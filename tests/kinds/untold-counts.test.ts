import { describe, expect, test } from 'vitest';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';
import { wordings } from './examples.ts';
import { findMentions } from './find-mentions.ts';

describe('numbers that state nothing', () => {
  const sentences = [
    'The two men met again on Friday.',
    'The two main parties disagree.',
    'She would think twice about it.',
    'All three banks have cut jobs.',
    'Three sources with knowledge of the matter spoke of it.',
    'It sells the Xbox 360 game console.',
    'These three companies left the market.',
    'Here are four takeaways from the vote.',
    'There are three examples of that, and two possibilities.',
    'One official said the plan was dead.',
    'One former aide, who asked not to be named, laughed.',
    'The rate is a tenth of that per 100,000 people.',
    'Several senators left the lunch early.',
    'A small number of people do the shopping for all.',
    'It hired one of the Big Four accounting firms.',
    'The three-year-old debt crisis is not over.',
    'A three-year-old impeachment obsession drives them.',
    'Boeing studies the 787 battery fires.',
    'The second friend recalled it too.',
    'The average age of the chamber is above 60.',
  ];
  test.each(sentences)('%s', (sentence) => expect(findMentions(count, sentence).map(({ text }) => text)).toEqual([]));
});

describe('numbers like them that do', () => {
  const examples = [
    ...wordings('age over 25', 'The law covers men [over the age of 25].'),
    ...wordings('age under 16', 'Nobody [under the age of 16] may ride it.'),
    ...wordings('age 51', 'The bank was led by a [51-year-old] hedge fund manager.'),
    ...wordings('2,500 mill office workers', 'It employs [2,500 mill and office workers].'),
    ...wordings('about -40 degrees Fahrenheit', 'It was [about minus 40 Fahrenheit] there.'),
    ...wordings('-5 yards', 'Their whole offence was [minus-5 yards].'),
    ...wordings('2 men', 'The [two men] who rowed across the lake came home.'),
    ...wordings('2 men arrested', 'The [two men] arrested at the quay are brothers.'),
    ...wordings('4 new ferries', 'The [four new ferries] sailed late.'),
    ...wordings('787 issues', 'The editors have printed [787 issues] of it.'),
    ...wordings('several hikers injured', '[Several hikers] were injured on the ridge.'),
    ...wordings('30 to 40 mills', 'Between them they own [30 to 40 mills].'),
    ...wordings('1 senator', '[One senator] voted against the plan.'),
  ];
  test.each(examples)('$sentence', ({ sentence, text, formatted }) => {
    const found = findMentions(count, sentence).find((one) => one.text === text);
    expect(found && count.format(found.value as CountValue)).toBe(formatted);
  });
});

test('two of the three: each figure is a claim', () => {
  expect(findMentions(count, 'Two of the three emergency exits were locked.').map(({ text }) => text)).toContain('Two of the three emergency exits');
});
