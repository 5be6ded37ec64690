import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ACTION_ENTRIES, ACTION_WORDS, isEncounter, isSymmetric, relatedActions } from '../../lib/claims/actions.ts';

const actionsOf = (word: string): string[] => (ACTION_WORDS.get(word) ?? []).filter(({ rest }) => rest.length === 0).map(({ action }) => action);

describe('the lexicon of actions', () => {
  test.each([
    ['meets', 'meet'], ['met', 'meet'], ['meetings', 'meet'], ['shot', 'shoot'], ['shootings', 'shoot'], ['dying', 'die'], ['died', 'die'],
    ['killed', 'kill'], ['stabbed', 'stab'], ['fled', 'flee'], ['stolen', 'steal'], ['robberies', 'rob'], ['kidnapped', 'kidnap'],
    ['acquitted', 'acquit'], ['cancelled', 'cancel'], ['canceled', 'cancel'], ['travelling', 'visit'], ['resigned', 'resign'],
    ['injuries', 'injure'], ['blazes', 'burn'], ['born', 'born'], ['hospitalized', 'hospitalise'], ['trafficked', 'smuggle'], ['quitting', 'resign'],
    ['agreed', 'agree'], ['crashes', 'crash'], ['denied', 'deny'], ['denying', 'deny'], ['said', 'say'], ['told', 'say'],
  ])('%s names %s', (word, action) => {
    // "travelling" needs its "to".
    const all = (ACTION_WORDS.get(word) ?? []).map((one) => one.action);
    expect(all).toContain(action);
  });

  test.each(['the', 'metal', 'dice', 'shoe', 'sign-off', 'meter', 'bing', 'red', 'united', 'killjoy'])('%s names nothing', (word) => {
    expect(actionsOf(word)).toEqual([]);
  });

  it('holds some ninety classes and more, each once', () => {
    const names = ACTION_ENTRIES.map(({ action }) => action);
    expect(names.length).toBeGreaterThanOrEqual(90);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has phrases before single words, so that the longest is tried first', () => {
    for (const words of ACTION_WORDS.values()) {
      const lengths = words.map(({ rest }) => rest.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });
});

describe('relatedActions', () => {
  const names = ACTION_ENTRIES.map(({ action }) => action);

  it('is symmetric, and every class is the same as itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (a, b) => {
        expect(relatedActions(a, b)).toBe(relatedActions(b, a));
        expect(relatedActions(a, a)).toBe('same');
      }),
    );
  });

  test.each([
    ['meet', 'talk', 'same'], ['call', 'talk', 'same'], ['meet', 'call', 'other'], ['kill', 'die', 'same'], ['shoot', 'kill', 'related'],
    ['shoot', 'injure', 'related'], ['charge', 'convict', 'related'], ['shoot', 'marry', 'other'], ['win', 'lose', 'related'], ['buy', 'die', 'other'],
  ] as const)('%s and %s are %s', (a, b, relation) => {
    expect(relatedActions(a, b)).toBe(relation);
  });

  it('names only classes of the lexicon as symmetric or encounters', () => {
    for (const name of ['meet', 'call', 'agree', 'marry']) expect(isSymmetric(name)).toBe(true);
    for (const name of ['shoot', 'say', 'visit']) expect(isSymmetric(name)).toBe(false);
    expect(isEncounter('visit')).toBe(true);
    expect(isEncounter('marry')).toBe(false);
  });
});
