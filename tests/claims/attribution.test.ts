import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { attributionOf } from '../../lib/claims/attribution.ts';
import { analyseText } from '../../lib/text/analyse.ts';

/** Source of the claim in square brackets, and the name of its entity. */
function sourceOf(marked: string): readonly [string | null, string | null] {
  const [before = '', claim = '', after = ''] = marked.split(/[[\]]/);
  const document = analyseText('', before + claim + after);
  const start = document.text.indexOf(claim);
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end);
  if (sentence === undefined) throw new Error(`no sentence holds: ${claim}`);
  const found = attributionOf(document, sentence, { start, end: start + claim.length });
  return [found?.source ?? null, found?.entity == null ? null : (document.entities[found.entity]?.name ?? null)];
}

describe('attribution', () => {
  test.each([
    ['[Three people] died, police said.', 'police', null],
    ['[Three people] died, said Mary Carter.', 'Mary Carter', 'Mary Carter'],
    ['Mary Carter said [three people] died.', 'Mary Carter', 'Mary Carter'],
    ['Mary Carter told reporters that [three people] died.', 'Mary Carter', 'Mary Carter'],
    ['[Three people] died, according to a local official.', 'a local official', null],
    ['According to a local official, [three people] died.', 'a local official', null],
    ['“[Three people] died,” Mary Carter told the paper.', 'Mary Carter', 'Mary Carter'],
    ['Mary Carter arrived. [Three people] died, she said.', 'Mary Carter', 'Mary Carter'],
    ['“[Three people] died. It is sad,” Mary Carter said.', 'Mary Carter', 'Mary Carter'],
    ['It rained.\n\n“We saw it coming,” Mary Carter said.\n\n“[Three people] died here. It is a shame.”', 'Mary Carter', 'Mary Carter'],
    ['It rained.\n\nMary Carter said: “We saw it.”\n\n“The county told us to wait.”\n\n“[Three people] died.”', 'Mary Carter', 'Mary Carter'],
    ['“It is a shame,” said Mary Carter. “It rained. [Three people] died. We saw it.”', 'Mary Carter', 'Mary Carter'],
    ['Mary Carter met Paul Novak and said [three people] died.', 'Mary Carter', 'Mary Carter'],
  ])('%s', (marked, source, entity) => {
    expect(sourceOf(marked)).toEqual([source, entity]);
  });

  test.each([
    '[Three people] died on Monday.',
    'Mary Carter met [three people] and said they were kind.',
    'Officials declined to say whether [three people] died.',
    'The United States lost [three people].',
    'Mary Carter said nothing. [Three people] died.',
    'It rained.\n\n“We saw it coming,” Mary Carter said.\n\n[Three people] died here.',
    'It rained.\n\nMary Carter said that she saw it coming.\n\n“[Three people] died here,” the sign read.',
  ])('none in: %s', (marked) => {
    expect(sourceOf(marked)[0]).toBeNull();
  });

  it('never throws, and quotes a source from the text', () => {
    const words = ['said', 'Mary Carter', 'according to', 'he', ',', '“', '”', 'that', '.', 'police', 'and', 'told'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }), fc.nat(), (list, seed) => {
        const document = analyseText('', list.join(' '));
        for (const sentence of document.sentences) {
          const start = sentence.start + (seed % Math.max(1, sentence.end - sentence.start));
          const found = attributionOf(document, sentence, { start, end: start });
          if (found !== null) expect(document.text).toContain(found.source);
        }
      }),
    );
  });
});
