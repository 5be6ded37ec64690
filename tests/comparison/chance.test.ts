import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = ['The trial of the mayor opened in a crowded room.', 'Neither side would comment.', 'It goes on after the holidays.'];

/** Whether a report that says `theirs` confirms `text` of a report that says `mine`. */
function confirms(text: string, mine: string, theirs: string): boolean {
  const [page, other] = [report(['Larkfield mayor on trial', ...LEAD, mine]), report(['Court hears Larkfield mayor', ...LEAD, theirs])];
  return answerTo(page, other, text)?.relation === 'agrees';
}

describe('a year within an open stretch of years', () => {
  test('is no coincidence that confirms anything by itself', () => {
    expect(confirms('March 2010', 'Vera Holt won the county for her party in March 2010.', 'She has won that prize every year since 2010.')).toBe(false);
  });

  test('confirms where both tell one deed', () => {
    expect(confirms('since 2012', 'Mayor Vera Holt has lived at the Larkfield embassy since 2012.', 'Mayor Vera Holt has lived at the Larkfield embassy since 2012.')).toBe(true);
    expect(confirms('March 2010', 'Mayor Vera Holt resigned in March 2010.', 'Mayor Vera Holt resigned in 2010.')).toBe(true);
  });
});

describe('a figure in a short clause', () => {
  test('is confirmed by one that says little else either', () => {
    expect(confirms('up to 12 months', 'She faces up to 12 months in prison.', 'For theft Ms. Holt faces up to a year in prison.')).toBe(true);
  });

  test('is not by one that tells of something else', () => {
    expect(confirms('up to 12 months', 'She faces up to 12 months in prison.', 'Repairs of the town hall may take up to a year.')).toBe(false);
  });
});

describe('a quoted word', () => {
  const SPEECH = '“The harvest is in and the famine has been defeated at last,” Anna Reyes told reporters.';

  test('is no receipt for the sentence of somebody in which it stands too', () => {
    expect(confirms('The harvest is in and the famine has been defeated at last', SPEECH, 'Few experts believe that the famine has been defeated, though villagers speak of a “harvest” again.')).toBe(false);
  });

  test('is one when it is as much of it as a report quotes of that speaker, and more than a word', () => {
    expect(confirms('The harvest is in and the famine has been defeated at last', SPEECH, 'Anna Reyes said the “famine has been defeated at last”.')).toBe(true);
  });
});
