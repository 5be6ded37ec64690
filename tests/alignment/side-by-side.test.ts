import { describe, expect, test } from 'vitest';
import { compareTwo } from '../../lib/report/compare-two.ts';

const draft = (text: string) => ({
  url: null, canonicalUrl: null, source: null, byline: null, language: 'en', publishedAt: '2024-05-15',
  title: 'Fire at the Larkfield cable works',
  text: `HALDEN — A fire broke out at the Larkfield cable works near Halden on Tuesday evening and burned for six hours.\n\n${text}\n\nMayor Hannah Olsen said the works would stay closed until the autumn, and that the harbour was safe.`,
});
const differing = (a: string, b: string): readonly (string | null)[] => compareTwo(draft(a), draft(b)).rows.filter(({ relation }) => relation === 'differs').map(({ left }) => left.words);

describe('values that are true side by side', () => {
  test.each([
    ['an average and an aim', 'The works has money for an average of 45 hospital beds for its workers.', 'The works has money for a goal of 40 hospital beds for its workers.'],
    ['before and now', 'The works said that it would rebuild the previous 12 furnaces of the hall.', 'The works said that it would rebuild 14 furnaces of the hall.'],
    ['one of several alike', 'The fire destroyed three halls with six furnaces each at the works.', 'The fire destroyed seven furnaces at the works.'],
    ['informants and victims', 'The plan was told by three people familiar with the works.', 'The plan was told by four people of the works.'],
    ['contrary sorts', 'The order was signed by four liberal judges of the court.', 'The order was signed by five conservative judges of the court.'],
    ['the seats of two parties', 'After the fire, Republicans hold 21 seats in the town council of Halden.', 'After the fire, Democrats hold 22 seats in the town council of Halden.'],
    ['a forecast and what came', 'The firm expects output of the works to fall by 12 percent.', 'The firm said output of the works fell by 14 percent.'],
    ['a part and others', 'Of the 40 workers of the hall, 12 were treated in hospital.', 'Five workers of the hall were treated in hospital.'],
    ['a part of those just told of', 'The hall held 40 drums, nine of which burst in the fire.', 'Two drums burst in the fire in the hall.'],
    ['dozens and two', 'Doctors treated dozens of workers of the hall for smoke on Tuesday night.', 'Two workers of the hall were treated by doctors on Tuesday.'],
    ['a saying posted and one told', '“If they do not like our harbour they can leave,” Paul Novak wrote in a letter.', 'Paul Novak told reporters that “if they do not want our harbour then they can leave.”'],
    ['a cry of many and what others wrote', 'On Tuesday night many people in the streets were shouting: “Six halls for us, not one shut.”', 'Under the post of the works hundreds of users replied: “Six halls for us, not one closed.”'],
    ['what is asked for and what is there', 'It would take 24 councillors to close the cable works for good.', 'The works has the support of 21 councillors, who do not want to close it for good.'],
    ['a fire of long ago', 'Two workers were killed at the cable works on Tuesday.', 'The cable works had a fire in March 2011 that killed three workers.'],
    ['two ages of nobody named', 'A 64-year-old woman saw the smoke from the harbour.', 'Nurses saw to a 61-year-old woman and to another 62-year-old woman.'],
    ['an office of then', 'Paul Novak led the works while his aunt Hannah Olsen served as treasurer.', 'The former treasurer, Hannah Olsen, saw the fire.'],
    ['a rest and all', 'Nine workers of the hall were hurt in the fire.', 'The other six workers of the hall were hurt in the fire as they ran.'],
    ['a part of those hurt and all', 'One porter and two cooks were shot at the works on Tuesday.', 'Two of those shot at the works on Tuesday belonged to the office.'],
    ['two condolences', '“Our hearts go out tonight to all who worked in the old cable hall,” a spokesman said.', '“Our hearts go out tonight to the families of the old cable hall,” a spokesman said.'],
    ['a toll without the attacker', 'Three people were killed at the works when a guard opened fire on Tuesday.', 'A guard killed two people at the works on Tuesday before he shot himself.'],
    ['a chant told twice', '“Keep the old cable works of Halden open,” the crowd chanted.', '“Keep the old cable hall of Halden open,” protesters shouted.'],
  ])('%s', (_, a, b) => {
    expect(differing(a, b)).toEqual([]);
  });

  test.each([
    ['two averages', 'The works has money for an average of 45 hospital beds for its workers.', 'The works has money for an average of 40 hospital beds for its workers.'],
    ['two numbers', 'The works said that it would rebuild 12 furnaces of the hall.', 'The works said that it would rebuild 14 furnaces of the hall.'],
    ['several alike in both', 'The fire destroyed three halls with six furnaces each at the works.', 'The fire destroyed three halls with seven furnaces each at the works.'],
    ['the seats of one party', 'After the fire, Republicans hold 21 seats in the town council of Halden.', 'After the fire, the GOP holds 22 seats in the town council of Halden.'],
    ['two tolls', 'Three people were killed at the works when a guard opened fire on Tuesday.', 'A guard killed two people at the works on Tuesday when he opened fire.'],
    ['what something took', 'It took 24 councillors of the town of Halden to close the cable works.', 'It took 21 councillors of the town of Halden to close the cable works.'],
    ['all and all', 'Nine workers of the hall were injured in the fire.', 'Eight workers of the hall were injured in the fire.'],
    ['one sort', 'The order was signed by four liberal judges of the court.', 'The order was signed by five liberal judges of the court.'],
    ['a part that others nearly give', 'Of the 40 men at work, 12 workers of the hall were treated in hospital.', 'After the fire 11 workers of the hall were treated in hospital.'],
    ['tolls not so far apart', 'Thirty workers were treated in hospital.', 'Ten workers were treated in hospital.'],
    ['the news, though one tells of long ago', 'The fire halted work in 14 halls. The firm closed three halls in 1998.', 'The fire halted work in 15 halls.'],
    ['two numbers asked for', 'It would take 24 councillors to close the cable works for good.', 'It would take 26 councillors to close the cable works for good.'],
    ['tolls of these days', 'Two workers were killed at the cable works on Tuesday.', 'The fire on Tuesday killed three workers at the cable works.'],
    ['a weight told otherwise', 'Police said the missing watchman is 5-foot-9, 150 pounds, with a scar on his chin.', 'The watchman is 5-feet-9 inches tall, weighing 155 pounds, and has a scar on his chin.'],
    ['shares of one budget', 'The works pays roughly 20 percent of the town’s budget.', 'That money makes up about 14% of the town\'s total budget.'],
    ['a saying told twice', '“If they do not like our harbour they can leave,” Paul Novak told reporters.', 'Paul Novak told reporters that “if they do not like our town they can leave.”'],
    ['what one told of many', '“People were shouting that the whole old hall would fall,” Paul Novak said.', '“People were shouting that the whole new hall would fall,” Paul Novak said.'],
  ])('but not %s', (_, a, b) => {
    expect(differing(a, b)).not.toEqual([]);
  });
});
