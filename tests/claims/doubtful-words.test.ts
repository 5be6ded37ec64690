import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

const actions = (text: string): string[] => readEvents(text).map(({ action }) => action);

describe('words with a second meaning', () => {
  test.each([
    ['A ferry hit a barge.', 'crash'],
    ['A truck struck a cyclist.', 'crash'],
    ['The bus ran into a wall.', 'crash'],
    ['The boat ran aground.', 'sink'],
    ['The ferry went down off Leeds.', 'sink'],
    ['The train derailed.', 'crash'],
    ['The van rolled over.', 'crash'],
    ['Three people are missing.', 'disappear'],
    ['Six people are confirmed dead.', 'die'],
    ['A boy was found dead.', 'die'],
    ['Eleven were taken to hospitals with burns.', 'hospitalise'],
    ['He was taken into custody.', 'arrest'],
    ['The fire began in a kitchen.', 'burn'],
    ['At least 12 were hurt.', 'injure'],
  ])('%s → %s', (text, action) => {
    expect(actions(text)).toContain(action);
  });

  test.each([
    'The song was a hit.', 'He hit the ball.', 'The storm struck at noon.', 'He ran into an old friend.', 'Prices went down.', 'They went down the hill.',
    'She is missing the point.', 'Their missing son is five.', 'The dead dog was his.', 'The fire chief smiled.', 'The mayor came under fire.', 'The debt rolled over.',
    'It is a dead end.',
  ])('nothing in: %s', (text) => {
    expect(actions(text)).toEqual([]);
  });
});
