import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../lib/text/analyse.ts';
import type { Entity, EntityType } from '../../../lib/text/document.ts';

const read = (body: string, title = ''): readonly Entity[] => analyseText(title, body).entities;
const names = (body: string, type: EntityType): string[] => read(body).filter((entity) => entity.type === type).map((entity) => entity.name);

describe('persons', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The court heard Maria Delgado and Kwame Osei on Friday.', ['Maria Delgado', 'Kwame Osei']],
    ['Chinese envoy Zhao Lin met Kim Jong Su and Nguyen Van Minh.', ['Zhao Lin', 'Kim Jong Su', 'Nguyen Van Minh']],
    ['Reporters saw Ursula van der Berg and Khalid bin Fahd.', ['Ursula van der Berg', 'Khalid bin Fahd']],
    ['The author, J. K. Harlow, was there with George W. Pike Jr. of Ohio.', ['J. K. Harlow', 'George W. Pike Jr.']],
    ['A deputy named Xorin Vaskel was hurt.', ['Xorin Vaskel']],
    ['The surgeon Ruth Calder SLAPPED a colleague and Omar Said NEVER knew.', ['Ruth Calder', 'Omar Said']],
    ['Envoys Kim REED and Bashir AHMED came.', ['Kim REED', 'Bashir AHMED']],
    ['Zuri Quandle, 34, was hurt.', ['Zuri Quandle']],
    ['The council praised Angela D. Bishop Jr. on Monday.', ['Angela D. Bishop Jr.']],
    ['They wrote to WTO Director-General Ruth Calder.', ['Ruth Calder']],
    ['They thanked Judge Okonedo and Mr. Brill.', ['Okonedo', 'Brill']],
    ['The dissent by Justice Ruth Calder was long.', ['Ruth Calder']],
    ['Former police officer Bill Yates and Officer Dawn Ford came.', ['Bill Yates', 'Dawn Ford']],
    ['The dancer Tyler Hill and the nurse Jessica Lane were honored.', ['Tyler Hill', 'Jessica Lane']],
  ];
  for (const [body, expected] of cases) test(body, () => expect(names(body, 'person')).toEqual(expected));
});

describe('no persons', () => {
  const lines = [
    'Police said officers searched the house on Monday.', 'Meanwhile, the storm moved on.', 'The meeting was held in March and again in May.',
    'Workers at Ford Motor Co. struck on Sunday.', 'They drove down King Street to Jackson County.', 'The plane left Shannon Airport and flew over Taylor County.', 'American and Chinese officials met.',
    'Strong winds hit the coast.', 'Prosecutors filed the charges in Superior Court.', 'The Sheriff’s Office called the Justice Department.',
    'General Motors and Major League Baseball agreed.', 'The Dallas Tigers won in St. Louis.', 'He works for the Department of Health and Human Services.',
  ];
  for (const line of lines) test(line, () => expect(names(line, 'person')).toEqual([]));
});

describe('organisations and places', () => {
  test('offices, schools and firms', () => {
    expect(names('The Marlow County Sheriff’s Office called the Bureau of Land Management, St. Anne’s Hospital and Harlow & Pike Ltd. on Friday.', 'organisation'))
      .toEqual(['Marlow County Sheriff’s Office', 'Bureau of Land Management', 'St. Anne’s Hospital', 'Harlow & Pike Ltd.']);
  });
  describe('bodies for a list of concerns', () => {
    const one: [string, string][] = [
      ['The Ministry of Agriculture, Fisheries and Food issued a warning.', 'Ministry of Agriculture, Fisheries and Food'],
      ['It went to the Department of Health, Education and Welfare.', 'Department of Health, Education and Welfare'],
      ['The Committee on Culture, Media and Sport sat.', 'Committee on Culture, Media and Sport'],
      ['The Senate Committee on Health, Education, Labor, and Pensions sat.', 'Senate Committee on Health, Education, Labor, and Pensions'],
      ['The Office of the High Commissioner for Human Rights was alarmed.', 'Office of the High Commissioner for Human Rights'],
      ['The Office of the Comptroller of the Currency fined it.', 'Office of the Comptroller of the Currency'],
    ];
    for (const [body, name] of one) test(body, () => expect(names(body, 'organisation')).toEqual([name]));
    const first: [string, string][] = [
      ['The Department of Health, Education Secretary Jane Roe and Justice Jim Poe met.', 'Department of Health'],
      ['It went to the Department of Energy, the Treasury and Labor.', 'Department of Energy'],
      ['It went to the Department of Health, Britain and France.', 'Department of Health'],
      ['It went to the Office of Professional Responsibility, and Congress agreed.', 'Office of Professional Responsibility'],
    ];
    for (const [body, name] of first) test(body, () => expect(names(body, 'organisation')).toContain(name));
  });
  test('a law that is called general has no general', () => {
    expect(read('They passed the General Data Protection Regulation.').map(({ name, roles }) => [name, roles])).toEqual([['General Data Protection Regulation', []]]);
  });
  test('a name with an ampersand keeps its first half', () => expect(read('Its games were lost. The “Games & Painting Day” was held.').map(({ name }) => name)).toContain('Games & Painting Day'));
  test('people of an age are no general', () => expect(read('Most of Gen Z and many Gen Xers moved.')).toEqual([]));
  test('an abbreviation belongs to its long form', () => {
    const [union] = read('The United Dock Workers (UDW) went on strike. The UDW wants more pay.');
    expect(union).toMatchObject({ type: 'organisation', name: 'United Dock Workers' });
    expect(union?.mentions.map((mention) => mention.text)).toEqual(['United Dock Workers', 'UDW', 'UDW']);
  });
  test('streets, rivers, towns by their state, countries by any name', () => {
    expect(names('A car left Hollis Street in Brackwell, Ga., near the Tarn River. The U.S. has many. The United States is large.', 'place'))
      .toEqual(['Hollis Street', 'Brackwell', 'Ga.', 'Tarn River', 'United States']);
  });
  test('an unknown town after a preposition and before its country', () => {
    expect(names('The talks in Oberwald, Germany, went on.', 'place')).toEqual(['Oberwald', 'Germany']);
  });
});

