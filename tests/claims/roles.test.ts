import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

/** Who acts in the last event of a class in a text. */
function actor(text: string, action: string, title = ''): readonly string[] {
  return readEvents(text, { title }).filter((event) => event.action === action).at(-1)?.agents ?? [];
}

describe('role descriptions mean their holder', () => {
  test.each([
    ['Canadian Foreign Minister Jane Roe was in Lima. The minister left on Monday.', 'leave'],
    ['Canadian Foreign Minister Jane Roe was in Lima. The Canadian minister left on Monday.', 'leave'],
    ['Canadian Foreign Minister Jane Roe was in Lima. Canada’s foreign minister left on Monday.', 'leave'],
    ['Jane Roe is the first Canadian foreign minister to see Lima. The foreign minister left on Monday.', 'leave'],
    ['Jane Roe has been mayor of Lima since May. The mayor left on Monday.', 'leave'],
    ['Jane Roe, the chief executive of the bank, was in Lima. The chief executive left on Monday.', 'leave'],
    ['Canadian Foreign Minister Jane Roe was in Lima.\n\nForeign Minister Paul Novak stayed.\n\nThe minister left on Monday.', 'leave'],
    ['Canadian Foreign Minister Jane Roe was in Lima. Brazilian Foreign Minister Paul Novak stayed. The Canadian minister left.', 'leave'],
  ])('%s', (text, action) => {
    expect(actor(text, action)).toEqual(['Jane Roe']);
  });

  test('headlines leave the article out', () => {
    const [first] = readEvents('Canadian Foreign Minister Jane Roe met Brazilian President Paul Novak.', { title: 'Canadian minister meets Brazil’s president' });
    expect(first).toMatchObject({ agents: ['Jane Roe'], patients: ['Paul Novak'] });
  });

  test.each([
    ['Prime Minister Jane Roe was in Lima. The minister left on Monday.', 'another office'],
    ['Deputy Mayor Jane Roe was in Lima. The mayor left on Monday.', 'another office'],
    ['Former President Jane Roe was in Lima. The president left on Monday.', 'another office'],
    ['Canadian Foreign Minister Jane Roe was in Lima. The Brazilian minister left on Monday.', 'another country'],
    ['Foreign Minister Jane Roe was in Lima. Canada’s foreign minister left on Monday.', 'a country nobody has told'],
    ['Captain Jane Roe was in Lima. The captain of the tug left on Monday.', 'of something else'],
    ['Captain Jane Roe was in Lima. The tug’s captain left on Monday.', 'of something else'],
    ['Minister Jane Roe and Minister Paul Novak were in Lima. The minister left on Monday.', 'two of them'],
    ['Jane Roe was in Lima. The minister left on Monday.', 'nobody'],
  ])('nobody in: %s (%s)', (text) => {
    expect(actor(text, 'leave')).toEqual([]);
  });
});
