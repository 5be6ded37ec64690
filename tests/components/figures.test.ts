import { describe, expect, it } from 'vitest';
import { speakFrom } from '../../components/i18n.ts';
import { byteWords } from '../../components/shared/bytes.ts';
import { dayWords } from '../../components/shared/dates.ts';
import messages from '../../public/_locales/en/messages.json';

speakFrom(messages);

describe('days', () => {
  it.each([
    ['2024-03-04', '4 Mar 2024'],
    ['2024-03-04T23:50:00-08:00', '4 Mar 2024'],
    ['2024-03-04T00:10:00+09:00', '4 Mar 2024'],
    ['last week', 'last week'],
  ])('reads %s in the calendar of its source', (iso, words) => {
    expect(dayWords(iso)).toBe(words);
  });
});

describe('sizes', () => {
  it.each([[0, '0 bytes'], [999, '999 bytes'], [1_500, '1.5 kB'], [12_400_000, '12 MB'], [2_340_000_000, '2.3 GB']])('says %d bytes', (bytes, words) => {
    expect(byteWords(bytes)).toBe(words);
  });
});