describe('linking', () => {
  test('surname, title and surname, nickname and middle initial are one person', () => {
    const [person, ...others] = read('Sheriff William R. Tarn was shot. Tarn survived. “Sheriff Tarn is well,” a nurse said. Bill Tarn is 50.');
    expect(others.filter((entity) => entity.type === 'person')).toEqual([]);
    expect(person?.mentions.map((mention) => mention.text)).toEqual(['William R. Tarn', 'Tarn', 'Tarn', 'Bill Tarn']);
    expect(person).toMatchObject({ surname: 'tarn', roles: ['sheriff'] });
  });
  test('East Asian order', () => {
    const [person] = read('Foreign Minister Qiu Wen spoke. Qiu left later.');
    expect(person).toMatchObject({ name: 'Qiu Wen', surname: 'qiu' });
    expect(person?.mentions).toHaveLength(2);
  });
  test('two persons with one surname stay two; the bare surname is the one the report is about', () => {
    const people = read('Carl Voss was charged. Voss is 40. Voss fled, police said. His wife, Anna Voss, is safe. The jury found Voss guilty.');
    expect(people.map((entity) => [entity.name, entity.mentions.length])).toEqual([['Carl Voss', 4], ['Anna Voss', 1]]);
  });
  test('a surname in the headline, before the full name', () => {
    const [person] = read('President Lena Ortega won the vote on Sunday.', 'Ortega wins vote');
    expect(person).toMatchObject({ name: 'Lena Ortega' });
    expect(person?.mentions).toHaveLength(2);
  });
  test('a Title Case headline makes no names of ordinary words', () => {
    const found = read('Officers arrested Owen Tarn in Brackwell on Friday. Residents were relieved.', 'Police Arrest Tarn After Long Chase Near School');
    expect(found.map((entity) => entity.name)).toEqual(['Owen Tarn', 'Brackwell']);
    expect(found[0]?.mentions).toHaveLength(2);
  });
});

describe('roles', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['U.S. Secretary of State Dana Holt left.', 'U.S. Secretary of State'],
    ['Chinese Foreign Minister Qiu Wen left.', 'Chinese Foreign Minister'],
    ['CIA Director Dana Holt left.', 'CIA Director'],
    ['Marlow County Sheriff Dana Holt left.', 'Marlow County Sheriff'],
    ['The former police officer Dana Holt left.', 'former police officer'],
    ['Dana Holt, a senior adviser to the mayor, left.', 'senior adviser to the mayor'],
    ['Dana Holt, 45, the Brackwell fire chief, left.', 'Brackwell fire chief'],
    ['It was China’s top diplomat, Zhao Lin, who left.', 'China’s top diplomat'],
    ['They met her uncle Dana Holt there.', 'her uncle'],
    ['Facebook Chief Financial Officer Dana Holt left.', 'Facebook Chief Financial Officer'],
  ];
  for (const [body, role] of cases) {
    test(body, () => {
      const { text, entities } = analyseText('', body);
      const span = entities.find((entity) => entity.type === 'person')?.mentions[0]?.role;
      expect(span && text.slice(span.start, span.end)).toBe(role);
    });
  }
  const without = ['Dana Holt left.', 'Ms. Dana Holt left.', 'Dana Holt, who was late, left.', 'Dana Holt, Ann Poe and Judge Tom Roe left.', 'On Monday, Dana Holt left.'];
  for (const body of without) {
    test(`none: ${body}`, () => expect(read(body)[0]?.mentions[0]?.role).toBeNull());
  }
});
