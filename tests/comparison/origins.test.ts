import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOrigins } from '../../lib/comparison/origins.ts';

/** Whether two texts are of one origin. */
const isCopy = (a: string, b: string): boolean => groupOrigins({ id: 'a', text: a }, [{ id: 'b', text: b }]).get('b') === 'o1';

const AGENCY =
  'The harbour board voted late on Tuesday to close the northern pier for repairs after divers found cracks in four of ' +
  'its concrete supports, the chairwoman told reporters at the town hall. Fishing crews will be moved to the old basin ' +
  'until the spring, and the board will pay their berthing fees for the whole time, she added.';
const REWRITE =
  'Crews in the fishing port must leave their usual moorings. Engineers who inspected the north pier last week saw ' +
  'damage below the waterline, and the board has ordered works that may take half a year, according to its leader.';

describe('origins', () => {
  test('the same agency text under another headline is one origin', () => {
    const origins = groupOrigins({ id: 'page', text: `Pier to close\n\n${AGENCY}` }, [
      { id: 'copy', text: `Board shuts northern pier\n\nHARBOUR TOWN (Agency) — ${AGENCY}` },
      { id: 'own', text: REWRITE },
    ]);
    expect(origins.get('copy')).toBe(origins.get('page'));
    expect(origins.get('own')).not.toBe(origins.get('page'));
  });

  test('a report of the same event in its own words is an origin of its own', () => {
    expect(isCopy(AGENCY, REWRITE)).toBe(false);
  });

  test('two copies among the others share an origin that is not the page’s', () => {
    const origins = groupOrigins({ id: 'page', text: REWRITE }, [
      { id: 'a', text: AGENCY },
      { id: 'b', text: `Updated. ${AGENCY}` },
    ]);
    expect(origins.get('a')).toBe(origins.get('b'));
    expect(origins.get('a')).not.toBe('o1');
  });

  test('notes too short to tell are origins of their own', () => {
    expect(isCopy('Four dead in pier collapse', 'Four dead in pier collapse')).toBe(false);
  });

  test('being a copy is symmetric, and every text is given exactly one origin', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 6 }), (texts) => {
        const origins = groupOrigins(
          { id: 'page', text: texts[0] ?? '' },
          texts.map((text, i) => ({ id: String(i), text })),
        );
        expect(origins.size).toBe(texts.length + 1);
        const [a, b] = [texts[0] ?? '', texts[1] ?? ''];
        expect(isCopy(a, b)).toBe(isCopy(b, a));
      }),
    );
  });
});
