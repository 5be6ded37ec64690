// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkedText } from '../../components/shared/marked-text.tsx';
import { show } from './render.tsx';

describe('marked text', () => {
  it('marks the words and, apart from them, those that differ', () => {
    const { container } = show(<MarkedText text="Five ships left." offset={100} main={{ start: 100, end: 110 }} differing={[{ start: 100, end: 104 }]} />);
    expect(container.innerHTML).toBe('<mark class="differing">Five</mark><mark> ships</mark><span> left.</span>');
  });

  it('shows markup as text', () => {
    const { container } = show(<MarkedText text="<b>x</b>" offset={0} main={{ start: 0, end: 3 }} />);
    expect(container.querySelector('b')).toBeNull();
    expect(container.textContent).toBe('<b>x</b>');
  });

  it('leaves out the links that a site put into the sentence', () => {
    const text = 'Sen. Jane Roe Jane Ann RoeSenate votes on barns Harbour bill stalls MORE left at noon.';
    const noon = { start: text.indexOf('noon'), end: text.indexOf('noon') + 4 };
    const { container } = show(<MarkedText text={text} offset={0} main={noon} />);
    expect(container.textContent?.replace(/\s+/g, ' ')).toBe('Sen. Jane Roe left at noon.');
    expect(container.querySelector('mark')?.textContent).toBe('noon');
  });

  it('never loses or repeats a character, wherever the spans are', () => {
    const span = fc.tuple(fc.integer({ min: -10, max: 60 }), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.option(span), fc.array(span, { maxLength: 4 }), (text, main, differing) => {
      const { container } = show(<MarkedText text={text} offset={5} main={main} differing={differing} />);
      expect(container.textContent).toBe(text);
      cleanup();
    }), { numRuns: 60 });
  });
});
