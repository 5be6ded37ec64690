import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { glancedProfile, storyProfile } from '../../lib/alignment/story.ts';
import { extractClaims } from '../../lib/claims/extract.ts';

const weights = stemWeights(new Map(), 0);

const words = fc.constantFrom('Harbour', 'ferry', 'sank', '12', 'people', 'drowned', 'on', 'Monday', '.', '. The', '\n\n', 'Photo:', 'Mayor Roe', "crew's", 'Share this article');
const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

test('an article is of one story at a glance as when it is read in full', () => {
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const article = { title, text, publishedAt: '2024-05-15', language: 'en', id: 'a', source: null, url: null, contentHash: '', wire: null };
      expect(glancedProfile(article, weights)).toEqual(storyProfile(readingOf(article, extractClaims(article)), weights));
    }),
  );
});
