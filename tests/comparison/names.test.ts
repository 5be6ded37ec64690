import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report([
  'Dock workers end walkout at Larkfield',
  'Dock workers at Larkfield ended a walkout on Friday after the port agreed to new shifts.',
  'Roderick Lassiter, who leads the dockers, called it a fair bargain and thanked the members.',
]);

describe('one name in two spellings', () => {
  test('differs, whatever each report tells of its bearer', () => {
    const other = report(['Cranes turn again', 'Work began again at Larkfield on Friday after the walkout of the dock workers.', 'Union boss Rodrick Lasseter, 58, was seen smiling at the gate.']);
    expect(answerTo(PAGE, other, 'Roderick Lassiter')?.relation).toBe('differs');
  });

  test('is no difference between two people whose names sound apart', () => {
    const other = report(['Cranes turn again', 'Work began again at Larkfield on Friday after the walkout of the dock workers.', 'The mayor, Roderick Garrity, 58, was seen smiling at the gate.']);
    expect(answerTo(PAGE, other, 'Roderick Lassiter')?.relation ?? 'unstated').toBe('unstated');
  });

  test('is none where the other report knows both', () => {
    const other = report([
      'Cranes turn again', 'Work began again at Larkfield on Friday after the walkout of the dock workers.', 'Union boss Roderick Lassiter, 58, was seen at the gate.',
      'A clerk, Rodrick Lasseter, said that the two were often taken for each other.',
    ]);
    expect(answerTo(PAGE, other, 'Roderick Lassiter')?.relation).toBe('agrees');
  });
});

describe('a name with a nickname in it', () => {
  test('agrees with the name without it, though both its words are given names', () => {
    const page = report(['Dockers in court', 'Two dockers, Peter Lund and Martin “Cutty” Craig, came before a judge at Larkfield over the fire at the old pier.', 'Craig was silent.']);
    const other = report(['Two held over pier fire', 'Police at Larkfield held Peter Lund on Friday over the fire at the old pier, and a docker named Martin Craig was held later.']);
    expect(answerTo(page, other, 'Martin “Cutty” Craig')?.relation).toBe('agrees');
    expect(answerTo(other, page, 'Martin Craig')?.relation).toBe('agrees');
  });
});

describe('a role', () => {
  const page = report(['Envoy calls on governor', 'Trade envoy Hannah Olsen met the governor, Peter Lund, on Monday.', 'The two spoke of tariffs.']);

  test('is compared whatever the day of what is told beside it', () => {
    const other = report(['Tariff talks go on', 'The trade envoy, Hannah Olsen, flew home on Thursday.', 'She had spoken of tariffs with the governor, Peter Lund.']);
    expect(answerTo(page, other, 'Trade envoy')?.relation).toBe('agrees');
    expect(answerTo(page, other, 'Hannah Olsen')?.relation).toBe('agrees');
  });

  test('of somebody else says nothing', () => {
    const other = report(['Tariff talks go on', 'The trade envoy, Grace Okonjo, flew home on Thursday.', 'She had spoken of tariffs with the governor.']);
    expect(answerTo(page, other, 'Trade envoy')?.relation ?? 'unstated').toBe('unstated');
  });
});
