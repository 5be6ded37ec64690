// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showCard } from '../../lib/page/card.ts';
import type { CardContent } from '../../lib/page/card.ts';

const CONTENT: CardContent = {
  verdict: 'differs',
  verdictWords: 'Differs',
  claim: 'forty minutes',
  note: null,
  evidence: { from: 'The Quay · Pier · 2023-06-18', sentence: '<img src=x onerror=alert(1)>', reason: 'forty is not fifty' },
  counts: ['1 differs'],
  hint: 'Press the button',
  closeLabel: 'Close',
};

let root: ShadowRoot;
const onClose = vi.fn();

beforeEach(() => {
  onClose.mockClear();
  document.body.innerHTML = '<p>Words</p>';
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  HTMLElement.prototype.showPopover ??= () => undefined;
});
afterEach(() => {
  close();
});

let close: () => void;
function show(): void {
  close = showCard(document, new DOMRect(10, 10, 50, 20), CONTENT, onClose);
}

test('is one element with a root that the page cannot look into, named and described for assistive technology', () => {
  const before = document.documentElement.children.length;
  show();
  expect(document.documentElement.children.length).toBe(before + 1);
  expect(root.mode).toBe('closed');
  const dialog = root.querySelector('[role="dialog"]');
  expect(root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Differs');
  expect(root.querySelector('button')?.getAttribute('aria-label')).toBe('Close');
  expect(root.querySelector('.icon')?.getAttribute('aria-hidden')).toBe('true');
});

test('shows outside text as text', () => {
  show();
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('blockquote')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test.each([
  ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ['its button', () => root.querySelector('button')?.click()],
  ['a press elsewhere', () => document.querySelector('p')?.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }))],
])('%s closes it, and leaves the page as it was', (_what, act) => {
  const before = document.documentElement.outerHTML;
  show();
  act();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(onClose).toHaveBeenCalledOnce();
});

test('other keys are the page’s own', () => {
  show();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(onClose).not.toHaveBeenCalled();
});
