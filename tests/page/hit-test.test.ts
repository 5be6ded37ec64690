// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isPlainClick } from '../../lib/page/hit-test.ts';

/** A click as a reader makes it: only the browser can make trusted ones. */
function click(target: Element | null, init: MouseEventInit & { isTrusted?: boolean } = {}): MouseEvent {
  const event = new MouseEvent('click', { button: 0, detail: 1, clientX: 10, clientY: 10, ...init });
  Object.defineProperty(event, 'isTrusted', { value: init.isTrusted ?? true });
  Object.defineProperty(event, 'target', { value: target });
  return event;
}
const at = (selector: string): Element | null => document.querySelector(selector);

beforeEach(() => {
  document.body.innerHTML = `<p id="text">Words <a href="/x"><b id="link">linked</b></a> <button id="button">Go</button>
    <span role="button" id="role">Go</span><span contenteditable="true" id="edit">x</span><label id="label">x</label></p>`;
});

describe('isPlainClick', () => {
  test('on text', () => expect(isPlainClick(click(at('#text')), { x: 10, y: 11 })).toBe(true));

  test.each(['#link', '#button', '#role', '#edit', '#label'])('not on %s', (selector) => {
    expect(isPlainClick(click(at(selector)), null)).toBe(false);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }, { detail: 2 }, { isTrusted: false }])(
    'not with %j',
    (init) => expect(isPlainClick(click(at('#text'), init), null)).toBe(false),
  );

  test('not after a drag', () => expect(isPlainClick(click(at('#text')), { x: 40, y: 10 })).toBe(false));

  test('not while text is selected', () => {
    vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
    expect(isPlainClick(click(at('#text')), null)).toBe(false);
  });

  test('not when the page has dealt with it', () => {
    const event = click(at('#text'), { cancelable: true });
    event.preventDefault();
    expect(isPlainClick(event, null)).toBe(false);
  });
});
